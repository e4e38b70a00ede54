import { assert, constantFrom, double, integer, option, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  betrouwbaarheid,
  reliabilityOf,
  reliabilityOfFigure,
  type TeBeoordelen,
} from '../../../analyses/betrouwbaarheid/klasse.ts'
import { ratePerThousand } from '../../../analyses/statistics/rate-per-thousand.ts'
import { wilsonInterval } from '../../../analyses/statistics/wilson-interval.ts'
import { eenheid } from '../../../geodata/schema/indicator.ts'
import { runs } from '../../helpers/property-runs.ts'

/** A share of a survey with its Wilson interval, in percent. */
function asked(count: number, total: number): TeBeoordelen {
  const found = wilsonInterval(count, total)
  if (found === null) throw new Error('nobody asked')
  return {
    waarde: found.value * 100,
    eenheid: 'procent',
    fout: { soort: 'interval', laag: found.lower * 100, hoog: found.upper * 100, zekerheid: 0.95 },
    antwoorden: total,
    gebeurtenissen: null,
  }
}

function rate(events: number, inhabitants: number): TeBeoordelen {
  const found = ratePerThousand(events, inhabitants)
  if (found === null) throw new Error('nobody lives here')
  return {
    waarde: found.value,
    eenheid: 'per-1000-inwoners',
    fout: { soort: 'interval', laag: found.lower, hoog: found.upper, zekerheid: 0.95 },
    antwoorden: null,
    gebeurtenissen: events,
  }
}

const bare = { waarde: 20, eenheid: 'procent', antwoorden: null, gebeurtenissen: null } as const

describe('how reliable a figure is', () => {
  it.each([
    ['20 of 29 answers', asked(20, 29), 'te-onzeker', 'te-weinig-antwoorden'],
    ['15 of 30 answers', asked(15, 30), 'te-onzeker', 'grenzen-ver'],
    ['200 of 400 answers', asked(200, 400), 'redelijk', 'grenzen-matig'],
    ['1000 of 2000 answers', asked(1000, 2000), 'goed', 'grenzen-dichtbij'],
    ['2 of 100 answers', asked(2, 100), 'te-onzeker', 'grenzen-ver-voor-dit-cijfer'],
    ['0 of 400 answers', asked(0, 400), 'goed', 'grenzen-dichtbij'],
    ['9 events', rate(9, 1000), 'te-onzeker', 'te-weinig-gebeurtenissen'],
    ['no events', rate(0, 1000), 'te-onzeker', 'te-weinig-gebeurtenissen'],
    ['25 events', rate(25, 1000), 'redelijk', 'grenzen-matig'],
    ['400 events', rate(400, 9000), 'goed', 'grenzen-dichtbij'],
  ])('of %s', (_what, figure, klasse, reden) => {
    expect(reliabilityOf(figure)).toEqual({ klasse, reden })
  })

  it('is good for a full count, and not known where the source gives no margin', () => {
    expect(reliabilityOf({ ...bare, fout: { soort: 'volledige-telling' } }).klasse).toBe('goed')
    expect(reliabilityOf({ ...bare, fout: { soort: 'niet-in-bron' } })).toEqual({
      klasse: 'onbekend',
      reden: 'marge-niet-in-de-bron',
    })
  })

  it('follows the rounding of a register: 100 to the nearest 5 is good, 10 fair, 2 too rough', () => {
    const rounded = (waarde: number) =>
      reliabilityOf({ ...bare, waarde, eenheid: 'aantal', fout: { soort: 'afronding', plusMin: 2.5 } }).reden
    expect([rounded(100), rounded(10), rounded(2), rounded(0)]).toEqual([
      'afronding-klein',
      'afronding-matig',
      'afronding-groot',
      'afronding-groot',
    ])
  })

  it('has no rule for classes, which are words', () => {
    const fout = { soort: 'interval', laag: 4, hoog: 6, zekerheid: 0.95 } as const
    expect(reliabilityOf({ ...bare, eenheid: 'klasse-1-9', fout }).reden).toBe('geen-regel-voor-eenheid')
  })

  it('brings an interval of 90 % to that of 95 % first', () => {
    const fout = { soort: 'interval', laag: 17.6, hoog: 22.4 } as const
    expect(reliabilityOf({ ...bare, fout: { ...fout, zekerheid: 0.95 } }).klasse).toBe('goed')
    expect(reliabilityOf({ ...bare, fout: { ...fout, zekerheid: 0.9 } }).klasse).toBe('redelijk')
  })

  it('never gets worse with more answers of the same share', () => {
    const order = ['te-onzeker', 'redelijk', 'goed']
    assert(
      property(
        integer({ min: 1, max: 300 }),
        integer({ min: 2, max: 30 }),
        integer({ min: 0, max: 10 }),
        (n, times, tenths) => {
          const few = reliabilityOf(asked((n * tenths) / 10, n)).klasse
          const many = reliabilityOf(asked((n * times * tenths) / 10, n * times)).klasse
          expect(order.indexOf(many)).toBeGreaterThanOrEqual(order.indexOf(few))
        },
      ),
      runs(200),
    )
  })

  it('has an answer for every proper figure, and refuses what is none', () => {
    const number = double({ min: -1e6, max: 1e6, noNaN: true })
    const count = option(integer({ min: 0, max: 500 }), { nil: null })
    assert(
      property(
        constantFrom(...eenheid.options),
        number,
        number,
        number,
        count,
        count,
        (unit, waarde, a, b, answers, events) => {
          const fout = {
            soort: 'interval',
            laag: Math.min(a, b),
            hoog: Math.max(a, b),
            zekerheid: 0.95,
          } as const
          const figure = { waarde, eenheid: unit, fout, antwoorden: answers, gebeurtenissen: events }
          expect(betrouwbaarheid.safeParse(reliabilityOf(figure)).success).toBe(true)
        },
      ),
      runs(200),
    )
    const turned = { soort: 'interval', laag: 3, hoog: 2, zekerheid: 0.95 } as const
    expect(() => reliabilityOf({ ...bare, fout: turned })).toThrow(RangeError)
    expect(() => reliabilityOf({ ...bare, waarde: Number.NaN, fout: turned })).toThrow(RangeError)
  })
})

describe('the reliability of a published figure', () => {
  const poisson = (waarde: number, laag: number, hoog: number) =>
    reliabilityOfFigure({
      waarde,
      eenheid: 'aantal',
      fout: { soort: 'interval', laag, hoog, zekerheid: 0.95, wijze: 'poisson' },
    })

  it('of a count of events knows that the count is what the interval rests on', () => {
    expect(poisson(7, 2.81, 14.42)).toEqual({ klasse: 'te-onzeker', reden: 'te-weinig-gebeurtenissen' })
    expect(poisson(400, 361.8, 441.2)).toEqual({ klasse: 'goed', reden: 'grenzen-dichtbij' })
  })

  it('with the interval of a publisher goes by its limits alone', () => {
    const fout = { soort: 'interval', laag: 4, hoog: 7, zekerheid: 0.95, wijze: 'bron' } as const
    expect(reliabilityOfFigure({ waarde: 5, eenheid: 'procent', fout }).klasse).toBe('goed')
  })
})
