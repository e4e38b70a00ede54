import type { Rol } from '../contract/sessie.ts'

/** Who does something: one per request. Whoever is not signed in is anonymous. */
export interface Actor {
  rol: Rol | 'anoniem' | 'app'
  /** Programmawijken this actor works for. */
  wijken: 'alle' | readonly string[]
  /** Why the data are used (doelbinding); logged with every change. */
  doel: 'wijkanalyse' | 'renovatie' | 'toezicht' | 'openbaar' | 'beheer'
  sessieId: string | null
}

export const ANONYMOUS: Actor = { rol: 'anoniem', wijken: 'alle', doel: 'openbaar', sessieId: null }

/** The app itself, for what it does at a start: filling the database, the default decision of a demo. */
export const APP: Actor = { rol: 'app', wijken: 'alle', doel: 'beheer', sessieId: null }

const PURPOSE: Record<Rol, Actor['doel']> = {
  beheerder: 'beheer',
  programmabureau: 'wijkanalyse',
  programmamanager: 'wijkanalyse',
  stuurgroep: 'wijkanalyse',
  centrada: 'renovatie',
  partner: 'wijkanalyse',
  wijkteam: 'wijkanalyse',
  bewonersvertegenwoordiger: 'wijkanalyse',
  'functionaris-gegevensbescherming': 'toezicht',
}

/** The actor of a session. */
export function actorWith(rol: Rol, sessieId: string): Actor {
  return { rol, wijken: 'alle', doel: PURPOSE[rol], sessieId }
}
