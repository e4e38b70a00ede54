import { assert, pre, property, shuffledSubarray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compositionOf,
  figureOfArea,
  gebiedscijfer,
  sameBuurten,
  type Samenstelling,
} from '../../../analyses/gebiedscijfer/gebiedscijfer.ts'
import { makeLookUp } from '../../../analyses/gebiedscijfer/opzoeker.ts'
import type { Indicator } from '../../../geodata/schema/indicator.ts'
import {
  maakIndicator,
  maakWaarnemingen,
  NOORD,
  noorderwijk,
  rondkomen,
  waarden,
  WIJK_NOORD,
  ZUID,
} from '../../helpers/analyse-invoer.ts'
import { runs } from '../../helpers/property-runs.ts'
import { pathsOfFigures } from '../../helpers/walk-result.ts'

/** The figure of an area for values of its buurten; the CBS wijk stands at 99 unless said otherwise. */
function figure(
  area: Samenstelling,
  values: Readonly<Record<string, number | null>>,
  indicator: Indicator = rondkomen,
) {
  const rows = maakWaarnemingen(indicator, { [WIJK_NOORD]: 99, ...values })
  return figureOfArea(area, indicator, 2020, '18plus', makeLookUp([indicator], rows, new Map()))
}

const four = waarden(NOORD, [20, 27.7, 24, 22.3], {})
const cbsWijk = { code: WIJK_NOORD, buurten: NOORD, naamgenoot: true }

describe('the figure of a wijk with exactly the buurten of its CBS wijk', () => {
  it('is that of the CBS wijk, in whatever order the buurten are named', () => {
    const found = figure({ buurten: NOORD.toReversed(), cbsWijk }, four)
    expect(found).toMatchObject({
      soort: 'waarde',
      cijfer: { gebied: WIJK_NOORD, waarde: 99 },
      ernaast: null,
    })
  })

  it('is missing with the reason of the CBS wijk, even where buurten have a figure', () => {
    expect(figure({ buurten: NOORD, cbsWijk }, { ...four, [WIJK_NOORD]: null })).toEqual({
      soort: 'ontbreekt',
      reden: 'niet-gepubliceerd',
      ernaast: null,
    })
  })
})

describe('a figure that is given per buurt only', () => {
  it('is the range of the buurten, also of a wijk with exactly the buurten of its CBS wijk', () => {
    const rows = maakWaarnemingen(rondkomen, four)
    const look = makeLookUp([rondkomen], rows, new Map())
    expect(figureOfArea({ buurten: NOORD, cbsWijk }, rondkomen, 2020, '18plus', look)).toMatchObject({
      soort: 'bereik',
      laagste: { waarde: 20 },
      hoogste: { waarde: 27.7 },
      ernaast: null,
    })
  })
})

