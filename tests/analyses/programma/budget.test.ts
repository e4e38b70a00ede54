import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { budgetPerFund } from '../../../analyses/programma/budget.ts'
import type { BudgetregelNu, FondsNu } from '../../../geodata/schema/programmastand.ts'
import { runs } from '../../helpers/property-runs.ts'

const THING = { toegevoegd: null, gewijzigd: {}, beeindigdOp: null }
const today = '2026-11-26'
const fund = (change: Partial<FondsNu> = {}): FondsNu => ({
  ...THING,
  id: 'vhf-3',
  naam: 'VHF 3',
  van: 2024,
  tot: 2027,
  voor: [],
  letOp: null,
  omvangEuro: 1000,
  ...change,
})
let count = 0
const line = (jaar: number, bedragEuro: number, change: Partial<BudgetregelNu> = {}): BudgetregelNu => ({
  ...THING,
  id: `regel-${(count += 1)}`,
  actie: 'renoveren',
  fonds: 'vhf-3',
  jaar,
  bedragEuro,
  ...change,
})
const one = (funds: FondsNu, lines: BudgetregelNu[]) => {
  const [found] = budgetPerFund([funds], lines, today)
  if (found === undefined) throw new Error('a fund without a row')
  return found
}

describe('money per fund', () => {
  it('adds up per year of the window, years without money included', () => {
    const found = one(fund(), [line(2024, 100), line(2026, 250), line(2024, 50)])
    expect(found.jaren).toEqual([
      { jaar: 2024, bedragEuro: 150, inVenster: true },
      { jaar: 2025, bedragEuro: 0, inVenster: true },
      { jaar: 2026, bedragEuro: 250, inVenster: true },
      { jaar: 2027, bedragEuro: 0, inVenster: true },
    ])
    expect(found).toMatchObject({ verdeeldEuro: 400, overEuro: 600, waarschuwingen: [] })
  })

  it('warns of more than there is, and of a year outside the window', () => {
    const found = one(fund(), [line(2026, 900), line(2028, 200)])
    expect(found.overEuro).toBe(-100)
    expect(found.jaren.at(-1)).toEqual({ jaar: 2028, bedragEuro: 200, inVenster: false })
    expect(found.waarschuwingen).toEqual(['boven-omvang', 'buiten-venster'])
  })

  it('says that a size or a window is not known, and then knows no rest', () => {
    const found = one(fund({ omvangEuro: null, van: null, tot: null }), [line(2030, 5)])
    expect(found).toMatchObject({ overEuro: null, verdeeldEuro: 5 })
    expect(found.jaren).toEqual([{ jaar: 2030, bedragEuro: 5, inVenster: true }])
    expect(found.waarschuwingen).toEqual(['omvang-onbekend', 'venster-onbekend'])
  })

  it('counts a line no more from the day it was ended', () => {
    const lines = [line(2026, 5, { beeindigdOp: today }), line(2026, 7, { beeindigdOp: '2026-11-27' })]
    expect(one(fund(), lines).verdeeldEuro).toBe(7)
  })

  it('leaves out lines of another fund', () => {
    expect(one(fund(), [line(2026, 5, { fonds: 'vhf-1' })]).verdeeldEuro).toBe(0)
  })

  it('adds cents up exactly, in any order: the years make the total, total and rest the size', () => {
    const cents = fc.integer({ min: 0, max: 10_000_000 }).map((value) => value / 100)
    const lines = fc.array(fc.tuple(fc.integer({ min: 2020, max: 2032 }), cents), { maxLength: 40 })
    fc.assert(
      fc.property(lines, cents, (pairs, omvangEuro) => {
        const rows = pairs.map(([jaar, bedrag]) => line(jaar, bedrag))
        const found = one(fund({ omvangEuro }), rows)
        const exact = pairs.reduce((sum, [, bedrag]) => sum + Math.round(bedrag * 100), 0)
        expect(Math.round(found.verdeeldEuro * 100)).toBe(exact)
        const ofYears = found.jaren.reduce((sum, row) => sum + Math.round(row.bedragEuro * 100), 0)
        expect(ofYears).toBe(exact)
        expect(Math.round((found.overEuro ?? 0) * 100)).toBe(Math.round(omvangEuro * 100) - exact)
        expect(one(fund({ omvangEuro }), rows.toReversed())).toEqual(found)
      }),
      runs(100),
    )
  })
})
