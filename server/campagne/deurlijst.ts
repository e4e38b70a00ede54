import { lastVisits } from '../../analyses/renovatie/bezoektelling.ts'
import { bezoekwaarden, type Campagne } from '../../geodata/schema/campagne.ts'
import type { AppContext } from '../context.ts'
import type { Deuradres } from '../contract/campagnebezoeken.ts'
import { campaignRounds } from '../store/campaigns.ts'
import { campaignVisits } from '../store/visits.ts'
import { addressesOf } from './adreslijst.ts'
import { dwellingsOf } from './woningen.ts'

/**
 * Addresses of a street that are in a round, as a colleague takes them along to the door; with a day only those visited on it.
 * @returns null when the campaign has no home in that street
 */
export function doorList(
  app: AppContext,
  campaign: Campagne,
  straat: string,
  datum: string | undefined,
): Deuradres[] | null {
  const rows = addressesOf(app, campaign, straat, datum)
  if (rows === null) return null
  const rounds = campaignRounds(app.db, campaign.id).filter((round) => round.straat === straat)
  const last = lastVisits(campaignVisits(app.db, campaign.id))
  const { van } = dwellingsOf(app)
  return rows.flatMap(({ woning, adres, nietGetroffen, geinformeerdOp, afspraak }) => {
    const round = rounds.findLast(({ dagen }) => dagen.some(({ woningen }) => woningen.includes(woning)))
    if (round === undefined) return []
    const visit = last.get(woning)
    return {
      woning,
      adres,
      status: van.get(woning)?.status ?? null,
      nietGetroffen,
      geinformeerdOp,
      ronde: round.id,
      // Without where it was: the address says that already.
      bezoek: visit === undefined ? null : bezoekwaarden.parse(visit),
      afspraak,
    }
  })
}
