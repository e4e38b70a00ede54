import type { Cijfer } from '../result.ts'
import { twoSidedZ } from '../statistics/normal-distribution.ts'

/**
 * Variance of a figure that follows from its error, in the square of its unit. Of an interval: the width as if it were
 * that of a normal distribution. Of rounding: the value lies anywhere within half a step, each place as likely (a
 * uniform distribution, a third of `plusMin` squared). A full count has none.
 *
 * Source of the rounding: JCGM 100:2008 (GUM), 4.3.7, https://www.bipm.org/documents/20126/2071204/JCGM_100_2008_E.pdf
 *
 * @returns 0 or above; null where the source gives no margin: it is never made up
 * @throws RangeError for limits that are no finite numbers or are turned round
 * @example limits 15.1 and 24.9 at 95 %: a standard error of 2.5, so 6.25; rounding to 5 (plusMin 2.5): 2.083
 */
export function varianceOf({ fout }: Pick<Cijfer, 'fout'>): number | null {
  switch (fout.soort) {
    case 'volledige-telling':
      return 0
    case 'niet-in-bron':
      return null
    case 'afronding':
      return fout.plusMin ** 2 / 3
    case 'interval': {
      const width = fout.hoog - fout.laag
      if (!(width >= 0 && width < Infinity)) throw new RangeError('limits are finite, the low one first')
      return (width / (2 * twoSidedZ(fout.zekerheid))) ** 2
    }
  }
}
