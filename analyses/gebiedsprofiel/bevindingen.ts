import { z } from 'zod'
import { type Indicator, leeftijd } from '../../geodata/schema/indicator.ts'
import {
  type CijferOpzoeker,
  figureOfArea,
  gebiedscijfer,
  type Gebiedscijfer,
  type Samenstelling,
} from '../gebiedscijfer/gebiedscijfer.ts'
import { isMeasured } from '../measured.ts'
import { cijfer, type Cijfer } from '../result.ts'
import {
  differenceBetween,
  LEAST_DIFFERENCE_POINTS,
  verschil,
  type Verschil,
} from '../vergelijking/verschil.ts'
import { mainAge } from '../wijkanalyse/spreiding.ts'
import { type Reeks, verhalenVan } from './verhalen.ts'

/** At most this many findings lead a profile. */
export const MOST_FINDINGS = 3

/**
 * What is not known beside a finding. marge: the source gives none; model: nobody was asked here, the figure is computed; noemer:
 * how many people live here is not loaded; een-bron: no figure of another source says the same about this pijler.
 */
export const nietBekend = z.enum(['marge', 'model', 'noemer', 'een-bron'])
export type NietBekend = z.infer<typeof nietBekend>

/** One difference that holds: the figure of the area, that of the gemeente in the same year, and what is not known. */
export const bevinding = z.object({
  indicator: z.string(),
  jaar: z.number().int(),
  leeftijd,
  bronfamilie: z.string(),
  cijfer: gebiedscijfer,
  gemeente: cijfer,
  /** Of a range the difference of the buurt that lies nearest to the gemeente. */
  verschil,
  /** Other figures that differ here and count as one source with this one, in the order of their size. */
  zelfdeVerhaal: z.array(z.string()),
  nietBekend: z.array(nietBekend),
})
export type Bevinding = z.infer<typeof bevinding>

export const bevindingen = z.object({
  /** At most three; favourable ones first, the largest difference first. */
  rijen: z.array(bevinding),
  /** Figures that may count and could be compared here. */
  vergeleken: z.number().int().nonnegative(),
  /** Figures that differ, but are the least or most of all buurten while nobody knows how many people stand behind them. */
  uitersten: z.array(z.string()),
  /** Whether two or more of the findings come from one family of sources. */
  eenFamilie: z.boolean(),
})
export type Bevindingen = z.infer<typeof bevindingen>

export interface BevindingenVraag {
  /** A buurt by its code, or a wijk by what it is made of. */
  gebied: { soort: 'buurt'; code: string } | { soort: 'wijk'; samenstelling: Samenstelling }
  /** All buurten of the focus area: over these figures run together, and among these a value is the least or the most. */
  buurten: readonly string[]
  gemeente: string
  indicatoren: readonly Indicator[]
  opzoeken: CijferOpzoeker
  /** Whether a number of inhabitants of the area is loaded. */
  noemerBekend: boolean
}

interface Kandidaat extends Reeks {
  indicator: Indicator
  jaar: number
  cijfer: Gebiedscijfer
  gemeente: Cijfer
  /** Null: no difference that holds. */
  verschil: Verschil | null
}

/**
 * The findings that lead the profile of an area: at most three differences from the gemeente in the same year that hold.
 *
 * - Only figures that may count (role `telt-mee`) with a favourable direction: never lifestyle, weight, origin or a count.
 * - A difference holds from five points on, or where its interval leaves out zero. A wijk without a figure of its own has one only
 *   when every buurt of it with a figure lies on the same side and each of those differences holds.
 * - Figures of one model that run together count as one source (`verhalen`): the largest difference speaks for them.
 * - The least or most of all buurten never leads while the number of people behind it is not known.
 *
 * The newest year in which the gemeente has a figure is read, adults where the source has them: the findings belong to the area and
 * not to what a map happens to show.
 *
 * @returns codes and figures only; no rows when nothing holds, which is not the same as nothing differing
 */
export function bevindingenVan(question: BevindingenVraag): Bevindingen {
  const compared = question.indicatoren.flatMap((indicator) => candidateOf(indicator, question) ?? [])
  const differing = compared.filter((row) => row.verschil !== null)
  const asked = question.gebied.soort === 'buurt' && !question.noemerBekend
  const extremes = differing.filter((row) => asked && isExtreme(row))
  const leading = differing.filter((row) => !extremes.includes(row))
  const stories = verhalenVan(leading).map((places) =>
    places.flatMap((place) => leading[place] ?? []).toSorted(bySize),
  )
  const chosen = stories
    .toSorted((a, b) => (a[0] === undefined || b[0] === undefined ? 0 : bySize(a[0], b[0])))
    .slice(0, MOST_FINDINGS)
  const rijen = chosen.flatMap((story) => findingOf(story, compared, question)).toSorted(strongFirst)
  return {
    rijen,
    vergeleken: compared.length,
    uitersten: extremes.toSorted(bySize).map((row) => row.indicator.id),
    eenFamilie: new Set(rijen.map((row) => row.bronfamilie)).size < rijen.length,
  }
}

