import { EXAMPLE_HEADER } from '../contract/delen.ts'
import { encodeDwellings } from '../contract/woningen-binair.ts'
import { type Prepared, prepare } from '../requests/prepared.ts'
import { readRegisterForMap } from '../store/register.ts'
import type { RegisterVraag } from '../store/register-files.ts'

/** Which dwellings of the register are asked. */
export interface Kaartvraag extends RegisterVraag {
  /** The only buurten whose dwellings may be shown; null: all. */
  buurten: readonly string[] | null
}

/** Dwellings out of the register, with what is said about them together. */
interface Registerdeel<Rij extends { buurt: string }> {
  rijen: readonly Rij[]
  voorbeelddata: boolean
  bronnen: readonly { dataset: string; versie: string }[]
  zonderPlaats: number
}

/** What of the register somebody may see, with the words about it; null when there is nothing. */
export function shownRows<Rij extends { buurt: string }>(
  { rijen: all, voorbeelddata, bronnen, zonderPlaats }: Registerdeel<Rij>,
  buurten: Kaartvraag['buurten'],
) {
  const own = buurten === null ? null : new Set(buurten)
  const rijen = own === null ? all : all.filter(({ buurt }) => own.has(buurt))
  if (rijen.length === 0) return null
  const headers: Record<string, string> = voorbeelddata ? { [EXAMPLE_HEADER]: 'voorbeelddata' } : {}
  return {
    rijen,
    about: {
      bronnen: bronnen.map(({ dataset, versie }) => ({ dataset, versie })),
      voorbeelddata,
      // Of a dwelling without a place nobody knows whose wijk it lies in.
      zonderPlaats: own === null ? zonderPlaats : 0,
    },
    headers,
  }
}

/** The answer with dwellings for the map, compressed; null when there are none. */
export function dwellingMap({ buurten, ...question }: Kaartvraag): Prepared | null {
  const shown = shownRows(readRegisterForMap(question), buurten)
  if (shown === null) return null
  return prepare(encodeDwellings(shown.rijen, shown.about), 'application/octet-stream', shown.headers)
}
