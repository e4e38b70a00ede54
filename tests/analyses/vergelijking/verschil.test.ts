import { assert, constantFrom, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differenceFrom, LEAST_DIFFERENCE_POINTS } from '../../../analyses/vergelijking/verschil.ts'
import { richting } from '../../../geodata/schema/indicator.ts'
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