function candidateOf(indicator: Indicator, question: BevindingenVraag): Kandidaat | null {
  const { rol, eenheid, richting } = indicator
  if (rol !== 'telt-mee' || eenheid !== 'procent' || richting === 'neutraal') return null
  const { gebied, opzoeken, buurten } = question
  const age = mainAge(indicator)
  for (const jaar of indicator.jaren.toSorted((a, b) => b - a)) {
    const gemeente = opzoeken(question.gemeente, indicator.id, jaar, age)
    if ('ontbreekt' in gemeente) continue
    const found: Gebiedscijfer =
      gebied.soort === 'wijk'
        ? figureOfArea(gebied.samenstelling, indicator, jaar, age, opzoeken)
        : ofBuurt(opzoeken(gebied.code, indicator.id, jaar, age))
    if (found.soort === 'ontbreekt') return null
    const waarden = buurten.map((code) => {
      const value = opzoeken(code, indicator.id, jaar, age)
      return 'ontbreekt' in value ? null : value.waarde
    })
    return { indicator, jaar, waarden, cijfer: found, gemeente, verschil: holds(found, gemeente, indicator) }
  }
  return null
}

function ofBuurt(found: ReturnType<CijferOpzoeker>): Gebiedscijfer {
  return 'ontbreekt' in found
    ? { soort: 'ontbreekt', reden: found.ontbreekt, ernaast: null }
    : { soort: 'waarde', cijfer: found, ernaast: null }
}

/** The difference that holds; of a range the smaller of its two ends, when both hold on the same side. */
function holds(found: Gebiedscijfer, gemeente: Cijfer, { richting }: Indicator): Verschil | null {
  if (found.soort === 'ontbreekt') return null
  const ends = found.soort === 'waarde' ? [found.cijfer] : [found.laagste, found.hoogste]
  const differences = ends.map((end) => differenceBetween(end, gemeente, richting))
  const [first] = differences
  if (first === undefined || differences.some((row) => row.oordeel !== first.oordeel || !isFirm(row)))
    return null
  return differences.reduce((least, row) => (Math.abs(row.punten) < Math.abs(least.punten) ? row : least))
}

function isFirm({ oordeel, regel, punten }: Verschil): boolean {
  if (oordeel === 'geen-verschil') return false
  return regel === 'interval' || Math.abs(punten) >= LEAST_DIFFERENCE_POINTS
}

/** Whether a buurt has the least or the most of all buurten with a figure. */
function isExtreme({ cijfer: found, waarden }: Kandidaat): boolean {
  const known = waarden.filter((value) => value !== null)
  if (found.soort !== 'waarde' || known.length < 2) return false
  const { waarde } = found.cijfer
  return waarde <= Math.min(...known) || waarde >= Math.max(...known)
}

function findingOf(
  [row, ...others]: readonly Kandidaat[],
  compared: readonly Kandidaat[],
  { noemerBekend }: BevindingenVraag,
): Bevinding[] {
  if (row === undefined || row.verschil === null) return []
  const { indicator, jaar, gemeente, verschil: difference, cijfer: found } = row
  const ends = found.soort === 'waarde' ? [found.cijfer] : found.soort === 'bereik' ? [found.laagste] : []
  const confirmed = compared.some(
    (other) =>
      other.indicator.pijler === indicator.pijler &&
      other.indicator.bronfamilie !== indicator.bronfamilie &&
      other.verschil?.oordeel === difference.oordeel,
  )
  const unknown: [NietBekend, boolean][] = [
    ['marge', ends.some(({ fout }) => fout.soort === 'niet-in-bron')],
    ['model', !isMeasured(indicator.meetwijze)],
    ['noemer', !noemerBekend],
    ['een-bron', !confirmed],
  ]
  return [
    {
      indicator: indicator.id,
      jaar,
      leeftijd: mainAge(indicator),
      bronfamilie: indicator.bronfamilie,
      cijfer: found,
      gemeente,
      verschil: difference,
      zelfdeVerhaal: others.map((other) => other.indicator.id),
      nietBekend: unknown.flatMap(([code, holdsHere]) => (holdsHere ? [code] : [])),
    },
  ]
}

function bySize(a: Kandidaat, b: Kandidaat): number {
  const size = (row: Kandidaat) => Math.abs(row.verschil?.punten ?? 0)
  return size(b) - size(a) || (a.indicator.id < b.indicator.id ? -1 : 1)
}

function strongFirst(a: Bevinding, b: Bevinding): number {
  const place = ({ verschil: { oordeel } }: Bevinding) => (oordeel === 'gunstiger' ? 0 : 1)
  return (
    place(a) - place(b) ||
    Math.abs(b.verschil.punten) - Math.abs(a.verschil.punten) ||
    (a.indicator < b.indicator ? -1 : 1)
  )
}
