import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { protectEdition } from '../../../analyses/onthulling/bescherming.ts'
import type { LinearSolver } from '../../../analyses/onthulling/oplosser-schema.ts'
import {
  beschermUitkomst,
  beschermvraag,
  type BeschermUitkomst,
  type Beschermvraag,
} from '../../../analyses/onthulling/schema.ts'
import { joinOutcomes, splitQuestion } from '../../../analyses/onthulling/splitsing.ts'
import { openHighsSolver } from '../../../server/jobs/highs-disclosure.ts'
import { keyedChance } from '../../../server/jobs/keyed-chance.ts'
import { attack } from '../../helpers/onthulling/aanval.ts'
import { smallQuestion } from '../../helpers/onthulling/kleine-vraag.ts'
import { trialQuestion } from '../../helpers/onthulling/proefuitgave.ts'
import { trueCells } from '../../helpers/onthulling/zwakke-uitgave.ts'
import { runs } from '../../helpers/property-runs.ts'

const chance = keyedChance('a key that is only used in this test file')
let solver: LinearSolver
beforeAll(async () => {
  solver = await openHighsSolver()
})

type Gelukt = Extract<BeschermUitkomst, { gelukt: true }>

function protect(question: Beschermvraag): Gelukt {
  const outcome = protectEdition(question, { solver, chance })
  if (!outcome.gelukt) throw new Error(JSON.stringify(outcome))
  return outcome
}

const answersOf = ({ openbaar }: Gelukt) =>
  new Map(
    openbaar.tabellen.flatMap(({ id, cellen }) =>
      cellen.map(({ gebied, categorie, periode, antwoord }) => [
        [id, gebied, categorie ?? '*', periode ?? '*'].join(' '),
        antwoord,
      ]),
    ),
  )

