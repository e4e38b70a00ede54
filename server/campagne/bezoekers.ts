import { type Campagne, type Campagnebezoeker, campagnebezoeker } from '../../geodata/schema/campagne.ts'
import type { Actor } from '../auth/actor.ts'
import { wijkenOf } from '../auth/eigen-gebied.ts'
import type { AppContext } from '../context.ts'
import { type Account, listAccounts } from '../store/accounts.ts'
import { campaignVisitors } from '../store/campaigns.ts'
import type { Campagnewoning } from '../store/register-address.ts'

/** Roles that visit by name: the same that can be named as a role. */
const isVisitor = (rol: Account['rol']): boolean =>
  campagnebezoeker.shape.wie.safeParse({ soort: 'rol', rol }).success

/**
 * Accounts that can be named at homes: of gemeente and welzijn, that sign in or are about to, and work for a wijk of those homes. By
 * name, so that they can be found in a list.
 */
export function accountsForVisits(
  app: AppContext,
  homes: readonly Pick<Campagnewoning, 'buurt'>[],
): Pick<Account, 'id' | 'naam'>[] {
  const { wijken } = app.current().focus.standaardIndeling
  const here = new Set(homes.flatMap(({ buurt }) => wijkenOf(wijken, [buurt]) ?? []))
  return listAccounts(app.db)
    .filter(({ rol, staat }) => isVisitor(rol) && (staat === 'actief' || staat === 'uitgenodigd'))
    .filter((one) => one.wijken === 'alle' || one.wijken.some((id) => here.has(id)))
    .map(({ id, naam }) => ({ id, naam }))
    .toSorted((a, b) => (a.naam < b.naam ? -1 : a.naam > b.naam ? 1 : 0))
}

/** Whether an entry of the list of visitors is this person. */
function isThis(actor: Actor, { wie }: Campagnebezoeker): boolean {
  return wie.soort === 'account' ? actor.account === wie.account : actor.rol === wie.rol
}

/** Streets of a campaign of which somebody may have the addresses; null: all of them. Only the corporation needs no name. */
export function streetsFor(
  app: AppContext,
  actor: Actor,
  campaign: Pick<Campagne, 'id'>,
): ReadonlySet<string> | null {
  if (actor.rol === 'centrada') return null
  return new Set(
    campaignVisitors(app.db, campaign.id)
      .filter((one) => isThis(actor, one))
      .map(({ straat }) => straat),
  )
}

/** Whether somebody may have the addresses of a street of a campaign. */
export function mayVisit(
  app: AppContext,
  actor: Actor,
  campaign: Pick<Campagne, 'id'>,
  street: string,
): boolean {
  const streets = streetsFor(app, actor, campaign)
  return streets === null || streets.has(street)
}
