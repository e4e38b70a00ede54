import { daysByWish } from '../../analyses/renovatie/bezoekronde.ts'
import { countVisits } from '../../analyses/renovatie/bezoektelling.ts'
import { groupBy } from '../../analyses/statistics/group-by.ts'
import { type Bezoekronde, type Campagne, type Gesprek, woonwens } from '../../geodata/schema/campagne.ts'
import type { AppContext } from '../context.ts'
import type { Bezoekstand, Bezoektelling, RondeInBeeld } from '../contract/campagnes.ts'
import { keptCounts } from '../store/campaign-retention.ts'
import { campaignRounds, campaignVersions, toldInPerson } from '../store/campaigns.ts'
import { campaignVisits } from '../store/visits.ts'
import { timeWishes } from './afspraken.ts'
import { dwellingsIn } from './gebied.ts'
import { byStreet, dwellingsOf } from './woningen.ts'

function addVisits(counts: readonly Bezoektelling[]): Bezoektelling {
  const sum = (name: keyof Bezoektelling) => counts.reduce((total, one) => total + one[name], 0)
  return {
    gepland: sum('gepland'),
    bezocht: sum('bezocht'),
    nietGetroffen: sum('nietGetroffen'),
    afgezien: sum('afgezien'),
    hulpGewenst: sum('hulpGewenst'),
    overgedragen: sum('overgedragen'),
  }
}

/** A round without its addresses. */
export function roundInView(round: Bezoekronde, visits: readonly Gesprek[]): RondeInBeeld {
  const { id, straat, duo, briefOp, dagen } = round
  return {
    id,
    straat,
    duo,
    briefOp,
    dagen: dagen.map(({ woningen, ...day }) => ({ ...day, woningen: woningen.length })),
    telling: countVisits([round], visits),
  }
}

/** Wishes that were said, in the order of the list. */
function countWishes(countOf: (wens: Bezoekstand['wensen'][number]['wens']) => number) {
  return woonwens.options.map((wens) => ({ wens, aantal: countOf(wens) })).filter(({ aantal }) => aantal > 0)
}

/** The counts of what is still known per home; this is what stays of a campaign whose homes go. */
export function presentCounts(app: AppContext, campagne: Pick<Campagne, 'id' | 'gebied'>): Bezoekstand {
  const rounds = campaignRounds(app.db, campagne.id)
  const visits = campaignVisits(app.db, campagne.id)
  const told = toldInPerson(app.db, campagne.id)
  const wanted = timeWishes(app.db, campagne.id)
  const wishes = visits.flatMap(({ wensen }) => wensen)
  const streets = byStreet(dwellingsIn(campagne.gebied, dwellingsOf(app).rijen))
  return {
    bezoeken: countVisits(rounds, visits),
    wensen: countWishes((wens) => wishes.filter((one) => one === wens).length),
    straten: [...streets].map(([straat, own]) => ({
      straat,
      bezoeken: countVisits(
        rounds.filter((round) => round.straat === straat),
        visits,
      ),
      geinformeerd: own.filter(({ id }) => told.has(id)).length,
    })),
    rondes: rounds.map((round) => roundInView({ ...round, dagen: daysByWish(round.dagen, wanted) }, visits)),
  }
}

/** What stays of a campaign, by its id. @throws Error when there is no such campaign */
export function countsToKeep(app: AppContext): (campaign: string) => Bezoekstand {
  return (campaign) => {
    const [now] = campaignVersions(app.db, campaign)
    if (now === undefined) throw new Error(`no campaign ${campaign}`)
    return presentCounts(app, now)
  }
}

/** Visits of a campaign, with those whose homes were done away with. */
export function visitsInAll(app: AppContext, campagne: string): Bezoektelling {
  const present = countVisits(campaignRounds(app.db, campagne), campaignVisits(app.db, campagne))
  return addVisits([...keptCounts(app.db, campagne).map(({ bezoeken }) => bezoeken), present])
}

/** All counts of a campaign: what is still known per home, and what was kept of what is not. */
export function countsInAll(
  app: AppContext,
  campagne: Pick<Campagne, 'id' | 'gebied'>,
): Omit<Bezoekstand, 'straten'> & {
  straat: (naam: string) => { bezoeken: Bezoektelling; geinformeerd: number }
  /** Moment at which homes were last done away with. */
  gewistOp: string | null
} {
  const kept = keptCounts(app.db, campagne.id)
  const all = [...kept, presentCounts(app, campagne)]
  const wishes = all.flatMap(({ wensen }) => wensen)
  const streets = groupBy(
    all.flatMap(({ straten }) => straten),
    ({ straat }) => straat,
  )
  return {
    bezoeken: addVisits(all.map(({ bezoeken }) => bezoeken)),
    wensen: countWishes((wens) =>
      wishes.filter((one) => one.wens === wens).reduce((sum, { aantal }) => sum + aantal, 0),
    ),
    rondes: all.flatMap(({ rondes }) => rondes),
    straat: (naam) => {
      const found = streets.get(naam) ?? []
      return {
        bezoeken: addVisits(found.map(({ bezoeken }) => bezoeken)),
        geinformeerd: found.reduce((sum, { geinformeerd }) => sum + geinformeerd, 0),
      }
    },
    gewistOp: kept.at(-1)?.tijd ?? null,
  }
}
