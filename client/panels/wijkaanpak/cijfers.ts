import {
  type Cijfermerk,
  markKey,
  parseLivingText,
  type Tekstdeel,
  writeMark,
} from '../../../analyses/wijkaanpak/levende-tekst.ts'
import type { Eenheid } from '../../../geodata/schema/indicator.ts'
import type { Merkstand } from '../../../server/contract/wijkaanpak-schema.ts'
import { getal, waardeMetEenheid } from '../../../server/contract/text/getal.ts'

/** A value as it reads; of an indicator that is not known any more the bare number. */
export function waardeTekst(waarde: number, eenheid: Eenheid | undefined): string {
  if (eenheid !== undefined) return waardeMetEenheid(waarde, eenheid)
  return getal(waarde, Number.isInteger(waarde) ? 0 : 1)
}

/** What the source says of a mark. Marks are known by figure and value: one figure may stand in a plan with an old and a new value. */
export function standVan(merk: Cijfermerk, cijfers: readonly Merkstand[]): Merkstand | null {
  const key = markKey(merk)
  return cijfers.find((row) => markKey(row.merk) === key && row.merk.waarde === merk.waarde) ?? null
}

/** A figure of a text that the source gives otherwise now: its value, or a later year. */
export interface Vernieuwing {
  merk: Cijfermerk
  /** What would stand there; null: the source gives none any more. */
  nieuw: Cijfermerk | null
  waarom: 'waarde' | 'jaar' | 'weg'
  /** Year of the source as it names it itself; null: not known. */
  vintage: string | null
}

/** Whether a figure asks to be looked at. */
export function vernieuwingVan(stand: Merkstand | null): Vernieuwing | null {
  if (stand === null) return null
  const { merk, nu, nieuwer } = stand
  if (stand.stand === 'weg') return { merk, nieuw: null, waarom: 'weg', vintage: null }
  if (nieuwer !== null) {
    const nieuw = { ...merk, jaar: nieuwer.jaar, waarde: nieuwer.waarde }
    return { merk, nieuw, waarom: 'jaar', vintage: nu?.bron.vintage ?? null }
  }
  if (stand.stand !== 'veranderd' || nu === null) return null
  return { merk, nieuw: { ...merk, waarde: nu.waarde }, waarom: 'waarde', vintage: nu.bron.vintage }
}

/** Puts another figure in the place of one, wherever it stands in a text with that value; the words stay as they are. */
export function vervangMerk(text: string, oud: Cijfermerk, nieuw: Cijfermerk): string {
  const isOld = (part: Tekstdeel) =>
    part.soort === 'cijfer' && markKey(part.merk) === markKey(oud) && part.merk.waarde === oud.waarde
  return parseLivingText(text)
    .map((part) => (isOld(part) ? writeMark(nieuw) : part.tekst))
    .join('')
}

/** Key by which a person's "laat staan" is remembered: of this figure, as it stands and as the source gives it. */
export function laatStaanSleutel({ merk, nieuw }: Vernieuwing): string {
  return `${markKey(merk)} ${merk.waarde} ${nieuw === null ? 'weg' : `${nieuw.jaar} ${nieuw.waarde}`}`
}

/**
 * A text with something put in at a place, with a blank on either side where there is none.
 * @param begin and eind: the selection in the text, in UTF-16 units; what is selected is replaced
 */
export function voegIn(text: string, stuk: string, begin: number, eind = begin): string {
  const [before, after] = [text.slice(0, begin), text.slice(eind)]
  const left = before === '' || /\s$/.test(before) ? '' : ' '
  const right = after === '' || /^[\s.,;:!?)]/.test(after) ? '' : ' '
  return before + left + stuk + right + after
}
