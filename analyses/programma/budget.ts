import { z } from 'zod'
import { type BudgetregelNu, type FondsNu, isBeeindigd } from '../../geodata/schema/programmastand.ts'

/**
 * What is to be looked at. `boven-omvang`: more was given out than the fund holds; `buiten-venster`: money in years in which the
 * fund does not pay; `omvang-onbekend`: nobody knows how much there is; `venster-onbekend`: nor from when to when it pays.
 */
export const budgetwaarschuwing = z.enum([
  'boven-omvang',
  'buiten-venster',
  'omvang-onbekend',
  'venster-onbekend',
])
export type Budgetwaarschuwing = z.infer<typeof budgetwaarschuwing>

/** The money of one fund, in euro. */
export const fondsbudget = z.object({
  fonds: z.string(),
  naam: z.string(),
  van: z.number().int().nullable(),
  tot: z.number().int().nullable(),
  /** Every year of its window and every year money was given out in, with how much. */
  jaren: z.array(z.object({ jaar: z.number().int(), bedragEuro: z.number(), inVenster: z.boolean() })),
  verdeeldEuro: z.number(),
  omvangEuro: z.number().nullable(),
  /** What is left; below nothing when too much was given out; null: the size is not known. */
  overEuro: z.number().nullable(),
  waarschuwingen: z.array(budgetwaarschuwing),
})
export type Fondsbudget = z.infer<typeof fondsbudget>

/** Cents: sums of euros with cents must not depend on the order of adding. */
const inCents = (euro: number) => Math.round(euro * 100)

/**
 * Adds up what was given out of each fund, per year. Lines that were ended count no more. A year without a window of the fund is
 * inside it: nothing is known against it.
 *
 * @param lines budget lines of actions; one of an unknown fund is left out, it belongs to none
 * @param today ISO date
 * @returns one row per fund, in the order given
 */
export function budgetPerFund(
  funds: readonly FondsNu[],
  lines: readonly BudgetregelNu[],
  today: string,
): Fondsbudget[] {
  return funds.map(({ id, naam, van, tot, omvangEuro }) => {
    const own = lines.filter((row) => row.fonds === id && !isBeeindigd(row, today))
    const window =
      van === null || tot === null || tot < van
        ? []
        : Array.from({ length: tot - van + 1 }, (_, at) => van + at)
    const years = [...new Set([...window, ...own.map(({ jaar }) => jaar)])].toSorted((a, b) => a - b)
    const jaren = years.map((jaar) => ({
      jaar,
      bedragEuro:
        own.filter((row) => row.jaar === jaar).reduce((sum, row) => sum + inCents(row.bedragEuro), 0) / 100,
      inVenster: jaar >= (van ?? jaar) && jaar <= (tot ?? jaar),
    }))
    const verdeeld = own.reduce((sum, row) => sum + inCents(row.bedragEuro), 0)
    const over = omvangEuro === null ? null : (inCents(omvangEuro) - verdeeld) / 100
    const warnings: [Budgetwaarschuwing, boolean][] = [
      ['boven-omvang', over !== null && over < 0],
      ['buiten-venster', jaren.some((row) => !row.inVenster && row.bedragEuro > 0)],
      ['omvang-onbekend', omvangEuro === null],
      ['venster-onbekend', van === null && tot === null],
    ]
    return {
      fonds: id,
      naam,
      van,
      tot,
      jaren,
      verdeeldEuro: verdeeld / 100,
      omvangEuro,
      overEuro: over,
      waarschuwingen: warnings.filter(([, holds]) => holds).map(([code]) => code),
    }
  })
}