describe('an edition', () => {
  const size = { seed: 11, buurten: 12, wijken: 3, stadsdelen: 1, tabellen: 2, categorieen: 4, perioden: 1 }

  test('is what the schemas say, keeps three in five cells, and tells no reason in public', () => {
    const question = beschermvraag.parse(trialQuestion(size))
    const outcome = protect(question)
    expect(beschermUitkomst.parse(outcome)).toEqual(outcome)
    const { verslag, openbaar } = outcome
    expect(verslag.gepubliceerd / verslag.cellen).toBeGreaterThan(0.6)
    expect(verslag.redenen.length).toBe(verslag.cellen - verslag.gepubliceerd)
    expect(verslag.keuring).toMatchObject({ geslaagd: true, gaten: [] })
    expect(verslag.keuring.krapste).toBeGreaterThanOrEqual(1)
    for (const word of ['klein', 'rest-klein', 'ter-bescherming', 'reden']) {
      expect(JSON.stringify(openbaar)).not.toContain(`"${word}"`)
    }
  })

  test('published values are the true ones, and no small count or complement is among them', () => {
    const question = trialQuestion(size)
    const answers = answersOf(protect(question))
    for (const table of question.tabellen) {
      for (const { gebied, categorie, periode, waarde, totaal } of trueCells(question, table)) {
        const answer = answers.get([table.id, gebied, categorie ?? '*', periode ?? '*'].join(' '))
        const isSmall = [waarde, categorie === null ? 0 : totaal - waarde].some(
          (count) => count >= 1 && count <= 4,
        )
        expect(answer).toEqual(
          isSmall || answer?.soort === 'niet-bekend' ? { soort: 'niet-bekend' } : { soort: 'waarde', waarde },
        )
      }
    }
  })

  test('comes out the same when it is made again, and when its tables are protected one by one', () => {
    const question = trialQuestion(size)
    const whole = protect(question)
    expect(protect(question)).toEqual(whole)
    const pieces = splitQuestion(question)
    expect(pieces).toHaveLength(2)
    const joined = joinOutcomes(
      question,
      pieces.map((piece) => protectEdition(piece, { solver, chance })),
    )
    expect(joined).toEqual(whole)
  })

  test('a sensitive group that is all of one kind is not told, nor the zeros that say so', () => {
    const rijen = { a: [12, 0, 0], b: [9, 14, 8], c: [11, 7, 16] }
    const open = answersOf(protect(smallQuestion({ rijen })))
    expect(open.get('tabel a c1 2025')).toEqual({ soort: 'waarde', waarde: 12 })
    const guarded = protect(smallQuestion({ rijen, vorm: { gevoelig: true } }))
    for (const categorie of ['c1', 'c2', 'c3']) {
      expect(answersOf(guarded).get(`tabel a ${categorie} 2025`)).toEqual({ soort: 'niet-bekend' })
    }
    expect(guarded.verslag.tabellen[0]?.onthouden).toMatchObject({ 'hele-groep': 3 })
  })

  test('shares stand as classes in which six counts or more fit, from 20 dwellings on', () => {
    const rijen = { a: [12, 7], b: [150, 150], c: [20, 280], d: [9, 12] }
    const answers = answersOf(protect(smallQuestion({ rijen, vorm: { soort: 'aandeel' } })))
    expect(answers.get('tabel a c1 2025')).toEqual({ soort: 'niet-bekend' })
    expect(answers.get('tabel b c1 2025')).toEqual({
      soort: 'aandeel',
      van: 0.5,
      tot: 0.55,
      laag: 150,
      hoog: 164,
    })
    const ofTwentyOne = answers.get('tabel d c1 2025')
    expect(ofTwentyOne).toEqual({ soort: 'aandeel', van: 0, tot: 0.5, laag: 0, hoog: 10 })
  })

  test('an amount that one or two contributors make up is not told, and cannot be computed', () => {
    const amount = (parts: readonly (readonly number[])[]) => ({
      delen: parts.map((part) => part.reduce((sum, one) => sum + one, 0)),
      totaal: parts.flat().reduce((sum, one) => sum + one, 0),
      bijdragen: [...parts, parts.flat()].map((part) => ({
        aantal: part.length,
        grootste: part.toSorted((a, b) => b - a).slice(0, 3),
      })),
    })
    const even = (count: number, each: number) => Array.from({ length: count }, () => each)
    const waarden = [
      { atoom: 'a', periode: '2025', ...amount([[900, ...even(6, 10)], even(20, 30)]) },
      { atoom: 'b', periode: '2025', ...amount([even(15, 40), even(25, 20)]) },
      { atoom: 'c', periode: '2025', ...amount([even(18, 35), even(12, 45)]) },
    ]
    const rijen = { a: [1, 1], b: [1, 1], c: [1, 1] }
    const outcome = protect(smallQuestion({ rijen, vorm: { soort: 'som', waarden } }))
    expect(answersOf(outcome).get('tabel a c1 2025')).toEqual({ soort: 'niet-bekend' })
    expect(outcome.verslag.tabellen[0]?.onthouden).toMatchObject({ overheersing: 1 })
    expect(outcome.openbaar.tabellen[0]?.breedte).toBe(90)
    expect(outcome.verslag.tabellen[0]?.gepubliceerd).toBeGreaterThan(5)
  })
})

describe('any small edition', () => {
  const count = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 60 }))
  const row = fc.tuple(count, count, count)
  const question = fc.record({
    rijen: fc.record({ a: row, b: row, c: row, d: row }),
    soort: fc.constantFrom('aantal' as const, 'afgerond' as const, 'aandeel' as const),
    gevoelig: fc.boolean(),
    volledig: fc.boolean(),
    overlap: fc.boolean(),
  })

  test('passes its audit and gives an attacker nothing', async () => {
    await fc.assert(
      fc.asyncProperty(question, async ({ rijen, overlap, ...vorm }) => {
        const gebieden = { wijk: ['a', 'b'], ...(overlap ? { zone: ['b', 'c'] } : {}) }
        const asked = smallQuestion({ rijen, gebieden, vorm })
        const first = protect(asked)
        expect(await attack([first.openbaar])).toEqual([])
        // A second edition in which another area is asked as well.
        const more = smallQuestion({ rijen, gebieden: { ...gebieden, blok: ['a', 'c', 'd'] }, vorm })
        const second = protectEdition(
          { ...more, nummer: 2, datum: '2026-04-01', eerder: [first.openbaar] },
          { solver, chance },
        )
        if (!second.gelukt) throw new Error(JSON.stringify(second))
        expect(await attack([first.openbaar, second.openbaar])).toEqual([])
      }),
      runs(8),
    )
  })
})
