import type { Handeling, Inzagedoel, Rol } from '../contract/sessie.ts'

/** How an actor got in. */
export type Via = 'niemand' | 'app' | 'demo' | 'wachtwoord' | 'oidc' | 'sleutel' | 'opdrachtregel'

/** Who does something: one per request. Whoever is not signed in is anonymous. */
export interface Actor {
  rol: Rol | 'anoniem' | 'app'
  /** Account of this person; null for the demo, an API key, the app itself and whoever is not signed in. */
  account: string | null
  via: Via
  /** Programmawijken this actor works for. */
  wijken: 'alle' | readonly string[]
  /** Programmes this actor keeps up to date, where the table gives only the own ones. */
  programmas: 'alle' | readonly string[]
  /** Why the data are used (doelbinding); logged with every change. */
  doel: 'wijkanalyse' | 'renovatie' | 'toezicht' | 'openbaar' | 'beheer'
  /** Purpose chosen for data about single dwellings and reports; null until it was asked. */
  inzagedoel: Inzagedoel | null
  /** Only these actions of the role, for a key of a partner system; null: all of the role. */
  beperktTot: readonly Handeling[] | null
  /** Hash of the session's token, or id of the key; null for whoever has neither. */
  sessieId: string | null
  /**
   * What this actor's request asks of the version of what it changes (If-Match): throws when that is no longer so. Held by the
   * first change of the request, inside its transaction; afterwards it does nothing. Absent: nothing was asked.
   */
  voorwaarde?: () => void
}

const NOBODY = {
  account: null,
  inzagedoel: null,
  beperktTot: null,
  sessieId: null,
  wijken: 'alle',
  programmas: [],
} as const

export const ANONYMOUS: Actor = { ...NOBODY, rol: 'anoniem', via: 'niemand', doel: 'openbaar' }

/** The app itself, for what it does at a start: filling the database, the default decision of a demo. */
export const APP: Actor = { ...NOBODY, rol: 'app', via: 'app', doel: 'beheer' }

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

/** What is known of an actor from a session or a key; what is left out is nobody in particular. */
export interface ActorParts extends Partial<Omit<Actor, 'rol' | 'doel'>> {
  rol: Rol
  via: Via
  sessieId: string | null
}

/** The actor of a session or a key. */
export function actorWith(parts: ActorParts): Actor {
  return { ...NOBODY, ...parts, doel: PURPOSE[parts.rol] }
}
