import { describe, expect, it } from 'vitest'
import {
  circumstancesOfBlock,
  groupsOf,
  type Omstandigheid,
  quietWeeksOf,
} from '../../../analyses/renovatie/omstandigheden.ts'
import { BEGINWAARDEN } from '../../../analyses/renovatie/planner/uitgangspunten.ts'
import { ownObstacle } from '../../../analyses/renovatie/planner/toegestaan.ts'
import type { Plankeuzes } from '../../../analyses/renovatie/plankeuzes.ts'
import { composePlanQuestion } from '../../../analyses/renovatie/planvraag-opstellen.ts'
import { planDwelling } from '../../helpers/plan-input.ts'

const keuzes: Plankeuzes = {
  eerste: { jaar: 2027, kwartaal: 1 },
  kwartalen: 8,
  wijken: ['boswijk'],
  ploegen: [],
  wisselwoningen: { begin: 0, daarna: [] },
  geld: [],
  gewichten: { labelstappen: 0, buurt: 0, stem: 100, nabij: 0, vroeg: 0 },
  buurtcijfers: ['rivm-moeite-met-rondkomen'],
  uit: [],
  minimumPerWijk: [],
  vast: [],
}
const block = { id: 'K1', buurt: 'BU1', wijk: 'boswijk' }
const bron = null
const inWijk = { soort: 'wijk', id: 'boswijk' } as const
const inBuurt = { soort: 'buurt', id: 'BU1' } as const
const onBlock = { soort: 'blok', id: 'K1' } as const
const of = (...all: Omstandigheid[]) => circumstancesOfBlock(all, keuzes, block)

describe('what people know of a block', () => {
  it('is nothing when nobody entered it', () => {
    expect(of()).toEqual({ stem: 0, natuurmaanden: [], vveVergadering: null, huurdersadvies: null })
    expect(of({ soort: 'stem', waar: { soort: 'blok', id: 'K2' }, gewicht: 90, bron }).stem).toBe(0)
  })

  it('holds from the nearest place: of the block before the buurt, of the buurt before the wijk', () => {
    const wijk: Omstandigheid = { soort: 'stem', waar: inWijk, gewicht: 90, bron }
    const buurt: Omstandigheid = { soort: 'stem', waar: inBuurt, gewicht: 40, bron }
    const own: Omstandigheid = { soort: 'stem', waar: onBlock, gewicht: 10, bron }
    expect(of(wijk).stem).toBe(90)
    expect(of(wijk, buurt).stem).toBe(40)
    expect(of(wijk, buurt, own).stem).toBe(10)
  })

  it('adds up months of nests, and takes the first of several meetings, in quarters of the plan', () => {
    expect(
      of(
        { soort: 'natuur', waar: inWijk, maanden: [4, 3], bron },
        { soort: 'natuur', waar: onBlock, maanden: [7, 4], bron },
        { soort: 'vve-vergadering', waar: onBlock, datum: '2028-02-10', bron },
        { soort: 'vve-vergadering', waar: onBlock, datum: '2027-11-30', bron },
        { soort: 'huurdersadvies', waar: inWijk, datum: '2026-12-31', bron },
      ),
    ).toEqual({ stem: 0, natuurmaanden: [3, 4, 7], vveVergadering: 3, huurdersadvies: -1 })
  })
})

describe('blocks that go together', () => {
  const together = (...blokken: string[]): Omstandigheid => ({ soort: 'samen', blokken, bron })
  const groups = (present: readonly string[], ...all: Omstandigheid[]) => [...groupsOf(all, new Set(present))]

  it('have one name per group, in the order of their blocks; nobody said so: none', () => {
    expect(groups(['K1', 'K2'])).toEqual([])
    expect(groups(['A', 'B', 'C', 'D', 'E'], together('D', 'C'), together('B', 'A'))).toEqual([
      ['A', 'samen-1'],
      ['B', 'samen-1'],
      ['C', 'samen-2'],
      ['D', 'samen-2'],
    ])
  })

  it('are one group when lines share a block, also one that is done; whoever is left alone is in none', () => {
    const chain = [together('A', 'B'), together('C', 'D'), together('B', 'C')]
    expect(new Set(groups(['A', 'B', 'C', 'D'], ...chain).map(([, name]) => name)).size).toBe(1)
    expect(groups(['A', 'C'], together('A', 'B'), together('B', 'C')).map(([naam]) => naam)).toEqual([
      'A',
      'C',
    ])
    expect(groups(['A'], together('A', 'B'))).toEqual([])
  })
})

describe('weeks of rest with their days', () => {
  it('fall in the quarters in which they lie, and outside the plan in none', () => {
    const rest = (van: string, tot: string): Omstandigheid => ({
      soort: 'rustig',
      rust: 'ramadan',
      van,
      tot,
      bron,
    })
    const found = quietWeeksOf([rest('2027-03-22', '2027-04-04')], keuzes)
    expect(found.map(({ kwartaal, weken }) => [kwartaal, Math.round(weken * 7)])).toEqual([
      [0, 10],
      [1, 4],
    ])
    expect(quietWeeksOf([rest('2026-03-01', '2026-03-20')], keuzes)).toEqual([])
    expect(quietWeeksOf([rest('2026-12-21', '2027-01-03')], keuzes)).toMatchObject([{ kwartaal: 0 }])
    for (const { weken } of quietWeeksOf([rest('2027-01-01', '2028-12-31')], keuzes)) {
      expect(weken).toBeLessThanOrEqual(13)
    }
  })
})

describe('the question to the planner', () => {
  const ask = (omstandigheden: readonly Omstandigheid[]) =>
    composePlanQuestion({
      woningen: ['a', 'b'].map((id) => planDwelling({ id, eigenaar: 'vve' })),
      campagnes: [],
      fondsen: [],
      wijken: [{ id: 'boswijk', buurten: ['BU1'] }],
      buurtgewichten: [],
      uitgangspunten: BEGINWAARDEN,
      omstandigheden,
      ramadans: [],
      keuzes,
    })

  it('has what was entered, so that the rules of nests and of the VvE hold to it', () => {
    const question = ask([
      { soort: 'natuur', waar: inBuurt, maanden: [4, 5, 6], bron },
      { soort: 'vve-vergadering', waar: onBlock, datum: '2027-02-10', bron },
      { soort: 'stem', waar: inWijk, gewicht: 70, bron: 'bewonersavond' },
    ])
    const [own] = question.blokken
    if (own === undefined) throw new Error('no block')
    expect(own.stem).toBe(70)
    expect(ownObstacle(question, own, 0)).toMatchObject({ regel: 'vve-vergadering', vanaf: 1 })
    expect(ownObstacle(question, own, 1)).toMatchObject({ regel: 'natuur', maanden: [4, 5, 6] })
    expect(ownObstacle(question, own, 2)).toBeNull()
  })

  it('counts the entered days of a kind of rest before those of every year', () => {
    const weeks = (all: readonly Omstandigheid[]) =>
      ask(all)
        .rustigeWeken.filter(({ soort }) => soort === 'bouwvak')
        .map(({ kwartaal, weken }) => [kwartaal, weken])
    expect(weeks([])).toEqual([
      [2, 3],
      [6, 3],
    ])
    expect(weeks([{ soort: 'rustig', rust: 'bouwvak', van: '2027-08-02', tot: '2027-08-15', bron }])).toEqual(
      [
        [6, 3],
        [2, 2],
      ],
    )
  })
})
