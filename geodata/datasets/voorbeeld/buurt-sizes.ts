import type { BuurtAanname } from '../../schema/aanname.ts'
import type { Programmawijk } from '../../schema/focusgebied.ts'
import { allocate } from './allocate.ts'
import { BUURT_CAP_HECTARES, BUURT_SPREAD, INHABITANTS_PER_DWELLING, SHARE_65_PLUS } from './assumptions.ts'
import { randomFor } from './random.ts'

/**
 * Dwellings, inhabitants and 65+ per buurt of one wijk. Dwellings are divided by area and add up exactly;
 * the others are drawn round the assumptions. Never a weight of a real figure.
 * `hectares` gives the area of each buurt. Throws when no buurt of the wijk may have dwellings.
 */
export function buurtSizes(
  wijk: Programmawijk,
  dwellings: number,
  hectares: ReadonlyMap<string, number>,
  without: ReadonlySet<string>,
  seed: number,
): BuurtAanname[] {
  const weights = wijk.buurten.map((buurt) =>
    without.has(buurt) ? 0 : Math.min(hectares.get(buurt) ?? 0, BUURT_CAP_HECTARES),
  )
  const counts = allocate(dwellings, weights)
  return wijk.buurten.map((buurt, index) => {
    const random = randomFor(seed, `buurt/${buurt}`)
    const spread = (): number => 1 + (random.next() * 2 - 1) * BUURT_SPREAD
    const woningen = counts[index] ?? 0
    const inwoners = Math.round(woningen * INHABITANTS_PER_DWELLING * spread())
    return { buurt, woningen, inwoners, inwoners65plus: Math.round(inwoners * SHARE_65_PLUS * spread()) }
  })
}
