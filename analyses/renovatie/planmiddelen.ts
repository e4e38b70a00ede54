import { planYears } from './planner/geldrijen.ts'
import type { Planfonds, Planvraag } from './planner/planvraag.ts'
import { type Uitgangspunt, valueOf } from './planner/uitgangspunten.ts'
import type { Plankeuzes } from './plankeuzes.ts'

/** A fund of the programme, with the window in which it pays. */
export interface Fondsvenster {
  id: string
  naam: string
  van: number | null
  tot: number | null
  voor: readonly ('corporatie' | 'particulier' | 'vve')[]
}

/** Name of the money of the corporation in a plan: it is no fund of the programme. */
export const OWN_MEANS = 'eigen-middelen'

type Period = Pick<Plankeuzes, 'eerste' | 'kwartalen'>

/** Whether a fund pays in a year. */
export const paysIn = ({ van, tot }: Pick<Fondsvenster, 'van' | 'tot'>, year: number) =>
  year >= (van ?? year) && year <= (tot ?? year)

/** Years of a plan in which a fund pays: the only ones that an amount can be named for. */
export function payingYears(fund: Pick<Fondsvenster, 'van' | 'tot'>, period: Period): number[] {
  return planYears(period).filter((year) => paysIn(fund, year))
}

/** Quarter of the plan, the first being 0: `2027-K3` in a plan from K1 2027 is 2. Before the plan it is negative. */
export function quarterInPlan({ eerste }: Pick<Plankeuzes, 'eerste'>, quarter: string): number {
  return (Number(quarter.slice(0, 4)) - eerste.jaar) * 4 + Number(quarter.slice(6)) - eerste.kwartaal
}

/** The same the other way: quarter 2 of a plan from K1 2027 is `2027-K3`. */
export function nameOfQuarter({ eerste }: Pick<Plankeuzes, 'eerste'>, at: number): string {
  const count = eerste.jaar * 4 + eerste.kwartaal - 1 + at
  return `${Math.floor(count / 4)}-K${(count % 4) + 1}`
}

/** Money per fund and year, for the owners it may pay. A fund that pays nobody here is left out. */
export function fundsOf({ geld }: Pick<Plankeuzes, 'geld'>, fondsen: readonly Fondsvenster[]): Planfonds[] {
  return geld.flatMap(({ fonds, jaren }): Planfonds[] => {
    const fund = fondsen.find(({ id }) => id === fonds)
    const isOwn = fonds === OWN_MEANS
    if (fund === undefined && !isOwn) return []
    const { van = null, tot = null } = fund ?? {}
    const voor = isOwn
      ? (['corporatie'] as const)
      : (fund?.voor ?? []).filter((owner) => owner !== 'corporatie')
    if (voor.length === 0) return []
    return [
      {
        id: fonds,
        naam: fund?.naam ?? fonds,
        soort: isOwn ? 'eigen-middelen' : 'volkshuisvestingsfonds',
        van,
        tot,
        voor: [...voor],
        perJaar: jaren,
      },
    ]
  })
}

/** First and last quarter of a crew, as far as they lie in the plan; the last before the first: it does not work in it. */
function quartersOfCrew(period: Period, { van, tot }: Plankeuzes['ploegen'][number]): [number, number] {
  const last = period.kwartalen - 1
  return [
    van === null ? 0 : Math.max(0, quarterInPlan(period, van)),
    tot === null ? last : Math.min(last, quarterInPlan(period, tot)),
  ]
}

/** The crews, each from one quarter of the plan up to and including another, with its own speed or that of the assumptions. */
export function crewsOf(
  choices: Pick<Plankeuzes, 'eerste' | 'kwartalen' | 'ploegen'>,
  assumptions: readonly Uitgangspunt[],
): Planvraag['ploegen'] {
  return choices.ploegen.map((crew, at) => {
    const [van, tot] = quartersOfCrew(choices, crew)
    return {
      id: `ploeg-${at + 1}`,
      naam: crew.naam,
      woningenPerKwartaal: crew.woningenPerKwartaal ?? valueOf(assumptions, 'ploegsnelheid'),
      van,
      tot,
    }
  })
}

/** Crews that work at a time: the fewest and the most over the quarters of the plan. */
export function crewsAtATime({ ploegen, kwartalen }: Pick<Planvraag, 'ploegen' | 'kwartalen'>): {
  minst: number
  meest: number
} {
  const counts = Array.from(
    { length: kwartalen },
    (_, at) => ploegen.filter(({ van, tot }) => van <= at && at <= tot).length,
  )
  return { minst: Math.min(...counts), meest: Math.max(...counts) }
}

