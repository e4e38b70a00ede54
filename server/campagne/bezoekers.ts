import type { Campagne, Campagnebezoeker } from '../../geodata/schema/campagne.ts'
import type { Actor } from '../auth/actor.ts'
import type { AppContext } from '../context.ts'
import { campaignVisitors } from '../store/campaigns.ts'

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
