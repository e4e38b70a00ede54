import { EXAMPLE_HEADER } from '../contract/delen.ts'
import { encodeDwellings } from '../contract/woningen-binair.ts'
import { type Prepared, prepare } from '../prepared.ts'
import { readRegisterForMap } from '../store/register.ts'
import type { RegisterVraag } from '../store/register-files.ts'

/** The answer with all dwellings for the map, compressed; null when there are none. */
export function dwellingMap(question: RegisterVraag): Prepared | null {
  const { rijen, voorbeelddata, bronnen, zonderPlaats } = readRegisterForMap(question)
  if (rijen.length === 0) return null
  const about = {
    bronnen: bronnen.map(({ dataset, versie }) => ({ dataset, versie })),
    voorbeelddata,
    zonderPlaats,
  }
  return prepare(
    encodeDwellings(rijen, about),
    'application/octet-stream',
    voorbeelddata ? { [EXAMPLE_HEADER]: 'voorbeelddata' } : {},
  )
}
