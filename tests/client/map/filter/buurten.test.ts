import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alsFilter, bereikVan } from '../../../../client/map/filter/bereik.ts'
import { behoudBuurten, isTussen, wissel } from '../../../../client/map/filter/buurten.ts'
import { getekend, type Kaartmodel, maakKaartmodel } from '../../../../client/map/kaartmodel.ts'
import { KEUZE, voorbeeldbron } from '../../kaart/voorbeeldbron.ts'

const GEEN = { wijken: [], buurten: [], waarde: null }
const CODES = ['BU09950110', 'BU09950111', 'BU09950420', 'BU09950421']

function modelOf(values: readonly (number | null)[], keuze = KEUZE): Kaartmodel {
  const model = maakKaartmodel(voorbeeldbron(values), keuze)
  if (model === null) throw new Error('no model')
  return model
}
/** Noord has no figure. */
const model = modelOf([null, 68.7, 69.8, 75.7, 90, 72.5, 78.7, 77.2, 78.4])
const kept = (filter: Parameters<typeof behoudBuurten>[1]) => [...behoudBuurten(model, filter).codes]

describe('buurten that a filter keeps', () => {
  test('without a filter all of them, also those without a figure', () => {
    expect(behoudBuurten(model, GEEN)).toEqual({
      codes: new Set(CODES),
      totaal: 4,
      zonderCijfer: 0,
      actief: false,
    })
  })

  test('of a wijk, picked by hand, and both at once', () => {
    expect(kept({ ...GEEN, wijken: ['waterwijk'] })).toEqual(['BU09950420', 'BU09950421'])
    expect(kept({ ...GEEN, buurten: ['BU09950421', 'BU09950110'] })).toEqual(['BU09950110', 'BU09950421'])
    expect(kept({ ...GEEN, wijken: ['waterwijk'], buurten: ['BU09950421', 'BU09950110'] })).toEqual([
      'BU09950421',
    ])
  })

  test('a range holds its ends, and what has no figure is counted apart', () => {
    expect(behoudBuurten(model, { ...GEEN, waarde: { van: 68.7, tot: 69.8 } })).toMatchObject({
      codes: new Set(['BU09950111', 'BU09950420']),
      zonderCijfer: 1,
      actief: true,
    })
    // Only what the other parts keep can fall out for want of a figure.
    const inWaterwijk = { wijken: ['waterwijk'], buurten: [], waarde: { van: 70, tot: null } }
    expect(behoudBuurten(model, inWaterwijk)).toMatchObject({
      codes: new Set(['BU09950421']),
      zonderCijfer: 0,
    })
  })

  test('a figure of wijken is held against the wijk that a buurt is drawn with', () => {
    const perWijk = modelOf([null, null, null, null, null, 12, null, 20, 20], {
      ...KEUZE,
      cijfer: 'cbs-laag-inkomen' as typeof KEUZE.cijfer,
    })
    expect(perWijk.niveau).toBe('wijk')
    const found = behoudBuurten(perWijk, { ...GEEN, waarde: { van: 10, tot: 15 } })
    expect([...found.codes]).toEqual(['BU09950110', 'BU09950111'])
    // Waterwijk is not WK099504, so its buurten have nothing to be held against the range.
    expect(found.zonderCijfer).toBe(2)
  })

  const filters = fc.record({
    wijken: fc.subarray(['zuiderzeewijk', 'waterwijk']),
    buurten: fc.subarray(CODES),
    waarde: fc.option(
      fc.record({
        van: fc.option(fc.integer({ max: 95, min: 50 })),
        tot: fc.option(fc.integer({ max: 95, min: 50 })),
      }),
    ),
  })
  const values = fc.array(fc.option(fc.integer({ min: 50, max: 95 })), { minLength: 9, maxLength: 9 })

  test('is exactly what every part keeps, and what is left out for want of a figure', () => {
    fc.assert(
      fc.property(values, filters, (figures, filter) => {
        const one = modelOf(figures)
        const found = behoudBuurten(one, filter)
        const byPlace = one.buurten.filter(
          ({ code, wijk }) =>
            (filter.wijken.length === 0 || filter.wijken.includes(wijk)) &&
            (filter.buurten.length === 0 || filter.buurten.includes(code)),
        )
        const fits = byPlace.filter(({ code }) => {
          if (filter.waarde === null) return true
          const { waarde } = getekend(one, code)
          return waarde !== null && isTussen(waarde, filter.waarde)
        })
        expect([...found.codes]).toEqual(fits.map(({ code }) => code))
        const blank = byPlace.filter(({ waarde }) => waarde === null)
        expect(found.zonderCijfer).toBe(filter.waarde === null ? 0 : blank.length)
      }),
    )
  })

  test('another part of a filter never brings a buurt back', () => {
    fc.assert(
      fc.property(values, filters, (figures, filter) => {
        const one = modelOf(figures)
        const { codes } = behoudBuurten(one, filter)
        for (const part of [{ wijken: [] }, { buurten: [] }, { waarde: null }]) {
          const wider = behoudBuurten(one, { ...filter, ...part }).codes
          expect([...codes].filter((code) => !wider.has(code))).toEqual([])
        }
      }),
    )
  })
})

test('a value is added to a list, and taken out again', () => {
  expect(wissel(wissel(['a'], 'b'), 'a')).toEqual(['b'])
  expect(wissel(wissel(['a'], 'b'), 'b')).toEqual(['a'])
})

describe('the range that can be chosen', () => {
  test('holds every figure in whole steps', () => {
    expect(bereikVan(model)).toEqual({ min: 68.7, max: 75.7, stap: 0.1 })
    expect(bereikVan(modelOf([60.04, 61.26, null, null, null, null, null, null, null]))).toEqual({
      min: 60,
      max: 61.3,
      stap: 0.1,
    })
    expect(bereikVan(modelOf(Array.from({ length: 9 }, () => null)))).toBeNull()
  })

  const bereik = { min: 60, max: 90, stap: 0.1 }
  test('an end that lets everything through is no filter', () => {
    expect(alsFilter(bereik, 60, 90)).toBeNull()
    expect(alsFilter(bereik, null, null)).toBeNull()
    expect(alsFilter(bereik, 59, 80)).toEqual({ van: null, tot: 80 })
    expect(alsFilter(bereik, 70.5, 95)).toEqual({ van: 70.5, tot: null })
  })

  test('ends that stand the wrong way round are turned', () => {
    expect(alsFilter(bereik, 80, 70)).toEqual({ van: 70, tot: 80 })
  })
})
