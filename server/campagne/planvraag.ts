import { knownWeights } from '../../analyses/renovatie/buurtgewicht.ts'
import { type Fondsvenster, OWN_MEANS, paysIn } from '../../analyses/renovatie/planmiddelen.ts'
import { composePlanQuestion } from '../../analyses/renovatie/planvraag-opstellen.ts'
import type { Plancampagne } from '../../analyses/renovatie/planblok-opstellen.ts'
import type { Begroting, Planherkomst } from '../../analyses/renovatie/planherkomst.ts'
import type { Omstandigheid } from '../../analyses/renovatie/omstandigheden.ts'
import type { Planvraag } from '../../analyses/renovatie/planner/planvraag.ts'
import type { Uitgangspunt } from '../../analyses/renovatie/planner/uitgangspunten.ts'
import type { Plankeuzes } from '../../analyses/renovatie/plankeuzes.ts'
import { type BudgetregelNu, isAfgelopen } from '../../geodata/schema/programmastand.ts'
import type { AppContext } from '../context.ts'
import { renovatieplanTekst } from '../contract/text/nl/renovatieplan.ts'
import { dateInTheNetherlands } from '../routes/lokaal-moment.ts'
import { campaignDates, listCampaigns, toldInPerson } from '../store/campaigns.ts'
import { buurtWeightsNow } from './buurtgewicht.ts'
import { dwellingsIn, holdsDwellings } from './gebied.ts'
import { fundsAndPartners } from './programma.ts'
import { ramadansFrom } from './ramadan.ts'
import { dwellingsOf } from './woningen.ts'

/** Action of the programme that the renovation is paid by. */
const RENOVATION = 'renoveren'

/** A fund that a plan can use, with what the programme gives out of it to renovation. */
interface Planfondsnu extends Fondsvenster {
  eigenMiddelen: boolean
  begroting: Begroting['jaren']
}

/** What a programme gives out to renovation from some funds, per year, whole euros. */
function budgetOf(rows: readonly BudgetregelNu[], funds: readonly string[]): Begroting['jaren'] {
  const own = rows.filter(
    ({ fonds, actie, beeindigdOp }) => funds.includes(fonds) && actie === RENOVATION && beeindigdOp === null,
  )
  return [...new Set(own.map(({ jaar }) => jaar))]
    .toSorted((a, b) => a - b)
    .map((jaar) => {
      const euros = own.filter((row) => row.jaar === jaar).map(({ bedragEuro }) => bedragEuro)
      return { jaar, euro: Math.round(euros.reduce((sum, one) => sum + one, 0)) }
    })
}

/** Funds that may pay renovation and are not over, with the amounts per year that the programme says. */
export function fundsForPlan(app: AppContext): Planfondsnu[] {
  const today = dateInTheNetherlands(app.clock())
  const { fondsen, budgetregels } = fundsAndPartners(app)
  const named = fondsen
    .filter((fund) => !isAfgelopen(fund, today) && fund.voor.some((owner) => owner !== 'corporatie'))
    .map(({ id, naam, van, tot, voor }) => {
      const jaren = budgetOf(budgetregels, [id]).filter(({ jaar }) => paysIn({ van, tot }, jaar))
      return { id, naam, van, tot, voor, eigenMiddelen: false, begroting: jaren }
    })
  const own = fondsen
    .filter((fund) => !isAfgelopen(fund, today) && fund.voor.length > 0)
    .filter(({ voor }) => voor.every((owner) => owner === 'corporatie'))
    .map(({ id }) => id)
  return [
    ...named,
    {
      id: OWN_MEANS,
      naam: renovatieplanTekst.eigenMiddelen,
      van: null,
      tot: null,
      voor: ['corporatie'],
      eigenMiddelen: true,
      begroting: budgetOf(budgetregels, own),
    },
  ]
}

function campaignsForPlan(app: AppContext): Plancampagne[] {
  const { rijen } = dwellingsOf(app)
  return listCampaigns(app.db)
    .filter(holdsDwellings)
    .map(({ id, werk, gebied }) => {
      const woningen = dwellingsIn(gebied, rijen).map((row) => row.id)
      const told = toldInPerson(app.db, id)
      const days = woningen.map((home) => told.get(home))
      const last = days.every((day) => day !== undefined) ? days.toSorted().at(-1) : undefined
      const date = campaignDates(app.db, id).at(-1)
      return {
        werk,
        woningen,
        beloofd:
          date === undefined ? null : { jaar: date.jaar, seizoen: date.seizoen, zekerheid: date.zekerheid },
        allenGeinformeerdOp: last ?? null,
      }
    })
}

/** Where the amounts and the weights of buurten of a plan come from, as the programme and the figures now stand. */
export function originNow(
  app: AppContext,
  keuzes: Pick<Plankeuzes, 'geld' | 'wijken' | 'buurtcijfers'>,
): Planherkomst {
  const chosen = new Set(keuzes.geld.map(({ fonds }) => fonds))
  return {
    begroting: fundsForPlan(app)
      .filter(({ id }) => chosen.has(id))
      .map(({ id, begroting }) => ({ fonds: id, jaren: begroting })),
    buurtgewicht: buurtWeightsNow(app, keuzes),
  }
}

/** The question to the planner as the register, the campaigns and the programme now stand. */
export function questionNow(
  app: AppContext,
  keuzes: Plankeuzes,
  uitgangspunten: readonly Uitgangspunt[],
  omstandigheden: readonly Omstandigheid[],
): Planvraag {
  const { rijen } = dwellingsOf(app)
  const { wijken } = app.current().focus.standaardIndeling
  return composePlanQuestion({
    woningen: rijen,
    campagnes: campaignsForPlan(app),
    fondsen: fundsForPlan(app),
    wijken,
    buurtgewichten: knownWeights(buurtWeightsNow(app, keuzes)),
    uitgangspunten,
    omstandigheden,
    ramadans: ramadansFrom(keuzes.eerste.jaar, keuzes.eerste.jaar + Math.ceil(keuzes.kwartalen / 4)),
    keuzes,
  })
}
