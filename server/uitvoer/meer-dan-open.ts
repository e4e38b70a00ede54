import { ANONYMOUS } from '../auth/actor.ts'
import { zichtbareIndicatoren } from './cijferrijen.ts'
import type { Filters, Laag, Laagbron } from './laag.ts'

/** Levels of which figures of open sources may be read by everybody. */
const OPEN_LEVELS: readonly unknown[] = ['wijk', 'gemeente', 'land']

/**
 * Whether more goes out than anybody may get: figures of buurten, or figures that are for staff only. Only that is written down as
 * an export; what is open is read like any page.
 */
export function isMoreThanOpen(bron: Laagbron, laag: Laag, filters: Filters): boolean {
  if (bron.actor.rol === 'anoniem' || laag.handeling !== 'cijfers-openbaar-lezen') return false
  if (!OPEN_LEVELS.includes(filters.niveau)) return true
  const open = zichtbareIndicatoren({ ...bron, actor: ANONYMOUS }, filters).length
  return zichtbareIndicatoren(bron, filters).length > open
}
