import { z } from 'zod'
import type { Meetwijze } from '../../geodata/schema/indicator.ts'
import { isMeasured } from '../measured.ts'
import { ontbreekt, ontbrekend } from '../result.ts'
import { type FayHerriotArea, fitFayHerriotAdjusted } from '../statistics/fay-herriot-fit.ts'
import { predictFayHerriot } from '../statistics/fay-herriot-prediction.ts'
import { checkedConfidence, USUAL_CONFIDENCE } from '../statistics/interval.ts'
import { twoSidedZ } from '../statistics/normal-distribution.ts'
import { type Klein, klein, LEAST_AREAS, type Schatting } from './aandelen.ts'

/** A measured figure of one area with its sampling variance (squared unit of the figure), and what is known about the area. */
export interface CijferMetVariantie {
  gebied: string
  waarde: number
  /** null or 0: the source does not say how uncertain the figure is. */
  variantie: number | null
  /** Known for every area, in the same order, without error; may be empty. */
  kenmerken: readonly number[]
}

/** Figures of small areas, direct and by the model of Fay and Herriot, in the unit of the figure. */
export const fayHerriot = z.discriminatedUnion('bekend', [
  z.object({
    bekend: z.literal(true),
    /** Variance between areas that the kenmerken leave over, in squared units; small against the variances: little but chance. */
    tussenVariantie: z.number().nonnegative(),
    /** The constant first, then what each kenmerk adds. */
    coefficienten: z.array(z.number()),
    zekerheid: z.number(),
    gebieden: z.array(klein),
  }),
  ontbrekend,
])
export type FayHerriot = z.infer<typeof fayHerriot>

/**
 * Best prediction of the figure of each area from its own measurement and what the other areas and the kenmerken tell (EBLUP).
 *
 * Source: R. E. Fay and R. A. Herriot, 1979, https://doi.org/10.1080/01621459.1979.10482505; the fit and the mean squared error
 * have theirs in `statistics/`.
 *
 * @param areas every area once, all with the same kenmerken
 * @param how how the figure came to be: model estimates are refused
 * @returns in the order of the input; an area of which the variance is not known has a reason and does not help the others.
 *   Limits are value plus and minus 1.96 times the root of the mean squared error; they may lie outside 0..100 for a percentage
 * @throws RangeError for a value, variance or kenmerk that is no finite number, or kenmerken of unequal length
 */
export function shrinkFigures(
  areas: readonly CijferMetVariantie[],
  how: Meetwijze,
  confidence = USUAL_CONFIDENCE,
): FayHerriot {
  if (!isMeasured(how)) return ontbreekt('modelschatting-niet-opnieuw')
  const width = twoSidedZ(checkedConfidence(confidence))
  const prepared = areas.map(asArea)
  const known = prepared.filter((area) => area !== null)
  const features = known[0]?.features.length ?? 1
  if (known.some((area) => area.features.length !== features))
    throw new RangeError('kenmerken of unequal length')
  // Each kenmerk costs one area; what is left over must still show how areas differ.
  if (known.length < LEAST_AREAS + features - 1) return ontbreekt('te-weinig-gebieden')
  const fit = fitFayHerriotAdjusted(known)
  if (fit === null) return ontbreekt('kenmerken-hangen-samen')
  const predictions = new Map(predictFayHerriot(known, fit).map((found, index) => [known[index], found]))
  return {
    bekend: true,
    tussenVariantie: fit.betweenVariance,
    coefficienten: fit.coefficients,
    zekerheid: confidence,
    gebieden: areas.map(({ gebied }, index): Klein => {
      const area = prepared[index] ?? null
      const found = area === null ? undefined : predictions.get(area)
      if (area === null || found === undefined) return { bekend: false, gebied, reden: 'marge-onbekend' }
      return {
        bekend: true,
        gebied,
        direct: around(area.value, width * Math.sqrt(area.variance)),
        gekrompen: around(found.value, width * Math.sqrt(found.meanSquaredError)),
        eigenAandeel: found.ownShare,
      }
    }),
  }
}

function asArea({ waarde, variantie, kenmerken }: CijferMetVariantie): FayHerriotArea | null {
  if (![waarde, variantie ?? 0, ...kenmerken].every(Number.isFinite) || (variantie ?? 0) < 0) {
    throw new RangeError('figures, variances and kenmerken are finite numbers')
  }
  if (variantie === null || variantie === 0) return null
  return { value: waarde, variance: variantie, features: [1, ...kenmerken] }
}

function around(value: number, half: number): Schatting {
  return { waarde: value, laag: value - half, hoog: value + half }
}
