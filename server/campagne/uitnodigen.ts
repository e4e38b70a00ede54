import { homesToInvite, type Uitnodigplek } from '../../analyses/renovatie/uitnodigen.ts'
import type { Campagne } from '../../geodata/schema/campagne.ts'
import type { AppContext } from '../context.ts'
import { listCampaigns } from '../store/campaigns.ts'
import type { Campagnewoning } from '../store/register-address.ts'
import { dwellingsIn, holdsDwellings } from './gebied.ts'
import { dwellingsOf, inWalkOrder } from './woningen.ts'

/**
 * Owners around the work of the corporation in a campaign that were not asked yet, by street and in the order of the walk. Nobody around
 * sloop, inponden or moving: that is told in person first.
 */
export function ownersToInvite(
  app: AppContext,
  campaign: Campagne,
): { woning: Campagnewoning; plek: Uitnodigplek }[] {
  if (campaign.werk !== 'opknappen' || !holdsDwellings(campaign)) return []
  const { rijen } = dwellingsOf(app)
  const idsOf = ({ gebied }: Campagne) => dwellingsIn(gebied, rijen).map(({ id }) => id)
  const others = listCampaigns(app.db).filter((one) => one.id !== campaign.id && holdsDwellings(one))
  const found = homesToInvite(rijen, new Set(idsOf(campaign)), new Set(others.flatMap(idsOf)))
  const plekVan = new Map(found.map(({ woning, plek }) => [woning.id, plek]))
  return inWalkOrder(found.map(({ woning }) => woning))
    .toSorted((a, b) =>
      (a.straat ?? '') < (b.straat ?? '') ? -1 : (a.straat ?? '') > (b.straat ?? '') ? 1 : 0,
    )
    .map((woning) => ({ woning, plek: plekVan.get(woning.id) ?? 'vlakbij' }))
}
