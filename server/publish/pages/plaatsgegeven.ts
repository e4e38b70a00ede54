/** A street, or a buurt where somebody would rather choose that. */
export interface Plaatsgegeven {
  naam: string
  /** Codes of the buurten it lies in. */
  buurten: readonly string[]
  /** Id of the street; null: the place is a whole buurt. */
  straat: string | null
  voorbeelddata: boolean
}
