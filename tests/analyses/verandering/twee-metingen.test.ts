import { assert, integer, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareMeasurements, type Jaarcijfer } from '../../../analyses/verandering/twee-metingen.ts'
import { wilsonInterval } from '../../../analyses/statistics/wilson-interval.ts'
import type { Fout } from '../../../analyses/result.ts'
import type { Indicator } from '../../../geodata/schema/indicator.ts'
import { maakIndicator } from '../../helpers/analyse-invoer.ts'
import { runs } from '../../helpers/property-runs.ts'

const enquete = maakIndicator('enquete-schoon', { meetwijze: 'eigen-opgave', jaren: [2021, 2024] })
const aangiften = maakIndicator('misdrijven-totaal', { meetwijze: 'aangiften', eenheid: 'aantal' })
const geteld: Fout = { soort: 'volledige-telling' }

function figure(jaar: number, waarde: number, fout: Fout, over: Partial<Jaarcijfer['cijfer']> = {}) {
  return {
    gebied: 'BU00010101',
    indicator: 'proef',
    jaar,
    leeftijd: 'alle' as const,
    waarde,
    eenheid: 'procent' as const,
    fout,
    herkomst: { dataset: 'proef-bron', versie: '1', rij: 1, kolom: 'proef' },
    ...over,
  }
}

/** Answers of a sample as a percentage with the limits of Wilson. */
function sample(jaar: number, count: number, total: number): Jaarcijfer {
  const found = wilsonInterval(count, total)
  if (found === null) throw new Error('nobody asked')
  const fout: Fout = {
    soort: 'interval',
    laag: found.lower * 100,
    hoog: found.upper * 100,
    zekerheid: 0.95,
  }
  return { cijfer: figure(jaar, found.value * 100, fout), inwoners: null }
}

function events(jaar: number, count: number, inwoners: number | null): Jaarcijfer {
  return { cijfer: figure(jaar, count, geteld, { eenheid: 'aantal' }), inwoners }
}

function rounded(jaar: number, waarde: number, plusMin: number): Jaarcijfer {
  return { cijfer: figure(jaar, waarde, { soort: 'afronding', plusMin }), inwoners: null }
}

describe('two samples', () => {
  /** 56 of 70 against 48 of 80: 0.2, 0.0524 to 0.3339. R. G. Newcombe, 1998, table II, method 10, https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8%3C873::AID-SIM779%3E3.0.CO;2-I */
  it('differ as in the table of Newcombe', () => {
    const found = compareMeasurements(sample(2021, 48, 80), sample(2024, 56, 70), enquete)
    expect(found.verschil).toBeCloseTo(20, 10)
    expect(found.laag).toBeCloseTo(5.24, 2)
    expect(found.hoog).toBeCloseTo(33.39, 2)
    expect(found.toets).toBe('steekproeven')
    expect(found.kans).toBeLessThan(0.05)
  })

  /**
   * The chance of prop.test(c(56, 48), c(70, 80), correct = FALSE) of R: z = 0.2 / sqrt(104/150 * 46/150 * (1/70 + 1/80)) = 2.6502,
   * p = 0.00804, https://search.r-project.org/R/refmans/stats/html/prop.test.html. The limits are not symmetric: p is near it, not it.
   */
  it('have nearly the chance of the two-proportion test', () => {
    const found = compareMeasurements(sample(2021, 48, 80), sample(2024, 56, 70), enquete)
    expect(Math.abs((found.kans ?? 1) - 0.00804)).toBeLessThan(0.003)
  })

  it('have a chance under 5 % exactly when their interval does not hold 0', () => {
    const side = record({ total: integer({ min: 5, max: 300 }), part: integer({ min: 0, max: 300 }) })
    assert(
      property(side, side, (one, two) => {
        const found = compareMeasurements(
          sample(2021, one.part % (one.total + 1), one.total),
          sample(2024, two.part % (two.total + 1), two.total),
          enquete,
        )
        const holdsZero = (found.laag ?? 0) <= 0 && (found.hoog ?? 0) >= 0
        expect((found.kans ?? 1) >= 0.05 - 1e-9).toBe(holdsZero)
        expect(found.laag).toBeLessThanOrEqual(found.verschil)
        expect(found.hoog).toBeGreaterThanOrEqual(found.verschil)
      }),
      runs(200),
    )
  })

  it('of 90 % confidence are brought to 95 % first', () => {
    const narrow = (jaar: number, waarde: number) => ({
      cijfer: figure(jaar, waarde, {
        soort: 'interval',
        laag: waarde - 1.6448536269514722,
        hoog: waarde + 1.6448536269514722,
        zekerheid: 0.9,
      }),
      inwoners: null,
    })
    const found = compareMeasurements(narrow(2021, 40), narrow(2024, 43), enquete)
    expect(found.van.laag).toBeCloseTo(40 - 1.959963984540054, 10)
    expect(found.laag).toBeCloseTo(3 - 1.959963984540054 * Math.SQRT2, 10)
  })

  it('without a margin, or with one in one year only, are not tested', () => {
    const none = { cijfer: figure(2021, 40, { soort: 'niet-in-bron' }), inwoners: null }
    for (const pair of [
      [none, none],
      [none, sample(2024, 20, 40)],
      [sample(2021, 20, 40), { cijfer: figure(2024, 55, geteld), inwoners: null }],
    ] as const) {
      const found = compareMeasurements(pair[0], pair[1], enquete)
      expect(found).toMatchObject({ toets: 'geen', kans: null, laag: null, reden: 'marge-onbekend' })
    }
  })
})

