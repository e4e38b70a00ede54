import { z } from 'zod'
import { type Indicator, pijlerId, type PijlerId } from '../../geodata/schema/indicator.ts'
import { pearsonCorrelation } from '../statistics/pearson-correlation.ts'
import type { Spreiding } from './spreiding.ts'

/** Correlation over the buurten above which two figures of one model are said to tell nearly the same. */
export const SAME_STORY_CORRELATION = 0.9

/** What one pijler can say: which figures speak, how many independent sources they are, or which source would help. */
export const pijlerbeeld = z.object({
  pijler: pijlerId,
  /** Indicators that may count and have a figure for this peildatum; the first is the one the sentence is about. */
  indicatoren: z.array(z.string()),
  /** Families of the figures that can be held against the gemeente in the same year. */
  bronfamilies: z.array(z.string()),
  /** geen-cijfer: nothing may count; onbeslist: one source of evidence; meer-bronnen: at least two that share no model. */
  oordeel: z.enum(['geen-cijfer', 'onbeslist', 'meer-bronnen']),
})
export type Pijlerbeeld = z.infer<typeof pijlerbeeld>

/** Two pijlers whose figures come from one model and run together over the buurten. */
export const zelfdeVerhaal = z.object({
  pijlers: z.tuple([pijlerId, pijlerId]),
  bronfamilie: z.string(),
  /** Largest absolute correlation between a figure of the one and a figure of the other. */
  correlatie: z.number(),
  aantalBuurten: z.number().int(),
  /** The two figures that correlate so, in the order of the pijlers; absent before method 2.0. */
  indicatoren: z.tuple([z.string(), z.string()]).optional(),
})
export type ZelfdeVerhaal = z.infer<typeof zelfdeVerhaal>

const PIJLERS: readonly PijlerId[] = pijlerId.options

/** What each of the five pijlers can say, in the fixed order; a pijler without a figure that may count stays in the list. */
export function pictureOfPijlers(
  indicators: readonly Indicator[],
  spreads: readonly Spreiding[],
): Pijlerbeeld[] {
  return PIJLERS.map((pijler) => {
    const counting = indicators.filter((row) => {
      if (row.pijler !== pijler || row.rol !== 'telt-mee') return false
      const spread = spreads.find((candidate) => candidate.indicator === row.id)
      return spread !== undefined && (spread.aantalMet > 0 || spread.wijk.soort === 'waarde')
    })
    // A figure without a reference in the same year cannot confirm or contradict another: it is shown, not evidence.
    const evidence = counting.filter((row) =>
      spreads.some((spread) => spread.indicator === row.id && spread.gemeente !== null),
    )
    const families = [...new Set(evidence.map((row) => row.bronfamilie))].toSorted()
    return {
      pijler,
      indicatoren: counting.map((row) => row.id),
      bronfamilies: families,
      oordeel: counting.length === 0 ? 'geen-cijfer' : families.length < 2 ? 'onbeslist' : 'meer-bronnen',
    }
  })
}

/**
 * Pairs of pijlers that tell nearly the same: a figure of the one and a figure of the other come from one model and
 * correlate above 0.9 (or below -0.9) over the buurten with both figures. They then count as one source of evidence.
 *
 * @param spreads spreads over all buurten of the focus area, so that enough buurten speak
 */
export function sameStories(
  indicators: readonly Indicator[],
  spreads: readonly Spreiding[],
): ZelfdeVerhaal[] {
  const pijlerOf = new Map(indicators.map((row) => [row.id, row.pijler]))
  const found = new Map<string, ZelfdeVerhaal>()
  for (const [index, one] of spreads.entries()) {
    for (const other of spreads.slice(index + 1)) {
      const a = pijlerOf.get(one.indicator)
      const b = pijlerOf.get(other.indicator)
      if (a === undefined || b === undefined || a === null || b === null || a === b) continue
      if (one.bronfamilie !== other.bronfamilie) continue
      const pairs = pairedValues(one, other)
      const r = pearsonCorrelation(pairs)
      if (r === null || Math.abs(r) <= SAME_STORY_CORRELATION) continue
      const inOrder = PIJLERS.indexOf(a) < PIJLERS.indexOf(b)
      const [first, second] = inOrder ? [a, b] : [b, a]
      const key = `${first}|${second}`
      const before = found.get(key)
      if (before !== undefined && before.correlatie >= Math.abs(r)) continue
      found.set(key, {
        pijlers: [first, second],
        bronfamilie: one.bronfamilie,
        correlatie: Math.abs(r),
        aantalBuurten: pairs.length,
        indicatoren: inOrder ? [one.indicator, other.indicator] : [other.indicator, one.indicator],
      })
    }
  }
  return [...found.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)
}

function pairedValues(one: Spreiding, other: Spreiding): [number, number][] {
  const second = new Map(other.buurten.map((row) => [row.gebied, row.cijfer?.waarde]))
  return one.buurten.flatMap((row) => {
    const value = second.get(row.gebied)
    return row.cijfer === null || value === undefined ? [] : [[row.cijfer.waarde, value] as [number, number]]
  })
}
