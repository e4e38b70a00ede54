import { array, assert, boolean, constantFrom, integer, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeQuestions, surveyFigures } from '../../../analyses/enquete/cijfers.ts'
import { countAnswers } from '../../../analyses/enquete/tellingen.ts'
import { surveyResults } from '../../../analyses/enquete/uitslag.ts'
import {
  effectiveSampleSize,
  effectiveSampleSizeOfSums,
} from '../../../analyses/statistics/effective-sample-size.ts'
import { ENQUETEVRAGEN } from '../../../geodata/catalog/enquetevragen.ts'
import type { EnqueteAntwoord } from '../../../geodata/schema/enquete.ts'
import { GEMEENTE, NOORD, WIJK_NOORD, WIJK_ZUID, ZUID } from '../../helpers/analyse-invoer.ts'
import { mensen, proefplaats } from '../../helpers/enquete-antwoorden.ts'
import { runs } from '../../helpers/property-runs.ts'

const EENS = 'mee eens'
const ONEENS = 'mee oneens'

const figures = (answers: readonly EnqueteAntwoord[], visitorsOnly = false) =>
  new Map(
    surveyFigures(countAnswers(answers, ENQUETEVRAGEN), visitorsOnly, proefplaats).map((row) => [
      row.gebied,
      row,
    ]),
  )

const judged = (answers: readonly EnqueteAntwoord[], visitorsOnly = false) =>
  judgeQuestions(countAnswers(answers, ENQUETEVRAGEN), visitorsOnly)