describe('the figure of a wijk with other buurten than its CBS wijk', () => {
  it('is the range of its buurten, with the CBS wijk beside it', () => {
    const found = figure({ buurten: NOORD.slice(0, 3), cbsWijk }, four)
    expect(found).toMatchObject({
      soort: 'bereik',
      laagste: { gebied: NOORD[0], waarde: 20 },
      hoogste: { gebied: NOORD[1], waarde: 27.7 },
      aantalMet: 3,
      aantalZonder: 0,
      ernaast: { gebied: WIJK_NOORD, waarde: 99 },
    })
    expect(found).toHaveProperty('gemiddelde', (20 + 24 + 27.7) / 3)
  })

  it('is a range too when the wijk has a buurt more, or another buurt', () => {
    expect(figure({ buurten: [...NOORD, ZUID[0]], cbsWijk }, four).soort).toBe('bereik')
    expect(figure({ buurten: [...NOORD.slice(1), ZUID[0]], cbsWijk }, four).soort).toBe('bereik')
  })

  it('counts buurten without a figure apart and does not fill them in', () => {
    const found = figure({ buurten: NOORD.slice(0, 3), cbsWijk }, { ...four, [NOORD[0]]: null })
    expect(found).toMatchObject({ soort: 'bereik', aantalMet: 2, aantalZonder: 1, laagste: { waarde: 24 } })
  })

  it('is missing when no buurt has a figure, and still not the figure of the CBS wijk', () => {
    const none = waarden(NOORD, [null, null, null], {})
    expect(figure({ buurten: NOORD.slice(0, 3), cbsWijk }, none)).toMatchObject({
      soort: 'ontbreekt',
      reden: 'geen-buurt-met-cijfer',
      ernaast: { gebied: WIJK_NOORD, waarde: 99 },
    })
  })

  it('is missing when the source gives no figures per buurt', () => {
    const perWijk = maakIndicator('rivm-moeite-met-rondkomen', { niveaus: ['wijk'] })
    expect(figure({ buurten: NOORD.slice(0, 3), cbsWijk }, {}, perWijk)).toMatchObject({
      soort: 'ontbreekt',
      reden: 'niet-op-dit-niveau',
      ernaast: { waarde: 99 },
    })
  })

  it('has nothing beside it when there is no CBS wijk, or when that has no figure', () => {
    expect(figure({ buurten: NOORD, cbsWijk: null }, four)).toMatchObject({ soort: 'bereik', ernaast: null })
    const found = figure({ buurten: NOORD.slice(1), cbsWijk }, { ...four, [WIJK_NOORD]: null })
    expect(found).toMatchObject({ soort: 'bereik', ernaast: null })
  })

  it('of one buurt, or of buurten that are all equal, has the same lowest and highest', () => {
    const one = figure({ buurten: [NOORD[2]], cbsWijk }, four)
    expect(one).toMatchObject({
      laagste: { waarde: 24 },
      hoogste: { waarde: 24 },
      gemiddelde: 24,
      aantalMet: 1,
    })
    const equal = figure({ buurten: NOORD.toReversed(), cbsWijk: null }, waarden(NOORD, [8, 8, 8, 8], {}))
    expect(equal).toMatchObject({
      laagste: { gebied: NOORD[0] },
      hoogste: { gebied: NOORD[3] },
      gemiddelde: 8,
    })
  })

  it('of no buurten at all is missing', () => {
    expect(figure({ buurten: [], cbsWijk }, four)).toMatchObject({ soort: 'ontbreekt' })
  })
})

describe('the figure of any set of buurten', () => {
  const pool = [...NOORD, ...ZUID]
  const values = Object.fromEntries(pool.map((code, index) => [code, index % 3 === 0 ? null : 10 + index]))

  it('is a value only when the sets are equal, and the CBS wijk is otherwise only beside it', () => {
    assert(
      property(shuffledSubarray(pool, { minLength: 1 }), shuffledSubarray(pool), (own, ofCbs) => {
        const area = { buurten: own, cbsWijk: { code: WIJK_NOORD, buurten: ofCbs, naamgenoot: true } }
        const equal = own.toSorted().join() === ofCbs.toSorted().join()
        const found = figure(area, values)
        expect(sameBuurten(area)).toBe(equal)
        expect(found.soort === 'waarde').toBe(equal)
        expect(pathsOfFigures(found, WIJK_NOORD)).toEqual([equal ? 'cijfer' : 'ernaast'])
        expect(gebiedscijfer.safeParse(found).success).toBe(true)
      }),
      runs(500),
    )
  })

  it('counts every buurt once, and every known buurt weighs the same', () => {
    assert(
      property(shuffledSubarray(pool, { minLength: 1 }), (own) => {
        const known = own.flatMap((code) => values[code] ?? [])
        pre(known.length > 0)
        const found = figure({ buurten: own, cbsWijk: null }, values)
        expect(found).toMatchObject({
          soort: 'bereik',
          laagste: { waarde: Math.min(...known) },
          hoogste: { waarde: Math.max(...known) },
          aantalMet: known.length,
          aantalZonder: own.length - known.length,
        })
        const sum = known.reduce((total, value) => total + value, 0)
        expect(found).toHaveProperty('gemiddelde', sum / known.length)
      }),
      runs(300),
    )
  })
})

describe('the composition of a programmawijk', () => {
  it('takes the buurten of the CBS wijk from the areas, not from the decision', () => {
    const areas = new Map([[WIJK_NOORD, [...NOORD, ZUID[0]]]])
    const area = compositionOf(noorderwijk, areas)
    expect(area).toEqual({
      buurten: NOORD,
      cbsWijk: { code: WIJK_NOORD, buurten: [...NOORD, ZUID[0]], naamgenoot: true },
    })
    expect(sameBuurten(area)).toBe(false)
  })

  it('of a wijk without CBS wijk, or with one that is not loaded, is never the same place', () => {
    expect(compositionOf({ ...noorderwijk, cbsWijk: null }, new Map()).cbsWijk).toBeNull()
    expect(sameBuurten(compositionOf({ ...noorderwijk, cbsWijk: null }, new Map()))).toBe(false)
    expect(sameBuurten(compositionOf(noorderwijk, new Map()))).toBe(false)
  })
})
