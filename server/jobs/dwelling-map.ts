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

/** The answer with dwellings for the map, compressed; null when there are none. */
export function dwellingMap({ buurten, ...question }: Kaartvraag): Prepared | null {
  const { rijen: all, voorbeelddata, bronnen, zonderPlaats } = readRegisterForMap(question)
  const own = buurten === null ? null : new Set(buurten)
  const rijen = own === null ? all : all.filter(({ buurt }) => own.has(buurt))
  if (rijen.length === 0) return null
  const about = {
    bronnen: bronnen.map(({ dataset, versie }) => ({ dataset, versie })),
    voorbeelddata,
    // Of a dwelling without a place nobody knows whose wijk it lies in.
    zonderPlaats: own === null ? zonderPlaats : 0,
  }
  return prepare(
    encodeDwellings(rijen, about),
    'application/octet-stream',
    voorbeelddata ? { [EXAMPLE_HEADER]: 'voorbeelddata' } : {},
  )
}
