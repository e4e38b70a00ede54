import type { GezegdeWens } from '../../analyses/renovatie/bezoekronde.ts'
import type { Bezoekafspraak } from '../../geodata/schema/campagne.ts'
import type { Actor } from '../auth/actor.ts'
import type { AppContext } from '../context.ts'
import type { Invoerfout } from '../contract/problemen.ts'
import { campagnefoutTekst as words } from '../contract/text/nl/campagne-fouten.ts'
import { dateInTheNetherlands } from '../routes/lokaal-moment.ts'
import { campaignVersions } from '../store/campaigns.ts'
import { withChange } from '../store/change.ts'
import type { Db } from '../store/open.ts'
import { campaignAgreements, insertAgreement } from '../store/visit-agreements.ts'
import { differingIn } from './anders.ts'
import { dwellingsIn } from './gebied.ts'
import { campaignToVisit, refuseOtherStreets } from './op-bezoek.ts'
import { dwellingsOf } from './woningen.ts'

/** In which part of the week people of a campaign want the talk, by dwelling; who said nothing of it is not in it. */
export function timeWishes(db: Db, campaign: string): Map<string, GezegdeWens> {
  const wishes = new Map<string, GezegdeWens>()
  for (const [home, { afspraak, tijd: written }] of campaignAgreements(db, campaign)) {
    const { tijd } = afspraak
    if (tijd !== null) wishes.set(home, { tijd, op: dateInTheNetherlands(new Date(written)) })
  }
  return wishes
}

/** What is wrong with a home whose people say how they want to be visited: it is not of the campaign. */
export function faultsOfHome(
  app: AppContext,
  { campagne, woning }: { campagne: string; woning: string },
): Invoerfout[] {
  const [campaign] = campaignVersions(app.db, campagne)
  if (campaign === undefined) return []
  const own = dwellingsIn(campaign.gebied, dwellingsOf(app).rijen)
  return own.some(({ id }) => id === woning)
    ? []
    : [{ deel: 'pad', veld: 'woning', melding: words.woningNietInCampagne(1) }]
}

/** Which of the choices of an agreement were made, and not what was chosen: that stays in its own row. */
const chosenIn = ({ tijd, taal, tolk }: Bezoekafspraak): string[] => [
  ...(tijd === null ? [] : ['tijd']),
  ...(taal === null ? [] : ['taal']),
  ...(tolk ? ['tolk'] : []),
]

/** Writes down how people want to be visited. @throws ProblemError when this person does not visit there */
export function writeAgreement(
  app: AppContext,
  actor: Actor,
  { campagne, woning }: { campagne: string; woning: string },
  agreed: Bezoekafspraak,
): Bezoekafspraak {
  const campaign = campaignToVisit(app, actor, campagne)
  refuseOtherStreets(app, actor, campaign, [woning])
  const now = app.clock()
  return withChange(app.db, actor, now, () => {
    const before = campaignAgreements(app.db, campaign.id).get(woning)?.afspraak
    insertAgreement(app.db, campaign.id, woning, agreed, { rol: actor.rol, tijd: now.toISOString() })
    return {
      resultaat: agreed,
      audit: {
        handeling: 'bezoek-vastleggen',
        object: `campagne/${campaign.id}/afspraak/${woning}`,
        ...(before === undefined
          ? { na: { ingevuld: chosenIn(agreed) } }
          : {
              voor: { ingevuld: chosenIn(before) },
              na: { ingevuld: chosenIn(agreed), anders: differingIn(before, agreed) },
            }),
      },
    }
  })
}
