import { array, assert, constantFrom, integer, property, record, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Antwoorden,
  CRITERIA,
  EQUAL_WEIGHTS,
  type Gewichten,
  grond,
} from '../../../analyses/prioriteiten/criteria-schema.ts'
import { rankThemes, type Rangschikbaar, scoreOf } from '../../../analyses/prioriteiten/rangorde.ts'
import { runs } from '../../helpers/property-runs.ts'

const answers = (far: number, people: number, running: number, possible: number): Antwoorden => ({
  'hoe-ver': far,
  'hoeveel-mensen': people,
  'loopt-al': running,
  mogelijk: possible,
})
const theme = (thema: string, rang: number, over: Partial<Rangschikbaar> = {}): Rangschikbaar => ({
  thema,
  rang,
  grond: 'verschil',
  antwoorden: answers(0, 0, 0, 0),
  ...over,
})
const order = (...given: Parameters<typeof rankThemes>) => rankThemes(...given).map(({ thema }) => thema)

describe('the order of themes', () => {
  it('is the weighted mean of the answers, by hand', () => {
    // (1 + 0.5 + 0.25 + 1) / 4 and, weighted 2-1-1-0, (2 + 0.5 + 0.25) / 4.
    expect(scoreOf(answers(1, 0.5, 0.25, 1), EQUAL_WEIGHTS)).toBe(0.6875)
    expect(scoreOf(answers(1, 0.5, 0.25, 1), { ...EQUAL_WEIGHTS, 'hoe-ver': 2, mogelijk: 0 })).toBe(0.6875)
    expect(scoreOf(answers(0.2, 0.5, 0.25, 1), { ...EQUAL_WEIGHTS, 'hoe-ver': 2, mogelijk: 0 })).toBe(0.2875)
  })

  it('takes nothing from an answer that cannot be given', () => {
    expect(scoreOf({ ...answers(1, 0, 0, 1), 'hoeveel-mensen': null }, EQUAL_WEIGHTS)).toBe(0.5)
  })

  it('has no score when every weight is 0: the list then follows the theme list', () => {
    const none: Gewichten = { 'hoe-ver': 0, 'hoeveel-mensen': 0, 'loopt-al': 0, mogelijk: 0 }
    const themes = [theme('b', 1, { antwoorden: answers(1, 1, 1, 1) }), theme('a', 0)]
    expect(rankThemes(themes, none)).toEqual([
      { plaats: 1, thema: 'a', score: null },
      { plaats: 2, thema: 'b', score: null },
    ])
  })

  it('keeps the three groups whatever the weights, and those without figures in the order of the list', () => {
    const high = answers(0, 0, 1, 1)
    const themes = [
      theme('klein', 0, { grond: 'klein-verschil', antwoorden: high }),
      theme('zonder-later', 3, { grond: 'geen-cijfer', antwoorden: high }),
      theme('zonder', 2, { grond: 'geen-cijfer' }),
      theme('verschil', 4),
    ]
    expect(order(themes, { ...EQUAL_WEIGHTS, 'hoe-ver': 0 })).toEqual([
      'verschil',
      'zonder',
      'zonder-later',
      'klein',
    ])
  })
})

describe('the order of any themes', () => {
  const part = integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20)
  const answer = tuple(part, part, part, part).map(([a, b, c, d]) => answers(a, b, c, d))
  const themes = array(record({ grond: constantFrom(...grond.options), antwoorden: answer }), {
    minLength: 1,
    maxLength: 7,
  }).map((rows) => rows.map((row, rang) => ({ thema: `t${rang}`, rang, ...row })))
  const weight = integer({ min: 0, max: 10 })
  const weights = tuple(weight, weight, weight, weight).map(([a, b, c, d]): Gewichten => ({
    'hoe-ver': a,
    'hoeveel-mensen': b,
    'loopt-al': c,
    mogelijk: d,
  }))

  it('does not change when all weights are multiplied, or the themes come in another order', () => {
    assert(
      property(themes, weights, integer({ min: 1, max: 64 }), (rows, given, factor) => {
        const times: Gewichten = { ...given }
        for (const one of CRITERIA) times[one] = given[one] * factor
        expect(order(rows, times)).toEqual(order(rows, given))
        expect(rankThemes(rows.toReversed(), given)).toEqual(rankThemes(rows, given))
      }),
      runs(200),
    )
  })

  it('never puts a theme that is worse on every question higher than another of its group', () => {
    assert(
      property(themes, weights, (rows, given) => {
        const places = new Map(rankThemes(rows, given).map(({ thema, plaats }) => [thema, plaats]))
        const place = (row: Rangschikbaar) => places.get(row.thema) ?? 0
        for (const row of rows) {
          for (const other of rows) {
            const isWorse = CRITERIA.every((one) => (row.antwoorden[one] ?? 0) < (other.antwoorden[one] ?? 0))
            const asksAnything = CRITERIA.some((one) => given[one] > 0)
            if (isWorse && asksAnything && row.grond === other.grond && row.grond !== 'geen-cijfer') {
              expect(place(row)).toBeGreaterThan(place(other))
            }
          }
        }
      }),
      runs(200),
    )
  })

  it('is not touched by a question of weight 0', () => {
    assert(
      property(themes, weights, constantFrom(...CRITERIA), part, (rows, given, criterium, value) => {
        const without: Gewichten = { ...given, [criterium]: 0 }
        const changed = rows.map((row) => ({ ...row, antwoorden: { ...row.antwoorden, [criterium]: value } }))
        expect(rankThemes(changed, without)).toEqual(rankThemes(rows, without))
      }),
      runs(200),
    )
  })
})
