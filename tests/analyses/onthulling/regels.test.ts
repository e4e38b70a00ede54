import { describe, expect, test } from 'vitest'
import { publicSum, snapToAtoms } from '../../../analyses/onthulling/eigen-uitsnede.ts'
import { isDominated, primaryReason, shortOfP } from '../../../analyses/onthulling/primair.ts'
import type { Beschermvraag, PubliekAntwoord, PubliekeEditie } from '../../../analyses/onthulling/schema.ts'
import { buildSystem, type Cel } from '../../../analyses/onthulling/stelsel.ts'
import { earliestFor, earliestNext } from '../../../analyses/onthulling/uitgaveritme.ts'
import { findFaults } from '../../../analyses/onthulling/vraagfouten.ts'
import { smallQuestion } from '../../helpers/onthulling/kleine-vraag.ts'
import { carelessEdition } from '../../helpers/onthulling/zwakke-uitgave.ts'

function cell(waarde: number, more: Partial<Cel> = {}): Cel {
  const sleutel = { grootheid: 'tabel', categorie: 'c', atomen: ['a'], perioden: ['2025'] }
  return { sleutel, soort: 'aantal', tabel: 0, waarde, bijdragen: null, totaal: 0, atomen: 1, ...more }
}

describe('what says too much by itself', () => {
  const reason = (waarde: number, totaal: number, gevoelig = false) => {
    const one = cell(waarde)
    return primaryReason(one, cell(totaal), [one, cell(totaal - waarde)], { gevoelig })
  }

  test.each([
    [0, 300, null],
    [1, 300, 'klein'],
    [4, 300, 'klein'],
    [5, 300, null],
    [295, 300, null],
    [296, 300, 'rest-klein'],
    [299, 300, 'rest-klein'],
    [300, 300, null],
  ])('%i of %i: %s', (waarde, totaal, expected) => {
    expect(reason(waarde, totaal)).toBe(expected)
  })

  test('all of a group and none of it, only where that hurts', () => {
    expect([reason(300, 300, true), reason(0, 300, true), reason(150, 300, true)]).toEqual([
      'hele-groep',
      'hele-groep',
      null,
    ])
    expect(reason(0, 0, true)).toBe(null)
  })

  test('a share of fewer than 20 dwellings', () => {
    const share = cell(7, { soort: 'aandeel' })
    expect(primaryReason(share, cell(19), [share], null)).toBe('te-weinig-woningen')
    expect(primaryReason(share, cell(20), [share], null)).toBe(null)
  })

  test('dominance: 85 % by two, or one that the other can estimate to within 10 %', () => {
    // p%-rule: 10 % of 100 is 10, and all others together are 9: short by 1.
    expect(shortOfP(159, [100, 50])).toBe(1)
    expect(shortOfP(160, [100, 50])).toBe(0)
    expect(isDominated(1000, { aantal: 30, grootste: [500, 351, 20] })).toBe(true)
    expect(isDominated(1000, { aantal: 30, grootste: [500, 349, 20] })).toBe(false)
    expect(isDominated(0, { aantal: 3, grootste: [0, 0, 0] })).toBe(false)
  })
})

describe('when the next edition may come', () => {
  test('three months after the last, whichever order they are given in', () => {
    expect(earliestNext([])).toBe(null)
    expect(earliestNext(['2026-11-30', '2026-02-01'])).toBe('2027-02-28')
  })
})

describe('when a question may be published', () => {
  const question = smallQuestion({ rijen: { a: [12, 20], b: [31, 8] } })
  const eerder = [carelessEdition(question, ({ waarde }) => ({ soort: 'waarde', waarde }))]
  const periods = (perioden: string[]) => question.tabellen.map((table) => ({ ...table, perioden }))

  test('a new period of a table waits three months; the same figures, or a new table, do not', () => {
    expect(earliestFor({ tabellen: periods(['2025', '2026']), eerder })).toBe('2026-04-01')
    expect(earliestFor({ tabellen: question.tabellen, eerder })).toBe(null)
    const other = periods(['2026']).map((table) => ({ ...table, id: 'andere' }))
    expect(earliestFor({ tabellen: other, eerder })).toBe(null)
  })
})

describe('the system of cells', () => {
  test('the sums hold for the true values, over areas, categories and periods', () => {
    const waarden = ['2024', '2025'].flatMap((periode, year) =>
      ['a', 'b', 'c'].map((atoom, place) => ({
        atoom,
        periode,
        delen: [3 + place, 10 * year],
        totaal: 20 + place + 10 * year,
      })),
    )
    const vorm = { perioden: ['2024', '2025'], periodesom: true, volledig: false, waarden }
    const gebieden = { wijk: ['a', 'b'], zone: ['b', 'c'] }
    const system = buildSystem(smallQuestion({ rijen: { a: [1, 1], b: [1, 1], c: [1, 1] }, gebieden, vorm }))
    const value = (number = -1) => system.cellen[number]?.waarde ?? NaN
    for (const [whole, ...parts] of system.vergelijkingen) {
      expect(parts.reduce((sum, part) => sum + value(part), 0)).toBe(value(whole))
    }
    // Six sets of atoms (three single, wijk, zone, all), three of periods, two categories with rest and total.
    expect(system.cellen).toHaveLength(6 * 3 * 4)
    const everything = system.cellen.find(
      ({ sleutel }) =>
        sleutel.categorie === null && sleutel.atomen.length === 3 && sleutel.perioden.length === 2,
    )
    expect(everything?.waarde).toBe(2 * (20 + 21 + 22) + 30)
  })
})

