import type { Handeling, Inzagedoel, Rol } from '../contract/sessie.ts'
import { actorWith } from './actor.ts'
import { may, purposesOf } from './may.ts'

/**
 * All that a key of a partner system may ever do: read figures and files, and enter what a role enters. What is not here no key gets,
 * whatever its role: accounts, keys, the audit, copies, adopting and moving a cyclus, taking something out.
 */
const KEY_ACTIONS: readonly Handeling[] = [
  'sessie-lezen',
  'gebieden-lezen',
  'voorzieningen-lezen',
  'cijfers-openbaar-lezen',
  'cijfers-buurt-lezen',
  'cijfers-intern-lezen',
  'datasets-lezen',
  'bronnen-lezen',
  'enquetes-lezen',
  'programma-lezen',
  'cyclus-lezen',
  'wijkanalyse-lezen',
  'taak-lezen',
  'woningen-lezen',
  'meldingen-lezen',
  'signalen-lezen',
  'eigen-signalen-lezen',
  'signaal-vastleggen',
  'invoer-lezen',
  'invoer-doen',
  'koppeling-bewaren',
  'adres-zoeken',
  'woning-wijzigen',
  'uitvoer-maken',
  'systeem-lezen',
]

/** About single dwellings and reports: only for a key with a purpose of its own. */
const ADDRESS_ACTIONS: readonly Handeling[] = ['woningen-lezen', 'meldingen-lezen', 'woning-wijzigen']

/** What a key of this role may be given; with no purpose nothing about single dwellings and reports. */
export function keyActions(rol: Rol, purpose: Inzagedoel | null): Handeling[] {
  const holder = actorWith({ rol, via: 'sleutel', sessieId: null, inzagedoel: purpose })
  return KEY_ACTIONS.filter(
    (action) => (purpose !== null || !ADDRESS_ACTIONS.includes(action)) && may(holder, action),
  )
}

/** Purposes a key of this role may carry. */
export function keyPurposes(rol: Rol): readonly Inzagedoel[] {
  return purposesOf(actorWith({ rol, via: 'sleutel', sessieId: null }))
}

/** Whether a key may ever carry this action, for the API document. */
export function isKeyAction(action: Handeling): boolean {
  return KEY_ACTIONS.includes(action)
}
