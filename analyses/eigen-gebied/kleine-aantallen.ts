import { z } from 'zod'

/**
 * CBS publishes shares over dwellings only from 20 dwellings, and income only from 100 persons. Source: CBS, Toelichting
 * kerncijfers wijken en buurten, https://www.cbs.nl/nl-nl/reeksen/publicatie/kerncijfers-wijken-en-buurten
 */
export const LEAST_DWELLINGS = 20
export const LEAST_INHABITANTS = 100

export const kleinAantal = z.enum(['minder-dan-20-woningen', 'minder-dan-100-inwoners'])
export type KleinAantal = z.infer<typeof kleinAantal>

/**
 * Why an own area is too small to say something of the people in it; empty: it is not, as far as is known. For whole buurten
 * the source has judged already; a part of a buurt is judged here, by the limits of CBS.
 *
 * @param counts dwellings and inhabitants in the area, also estimated; null where not known
 * @example 12 dwellings and an unknown number of inhabitants: ['minder-dan-20-woningen']
 */
export function smallNumbers(counts: { woningen: number | null; inwoners: number | null }): KleinAantal[] {
  const found: KleinAantal[] = []
  if (counts.woningen !== null && counts.woningen < LEAST_DWELLINGS) found.push('minder-dan-20-woningen')
  if (counts.inwoners !== null && counts.inwoners < LEAST_INHABITANTS) found.push('minder-dan-100-inwoners')
  return found
}
