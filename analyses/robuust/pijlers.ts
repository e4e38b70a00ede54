import { LAND } from '../../geodata/schema/gebied.ts'
import { type PijlerId, pijlerId } from '../../geodata/schema/indicator.ts'
import { sameBuurten } from '../gebiedscijfer/gebiedscijfer.ts'
import { varianceOf } from '../gebiedscijfer/variantie.ts'
import { type KanNietReden, ontbreekt } from '../result.ts'
import { pearsonCorrelation } from '../statistics/pearson-correlation.ts'
import { weightedMean } from '../statistics/weighted-mean.ts'
import type { Analysegebied } from '../verdieping/analysegebied.ts'
import type { VerdiepingInvoer } from '../verdieping/invoer-schema.ts'
import { LEAST_DIFFERENCE_POINTS } from '../vergelijking/verschil.ts'
import { SAME_STORY_CORRELATION } from '../wijkanalyse/pijlerbeeld.ts'
import { computeRuns, hasError, type Plek, type Uitkomsten } from './doorrekenen.ts'
import type { Keuze } from './keuzes.ts'
import { type Draagkracht, judge } from './oordeel.ts'
import type { Robuust, RobuustCijfer, RobuustPijler } from './pijlers-schema.ts'
import {
  countingFigures,
  measuredAreas,
  type NietGeteld,
  type PijlerCijfers,
  type TellendCijfer,
} from './tellende-cijfers.ts'

/** An area with the weights of its buurten. */
interface Weeggebied {
  gebied: Analysegebied
  /** Weight per buurt; null: nobody lives there. */
  weegt: ((buurt: string) => number) | null
  weging: Robuust['weging']
}

/** Where an area stands in one figure, with what is shown of it; or why it has no place there. */
type Stand = { plek: Plek; cijfer: RobuustCijfer } | KanNietReden

/**
 * How sure the five pijlers are, per area: 2,000 runs with other choices and other values within the margins, the same draws for
 * all areas, so that leaving out an area changes no other. No order of areas comes out of it.
 *
 * @returns one per area of the input, in its order
 */
export function robustPijlers(input: VerdiepingInvoer): Robuust[] {
  const areas = measuredAreas(input)
  const weighed = input.gebieden.map((gebied) => weighArea(gebied, input))
  const figures = pijlerId.options.map((pijler) => countingFigures(pijler, input, areas))
  const perPijler = pijlerId.options.map((pijler, place) =>
    pijlerOfAreas(pijler, figures[place] ?? { tellend: [], nietGeteld: [] }, weighed, input),
  )
  const stories = storiesOf(figures)
  return weighed.map(({ gebied, weging }, area) => ({
    vergelekenMet: gebied.soort === 'stad' ? LAND : input.focus.gemeente,
    weging,
    runs: input.kans.runs,
    pijlers: perPijler.flatMap((rows) => rows[area] ?? []),
    zelfdeVerhalen: stories,
  }))
}

/** Buurten weigh by inhabitants where a real number is known for each of them, else each the same. */
function weighArea(gebied: Analysegebied, input: VerdiepingInvoer): Weeggebied {
  const people = new Map<string, number>()
  for (const code of gebied.samenstelling.buurten) {
    const row = input.inwoners.get(code)
    if (row === undefined || row.inwoners === null || row.voorbeelddata) {
      return { gebied, weegt: () => 1, weging: 'gelijk' }
    }
    people.set(code, row.inwoners)
  }
  const nobody = [...people.values()].every((count) => count === 0)
  return { gebied, weegt: nobody ? null : (code) => people.get(code) ?? 0, weging: 'inwoners' }
}

