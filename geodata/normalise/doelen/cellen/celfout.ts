import type { Cel } from '../../../formats/lezer.ts'
import { herkomstOfGeld } from '../een-huishouden.ts'
import { noemtPersoon } from '../persoonsnaam.ts'
import { verbodenInhoud } from '../verboden-inhoud.ts'

/** A cell that cannot be used. `reden` is a Dutch sentence that shows the cell and says what to do. */
export class Celfout {
  readonly reden: string

  constructor(reden: string) {
    this.reden = reden
  }
}

/**
 * A cell as read: its value, null when the cell is empty, or why it cannot be used. A good value is not wrapped, because
 * a list has millions of cells.
 */
export type Gelezen<T> = T | null | Celfout

/** Characters of a cell that a refusal shows. */
const MOST_SHOWN = 60

/**
 * A cell between quotes as a refusal shows it, cut off at 60 characters. What may not enter is not shown either, for refusals
 * are kept: a BSN in a column of dates would stand in the report.
 */
export function toon(cel: Cel): string {
  const text = String(cel ?? '').replace(/\s+/g, ' ')
  if (verbodenInhoud(text) !== null || noemtPersoon(text) || herkomstOfGeld(text) !== null)
    return 'Deze waarde'
  return text.length > MOST_SHOWN ? `"${text.slice(0, MOST_SHOWN)}…"` : `"${text}"`
}

/** Whether a cell holds nothing: no value, or blanks only. */
export function isLeeg(cel: Cel): boolean {
  return cel === null || (typeof cel === 'string' && cel.trim() === '')
}

/** Results of Excel formulas that went wrong, in English and Dutch. Source: Microsoft's list of error values. */
const EXCEL_ERROR =
  /^#(N\/A|N\/B|NB|REF!|VERW!|VALUE!|WAARDE!|DIV\/0!|DEEL\/0!|NAME\?|NAAM\?|NUM!|GETAL!|NULL!|LEEG!|SPILL!|OVERLOOP!|#+)$/i

/** Why a text is a formula or its failure, or null. Example: "=A1+B1" and "#N/B". */
export function formuleReden(text: string): string | null {
  if (text.startsWith('=')) return `${toon(text)} is een formule. Zet de uitkomst zelf in de cel.`
  if (EXCEL_ERROR.test(text))
    return `${toon(text)} is een fout van Excel. Herstel de formule of maak de cel leeg.`
  return null
}
