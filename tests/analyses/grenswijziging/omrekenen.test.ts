import { array, assert, double, integer, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Kruistabel, KruistabelRij } from '../../../analyses/grenswijziging/kruistabel.ts'
import {
  conversionOf,
  convertValues,
  isMarked,
  MOST_ESTIMATED_UNMARKED,
  omgerekend,
  type Omgerekend,
  type OudeWaarde,
} from '../../../analyses/grenswijziging/omrekenen.ts'
import { eenheid } from '../../../geodata/schema/indicator.ts'
import { runs } from '../../helpers/property-runs.ts'

const count = { soort: 'telling' } as const
const mean = { soort: 'gemiddelde', noemers: null } as const
const weighed = (noemers: Record<string, number>) =>
  ({ soort: 'gemiddelde', noemers: new Map(Object.entries(noemers)) }) as const

/** A row of the table: `[old area, share of it, share of the new area]` per part. */
function row(
  naar: string,
  parts: [string, number, number][],
  options: Partial<KruistabelRij> = {},
): KruistabelRij {
  const delen = parts.map(([van, deelVanOud, deelVanNieuw]) => ({ van, deelVanOud, deelVanNieuw }))
  return { naar, zelfde: false, maat: 'woningen', onbekend: 0, delen, ...options }
}

function values(known: Record<string, number | 'niet-gepubliceerd'>): Map<string, OudeWaarde> {
  return new Map(
    Object.entries(known).map(([code, value]) => [
      code,
      typeof value === 'number' ? { waarde: value } : { ontbreekt: value },
    ]),
  )
}

function only(made: readonly Omgerekend[]): Omgerekend {
  expect(made).toHaveLength(1)
  return omgerekend.parse(made[0])
}

describe('a same area', () => {
  const same = [row('A', [['A', 1, 1]], { zelfde: true })]

  it('keeps its figure, its gap and its reason, in every unit', () => {
    for (const unit of eenheid.options) {
      const wijze = conversionOf(unit, null)
      expect(only(convertValues(same, values({ A: 4 }), wijze))).toMatchObject({
        waarde: 4,
        geschat: null,
        gemarkeerd: false,
      })
      expect(only(convertValues(same, values({ A: 'niet-gepubliceerd' }), wijze))).toMatchObject({
        waarde: null,
        ontbreekt: 'niet-gepubliceerd',
        geschat: null,
      })
    }
  })

  it('has no row where the source has none', () => {
    expect(convertValues(same, values({ B: 4 }), count)).toEqual([])
  })
})

describe('a count', () => {
  it('is shared out, and says what came from areas that lie here in part', () => {
    const made = only(convertValues([row('X', [['A', 1, 0.8], ['B', 0.5, 0.2]])], values({ A: 100, B: 60 }), count)) // prettier-ignore
    expect(made.waarde).toBe(130)
    expect(made.geschat).toBeCloseTo(30 / 130, 9)
    expect(made.gemarkeerd).toBe(false)
    expect(made.vooral).toBe('A')
  })

  it('is no estimate when whole areas are put together', () => {
    const made = only(convertValues([row('X', [['A', 1, 0.5], ['B', 1, 0.5]])], values({ A: 3, B: 4 }), count)) // prettier-ignore
    expect(made).toMatchObject({ waarde: 7, geschat: 0, gemarkeerd: false, vooral: 'B' })
  })

  it('of nothing stays nothing, and half an area of it is still an estimate', () => {
    expect(only(convertValues([row('X', [['A', 0.5, 1]])], values({ A: 0 }), count))).toMatchObject({
      waarde: 0,
      geschat: 1,
      gemarkeerd: true,
    })
  })
})

describe('a mean', () => {
  const halves = [row('X', [['A', 1, 0.5], ['B', 1, 0.5]])] // prettier-ignore

  it('is weighed by its denominators where they are known', () => {
    const made = only(convertValues(halves, values({ A: 10, B: 50 }), weighed({ A: 300, B: 100 })))
    expect(made).toMatchObject({ waarde: 20, geschat: 0 })
  })

  it('is weighed by the share of the new area where they are not', () => {
    expect(only(convertValues(halves, values({ A: 10, B: 50 }), mean))).toMatchObject({
      waarde: 30,
      geschat: 0,
    })
  })

  it('is wholly an estimate when only square metres weigh it', () => {
    const byGround = halves.map((part) => ({ ...part, maat: 'oppervlakte' as const }))
    expect(only(convertValues(byGround, values({ A: 10, B: 50 }), mean))).toMatchObject({
      waarde: 30,
      geschat: 1,
      gemarkeerd: true,
    })
    const renamed = [row('X', [['A', 1, 1]], { maat: 'oppervlakte' })]
    expect(only(convertValues(renamed, values({ A: 10 }), mean))).toMatchObject({ waarde: 10, geschat: 0 })
  })

  it('is missing when nobody is counted, or a denominator is not known', () => {
    expect(only(convertValues(halves, values({ A: 10, B: 50 }), weighed({ A: 0, B: 0 })))).toMatchObject({
      waarde: null,
      ontbreekt: 'niet-om-te-rekenen',
    })
    expect(only(convertValues(halves, values({ A: 10, B: 50 }), weighed({ A: 10 })))).toMatchObject({
      waarde: null,
      ontbreekt: 'niet-om-te-rekenen',
    })
  })
})

describe('a class', () => {
  it('is never averaged, whatever the parts', () => {
    const wijze = conversionOf('klasse-1-9', new Map([['A', 1]]))
    expect(wijze).toBeNull()
    const made = convertValues([row('X', [['A', 1, 0.5], ['B', 1, 0.5]])], values({ A: 4, B: 4 }), wijze) // prettier-ignore
    expect(only(made)).toMatchObject({ waarde: null, ontbreekt: 'niet-om-te-rekenen', geschat: null })
  })
})

