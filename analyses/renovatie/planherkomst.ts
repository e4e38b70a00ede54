import { z } from 'zod'
import { buurtgewicht } from './buurtgewicht.ts'

/** What the programme gives out to renovation from a fund, whole euros per year. A year that is not named is not known. */
export const begroting = z.object({
  fonds: z.string(),
  jaren: z.array(z.object({ jaar: z.number().int(), euro: z.number().int().nonnegative() })),
})
export type Begroting = z.infer<typeof begroting>

/** Where what was chosen for a plan came from, as it was then. */
export const planherkomst = z.object({
  begroting: z.array(begroting),
  /** What buurten weigh and by which figures; absent: a plan of before that was kept. */
  buurtgewicht: buurtgewicht.optional(),
})
export type Planherkomst = z.infer<typeof planherkomst>

/** Years after each other in which a fund pays the same amount, out of the same source. */
export interface Geldreeks {
  fonds: string
  van: number
  tot: number
  euro: number
  /** `begroting`: the programme gives out this amount; `opgave`: it was filled in for the plan; `onbekend`: not kept. */
  bron: 'begroting' | 'opgave' | 'onbekend'
}

/**
 * The money of a plan with its source, years that are alike together.
 *
 * @param geld what was chosen
 * @param budgets what the programme gave out when the plan was made; null: not kept
 * @example 4 million in 2027 and 2028 as the programme says, 3 million in 2029: two rows
 */
export function moneySpans(
  geld: readonly { fonds: string; jaren: readonly { jaar: number; euro: number }[] }[],
  budgets: readonly Begroting[] | null,
): Geldreeks[] {
  return geld.flatMap(({ fonds, jaren }) => {
    const told = budgets?.find((budget) => budget.fonds === fonds)?.jaren ?? []
    const sourceOf = (jaar: number, euro: number): Geldreeks['bron'] => {
      if (budgets === null) return 'onbekend'
      return told.some((year) => year.jaar === jaar && year.euro === euro) ? 'begroting' : 'opgave'
    }
    const spans: Geldreeks[] = []
    for (const { jaar, euro } of jaren.toSorted((a, b) => a.jaar - b.jaar)) {
      const bron = sourceOf(jaar, euro)
      const last = spans.at(-1)
      if (last !== undefined && last.tot === jaar - 1 && last.euro === euro && last.bron === bron) {
        last.tot = jaar
      } else spans.push({ fonds, van: jaar, tot: jaar, euro, bron })
    }
    return spans
  })
}
