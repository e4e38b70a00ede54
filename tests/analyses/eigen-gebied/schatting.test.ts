import { array, assert, double, integer, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { estimateCount, estimatePercentage } from '../../../analyses/eigen-gebied/schatting.ts'
import type { Fout } from '../../../analyses/result.ts'
import { runs } from '../../helpers/property-runs.ts'
import { seededRandom } from '../../../analyses/statistics/seeded-random.ts'

const part = (
  waarde: number,
  deel: number,
  aantal: number | null = null,
  fout: Fout = { soort: 'volledige-telling' },
  hectare = 10,
) => ({ cijfer: { waarde, fout }, deel, aantal, hectare })

describe('a percentage of parts of buurten', () => {
  it('lies between the limits of Duncan and Davis: nine tenths of a buurt with 20 %', () => {
    // By hand: at most 20 of 90 people, at least 20 minus the 10 outside.
    const found = estimatePercentage([part(20, 0.9)])
    expect(found?.waarde).toBe(20)
    expect(found?.laag).toBeCloseTo((100 * (20 - 10)) / 90, 9)
    expect(found?.hoog).toBeCloseTo((100 * 20) / 90, 9)
  })

  it('is not given for half of a buurt with 20 %: it could be anything from 0 to 40', () => {
    expect(estimatePercentage([part(20, 0.5)])).toBeNull()
  })

  it('has the limits of the example of Freedman and others (Solutions to the ecological inference problem, 1998)', () => {
    // 500 voters of whom 100 in the part; 90 votes: of the part at least 0 and at most 90 of 100. Their neighbourhood model: 18.
    expect(estimatePercentage([part(18, 0.2)])).toBeNull()
    expect(estimateCount([{ ...part(90, 0.2) }])).toBeNull()
    // With 97 % of the voters in the part the limits are near.
    const near = estimatePercentage([part(18, 0.97)])
    expect(near?.laag).toBeCloseTo((0.18 - 0.03) / 0.97 * 100, 9) // prettier-ignore
    expect(near?.hoog).toBeCloseTo((0.18 / 0.97) * 100, 9)
  })

  it('of whole buurten is their weighted mean, with no room to be off', () => {
    const found = estimatePercentage([part(20, 1, 4000), part(30, 1, 1000)])
    expect(found).toMatchObject({ waarde: 22, laag: 22, hoog: 22, bronmarge: true })
  })

  it('weighs by hectares when the people of one buurt are not known, and then takes the widest limits', () => {
    const found = estimatePercentage([part(20, 1, 4000), part(40, 0.9, null)])
    expect(found?.waarde).toBe(30)
    expect(found?.laag).toBe(20)
    expect(found?.hoog).toBeCloseTo(40 / 0.9, 9)
  })

  it('takes the margin of the source along, and says when there is none', () => {
    const margin: Fout = { soort: 'interval', laag: 18, hoog: 23, zekerheid: 0.95 }
    const found = estimatePercentage([part(20, 0.9, 100, margin)])
    expect(found?.laag).toBeCloseTo(8 / 0.9, 9)
    expect(found?.hoog).toBeCloseTo(23 / 0.9, 9)
    expect(estimatePercentage([part(20, 0.9, 100, { soort: 'niet-in-bron' })])?.bronmarge).toBe(false)
    const rounded = estimatePercentage([part(20, 1, 100, { soort: 'afronding', plusMin: 0.5 })])
    expect(rounded).toMatchObject({ laag: 19.5, hoog: 20.5 })
  })

  it('refuses what cannot be', () => {
    expect(() => estimatePercentage([])).toThrow(RangeError)
    expect(() => estimatePercentage([part(20, 0)])).toThrow(RangeError)
    expect(() => estimateCount([part(20, 1.1)])).toThrow(RangeError)
  })

  it('holds the true percentage, however the people live: every seeded city', () => {
    const { next: random } = seededRandom(20261126, 'steden')
    let given = 0
    for (let city = 0; city < 400; city += 1) {
      const buurten = [0, 1, 2].map(() => {
        const people = 40 + Math.floor(random() * 60)
        const inside = Math.max(1, Math.round(people * (0.8 + 0.2 * random())))
        const drawn = Array.from({ length: people }, () => random() < 0.25)
        // In every third city all of them live in the part, in another third as few as can be.
        const traits =
          city % 3 === 0
            ? drawn
            : drawn.toSorted((a, b) => (city % 3 === 1 ? 1 : -1) * (Number(b) - Number(a)))
        const withTrait = traits.filter(Boolean).length
        const insideWithTrait = traits.slice(0, inside).filter(Boolean).length
        return { people, inside, withTrait, insideWithTrait }
      })
      const found = estimatePercentage(
        buurten.map((row) => part((100 * row.withTrait) / row.people, row.inside / row.people, row.people)),
      )
      if (found === null) continue
      given += 1
      const all = buurten.reduce((sum, row) => sum + row.inside, 0)
      const truth = (100 * buurten.reduce((sum, row) => sum + row.insideWithTrait, 0)) / all
      expect(truth).toBeGreaterThanOrEqual(found.laag - 1e-9)
      expect(truth).toBeLessThanOrEqual(found.hoog + 1e-9)
    }
    expect(given).toBeGreaterThan(200)
  })
})

const figure = record({
  waarde: double({ min: 0, max: 100, noNaN: true }),
  deel: integer({ min: 1, max: 100 }).map((percent) => percent / 100),
  aantal: integer({ min: 1, max: 5000 }),
})

describe('any estimate', () => {
  it('lies between its limits, and these between 0 and 100', () => {
    assert(
      property(array(figure, { minLength: 1, maxLength: 6 }), (rows) => {
        const found = estimatePercentage(rows.map((row) => part(row.waarde, row.deel, row.aantal)))
        const { waarde, laag, hoog } = found ?? { waarde: 0, laag: 0, hoog: 0 }
        expect(laag).toBeGreaterThanOrEqual(0)
        expect(hoog).toBeLessThanOrEqual(100 + 1e-9)
        expect(waarde).toBeGreaterThanOrEqual(laag - 1e-9)
        expect(waarde).toBeLessThanOrEqual(hoog + 1e-9)
      }),
      runs(300),
    )
  })

  it('of a count lies between the whole buurten and all that are touched', () => {
    const rounded: Fout = { soort: 'afronding', plusMin: 2.5 }
    expect(estimateCount([part(100, 1), part(40, 0.5)])).toMatchObject({ waarde: 120, laag: 100, hoog: 140 })
    expect(estimateCount([part(100, 1, null, rounded), part(40, 0.5, null, rounded)])).toMatchObject({
      laag: 97.5,
      hoog: 145,
    })
    expect(estimateCount([part(40, 0.3)])).toBeNull()
  })
})
