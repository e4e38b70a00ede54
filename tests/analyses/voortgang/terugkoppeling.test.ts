import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answersToThemes, countAnswers, type Inbreng } from '../../../analyses/voortgang/terugkoppeling.ts'
import { antwoordsoort, type ThemaAntwoord } from '../../../geodata/schema/voortgang.ts'
import { uuidOf } from '../../helpers/planobject.ts'
import { runs } from '../../helpers/property-runs.ts'

const raised = (datum: string, over: Partial<Inbreng> = {}): Inbreng => ({
  van: 'bewoners',
  thema: 'verlichting',
  wijk: 'boswijk',
  datum,
  ...over,
})
let count = 0
const answer = (datum: string, over: Partial<ThemaAntwoord> = {}): ThemaAntwoord => ({
  nummer: (count += 1),
  id: uuidOf(count),
  van: 'bewoners',
  thema: 'verlichting',
  wijk: 'boswijk',
  antwoord: 'doen-we-dit-jaar',
  toelichting: 'er komen lampen',
  datum,
  rol: 'programmabureau',
  tijd: `${datum}T10:00:00.000Z`,
  ...over,
})
const one = (rows: Inbreng[], answers: ThemaAntwoord[], today: string) =>
  answersToThemes(rows, answers, today)[0]

describe('a theme that was raised', () => {
  it('waits for a quarter, and is late from the day after', () => {
    const rows = [raised('2026-08-26')]
    expect(one(rows, [], '2026-08-26')).toMatchObject({ stand: 'open', uiterlijk: '2026-11-26', keer: 1 })
    expect(one(rows, [], '2026-11-26')).toMatchObject({ stand: 'open' })
    expect(one(rows, [], '2026-11-27')).toMatchObject({ stand: 'te-laat' })
    expect(answersToThemes(rows, [], '2026-08-25')).toEqual([])
  })

  it('is answered by one of the five, also late, and asks anew when it is raised again', () => {
    const rows = [raised('2026-01-10'), raised('2026-03-01'), raised('2026-06-01')]
    const given = answer('2026-05-20')
    expect(one(rows, [given], '2026-05-31')).toMatchObject({ stand: 'beantwoord', uiterlijk: null, keer: 2 })
    expect(one(rows, [given], '2026-06-01')).toMatchObject({
      stand: 'open',
      uiterlijk: '2026-09-01',
      antwoord: given,
    })
    expect(one(rows, [given], '2026-09-02')).toMatchObject({ stand: 'te-laat' })
    const later = answer('2026-09-03', { antwoord: 'gedaan' })
    expect(one(rows, [given, later], '2026-09-03')).toMatchObject({
      stand: 'beantwoord',
      antwoord: later,
      eerder: [given],
    })
  })

  it('is another one in another wijk, of another group, and the same with other capitals', () => {
    const rows = [
      raised('2026-06-01'),
      raised('2026-06-02', { thema: 'Verlichting' }),
      raised('2026-06-01', { wijk: 'waterwijk' }),
      raised('2026-06-01', { wijk: null }),
      raised('2026-06-01', { van: 'professionals' }),
    ]
    const found = answersToThemes(rows, [answer('2026-06-03', { thema: 'VERLICHTING ' })], '2026-06-04')
    expect(found.map(({ keer, stand }) => [keer, stand])).toEqual([
      [1, 'open'],
      [1, 'open'],
      [1, 'open'],
      [2, 'beantwoord'],
    ])
  })

  it('stands first when it is late, whatever the order in which things were written', () => {
    const days = fc
      .integer({ min: 1, max: 28 })
      .map((day) => `2026-0${1 + (day % 9)}-${String(day).padStart(2, '0')}`)
    const rows = fc.array(
      fc.record({
        datum: days,
        thema: fc.constantFrom('a', 'b', 'c'),
        wijk: fc.constantFrom('boswijk', null),
      }),
      { maxLength: 20 },
    )
    const answers = fc.array(
      fc.record({
        datum: days,
        thema: fc.constantFrom('a', 'b', 'c'),
        wijk: fc.constantFrom('boswijk', null),
        antwoord: fc.constantFrom(...antwoordsoort.options),
      }),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(rows, answers, days, (some, given, today) => {
        const inbreng = some.map((row) => raised(row.datum, row))
        const antwoorden = given.map((row) => answer(row.datum, row))
        const found = answersToThemes(inbreng, antwoorden, today)
        expect(answersToThemes(inbreng.toReversed(), antwoorden.toReversed(), today)).toEqual(found)
        const order = found.map(({ stand }) => ['te-laat', 'open', 'beantwoord'].indexOf(stand))
        expect(order).toEqual(order.toSorted((a, b) => a - b))
        // Counted by hand: raised by today after the last answer to it.
        for (const theme of found) {
          const own = (row: { thema: string; wijk: string | null; datum: string }) =>
            row.thema === theme.thema && row.wijk === theme.wijk && row.datum <= today
          const last =
            antwoorden
              .filter(own)
              .map(({ datum }) => datum)
              .toSorted()
              .at(-1) ?? ''
          const waits = inbreng.filter(own).some(({ datum }) => datum > last)
          expect(theme.stand === 'beantwoord').toBe(!waits)
        }
      }),
      runs(150),
    )
  })
})

it('counts what a quarter brought: themes once, answers by kind, what waits and what is late', () => {
  const rows = [
    raised('2026-03-01'),
    raised('2026-07-01'),
    raised('2026-07-20'),
    raised('2026-08-01', { thema: 'groen' }),
    raised('2026-05-01', { thema: 'contact' }),
  ]
  const answers = [
    answer('2026-08-15', { thema: 'groen', antwoord: 'kan-niet' }),
    answer('2026-10-05', { antwoord: 'gedaan' }),
  ]
  expect(countAnswers(rows, answers, { van: '2026-07-01', tot: '2026-09-30' })).toEqual({
    ingebracht: 2,
    gegeven: {
      gedaan: 0,
      'doen-we-dit-jaar': 0,
      'komt-in-het-plan': 0,
      'kan-niet': 1,
      'weten-we-nog-niet': 0,
    },
    open: 2,
    teLaat: 2,
  })
})
