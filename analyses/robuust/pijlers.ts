import { LAND } from '../../geodata/schema/gebied.ts'
import { type PijlerId, pijlerId } from '../../geodata/schema/indicator.ts'
import { ontbreekt } from '../result.ts'
import type { VerdiepingInvoer } from '../verdieping/invoer-schema.ts'
import { LEAST_DIFFERENCE_POINTS } from '../vergelijking/verschil.ts'
import { computeRuns, type Uitkomsten } from './doorrekenen.ts'
import type { Keuze } from './keuzes.ts'
import { type Draagkracht, judge } from './oordeel.ts'
import type { Robuust, RobuustCijfer, RobuustPijler } from './pijlers-schema.ts'
import { standOf, weighArea, type Weeggebied } from './stand.ts'
import {
  countingFigures,
  measuredAreas,
  type NietGeteld,
  type PijlerCijfers,
  type TellendCijfer,
} from './tellende-cijfers.ts'
import { hasError } from './verschillen.ts'
import { storiesOf } from './zelfde-verhalen.ts'

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