function pijlerOfAreas(
  pijler: PijlerId,
  { tellend, nietGeteld }: PijlerCijfers,
  weighed: readonly Weeggebied[],
  input: VerdiepingInvoer,
): RobuustPijler[] {
  const stands = weighed.map((area) => tellend.map((figure) => standOf(figure, area)))
  const places = stands.map((row) => row.map((stand) => (typeof stand === 'string' ? null : stand.plek)))
  const outcomes = computeRuns(
    tellend.map(({ reken }) => reken),
    places,
    { seed: input.kans.seed, runs: input.kans.runs, label: `pijlers/${pijler}` },
  )
  return stands.map((row, area) => {
    const here = row.flatMap((stand) => (typeof stand === 'string' ? [] : [stand.cijfer]))
    const missing = row.flatMap((stand, figure): NietGeteld[] =>
      typeof stand === 'string' ? [{ indicator: tellend[figure]?.indicator.id ?? '', reden: stand }] : [],
    )
    const notCounted = [...nietGeteld, ...missing].toSorted((a, b) => (a.indicator < b.indicator ? -1 : 1))
    return {
      pijler,
      cijfers: here,
      nietGeteld: notCounted,
      uitkomst: outcomeOf(outcomes[area] ?? null, here, tellend, notCounted),
    }
  })
}

function outcomeOf(
  outcomes: Uitkomsten | null,
  here: readonly RobuustCijfer[],
  figures: readonly TellendCijfer[],
  notCounted: readonly NietGeteld[],
): RobuustPijler['uitkomst'] {
  if (outcomes === null) {
    const [first] = notCounted
    const one = first !== undefined && notCounted.every(({ reden }) => reden === first.reden)
    return ontbreekt(one ? first.reden : 'geen-cijfer-dat-mag-meetellen')
  }
  return judge(outcomes, carriers(here, figures), variedChoices(here, figures))
}

/** What each family may carry, by its number. */
function carriers(here: readonly RobuustCijfer[], figures: readonly TellendCijfer[]): Draagkracht[] {
  const families = [...new Set(figures.map(({ indicator }) => indicator.bronfamilie))].toSorted()
  const carries = (bronfamilie: string, side: 1 | -1) =>
    here.some((row) => {
      const figure = figures.find(({ indicator }) => indicator.id === row.indicator)
      if (figure === undefined || row.bronfamilie !== bronfamilie) return false
      const favourable = row.verschil * figure.reken.direction * side
      if (row.margeBekend) return favourable > 0
      return figure.indicator.eenheid === 'procent' && favourable >= LEAST_DIFFERENCE_POINTS
    })
  return families.map((bronfamilie) => ({
    bronfamilie,
    ongunstiger: carries(bronfamilie, -1),
    gunstiger: carries(bronfamilie, 1),
  }))
}

function variedChoices(
  here: readonly RobuustCijfer[],
  figures: readonly TellendCijfer[],
): ReadonlySet<Keuze> {
  const varied = new Set<Keuze>(['normalisatie'])
  if (here.length > 1) varied.add('gewichten')
  if (here.some(({ aantalZonder }) => aantalZonder > 0)) varied.add('aanvulling')
  const ids = new Set(here.map(({ indicator }) => indicator))
  if (figures.some(({ indicator, reken }) => ids.has(indicator.id) && hasError(reken)))
    varied.add('steekproef')
  return varied
}

function standOf(figure: TellendCijfer, { gebied, weegt }: Weeggebied): Stand {
  if (weegt === null) return 'geen-inwoners'
  const { reken, gebieden, niveau } = figure
  const gemeente = reken.population
  if (gebied.soort === 'stad') {
    return reken.known[gemeente + 1] === 1
      ? standAt(figure, [{ at: gemeente, weight: 1 }], 0, 'eigen-cijfer', gemeente + 1)
      : 'geen-vergelijkingscijfer'
  }
  if (niveau === 'wijk') {
    const { samenstelling } = gebied
    const at = samenstelling.cbsWijk === null ? undefined : gebieden.place.get(samenstelling.cbsWijk.code)
    if (at === undefined || !sameBuurten(samenstelling)) return 'niet-op-dit-niveau'
    return reken.known[at] === 1
      ? standAt(figure, [{ at, weight: 1 }], 0, 'eigen-cijfer', gemeente)
      : 'niet-gepubliceerd'
  }
  const members = gebied.samenstelling.buurten.toSorted().flatMap((code) => {
    const at = gebieden.place.get(code)
    return at === undefined ? [] : [{ at, weight: weegt(code) }]
  })
  const known = members.filter(({ at }) => reken.known[at] === 1)
  if (!known.some(({ weight }) => weight > 0)) return 'geen-buurt-met-cijfer'
  return standAt(figure, members, members.length - known.length, 'buurten', gemeente)
}

