import { encodeRegister } from '../contract/renovatie-binair.ts'
import { type Prepared, prepare, QUICK } from '../requests/prepared.ts'
import { readRegisterRows } from '../store/renovatie-register.ts'
import { type Kaartvraag, shownRows } from './dwelling-map.ts'

/** The answer with the register for the screen of the renovation, compressed; null when there are no dwellings. */
export function registerAnswer({ buurten, ...question }: Kaartvraag): Prepared | null {
  const shown = shownRows(readRegisterRows(question), buurten)
  if (shown === null) return null
  // Made anew after every edit: quickly rather than as small as can be.
  return prepare(encodeRegister(shown.rijen, shown.about), 'application/octet-stream', shown.headers, QUICK)
}