/**
 * Homes to live in during the work, one number per quarter of the plan.
 *
 * @example 4 at first and 2 from the third quarter on, in a plan of four: 4, 4, 2, 2
 */
export function temporaryHomesPerQuarter(
  choices: Pick<Plankeuzes, 'eerste' | 'kwartalen' | 'wisselwoningen'>,
): number[] {
  const { begin, daarna } = choices.wisselwoningen
  return Array.from({ length: choices.kwartalen }, (_, at) => {
    const changed = daarna.findLast(({ vanaf }) => quarterInPlan(choices, vanaf) <= at)
    return changed?.aantal ?? begin
  })
}

/** What is wrong with the means that were chosen, with the place of the field it is about. */
export type Middelenfout = { veld: string } & (
  | { code: 'fonds-dubbel' | 'jaar-dubbel' }
  | { code: 'jaar-buiten-fonds'; naam: string; jaar: number; van: number | null; tot: number | null }
  | { code: 'jaar-buiten-plan'; jaar: number; van: number; tot: number }
  | { code: 'ploeg-dubbel' | 'ploeg-eindigt-voor-begin' | 'ploeg-buiten-plan'; naam: string }
  | { code: 'wissel-buiten-plan' | 'wissel-niet-op-volgorde' }
)

function faultsOfMoney(choices: Plankeuzes, fondsen: readonly Fondsvenster[]): Middelenfout[] {
  const years = planYears(choices)
  const [first = choices.eerste.jaar, last = first] = [years[0], years.at(-1)]
  const funds = choices.geld.map(({ fonds }) => fonds)
  return choices.geld.flatMap(({ fonds, jaren }, at): Middelenfout[] => {
    const fund = fondsen.find(({ id }) => id === fonds)
    const twice = funds.indexOf(fonds) < at
    const named = jaren.map(({ jaar }) => jaar)
    return [
      ...(twice ? [{ veld: `geld.${at}.fonds`, code: 'fonds-dubbel' as const }] : []),
      ...named.flatMap((jaar, index): Middelenfout[] => {
        const veld = `geld.${at}.jaren.${index}.jaar`
        if (named.indexOf(jaar) < index) return [{ veld, code: 'jaar-dubbel' }]
        if (fund !== undefined && !paysIn(fund, jaar)) {
          const { naam, van, tot } = fund
          return [{ veld, code: 'jaar-buiten-fonds', naam, jaar, van, tot }]
        }
        if (jaar >= first && jaar <= last) return []
        return [{ veld, code: 'jaar-buiten-plan', jaar, van: first, tot: last }]
      }),
    ]
  })
}

function faultsOfCrews(choices: Plankeuzes): Middelenfout[] {
  const names = choices.ploegen.map(({ naam }) => naam)
  return choices.ploegen.flatMap((crew, at): Middelenfout[] => {
    const { naam, van, tot } = crew
    const own = (field: string) => `ploegen.${at}.${field}`
    if (names.indexOf(naam) < at) return [{ veld: own('naam'), code: 'ploeg-dubbel', naam }]
    if (van !== null && tot !== null && tot < van) {
      return [{ veld: own('tot'), code: 'ploeg-eindigt-voor-begin', naam }]
    }
    const [first, last] = quartersOfCrew(choices, crew)
    const field = first >= choices.kwartalen ? 'van' : 'tot'
    return last < first ? [{ veld: own(field), code: 'ploeg-buiten-plan', naam }] : []
  })
}

function faultsOfTemporaryHomes(choices: Plankeuzes): Middelenfout[] {
  const from = choices.wisselwoningen.daarna.map(({ vanaf }) => quarterInPlan(choices, vanaf))
  return from.flatMap((quarter, at): Middelenfout[] => {
    const veld = `wisselwoningen.daarna.${at}.vanaf`
    if (quarter < 0 || quarter >= choices.kwartalen) return [{ veld, code: 'wissel-buiten-plan' }]
    return at > 0 && quarter <= (from[at - 1] ?? 0) ? [{ veld, code: 'wissel-niet-op-volgorde' }] : []
  })
}

/** Everything that is wrong with the money, crews and homes of a plan and that their shape does not show. */
export function faultsOfMeans(choices: Plankeuzes, fondsen: readonly Fondsvenster[]): Middelenfout[] {
  return [...faultsOfMoney(choices, fondsen), ...faultsOfCrews(choices), ...faultsOfTemporaryHomes(choices)]
}
