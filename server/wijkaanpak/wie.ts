import type { Plansoort } from '../../geodata/schema/wijkaanpak.ts'
import type { Actor } from '../auth/actor.ts'
import { may } from '../auth/may.ts'
import type { Handeling } from '../contract/sessie.ts'
import type { Planrij, Wie } from '../store/plans.ts'

/**
 * Who somebody is to a plan, for their undo and for the four eyes: the account, over all visits; a key of a partner system by itself; and
 * in a demo, where nobody has an account, the role.
 */
export function personOf({ account, via, sessieId, rol }: Actor): Wie {
  const persoon =
    account !== null
      ? `account:${account}`
      : via === 'sleutel' && sessieId !== null
        ? `sleutel:${sessieId}`
        : `rol:${rol}`
  return { rol, persoon }
}

/** The right that writing in an object of a kind asks for. */
export const WRITE_RIGHT: Readonly<Record<Plansoort, Handeling>> = {
  aanpak: 'wijkaanpak-schrijven',
  hoofdstuk: 'wijkaanpak-schrijven',
  ambitie: 'wijkaanpak-schrijven',
  budgetregel: 'wijkaanpak-schrijven',
  actie: 'planactie-schrijven',
  opmerking: 'wijkaanpak-meepraten',
}

/** Whether an actor may do something with a plan; `rol`: of whoever made the object it is about. */
export function mayWithPlan(
  actor: Actor,
  action: Handeling,
  { wijk, staat }: Pick<Planrij, 'wijk' | 'staat'>,
  rol?: string,
): boolean {
  return may(actor, action, {
    wijken: [wijk],
    voorgelegd: staat !== 'concept',
    ...(rol === undefined ? {} : { rol }),
  })
}

/** How far a right to write goes for somebody in a plan: in all of it, in what their role made, or nowhere. */
export function reachOf(
  actor: Actor,
  action: Handeling,
  plan: Pick<Planrij, 'wijk' | 'staat'>,
): 'ja' | 'eigen' | 'nee' {
  // Nobody has an empty role: what is allowed for it is allowed for everybody's.
  if (mayWithPlan(actor, action, plan, '')) return 'ja'
  return mayWithPlan(actor, action, plan) ? 'eigen' : 'nee'
}
