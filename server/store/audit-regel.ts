import type { Actor } from '../auth/actor.ts'
import type { Gebeurtenis } from '../contract/logboek.ts'

/** What a change writes in the audit: what it was about, before and after, and why. */
export interface AuditRegel {
  handeling: Gebeurtenis
  object: string
  /** Other objects that look different after this change; their versions move on with it. */
  raakt?: readonly string[]
  voor?: unknown
  na?: unknown
  reden?: string
}

/** Who a row is about: an actor, or what is known of one from before there were accounts. */
export type LogActor = Pick<Actor, 'rol' | 'account' | 'via' | 'doel' | 'inzagedoel' | 'sessieId'>