describe('a part without a figure', () => {
  const parts = (share: number) => [row('X', [['A', 1, 1 - share], ['B', 1, share]])] // prettier-ignore

  it.each([count, mean])('makes the whole missing, with the reason of the part: $soort', (wijze) => {
    const made = only(convertValues(parts(0.06), values({ A: 94, B: 'niet-gepubliceerd' }), wijze))
    expect(made).toMatchObject({
      waarde: null,
      ontbreekt: 'niet-gepubliceerd',
      geschat: null,
      gemarkeerd: false,
    })
  })

  it('counts as the rest when it is small, and as estimated', () => {
    const counted = only(convertValues(parts(0.05), values({ A: 95, B: 'niet-gepubliceerd' }), count))
    expect(counted.waarde).toBeCloseTo(100, 9)
    expect(counted.geschat).toBeCloseTo(0.05, 9)
    const averaged = only(convertValues(parts(0.05), values({ A: 12 }), mean))
    expect(averaged).toMatchObject({ waarde: 12 })
    expect(averaged.geschat).toBeCloseTo(0.05, 9)
  })

  it('is also what lies outside the old division', () => {
    const outside = [row('X', [['A', 1, 0.8]], { onbekend: 0.2 })]
    expect(only(convertValues(outside, values({ A: 5 }), count))).toMatchObject({
      waarde: null,
      ontbreekt: 'niet-om-te-rekenen',
    })
  })
})

it('marks what is estimated for more than the set share', () => {
  expect([null, 0, MOST_ESTIMATED_UNMARKED, MOST_ESTIMATED_UNMARKED + 0.001, 1].map(isMarked)).toEqual([
    false,
    false,
    false,
    true,
    true,
  ])
})

describe('any table', () => {
  const CODES = ['A', 'B', 'C', 'D']
  /** How much of each old area lies in each new one, in whole pieces: old areas down, new areas across. */
  const pieces = array(array(integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 3 }), {
    minLength: 4,
    maxLength: 4,
  })
  const figures = record({ A: integer({ min: 0, max: 999 }), B: integer({ min: 0, max: 999 }), C: integer({ min: 0, max: 999 }), D: integer({ min: 0, max: 999 }) }) // prettier-ignore

  function tableOf(amounts: readonly (readonly number[])[]): Kruistabel {
    const whole = (list: readonly number[]): number => list.reduce((sum, amount) => sum + amount, 0)
    return [0, 1, 2].map((place) => {
      const column = amounts.map((of) => of[place] ?? 0)
      const parts = column.flatMap((amount, old): [string, number, number][] =>
        amount === 0 ? [] : [[CODES[old] ?? '', amount / whole(amounts[old] ?? []), amount / whole(column)]],
      )
      return row(`new-${place}`, parts)
    })
  }

  it('keeps the total of counts of areas that lie in the new division', () => {
    assert(
      property(pieces, figures, (amounts, known) => {
        const made = convertValues(tableOf(amounts), values(known), count)
        const placed = CODES.filter((_, old) => (amounts[old] ?? []).some((amount) => amount > 0))
        const before = Object.entries(known).filter(([code]) => placed.includes(code))
        const total = made.reduce((sum, { waarde }) => sum + (waarde ?? NaN), 0)
        expect(total).toBeCloseTo(
          before.reduce((sum, [, value]) => sum + value, 0),
          6,
        )
      }),
      runs(300),
    )
  })

  it('keeps a mean between its parts, and equal parts equal', () => {
    assert(
      property(pieces, figures, double({ min: 0, max: 100, noNaN: true }), (amounts, known, equal) => {
        for (const { gebied, waarde, geschat } of convertValues(tableOf(amounts), values(known), mean)) {
          const from = tableOf(amounts).find(({ naar }) => naar === gebied)?.delen ?? []
          const parts = from.map(({ van }) => new Map(Object.entries(known)).get(van) ?? NaN)
          expect(waarde).toBeGreaterThanOrEqual(Math.min(...parts))
          expect(waarde).toBeLessThanOrEqual(Math.max(...parts))
          expect(geschat).toBeGreaterThanOrEqual(0)
          expect(geschat).toBeLessThanOrEqual(1)
        }
        const same = values({ A: equal, B: equal, C: equal, D: equal })
        for (const { waarde } of convertValues(tableOf(amounts), same, mean)) expect(waarde).toBe(equal)
      }),
      runs(300),
    )
  })

  it('comes back as it was after a split and its merger, and says that the split was estimated', () => {
    assert(
      property(
        integer({ min: 1, max: 9 }),
        integer({ min: 1, max: 9 }),
        integer({ min: 1, max: 999 }),
        (a, b, value) => {
          const share = a / (a + b)
          const split = [row('X', [['A', share, 1]]), row('Y', [['A', 1 - share, 1]])]
          const merger = [row('A', [['X', 1, share], ['Y', 1, 1 - share]])] // prettier-ignore
          const parts = convertValues(split, values({ A: value }), count)
          expect(parts.map(({ geschat }) => geschat)).toEqual([1, 1])
          const back = convertValues(
            merger,
            new Map(parts.map((part) => [part.gebied, { waarde: part.waarde ?? NaN }])),
            count,
          )
          expect(only(back).waarde).toBeCloseTo(value, 9)
          const means = convertValues(split, values({ A: value }), mean)
          expect(means.map(({ waarde }) => waarde)).toEqual([value, value])
        },
      ),
      runs(200),
    )
  })
})
