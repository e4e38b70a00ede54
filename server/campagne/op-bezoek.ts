import type { Campagne } from '../../geodata/schema/campagne.ts'
import type { Actor } from '../auth/actor.ts'
import type { AppContext } from '../context.ts'
import { ProblemError } from '../errors.ts'
import { campaignVersions } from '../store/campaigns.ts'
import { streetsFor } from './bezoekers.ts'
import { mayInArea } from './fouten.ts'
import { dwellingsIn } from './gebied.ts'
import { dwellingsOf } from './woningen.ts'

/** A campaign in which somebody visits a street. @throws ProblemError when there is none for this person */
export function campaignToVisit(app: AppContext, actor: Actor, id: string): Campagne {
  const [campaign] = campaignVersions(app.db, id)
  if (campaign === undefined) throw new ProblemError('onbekende-campagne')
  const streets = streetsFor(app, actor, campaign)
  const own = dwellingsIn(campaign.gebied, dwellingsOf(app).rijen)
  const isOthers = actor.wijken !== 'alle' && !mayInArea(app, actor, own)
  if (streets === null ? isOthers : streets.size === 0) throw new ProblemError('onbekende-campagne')
  return campaign
}

/** Refuses whoever does not visit in the streets of these homes. @throws ProblemError `geen-recht` */
export function refuseOtherStreets(
  app: AppContext,
  actor: Actor,
  campaign: Campagne,
  homes: readonly string[],
): void {
  const streets = streetsFor(app, actor, campaign)
  const { van } = dwellingsOf(app)
  if (streets !== null && !homes.every((home) => streets.has(van.get(home)?.straat ?? ''))) {
    throw new ProblemError('geen-recht')
  }
}
