/** Words for one indicator: its name, the predicate after "x %", and what "darker on the map" means. */
export interface IndicatorTekst {
  naam: string
  /** Follows the value: "72,5 % voelt zich gezond of zeer gezond". */
  zin: string
  /** Completes "Donkerder is ...". */
  meer: string
}
