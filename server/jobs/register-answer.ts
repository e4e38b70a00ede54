import { EXAMPLE_HEADER } from '../contract/delen.ts'
import { encodeRegister } from '../contract/renovatie-binair.ts'
import { type Prepared, prepare, QUICK } from '../requests/prepared.ts'
import { readRegisterRows } from '../store/renovatie-register.ts'
import type { Kaartvraag } from './dwelling-map.ts'

/** The answer with the register for the screen of the renovation, compressed; null when there are no dwellings. */
export function registerAnswer({ buurten, ...question }: Kaartvraag): Prepared | null {
  const { rijen: all, voorbeelddata, bronnen, zonderPlaats } = readRegisterRows(question)
  const own = buurten === null ? null : new Set(buurten)
  const rijen = own === null ? all : all.filter(({ buurt }) => own.has(buurt))
  if (rijen.length === 0) return null
  const about = {
    bronnen: bronnen.map(({ dataset, versie }) => ({ dataset, versie })),
    voorbeelddata,
    // Of a dwelling without a place nobody knows whose wijk it lies in.
    zonderPlaats: own === null ? zonderPlaats : 0,
  }
  // Made anew after every edit: quickly rather than as small as can be.
  return prepare(
    encodeRegister(rijen, about),
    'application/octet-stream',
    voorbeelddata ? { [EXAMPLE_HEADER]: 'voorbeelddata' } : {},
    QUICK,
  )
}
