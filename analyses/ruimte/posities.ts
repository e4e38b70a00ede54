import { ontbreekt, type Ontbrekend } from '../result.ts'
import { combineIndependent } from '../statistics/independent-combination.ts'
import { USUAL_CONFIDENCE } from '../statistics/interval.ts'
import { normalUpperTail, twoSidedZ } from '../statistics/normal-distribution.ts'
import { plainMean } from '../statistics/plain-mean.ts'
import type { WaardeMetGrenzen } from './kloof-schema.ts'

/** Fewest buurten with both for a gap: with fewer nobody knows what is usual (our choice, as for a pattern). */
export const LEAST_BUURTEN_FOR_GAP = 8
/**
 * Least share of the spread between buurten that must be real and not error; below half a figure says more about chance than about
 * buurten (our choice).
 */
const LEAST_RELIABILITY = 0.5

/** A buurt with both values; limits of 95 %. */
export interface Tweetal {
  gebied: string
  /** What people say, turned so that more is worse. */
  gezegd: WaardeMetGrenzen
  /** What is counted, so that more is worse. */
  geteld: WaardeMetGrenzen
}

/** How far the two positions of a buurt lie apart, in spreads, with limits and chance. */
export interface Afstand<Paar extends Tweetal> {
  van: Paar
  kloof: number
  laag: number
  hoog: number
  kans: number
}

/** Middle and real spread of the buurten, and how sure the spread is. */
interface Maat {
  midden: number
  spreiding: number
}

/**
 * The gap between two ways of knowing one thing, per buurt: its position in the one minus its position in the other. A position is
 * the distance to the middle of the buurten, in real spreads: the spread that is left when the error of the figures themselves is
 * taken out, so that the figure of the smallest sample does not decide what is usual.
 *
 * Sources: spread without error by moments, as the starting value of R. E. Fay and R. A. Herriot, 1979,
 * https://doi.org/10.1080/01621459.1979.10482505; limits as `combineIndependent`. The middle and the spread count as known: with few
 * buurten the limits are somewhat narrow, which the simulation in the tests measures.
 *
 * @param pairs every buurt once, errors of the two independent
 * @returns one per buurt in the order of the input; or why not: too few buurten, or no real spread on one side
 * @example values 10, 20, 30 and 1, 2, 3 without error: every gap is 0
 */
export function gapsBetween<Paar extends Tweetal>(pairs: readonly Paar[]): Afstand<Paar>[] | Ontbrekend {
  if (pairs.length < LEAST_BUURTEN_FOR_GAP) return ontbreekt('te-weinig-gebieden')
  const said = measureOf(pairs.map(({ gezegd }) => gezegd))
  const counted = measureOf(pairs.map(({ geteld }) => geteld))
  if (said === 'gelijk' || counted === 'gelijk') return ontbreekt('alle-waarden-gelijk')
  if (said === 'ruis' || counted === 'ruis') return ontbreekt('buurten-verschillen-te-weinig')
  const z = twoSidedZ(USUAL_CONFIDENCE)
  return pairs.map((van) => {
    const { value, lower, upper } = combineIndependent([
      { ...positionOf(van.gezegd, said), factor: 1 },
      { ...positionOf(van.geteld, counted), factor: -1 },
    ])
    const towardsZero = value >= 0 ? value - lower : upper - value
    // Without any error on the facing side every gap is certain; only a gap of 0 then is none.
    const kans =
      towardsZero > 0
        ? Math.min(1, 2 * normalUpperTail((Math.abs(value) / towardsZero) * z))
        : value === 0
          ? 1
          : 0
    return { van, kloof: value, laag: lower, hoog: upper, kans }
  })
}

function measureOf(values: readonly WaardeMetGrenzen[]): Maat | 'gelijk' | 'ruis' {
  const [first] = values
  if (values.every(({ waarde }) => waarde === first?.waarde)) return 'gelijk'
  const midden = plainMean(values.map(({ waarde }) => waarde))
  const seen = values.reduce((sum, { waarde }) => sum + (waarde - midden) ** 2, 0) / (values.length - 1)
  const z = twoSidedZ(USUAL_CONFIDENCE)
  const error = plainMean(values.map(({ laag, hoog }) => ((hoog - laag) / (2 * z)) ** 2))
  const real = seen - error
  // Differences too small for a number to hold are none.
  if (seen === 0) return 'gelijk'
  if (real < LEAST_RELIABILITY * seen) return 'ruis'
  return { midden, spreiding: Math.sqrt(real) }
}

function positionOf({ waarde, laag, hoog }: WaardeMetGrenzen, { midden, spreiding }: Maat) {
  return {
    value: (waarde - midden) / spreiding,
    lower: (laag - midden) / spreiding,
    upper: (hoog - midden) / spreiding,
  }
}
