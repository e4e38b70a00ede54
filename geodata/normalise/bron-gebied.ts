import { RIVM_LAND } from '../catalog/land.ts'
import { LAND } from '../schema/gebied.ts'

/** An area code of a source in our own form: spaces cut off, and the whole country always NL00. */
export function gebiedscodeVanBron(code: string): string {
  const trimmed = code.trim()
  return trimmed === RIVM_LAND ? LAND : trimmed
}