describe('figures of a survey', () => {
  /** Wilson without weights: 30 of 40, as R's `prop.test(30, 40, correct = FALSE)` gives it (0.5981, 0.8581). */
  it('are the share of favourable answers with the interval of Wilson', () => {
    const found = figures([...mensen(NOORD[0], EENS, 30), ...mensen(NOORD[0], ONEENS, 10)])
    const buurt = found.get(NOORD[0])
    expect(buurt).toMatchObject({ antwoorden: 40, effectief: 40, aandeel: 0.75 })
    expect(buurt?.laag).toBeCloseTo(0.5981, 4)
    expect(buurt?.hoog).toBeCloseTo(0.8581, 4)
    expect([...found.keys()]).toEqual([NOORD[0], GEMEENTE, WIJK_NOORD].toSorted())
  })

  /**
   * Kish: weights 1 (40 people) and 3 (20 people): sum 100, squares 40 + 180 = 220, so 10,000 / 220 = 45.4545 effective answers.
   * Favourable are the 20 heavy ones: 60 / 100. Interval of Wilson in closed form with n = 45.4545, z = 1.959964.
   */
  it('are weighted, and worth as many answers as Kish says', () => {
    const found = figures([...mensen(NOORD[0], ONEENS, 40), ...mensen(NOORD[0], EENS, 20, { gewicht: 3 })])
    const buurt = found.get(NOORD[0])
    const [n, z2] = [10_000 / 220, 1.959963984540054 ** 2]
    const half = Math.sqrt(z2) * Math.sqrt(0.24 / n + z2 / (4 * n * n))
    expect(buurt?.effectief).toBeCloseTo(n, 10)
    expect(buurt?.aandeel).toBeCloseTo(0.6, 12)
    expect(buurt?.laag).toBeCloseTo((0.6 + z2 / (2 * n) - half) / (1 + z2 / n), 10)
    expect(buurt?.hoog).toBeCloseTo((0.6 + z2 / (2 * n) + half) / (1 + z2 / n), 10)
  })

  it('leave out who has no opinion, and answers under another spelling are the same answer', () => {
    const found = figures([
      ...mensen(NOORD[0], 'Mee  eens.', 30),
      ...mensen(NOORD[0], 'NIET EENS, NIET ONEENS', 30),
      ...mensen(NOORD[0], 'Weet niet', 500),
    ])
    expect(found.get(NOORD[0])).toMatchObject({ antwoorden: 60, aandeel: 0.5 })
  })

  it('are there for equal answers, and for one buurt only', () => {
    const found = figures(mensen(NOORD[0], EENS, 30))
    expect(found.get(NOORD[0])).toMatchObject({ aandeel: 1, hoog: 1 })
    expect(found.get(NOORD[0])?.laag).toBeLessThan(0.9)
    expect(figures(mensen(NOORD[0], ONEENS, 30)).get(NOORD[0])).toMatchObject({ aandeel: 0, laag: 0 })
  })

  it('are not there below 30 answers, nor when those with an opinion are fewer', () => {
    expect(figures(mensen(NOORD[0], EENS, 29)).size).toBe(0)
    const found = figures([...mensen(NOORD[0], EENS, 29), ...mensen(NOORD[0], 'weet niet', 20)])
    expect(found.size).toBe(0)
  })

  it('are not there when the weights let one person decide', () => {
    const one = [
      ...mensen(NOORD[0], EENS, 1, { gewicht: 100 }),
      ...mensen(NOORD[0], ONEENS, 60, { gewicht: 0.1 }),
    ]
    expect(figures(one).size).toBe(0)
    const many = [...mensen(NOORD[0], EENS, 12, { gewicht: 5 }), ...mensen(NOORD[0], ONEENS, 60)]
    expect(figures(many).get(NOORD[0])?.effectief).toBeCloseTo(120 ** 2 / (12 * 25 + 60), 10)
  })

  it('never are those of visitors of an activity', () => {
    expect(figures(mensen(WIJK_NOORD, EENS, 900), true).size).toBe(0)
    expect(judged(mensen(WIJK_NOORD, EENS, 900), true)).toMatchObject([
      { geenCijfer: 'mening-van-bezoekers' },
    ])
  })

  it('are not there when many answers are not those of the question', () => {
    const answers = (others: number) => [...mensen(NOORD[0], EENS, 95), ...mensen(NOORD[0], 'top!', others)]
    expect(figures(answers(5)).get(NOORD[0])).toMatchObject({ antwoorden: 95, aandeel: 1 })
    expect(figures(answers(6)).size).toBe(0)
    expect(judged(answers(6))).toEqual([
      {
        vraag: 'enquete-schoon',
        antwoorden: 95,
        geenMening: 0,
        nietHerkend: 6,
        geenCijfer: 'antwoorden-niet-herkend',
      },
    ])
  })

  it('are about nobody when nobody answered, had an opinion, or was asked a standard question', () => {
    expect(judged([])).toEqual([])
    expect(figures([]).size).toBe(0)
    expect(judged(mensen(NOORD[0], 'geen mening', 40))).toMatchObject([{ geenCijfer: 'niemand-gevraagd' }])
    expect(judged(mensen(NOORD[0], EENS, 40, { vraag: 'schoon' }))).toEqual([])
  })

  it('leave answers from outside the gemeente out, and then give no figure that would tell a few of them', () => {
    const inside = mensen(NOORD[0], EENS, 40)
    const found = figures([...inside, ...mensen('BU00020101', ONEENS, 40)])
    expect(found.get(GEMEENTE)).toMatchObject({ antwoorden: 40, aandeel: 1 })
    expect(found.has('BU00020101')).toBe(false)
    expect(figures([...inside, ...mensen('BU00020101', ONEENS, 3)]).size).toBe(0)
    expect(figures([...inside, ...mensen('NL00', ONEENS, 40)]).get(GEMEENTE)?.antwoorden).toBe(40)
  })

  it('count answers known per wijk or gemeente only in the larger areas', () => {
    const found = figures([
      ...mensen(NOORD[0], EENS, 40),
      ...mensen(WIJK_NOORD, ONEENS, 40),
      ...mensen(GEMEENTE, ONEENS, 40),
    ])
    expect(found.get(NOORD[0])?.aandeel).toBe(1)
    expect(found.get(WIJK_NOORD)).toMatchObject({ antwoorden: 80, aandeel: 0.5 })
    expect(found.get(GEMEENTE)?.antwoorden).toBe(120)
  })

  it('leave out a wijk that would say what the people of its small buurten answered', () => {
    const found = figures([
      ...mensen(NOORD[0], EENS, 50),
      ...mensen(NOORD[1], ONEENS, 10),
      ...mensen(ZUID[0], EENS, 60),
      ...mensen(ZUID[1], EENS, 20),
      ...mensen(ZUID[2], ONEENS, 15),
    ])
    expect(found.has(WIJK_NOORD)).toBe(false)
    // 35 people stand behind the rest of Zuiderwijk, but then 10 behind what is left of the gemeente.
    expect(found.has(WIJK_ZUID)).toBe(false)
    expect([...found.keys()]).toEqual([NOORD[0], ZUID[0], GEMEENTE])
  })

  it('never say, with what is shown beside them, what fewer than 30 people answered', () => {
    const group = record({
      gebied: constantFrom(...NOORD, ...ZUID, WIJK_NOORD, GEMEENTE, 'BU00020101'),
      isFavourable: boolean(),
      count: integer({ min: 1, max: 60 }),
    })
    assert(
      property(array(group, { minLength: 1, maxLength: 12 }), (groups) => {
        const answers = groups.flatMap((one) =>
          mensen(one.gebied, one.isFavourable ? EENS : ONEENS, one.count),
        )
        const found = figures(answers)
        const results = surveyResults(answers, false)
        const hidden = new Map(
          results.flatMap((row) =>
            row.gebied === null || row.verdeling !== null ? [] : [[row.gebied, row.aantal] as const],
          ),
        )
        const peopleOf = (belongs: (code: string) => boolean) =>
          [...hidden].reduce((sum, [code, people]) => sum + (belongs(code) ? people : 0), 0)
        const inWijk = (wijk: string) => (code: string) =>
          code === wijk || code.replace('BU', 'WK').slice(0, 8) === wijk
        const wijken = [WIJK_NOORD, WIJK_ZUID].filter((wijk) => found.has(wijk))
        const isInside = (code: string) => code !== 'BU00020101'
        const isRest = (code: string) =>
          !wijken.some((wijk) => inWijk(wijk)(code)) && (isInside(code) || !found.has(GEMEENTE))
        // Groups of people whose answers follow from what is shown by taking one figure from another.
        const groupsThatFollow = [
          ...wijken.map((wijk) => peopleOf(inWijk(wijk))),
          ...(found.has(GEMEENTE) ? [peopleOf(isInside), peopleOf((code) => !isInside(code))] : []),
          ...(found.has(GEMEENTE) || wijken.length > 0 ? [peopleOf(isRest)] : []),
        ]
        expect(groupsThatFollow.filter((people) => people > 0 && people < 30)).toEqual([])
        expect([...found.keys()].filter((code) => code.startsWith('BU') && hidden.has(code))).toEqual([])
        const values = [...found.values()]
        expect(
          values.every(
            (row) => row.laag <= row.aandeel && row.aandeel <= row.hoog && row.antwoorden >= row.effectief,
          ),
        ).toBe(true)
      }),
      runs(300),
    )
  })
})

describe('the effective number out of sums', () => {
  /** Weights of Kish's rule as the R package `PracTools` names it (deffK = n * sum(w^2) / sum(w)^2): n / deffK. */
  it('is that of the weights themselves', () => {
    assert(
      property(array(integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 50 }), (weights) => {
        const sum = weights.reduce((total, weight) => total + weight, 0)
        const squares = weights.reduce((total, weight) => total + weight * weight, 0)
        expect(effectiveSampleSizeOfSums(sum, squares)).toBeCloseTo(effectiveSampleSize(weights), 9)
      }),
      runs(100),
    )
    expect(effectiveSampleSizeOfSums(0, 0)).toBe(0)
    expect(() => effectiveSampleSizeOfSums(-1, 1)).toThrow(RangeError)
    expect(() => effectiveSampleSizeOfSums(1, 0)).toThrow(RangeError)
  })
})
