import type { Meetwijze } from '../geodata/schema/indicator.ts'

/**
 * Whether a figure was measured here. A model estimate or forecast already borrows from other areas: shrinking it again, or
 * testing it as if it were measured, would find the model and not the buurt (`modelschatting`: RIVM, Leefbaarometer).
 *
 * @example isMeasured('modelschatting') is false
 */
export function isMeasured(how: Meetwijze): boolean {
  return how !== 'modelschatting' && how !== 'voorspelling'
}
