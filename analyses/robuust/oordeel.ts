import { quantileOfSorted } from '../statistics/quantile.ts'
import { firstOrderShare } from '../statistics/first-order-share.ts'
import { FIRM_SHARE } from '../verdieping/invoer-schema.ts'
import type { Uitkomsten } from './doorrekenen.ts'
import { type Keuze, KEUZES, sharedWith } from './keuzes.ts'
import type { BronOordeel, OnbeslistReden, Positie } from './pijlers-schema.ts'

/** What one family may carry in each direction: a margin is known, or a difference of five points or more. */
export interface Draagkracht {
  bronfamilie: string
  ongunstiger: boolean
  gunstiger: boolean
}

/**
 * What the runs say about one area. A verdict needs at least 80 % of the runs, and two sources that share no model which each
 * say the same in at least 80 % of the runs and each may carry it; else it is `onbeslist`, with every reason.
 *
 * @param outcomes points against the comparison, per run
 * @param families per number of a family what it may carry
 * @param varied which choices had anything to vary for this area
 * @example 1,000 runs of one model, all below zero: ongunstiger in 100 % of the runs, and still onbeslist (een-bron)
 */
export function judge(
  outcomes: Uitkomsten,
  families: readonly Draagkracht[],
  varied: ReadonlySet<Keuze>,
): Positie {
  const { below, above } = shares(outcomes.scores)
  const sorted = outcomes.scores.slice().sort()
  const direction = below >= FIRM_SHARE ? 'ongunstiger' : above >= FIRM_SHARE ? 'gunstiger' : null
  const sources = [...outcomes.perFamily]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([number, scores]) => {
      const family = families[number]
      return family === undefined ? [] : [asSource(family, scores, direction)]
    })
  const reasons = reasonsAgainst(sources, direction)
  return {
    bekend: true,
    mediaan: quantileOfSorted(sorted, 0.5),
    laag: quantileOfSorted(sorted, 0.025),
    hoog: quantileOfSorted(sorted, 0.975),
    aandeelOngunstiger: below,
    aandeelGunstiger: above,
    oordeel: direction === null || reasons.length > 0 ? 'onbeslist' : direction,
    redenen: reasons,
    bronnen: sources,
    invloed: influence(outcomes.scores, varied),
  }
}

type Kant = 'ongunstiger' | 'gunstiger'

function asSource(family: Draagkracht, scores: Float64Array, direction: Kant | null): BronOordeel {
  const { below, above } = shares(scores)
  return {
    bronfamilie: family.bronfamilie,
    aandeelOngunstiger: below,
    aandeelGunstiger: above,
    draagt: direction === null ? family.ongunstiger || family.gunstiger : family[direction],
  }
}

function reasonsAgainst(sources: readonly BronOordeel[], direction: Kant | null): OnbeslistReden[] {
  const reasons: OnbeslistReden[] = []
  if (sources.length < 2) reasons.push('een-bron')
  if (direction === null) return [...reasons, 'berekeningen-lopen-uiteen']
  const agreeing = sources.filter(
    (row) => (direction === 'ongunstiger' ? row.aandeelOngunstiger : row.aandeelGunstiger) >= FIRM_SHARE,
  )
  const needed = Math.min(2, sources.length)
  if (agreeing.length < needed) reasons.push('bronnen-niet-eens')
  else if (agreeing.filter(({ draagt }) => draagt).length < needed) reasons.push('onder-vijf-punten')
  return reasons
}

/** Shares of the runs below and above zero; exactly zero is neither. */
function shares(scores: Float64Array): { below: number; above: number } {
  let below = 0
  let above = 0
  for (const score of scores) {
    if (score < 0) below += 1
    else if (score > 0) above += 1
  }
  return { below: below / scores.length, above: above / scores.length }
}

function influence(scores: Float64Array, varied: ReadonlySet<Keuze>): Positie['invloed'] {
  const pairs = new Map<Keuze, [number, number][]>(KEUZES.map((keuze) => [keuze, []]))
  for (let run = 1; run < scores.length; run += 2) {
    const shared = sharedWith(run)
    if (shared !== null) pairs.get(shared)?.push([scores[run - 1] ?? 0, scores[run] ?? 0])
  }
  const found = KEUZES.map((keuze) => {
    const share = firstOrderShare(pairs.get(keuze) ?? [])
    return { keuze, gevarieerd: varied.has(keuze), share }
  })
  if (found.every(({ share }) => share === null)) return null
  return found.map(({ keuze, gevarieerd, share }) => ({
    keuze,
    gevarieerd,
    // Nothing to vary explains nothing: what the pairs show then is chance.
    aandeel: gevarieerd && share !== null ? Math.round(share * 100) / 100 : 0,
  }))
}
