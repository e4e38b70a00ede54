import type { Indicator } from '../../geodata/schema/indicator.ts'
import type { CijferOpzoeker } from '../gebiedscijfer/gebiedscijfer.ts'
import { ontbreekt } from '../result.ts'
import { pearsonCorrelation } from '../statistics/pearson-correlation.ts'
import { mainAge } from '../wijkanalyse/spreiding.ts'
import type { Modelverschil } from './verandering-schema.ts'

/** Fewest buurten with both years for a likeness (our choice). */
const LEAST_BUURTEN = 8

/** What the differences are computed from. */
export interface ModelInvoer {
  gemeente: string
  /** Codes of all buurten of the gemeente. */
  buurten: readonly string[]
  zoekCijfer: CijferOpzoeker
  /** Newest year that may be used. */
  tot: number
}

/**
 * For a model estimate: how far each area lay from the gemeente in two years, each against the gemeente of that same year. What
 * lies between the two years is not called change and not tested: the model repeats the make-up of the buurt.
 *
 * @param indicator a percentage of a model
 * @returns null without two years with a figure of the gemeente
 * @example 5.1 points above the gemeente in 2016 and 4.8 in 2020, beside a likeness of 0.99 over all buurten
 */
export function modelDifferences(
  indicator: Indicator,
  { gemeente, buurten, zoekCijfer, tot }: ModelInvoer,
): { van: (areas: readonly string[]) => Modelverschil } | null {
  const leeftijd = mainAge(indicator)
  const valueOf = (area: string, year: number): number | null => {
    const found = zoekCijfer(area, indicator.id, year, leeftijd)
    return 'ontbreekt' in found ? null : found.waarde
  }
  const years = indicator.jaren.filter((year) => year <= tot && valueOf(gemeente, year) !== null)
  const [nu, vroeger] = years.toSorted((a, b) => b - a)
  if (nu === undefined || vroeger === undefined) return null
  const differenceIn = (area: string, year: number): number | null => {
    const [own, all] = [valueOf(area, year), valueOf(gemeente, year)]
    // To one decimal, the precision of the source.
    return own === null || all === null ? null : Math.round((own - all) * 10) / 10
  }
  const pairs = buurten.flatMap((code): [number, number][] => {
    const [earlier, later] = [differenceIn(code, vroeger), differenceIn(code, nu)]
    return earlier === null || later === null ? [] : [[earlier, later]]
  })
  const r = pairs.length < LEAST_BUURTEN ? null : pearsonCorrelation(pairs)
  const gelijkenis: Modelverschil['gelijkenis'] =
    r !== null
      ? { bekend: true, r, buurten: pairs.length }
      : ontbreekt(pairs.length < LEAST_BUURTEN ? 'te-weinig-gebieden' : 'alle-waarden-gelijk')
  return {
    van: (areas) => ({
      indicator: indicator.id,
      leeftijd,
      vroeger,
      nu,
      gelijkenis,
      gebieden: areas
        .map((gebied) => ({
          gebied,
          vroeger: differenceIn(gebied, vroeger),
          nu: differenceIn(gebied, nu),
        }))
        .filter((row) => row.vroeger !== null || row.nu !== null),
    }),
  }
}
