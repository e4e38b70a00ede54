import { assert, constant, constantFrom, integer, oneof, property, record, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  differenceBetween,
  differenceFrom,
  LEAST_DIFFERENCE_POINTS,
} from '../../../analyses/vergelijking/verschil.ts'
import { richting } from '../../../geodata/schema/indicator.ts'
import type { Fout } from '../../../analyses/result.ts'
import { wilsonInterval } from '../../../analyses/statistics/wilson-interval.ts'
import { runs } from '../../helpers/property-runs.ts'

describe('the five-point rule', () => {
  it.each([
    [72.5, 77.2, -4.7, 'geen-verschil'],
    [72.2, 77.2, -5, 'ongunstiger'],
    [77.2, 72.2, 5, 'gunstiger'],
    [82.1, 77.2, 4.9, 'geen-verschil'],
    [82.2, 77.2, 5, 'gunstiger'],
    [77.2, 77.2, 0, 'geen-verschil'],
    [0, 100, -100, 'ongunstiger'],
  ])('where higher is better, %d against %d is %d points: %s', (value, reference, punten, oordeel) => {
    expect(differenceFrom(value, reference, 'hoger-is-gunstiger')).toEqual({ punten, oordeel })
  })

  it.each([
    [27.6, 16.6, 11, 'ongunstiger'],
    [3.3, 16.6, -13.3, 'gunstiger'],
    [21.6, 16.6, 5, 'ongunstiger'],
    [21.5, 16.6, 4.9, 'geen-verschil'],
  ])('where lower is better, %d against %d is %d points: %s', (value, reference, punten, oordeel) => {
    expect(differenceFrom(value, reference, 'lager-is-gunstiger')).toEqual({ punten, oordeel })
  })

  it('calls a difference of a neutral figure other, never better or worse', () => {
    expect(differenceFrom(30, 20, 'neutraal')).toEqual({ punten: 10, oordeel: 'anders' })
    expect(differenceFrom(15, 20, 'neutraal')).toEqual({ punten: -5, oordeel: 'anders' })
    expect(differenceFrom(16, 20, 'neutraal')).toEqual({ punten: -4, oordeel: 'geen-verschil' })
  })
})

describe('the five-point rule on figures with one decimal', () => {
  const tenths = integer({ min: 0, max: 1000 })
  const opposite = {
    gunstiger: 'ongunstiger',
    ongunstiger: 'gunstiger',
    anders: 'anders',
    'geen-verschil': 'geen-verschil',
  }

  it('counts exactly, whatever the last bits of a subtraction are', () => {
    assert(
      property(tenths, tenths, constantFrom(...richting.options), (a, b, direction) => {
        const { punten, oordeel } = differenceFrom(a / 10, b / 10, direction)
        expect(Math.round(punten * 10) + 0).toBe(a - b)
        expect(oordeel === 'geen-verschil').toBe(Math.abs(a - b) < LEAST_DIFFERENCE_POINTS * 10)
      }),
      runs(1000),
    )
  })

  it('is the opposite when the two change places', () => {
    assert(
      property(tenths, tenths, constantFrom(...richting.options), (a, b, direction) => {
        const forth = differenceFrom(a / 10, b / 10, direction)
        const back = differenceFrom(b / 10, a / 10, direction)
        expect(forth.punten + back.punten).toBe(0)
        expect(back.oordeel).toBe(opposite[forth.oordeel])
      }),
      runs(500),
    )
  })

  it('is the opposite when the direction is the opposite', () => {
    assert(
      property(tenths, tenths, (a, b) => {
        const up = differenceFrom(a / 10, b / 10, 'hoger-is-gunstiger')
        const down = differenceFrom(a / 10, b / 10, 'lager-is-gunstiger')
        expect(down).toEqual({ punten: up.punten, oordeel: opposite[up.oordeel] })
      }),
      runs(500),
    )
  })
})

/** A measured share in percent with Wilson's interval. */
function share(count: number, total: number) {
  const found = wilsonInterval(count, total)
  if (found === null) throw new Error('nobody was asked')
  const fout: Fout = {
    soort: 'interval',
    laag: 100 * found.lower,
    hoog: 100 * found.upper,
    zekerheid: 0.95,
    wijze: 'wilson',
  }
  return { waarde: 100 * found.value, fout }
}
const rounded = (waarde: number, plusMin: number) => ({
  waarde,
  fout: { soort: 'afronding', plusMin } as const,
})
const bare = (waarde: number) => ({ waarde, fout: { soort: 'niet-in-bron' } as const })
const between = (waarde: number, laag: number, hoog: number) => ({
  waarde,
  fout: { soort: 'interval', laag, hoog, zekerheid: 0.95 } as const,
})