describe('an own area in public', () => {
  test('becomes the atoms of which half or more lies inside', () => {
    expect(
      snapToAtoms(
        new Map([
          ['b', 0.49],
          ['a', 0.9],
          ['c', 0],
          ['d', 0.5],
        ]),
      ),
    ).toEqual({
      atomen: ['a', 'd'],
      weggelaten: ['b'],
    })
  })

  test('tells what the edition already says of its atoms, and nothing of what it withholds', () => {
    const answers: Record<string, PubliekAntwoord> = {
      a: { soort: 'waarde', waarde: 40 },
      b: { soort: 'afgerond', waarde: 20, laag: 16, hoog: 24 },
      c: { soort: 'niet-bekend' },
    }
    const question = smallQuestion({ rijen: { a: [40], b: [19], c: [3] } })
    const edition = carelessEdition(question, ({ gebied }) => answers[gebied] ?? { soort: 'niet-bekend' })
    const where = { tabel: 'tabel', categorie: 'c1', periode: '2025' }
    expect(publicSum(edition, where, ['a', 'b', 'a'])).toEqual({ laag: 56, hoog: 64, onbekend: [] })
    expect(publicSum(edition, where, ['a', 'c'])).toEqual({ laag: 40, hoog: null, onbekend: ['c'] })
    expect(publicSum(edition, { ...where, tabel: 'andere' }, ['a'])).toBe(null)
  })
})

describe('a question that cannot be', () => {
  const good = smallQuestion({ rijen: { a: [12, 20], b: [31, 8] } })
  const [table] = good.tabellen
  if (table === undefined) throw new Error('no table')
  const [first, ...rows] = table.waarden
  if (first === undefined) throw new Error('no row')
  const withTable = (more: Partial<typeof table>): Beschermvraag => ({
    ...good,
    tabellen: [{ ...table, ...more }],
  })
  const earlier: PubliekeEditie = carelessEdition(good, ({ waarde }) => ({ soort: 'waarde', waarde }))
  const next = { ...good, nummer: 2, eerder: [earlier] }

  test.each<[string, Beschermvraag]>([
    ['dubbele-naam', { ...good, atomen: ['a', 'b', 'b'] }],
    ['dubbele-naam', withTable({ telt: 'tabel' })],
    ['onbekend-atoom', { ...good, gebieden: [...good.gebieden, { id: 'x', atomen: ['z'] }] }],
    ['onbekend-gebied', withTable({ gebieden: ['nergens'] })],
    ['rij-ontbreekt', withTable({ waarden: rows })],
    ['rij-dubbel', withTable({ waarden: [first, ...table.waarden] })],
    ['delen-kloppen-niet', withTable({ waarden: [{ ...first, totaal: 33 }, ...rows] })],
    ['geen-heel-aantal', withTable({ waarden: [{ ...first, delen: [11.5, 20.5] }, ...rows] })],
    ['bijdragen-ontbreken', withTable({ soort: 'som' })],
    [
      'totaal-verschilt-per-tabel',
      { ...good, tabellen: [table, { ...table, id: 'twee', soort: 'afgerond' }] },
    ],
    [
      'bekend-feit-klopt-niet',
      {
        ...good,
        bekend: [{ grootheid: 'woningen', categorie: null, atomen: ['a'], perioden: ['2025'], waarde: 31 }],
      },
    ],
    ['nummer-niet-opvolgend', { ...next, nummer: 1 }],
    ['atoom-verdwenen', { ...next, eerder: [{ ...earlier, atomen: ['a', 'b', 'c'] }] }],
    ['tabel-verdwenen', { ...next, tabellen: [{ ...table, id: 'nieuw' }] }],
    ['tabel-veranderd', { ...next, tabellen: [{ ...table, soort: 'aandeel' }] }],
    [
      'periode-verdwenen',
      {
        ...next,
        tabellen: [
          {
            ...table,
            perioden: ['2026'],
            waarden: table.waarden.map((row) => ({ ...row, periode: '2026' })),
          },
        ],
      },
    ],
    [
      'eerder-cijfer-veranderd',
      { ...next, tabellen: [{ ...table, waarden: [{ ...first, delen: [13, 20], totaal: 33 }, ...rows] }] },
    ],
  ])('%s', (fault, question) => {
    expect(findFaults(question).map(({ fout }) => fout)).toContain(fault)
  })

  test('a good question and a good next one have none', () => {
    expect(findFaults(good)).toEqual([])
    expect(findFaults(next)).toEqual([])
  })
})