describe('two counts of events', () => {
  /**
   * Comparison of Poisson rates of R: poisson.test(c(11, 6+8+7), c(800, 1083+1050+878)) prints rate ratio 1.971488 and p-value 0.07967,
   * https://search.r-project.org/R/refmans/stats/html/poisson.test.html. Here half of the observed value counts (mid-p) and the
   * smaller tail is doubled, so the chance is near that of R, not it.
   */
  it('give the ratio of R, and nearly its chance', () => {
    const found = compareMeasurements(events(2021, 21, 3011), events(2024, 11, 800), aangiften)
    expect(found.naar.waarde / found.van.waarde).toBeCloseTo(1.971488, 6)
    expect(Math.abs((found.kans ?? 1) - 0.07967)).toBeLessThan(0.001)
    expect(found.toets).toBe('aantallen')
  })

  /** epitools: mid-p 0.03545742, https://search.r-project.org/CRAN/refmans/epitools/html/rateratio.html */
  it('give the chance of epitools, per 1,000 inhabitants', () => {
    const found = compareMeasurements(events(2021, 15, 19_017), events(2024, 41, 28_010), aangiften)
    expect(found.kans).toBeCloseTo(0.03545742177226214, 10)
    expect(found.naar.waarde).toBeCloseTo((41 / 28_010) * 1000, 10)
    expect(found.naar).toMatchObject({ aantal: 41, inwoners: 28_010 })
  })

  it('need inhabitants, whole counts and events', () => {
    const reason = (from: Jaarcijfer, to: Jaarcijfer) => compareMeasurements(from, to, aangiften).reden
    expect(reason(events(2021, 5, null), events(2024, 9, 900))).toBe('inwoners-onbekend')
    expect(reason(events(2021, 5, 0), events(2024, 9, 900))).toBe('geen-inwoners')
    expect(reason(events(2021, 0, 900), events(2024, 0, 900))).toBe('beide-jaren-nul')
    expect(reason(events(2021, 4.5, 900), events(2024, 9, 900))).toBe('omgerekend-geen-telling')
  })

  it('without inhabitants in one year are both shown as counts', () => {
    const found = compareMeasurements(events(2021, 5, null), events(2024, 9, 900), aangiften)
    expect([found.van.waarde, found.naar.waarde]).toEqual([5, 9])
    expect(found.naar.inwoners).toBeNull()
  })
})

describe('two full counts', () => {
  const register = maakIndicator('cbs-inwoners', { meetwijze: 'register', eenheid: 'aantal' })
  const percent = maakIndicator('cbs-65plus', {
    meetwijze: 'register',
    afronding: [
      { vanaf: 2022, stap: 1 },
      { vanaf: 2025, stap: 0.1 },
    ],
  })

  it('rounded to five change from six on, and no chance is made up', () => {
    const of = (to: number) => compareMeasurements(rounded(2022, 500, 2.5), rounded(2024, to, 2.5), register)
    expect(of(505)).toMatchObject({ toets: 'afronding', meerDanAfronding: false, kans: null, laag: 0 })
    expect(of(510)).toMatchObject({ meerDanAfronding: true, laag: 5, hoog: 15, kans: null })
    expect(of(490).meerDanAfronding).toBe(true)
  })

  it('in whole percents change from more than one point on; 10.1 minus 9.1 is one point', () => {
    const of = (from: number, to: number, plusMin: number) =>
      compareMeasurements(rounded(2022, from, plusMin), rounded(2024, to, plusMin), percent).meerDanAfronding
    expect(of(20, 21, 0.5)).toBe(false)
    expect(of(20, 22, 0.5)).toBe(true)
    expect(of(9.1, 10.1, 0.05)).toBe(true)
    expect(of(9.1, 10, 0.05)).toBe(false)
  })

  it('carry the mark of a finer rounding, and under a point is no change', () => {
    const found = compareMeasurements(rounded(2024, 20, 0.5), rounded(2025, 20.9, 0.05), percent)
    expect(found.kenmerken).toEqual(['andere-afronding'])
    expect(found.meerDanAfronding).toBe(false)
  })
})

describe('marks', () => {
  const broken: Indicator = { ...enquete, breuken: [{ vanaf: 2022, reden: 'anders-geteld' }] }

  it('across a break of method nothing is tested, on either side of it everything is', () => {
    const [before, after] = [sample(2021, 20, 80), sample(2022, 60, 80)]
    expect(compareMeasurements(before, after, broken)).toMatchObject({
      toets: 'geen',
      reden: 'methodebreuk',
      kenmerken: ['methodebreuk'],
    })
    expect(compareMeasurements(after, sample(2024, 20, 80), broken).toets).toBe('steekproeven')
    expect(compareMeasurements(sample(2019, 20, 80), before, broken).toets).toBe('steekproeven')
  })

  it('corona is said on either side, and a converted figure too; mostly estimated is not tested', () => {
    expect(compareMeasurements(sample(2020, 20, 80), sample(2024, 20, 80), enquete).kenmerken).toEqual([
      'coronajaar',
    ])
    const converted = (geschat: number): Jaarcijfer => {
      const { cijfer } = sample(2024, 60, 80)
      return { cijfer: { ...cijfer, geschat }, inwoners: null }
    }
    expect(compareMeasurements(sample(2021, 20, 80), converted(0.02), enquete)).toMatchObject({
      toets: 'steekproeven',
      kenmerken: ['grenswijziging'],
    })
    expect(compareMeasurements(sample(2021, 20, 80), converted(0.9), enquete).reden).toBe('grenzen-gewijzigd')
  })
})
