import type { Actor } from '../auth/actor.ts'
import type { AppContext } from '../context.ts'
import { type Endpoint, objectNaam } from '../contract/endpoint.ts'
import { ProblemError } from '../errors.ts'
import { recordEvent } from '../store/change.ts'

/** A look at data about single dwellings or reports. */
export interface Inzage {
  /** What was looked at, as the audit names it. */
  object: string
  /** Which operation, and what was asked of it. */
  operatie: string
  vraag: Readonly<Record<string, unknown>>
}

/**
 * Lets somebody look for a purpose that was chosen, and writes the look down. Called before anything is read: what cannot be written
 * down is not shown.
 *
 * @throws ProblemError doel-nodig when no purpose was chosen
 */
export function noteLook(app: Pick<AppContext, 'db' | 'clock'>, actor: Actor, look: Inzage): void {
  const { inzagedoel } = actor
  if (inzagedoel === null) throw new ProblemError('doel-nodig')
  const { object, operatie, vraag } = look
  recordEvent(app.db, actor, app.clock(), {
    handeling: 'inzage',
    object,
    na: { inzagedoel, operatie, ...(Object.keys(vraag).length === 0 ? {} : { vraag }) },
  })
}

/** Name of the object an endpoint is about, with its parameters filled in. */
export function objectOf(endpoint: Endpoint, params: object): string {
  return objectNaam(endpoint.object ?? endpoint.wijziging?.object ?? endpoint.pad.slice(1), params)
}
