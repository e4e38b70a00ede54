import type { Sessie } from '../../server/contract/sessie.ts'
import { paths } from './paths.ts'

/** Where somebody begins after signing in: the map, or Beheer for who sees no figures (functionaris gegevensbescherming). */
export function startPath(sessie: Pick<Sessie, 'mag'>): string {
  return sessie.mag.includes('cijfers-buurt-lezen') ? paths.kaart : paths.beheer
}
