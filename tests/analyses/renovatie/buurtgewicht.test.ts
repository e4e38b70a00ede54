import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indicatoren } from '../../../geodata/catalog/indicatoren.ts'
import {
  CATALOGUE_BUURT_FIGURES,
  knownWeights,
  refusalOf,
  USUAL_BUURT_FIGURE,
  weighBuurten,
} from '../../../analyses/renovatie/buurtgewicht.ts'
import { heaviestGoal } from '../../../analyses/renovatie/planner/punten.ts'
import { runs } from '../../helpers/property-runs.ts'

type Figure = Parameters<typeof weighBuurten>[0][number]

/** A figure with a value per buurt; null: the source leaves it out. */
const figure = (
  values: Readonly<Record<string, number | null>>,
  richting: Figure['richting'] = 'lager-is-gunstiger',
  indicator = 'cijfer',
): Figure => ({
  indicator,
  richting,
  buurten: Object.entries(values).map(([buurt, waarde]) => ({
    buurt,
    cijfer: waarde === null ? { bekend: false, reden: 'niet-gepubliceerd' } : { bekend: true, waarde },
  })),
})
const weights = (...figures: Figure[]) =>
  Object.fromEntries(knownWeights(weighBuurten(figures)).map(({ buurt, gewicht }) => [buurt, gewicht]))

describe('the weight of a buurt', () => {
  it('runs from 0 for the best to 100 for the worst, by the direction of the figure', () => {
    expect(weights(figure({ A: 10, B: 20, C: 40 }))).toEqual({ A: 0, B: 33, C: 100 })
    expect(weights(figure({ A: 10, B: 20, C: 40 }, 'hoger-is-gunstiger'))).toEqual({ A: 100, B: 67, C: 0 })
  })

  it('is the mean over the figures that a buurt has', () => {
    const money = figure({ A: 10, B: 20, C: 40 })
    const health = figure({ A: 60, B: 80, C: null }, 'hoger-is-gunstiger')
    expect(weights(money, health)).toEqual({ A: 50, B: 17, C: 100 })
  })

  it('stays missing with the reason of the source where a buurt has none of the figures', () => {
    const { buurten } = weighBuurten([figure({ A: 1, B: 2, C: null }), figure({ A: 3, B: 5, C: null })])
    expect(buurten.find(({ buurt }) => buurt === 'C')?.gewicht).toEqual({
      bekend: false,
      reden: 'niet-gepubliceerd',
    })
  })

  it('counts no figure that is the same everywhere or known nowhere, and says which', () => {
    const even = figure({ A: 5, B: 5 }, 'lager-is-gunstiger', 'gelijk')
    const unknown = figure({ A: null, B: null }, 'lager-is-gunstiger', 'leeg')
    const telNietMee = [
      { indicator: 'gelijk', reden: 'alle-waarden-gelijk' },
      { indicator: 'leeg', reden: 'geen-buurt-met-cijfer' },
    ]
    const some = weighBuurten([figure({ A: 1, B: 2 }), even, unknown])
    expect(some.telNietMee).toEqual(telNietMee)
    expect(knownWeights(some)).toEqual([
      { buurt: 'A', gewicht: 0 },
      { buurt: 'B', gewicht: 100 },
    ])
    const none = weighBuurten([even])
    expect(none.buurten.map(({ gewicht }) => gewicht)).toEqual([
      { bekend: false, reden: 'alle-waarden-gelijk' },
      { bekend: false, reden: 'alle-waarden-gelijk' },
    ])
    expect(weighBuurten([])).toEqual({ buurten: [], telNietMee: [] })
    expect(weights(figure({ A: 7 }))).toEqual({})
  })
})

