/** Lower and upper limit between which the true value probably lies, in the unit of the estimate; `lower <= upper`. */
export interface Interval {
  lower: number
  upper: number
}

/** An estimate with its interval; `lower <= value <= upper`. */
export interface Estimate extends Interval {
  value: number
}

/** Confidence used everywhere unless a caller says otherwise: in 19 of 20 repetitions the interval holds the true value. */
export const USUAL_CONFIDENCE = 0.95

/**
 * The confidence as it came in, or an error: an interval of 0 or 100 % says nothing.
 * @throws RangeError outside (0, 1)
 */
export function checkedConfidence(confidence: number): number {
  if (!(confidence > 0 && confidence < 1)) throw new RangeError('confidence must lie between 0 and 1')
  return confidence
}
