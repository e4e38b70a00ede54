import { checkedConfidence, type Estimate, USUAL_CONFIDENCE } from './interval.ts'
import { twoSidedZ } from './normal-distribution.ts'

/**
 * A measured share with the interval of Wilson. For a buurt: of 40 people asked, 10 say yes; between which shares does the
 * answer of everybody probably lie? It stays between 0 and 1 and also holds with few people or a share of 0.
 *
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", 1927,
 * https://doi.org/10.1080/01621459.1927.10502953; the method of the Fingertips Public Health Technical Guide.
 *
 * @param count how many have the trait, 0..total; need not be whole (weighted answers)
 * @param total how many were asked, or the effective number with weights
 * @returns share and limits, 0..1; null when nobody was asked
 * @throws RangeError for a count below 0 or above the total
 * @example wilsonInterval(81, 263): 0.308, from 0.255 to 0.366
 */
export function wilsonInterval(count: number, total: number, confidence = USUAL_CONFIDENCE): Estimate | null {
  if (!(count >= 0 && count <= total && total < Infinity))
    throw new RangeError('count must lie between 0 and total')
  if (total === 0) return null
  const z = twoSidedZ(checkedConfidence(confidence))
  const share = count / total
  const middle = count + (z * z) / 2
  const half = z * Math.sqrt(count * (1 - share) + (z * z) / 4)
  const scale = total + z * z
  return {
    value: share,
    // Exactly 0 and 1 at the ends, where the formula leaves a last bit.
    lower: count === 0 ? 0 : Math.min(share, Math.max(0, (middle - half) / scale)),
    upper: count === total ? 1 : Math.max(share, Math.min(1, (middle + half) / scale)),
  }
}