describe('weights of any figures', () => {
  const BUURTEN = ['A', 'B', 'C', 'D', 'E', 'F']
  const value = fc.option(fc.integer({ min: -1000, max: 1000 }).map((tenths) => tenths / 10))
  const anyFigure = fc
    .tuple(
      fc.tuple(...BUURTEN.map(() => value)),
      fc.constantFrom('lager-is-gunstiger' as const, 'hoger-is-gunstiger' as const),
    )
    .map(([values, richting]) =>
      figure(Object.fromEntries(BUURTEN.map((name, at) => [name, values[at] ?? null])), richting),
    )

  it('of one figure on which lower is better are those that plans had before there was a choice', () => {
    fc.assert(
      fc.property(anyFigure, (one) => {
        const found = one.buurten.flatMap(({ buurt, cijfer }) =>
          cijfer.bekend ? [{ buurt, waarde: cijfer.waarde }] : [],
        )
        const values = found.map(({ waarde }) => waarde)
        const [low, high] = [Math.min(...values), Math.max(...values)]
        const before =
          found.length === 0 || high === low
            ? []
            : found.map(({ buurt, waarde }) => ({
                buurt,
                gewicht: Math.round((100 * (waarde - low)) / (high - low)),
              }))
        expect(knownWeights(weighBuurten([{ ...one, richting: 'lager-is-gunstiger' }]))).toEqual(before)
      }),
      runs(300),
    )
  })

  it('lie from 0 to 100, are the same in any order, and a figure beside itself changes nothing', () => {
    fc.assert(
      fc.property(fc.array(anyFigure, { maxLength: 4 }), (figures) => {
        const own = weights(...figures)
        for (const weight of Object.values(own)) {
          expect(Number.isInteger(weight) && weight >= 0 && weight <= 100).toBe(true)
        }
        const turned = figures.toReversed().map((one) => ({ ...one, buurten: one.buurten.toReversed() }))
        expect(weights(...turned)).toEqual(own)
        const twice = figures.slice(0, 1)
        expect(weights(...twice, ...twice)).toEqual(weights(...twice))
      }),
      runs(300),
    )
  })

  it('are given to a buurt exactly when a figure that counts is known there, and a worse figure never weighs less', () => {
    fc.assert(
      fc.property(fc.array(anyFigure, { minLength: 1, maxLength: 3 }), (figures) => {
        const { buurten, telNietMee } = weighBuurten(
          figures.map((one, at) => ({ ...one, indicator: `f${at}` })),
        )
        const counting = figures.filter(
          (_, at) => !telNietMee.some(({ indicator }) => indicator === `f${at}`),
        )
        for (const { buurt, gewicht } of buurten) {
          const known = counting.some((one) =>
            one.buurten.some((row) => row.buurt === buurt && row.cijfer.bekend),
          )
          expect(gewicht.bekend).toBe(known)
        }
        const one = figures.slice(0, 1)
        const sign = one[0]?.richting === 'lager-is-gunstiger' ? 1 : -1
        const worst = new Map(
          one.flatMap((own) =>
            own.buurten.flatMap(({ buurt, cijfer }) =>
              cijfer.bekend ? [[buurt, sign * cijfer.waarde] as const] : [],
            ),
          ),
        )
        const byFigure = Object.entries(weights(...one)).toSorted(
          ([a], [b]) => (worst.get(a) ?? 0) - (worst.get(b) ?? 0),
        )
        const inOrder = byFigure.map(([, weight]) => weight)
        expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b))
      }),
      runs(200),
    )
  })
})

describe('the figures that a buurt may weigh by', () => {
  const catalogue = new Map(indicatoren().map((one) => [one.id, one]))

  it('are in the catalogue, there per buurt, with a direction, and not for staff alone', () => {
    expect(CATALOGUE_BUURT_FIGURES).toContain(USUAL_BUURT_FIGURE)
    for (const id of CATALOGUE_BUURT_FIGURES) {
      const indicator = catalogue.get(id)
      expect(indicator, id).toBeDefined()
      if (indicator === undefined) continue
      expect(refusalOf(indicator), id).toBeNull()
      expect(indicator.rol, id).not.toBe('alleen-intern')
    }
  })

  it('are no others, but own figures per buurt with a direction', () => {
    const age = catalogue.get('rivm-langdurige-aandoening')
    expect(age && refusalOf(age)).toBe('ander-onderwerp')
    const own = { id: 'eigen', eigenNaam: 'Koude huizen', niveaus: ['buurt' as const] }
    expect(refusalOf({ ...own, richting: 'lager-is-gunstiger' })).toBeNull()
    expect(refusalOf({ ...own, richting: 'neutraal' })).toBe('geen-richting')
    expect(refusalOf({ ...own, niveaus: ['wijk'], richting: 'lager-is-gunstiger' })).toBe('niet-per-buurt')
  })
})

describe('the goal that counted most', () => {
  it('brings most of the points, and there is none where nothing brings any', () => {
    const points = { labelstappen: 10, buurt: 12, stem: 0, nabij: 12, vroeg: 1 }
    expect(heaviestGoal(points)).toBe('buurt')
    expect(heaviestGoal({ ...points, buurt: 0, nabij: 0 })).toBe('labelstappen')
    expect(heaviestGoal({ labelstappen: 0, buurt: 0, stem: 0, nabij: 0, vroeg: 0 })).toBeNull()
  })
})