describe('a difference between figures with a margin', () => {
  /** R. G. Newcombe 1998, table II, method 10: https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8%3C873::AID-SIM779%3E3.0.CO;2-I */
  it.each([
    [56, 70, 48, 80, 5.24, 33.39, 'gunstiger'],
    [9, 10, 3, 10, 17.05, 80.9, 'gunstiger'],
    [10, 10, 0, 20, 67.91, 100, 'gunstiger'],
  ])('%i of %i against %i of %i carries the interval of Newcombe', (a, n, b, m, low, high, oordeel) => {
    const found = differenceBetween(share(a, n), share(b, m), 'hoger-is-gunstiger')
    expect(found).toMatchObject({ oordeel, regel: 'interval' })
    expect(found.interval?.laag).toBeCloseTo(low, 1)
    expect(Math.min(100, found.interval?.hoog ?? NaN)).toBeCloseTo(high, 1)
  })

  it('is no difference when its interval holds 0, however large it is', () => {
    expect(differenceBetween(between(30, 20, 40), between(20, 15, 25), 'lager-is-gunstiger')).toMatchObject({
      punten: 10,
      oordeel: 'geen-verschil',
    })
  })

  it('is one when its interval leaves out 0, however small it is', () => {
    const found = differenceBetween(between(22, 21.5, 22.5), between(20, 19.8, 20.2), 'lager-is-gunstiger')
    expect(found).toMatchObject({ punten: 2, oordeel: 'ongunstiger', regel: 'interval' })
  })

  it('brings limits of another confidence to 95 % first', () => {
    const wide = between(25, 21, 29)
    const ninety = { ...wide, fout: { ...wide.fout, zekerheid: 0.8 } }
    const reference = between(20, 20, 20)
    expect(differenceBetween(wide, reference, 'neutraal').oordeel).toBe('anders')
    expect(differenceBetween(ninety, reference, 'neutraal').oordeel).toBe('geen-verschil')
  })
})

describe('a difference between rounded figures', () => {
  it.each([
    [21, 20, 0.5, 'geen-verschil'],
    [22, 20, 0.5, 'ongunstiger'],
    [20.9, 20, 0.05, 'geen-verschil'],
    [21, 20, 0.05, 'ongunstiger'],
    [19, 20, 0.05, 'gunstiger'],
  ])('%d against %d, each plus or minus %d: %s', (value, reference, plusMin, oordeel) => {
    const found = differenceBetween(
      rounded(value, plusMin),
      rounded(reference, plusMin),
      'lager-is-gunstiger',
    )
    expect(found).toMatchObject({ oordeel, regel: 'afronding' })
    expect(found.interval).toBeUndefined()
  })
})

describe('a difference where one side has no margin', () => {
  it('falls under the five-point rule and carries no interval', () => {
    expect(differenceBetween(bare(25), rounded(20, 0.5), 'lager-is-gunstiger')).toEqual({
      punten: 5,
      oordeel: 'ongunstiger',
    })
    expect(differenceBetween(bare(24.9), between(20, 19.9, 20.1), 'lager-is-gunstiger')).toEqual({
      punten: 4.9,
      oordeel: 'geen-verschil',
    })
  })

  it('is none when the interval of the one already holds the other', () => {
    expect(differenceBetween(between(27, 19, 35), bare(20), 'lager-is-gunstiger')).toEqual({
      punten: 7,
      oordeel: 'geen-verschil',
    })
  })
})

describe('any two figures', () => {
  const percentage = integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10)
  const error = oneof(
    record({ soort: constant('niet-in-bron' as const) }),
    record({ soort: constant('volledige-telling' as const) }),
    record({ soort: constant('afronding' as const), plusMin: constantFrom(0.05, 0.5, 2.5) }),
    record({ soort: constant('interval' as const), down: percentage, up: percentage }),
  )
  const figure = tuple(percentage, error).map(([waarde, found]) => ({
    waarde,
    fout:
      found.soort === 'interval'
        ? ({
            soort: 'interval',
            laag: waarde - found.down,
            hoog: waarde + found.up,
            zekerheid: 0.95,
          } as const)
        : found,
  }))

  it('are judged the same the other way round, with the interval turned', () => {
    const turned = { gunstiger: 'ongunstiger', ongunstiger: 'gunstiger', anders: 'anders' } as const
    assert(
      property(figure, figure, (a, b) => {
        const forth = differenceBetween(a, b, 'hoger-is-gunstiger')
        const back = differenceBetween(b, a, 'hoger-is-gunstiger')
        expect(back.oordeel).toBe(forth.oordeel === 'geen-verschil' ? forth.oordeel : turned[forth.oordeel])
        expect(back.regel).toBe(forth.regel)
        expect(back.interval === undefined).toBe(forth.interval === undefined)
        if (forth.interval === undefined || back.interval === undefined) return
        expect(back.interval.laag).toBeCloseTo(-forth.interval.hoog, 9)
      }),
      runs(300),
    )
  })

  it('without a margin are judged by five points and nothing else', () => {
    assert(
      property(percentage, percentage, constantFrom(...richting.options), (a, b, direction) => {
        expect(differenceBetween(bare(a), bare(b), direction)).toEqual(differenceFrom(a, b, direction))
      }),
      runs(200),
    )
  })
})
