import { type Actor, actorWith } from '../../server/auth/actor.ts'
import type { Rol } from '../../server/contract/sessie.ts'

/** Somebody in this role, with all of its rights, in all wijken and programmes. */
export function actorOf(rol: Rol, parts: Partial<Actor> = {}): Actor {
  return { ...actorWith({ rol, via: 'demo', sessieId: 'test', programmas: 'alle' }), ...parts }
}
