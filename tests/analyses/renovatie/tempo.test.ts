import { describe, expect, it } from 'vitest'
import { paceOf, simulateDeliveries, type Tempo } from '../../../analyses/renovatie/tempo.ts'
import { drawGamma } from '../../../analyses/statistics/gamma-draw.ts'
import { drawPoisson } from '../../../analyses/statistics/poisson-draw.ts'
import { quantile } from '../../../analyses/statistics/quantile.ts'
import { seededRandom, type SeededRandom } from '../../../analyses/statistics/seeded-random.ts'
import { scaled } from '../../helpers/test-scale.ts'

const NO_LIMIT = Number.MAX_SAFE_INTEGER

function paceThatIs(counts: readonly number[]): Tempo {
  const found = paceOf(counts)
  if (!found.bekend) throw new Error(found.reden)
  return found
}

/** Totals after `quarters` quarters in `runs` runs of one pace. */
function totals(pace: Tempo, quarters: number, runs: number, label: string): number[] {
  return Array.from({ length: runs }, (_, run) => {
    const steps = [{ kwartalen: quarters, hoogstens: NO_LIMIT }]
    return simulateDeliveries(pace, steps, seededRandom(20261125, `${label}/${run}`))[0] ?? Number.NaN
  })
}

describe('the pace', () => {
  it('is mean and dispersion of the quarters', () => {
    const { gemiddeld, schokken, totaal } = paceThatIs([10, 20, 0, 10])
    expect({ gemiddeld, totaal }).toEqual({ gemiddeld: 10, totaal: 40 })
    expect(schokken).toBeCloseTo(200 / 3 / 10, 12)
    // Calmer than chance is read as chance.
    expect(paceThatIs([10, 10, 10, 10]).schokken).toBe(1)
  })

  it('is not read from too little', () => {
    expect(paceOf([])).toEqual({ bekend: false, reden: 'geen-opleveringen' })
    expect(paceOf([0, 0, 0, 0, 0])).toEqual({ bekend: false, reden: 'geen-opleveringen' })
    expect(paceOf([5])).toEqual({ bekend: false, reden: 'te-korte-reeks' })
    expect(paceOf([5, 9])).toEqual({ bekend: false, reden: 'te-korte-reeks' })
    expect(paceOf([5, 6, 7])).toEqual({ bekend: false, reden: 'te-korte-reeks' })
    expect(paceOf([0, 0, 0, 0, 26])).toEqual({ bekend: false, reden: 'te-korte-reeks' })
  })
})

describe('the runs', () => {
  // With chance alone the total is negative binomial with size S + 1/2 and chance n / (n + H): A. Gelman et al., Bayesian Data
  // Analysis, 3rd ed., 2.6. Values: scipy 1.17 nbinom.cdf, https://docs.scipy.org/doc/scipy/reference/generated/scipy.stats.nbinom.html
  it.each([
    [[10, 14, 6, 10], 4, [20, 40], [0.005769, 0.522197]],
    [[10, 14, 6, 10], 1, [5, 10, 20], [0.084868, 0.569569, 0.994616]],
    [[2, 2, 2, 2, 2, 2], 12, [10, 20, 40], [0.024775, 0.326296, 0.949873]],
  ])('of %j without dispersion are the negative binomial distribution', (counts, ahead, points, chances) => {
    const runs = scaled(20_000)
    const drawn = totals({ ...paceThatIs(counts), schokken: 0 }, ahead, runs, `nb/${ahead}`)
    for (const [index, chance] of chances.entries()) {
      const share = drawn.filter((total) => total <= (points[index] ?? NaN)).length / runs
      expect(Math.abs(share - chance)).toBeLessThan(4 * Math.sqrt((chance * (1 - chance)) / runs) + 1e-9)
    }
  })

  // A pace that is known (4,000 quarters) of 10 per quarter with variance 50: nbinom.cdf(k, 2.5, 0.2), same source.
  it('with a known pace are the negative binomial distribution with that dispersion', () => {
    const runs = scaled(20_000)
    const pace: Tempo = { bekend: true, kwartalen: 4000, totaal: 40_000, gemiddeld: 10, schokken: 5 }
    const drawn = totals(pace, 1, runs, 'known')
    for (const [point, chance] of [
      [0, 0.017889],
      [5, 0.298736],
      [10, 0.611463],
    ] as const) {
      const share = drawn.filter((total) => total <= point).length / runs
      expect(Math.abs(share - chance)).toBeLessThan(0.015)
    }
  })

  it('never go back and never pass what can be ready', () => {
    const pace = paceThatIs([30, 10, 40, 0, 50])
    const steps = [0, 3, 3, 20, 500].map((hoogstens) => ({ kwartalen: 1, hoogstens }))
    for (let run = 0; run < 200; run += 1) {
      const path = simulateDeliveries(pace, steps, seededRandom(7, `limit/${run}`))
      expect(path[0]).toBe(0)
      for (const [index, total] of path.entries()) {
        expect(total).toBeGreaterThanOrEqual(path[index - 1] ?? 0)
        expect(total).toBeLessThanOrEqual(steps[index]?.hoogstens ?? -1)
      }
    }
  })
})

/** A count per quarter of a truth with this mean and dispersion: batches, as blokken are. */
function truth(mean: number, dispersion: number, random: SeededRandom): number {
  const rate = dispersion === 1 ? mean : drawGamma(random, mean / (dispersion - 1)) * (dispersion - 1)
  return drawPoisson(random, rate)
}

describe('coverage', () => {
  // Seeded truths: from chance alone to batches of half a quarter's work; eight and twelve quarters seen, one to eight years ahead.
  const cases = [8, 12].flatMap((seen) =>
    [4, 12, 33].flatMap((ahead) => [
      { seen, ahead, mean: 12, dispersion: 1 },
      { seen, ahead, mean: 20, dispersion: 5 },
      { seen, ahead, mean: 40, dispersion: 20 },
    ]),
  )
  it('of the 95 % interval over all truths is 92 to 98 %', () => {
    const repeats = scaled(60)
    const runs = 400
    let inside = 0
    let asked = 0
    for (const { seen, ahead, mean, dispersion } of cases) {
      for (let repeat = 0; repeat < repeats; repeat += 1) {
        const label = `coverage/${seen}/${ahead}/${mean}/${repeat}`
        const random = seededRandom(20261125, label)
        const pace = paceOf(Array.from({ length: seen }, () => truth(mean, dispersion, random)))
        if (!pace.bekend) continue
        const later = Array.from({ length: ahead }, () => truth(mean, dispersion, random))
        const total = later.reduce((sum, count) => sum + count, 0)
        const drawn = totals(pace, ahead, runs, label)
        asked += 1
        if (total >= Math.floor(quantile(drawn, 0.025)) && total <= Math.ceil(quantile(drawn, 0.975)))
          inside += 1
      }
    }
    expect(asked).toBeGreaterThan(0.95 * cases.length * repeats)
    expect(inside / asked).toBeGreaterThan(0.92)
    expect(inside / asked).toBeLessThan(0.98)
  })
})