function standAt(
  figure: TellendCijfer,
  members: readonly { at: number; weight: number }[],
  aantalZonder: number,
  niveau: RobuustCijfer['niveau'],
  reference: number,
): Stand {
  const vergelijking = figure.cijfers[reference] ?? null
  const published = members.flatMap(({ at, weight }) => {
    const cijfer = figure.cijfers[at] ?? null
    return cijfer === null ? [] : [{ cijfer, weight }]
  })
  const waarde = weightedMean(published.map(({ cijfer, weight }) => ({ value: cijfer.waarde, weight })))
  if (vergelijking === null || waarde === null) return 'geen-vergelijkingscijfer'
  return {
    plek: {
      members: Int32Array.from(members, ({ at }) => at),
      weights: Float64Array.from(members, ({ weight }) => weight),
      reference,
    },
    cijfer: {
      indicator: figure.indicator.id,
      jaar: figure.jaar,
      leeftijd: figure.leeftijd,
      bronfamilie: figure.indicator.bronfamilie,
      niveau,
      gebieden: published.map(({ cijfer }) => ({ gebied: cijfer.gebied, waarde: cijfer.waarde })),
      aantalZonder,
      waarde,
      vergelijking,
      // To one decimal, the precision of the source, so that 77.2 - 72.2 counts as 5.
      verschil: Math.round((waarde - vergelijking.waarde) * 10) / 10,
      margeBekend: [vergelijking, ...published.map(({ cijfer }) => cijfer)].every(
        (cijfer) => varianceOf(cijfer) !== null,
      ),
    },
  }
}

/**
 * Pijlers whose figures come from one model and go up and down together over all buurten of the gemeente: the largest correlation
 * between a figure of the one and a figure of the other.
 */
function storiesOf(pijlers: readonly PijlerCijfers[]): Robuust['zelfdeVerhalen'] {
  return pijlers.flatMap(({ tellend: ones }, place) =>
    pijlers.slice(place + 1).flatMap(({ tellend: others }, further) => {
      const pairs = ones.flatMap((one) => others.flatMap((other) => togetherness(one, other) ?? []))
      const [strongest] = pairs.toSorted((a, b) => b.correlatie - a.correlatie)
      const first = pijlerId.options[place]
      const second = pijlerId.options[place + 1 + further]
      return strongest === undefined || first === undefined || second === undefined
        ? []
        : [{ pijlers: [first, second], ...strongest } satisfies Robuust['zelfdeVerhalen'][number]]
    }),
  )
}

/** How two figures of one family go together over the buurten with both; null when they do not tell nearly the same. */
function togetherness(one: TellendCijfer, other: TellendCijfer) {
  const { bronfamilie } = one.indicator
  if (one.niveau !== 'buurt' || other.niveau !== 'buurt' || other.indicator.bronfamilie !== bronfamilie)
    return null
  const both: [number, number][] = []
  for (let area = 0; area < one.reken.population; area += 1) {
    if (one.reken.known[area] !== 1 || other.reken.known[area] !== 1) continue
    both.push([one.reken.values[area] ?? 0, other.reken.values[area] ?? 0])
  }
  const r = pearsonCorrelation(both)
  if (r === null || Math.abs(r) <= SAME_STORY_CORRELATION) return null
  return { bronfamilie, correlatie: Math.abs(r), aantalBuurten: both.length }
}
