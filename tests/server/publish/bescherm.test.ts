import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { makeLookUp } from '../../../analyses/gebiedscijfer/opzoeker.ts'
import { indicatoren } from '../../../geodata/catalog/indicatoren.ts'
import { voorziening } from '../../../geodata/schema/voorziening.ts'
import { createProtector } from '../../../server/jobs/protect.ts'
import { measureReach, reachOf } from '../../../server/publish/bereik.ts'
import { questionOf, tableOf } from '../../../server/publish/bescherm.ts'
import { countedByOthers, knownFacts } from '../../../server/publish/elders-bekend.ts'
import { attack } from '../../helpers/onthulling/aanval.ts'
import { currentOfTwoWijken } from '../../helpers/twee-wijken.ts'
import { findProjectRoot } from '../../helpers/project-root.ts'

const protector = createProtector(
  fileURLToPath(new URL('dist/server/jobs/protect-worker.js', findProjectRoot())),
)
afterAll(() => protector.close())

const protect = (question: ReturnType<typeof questionOf>) =>
  protector.protect(question, 'k'.repeat(64), () => undefined, new AbortController().signal)

const current = currentOfTwoWijken()
const counts = new Map([
  ['BU09990101', 120],
  ['BU09990102', 3],
  ['BU09990103', 60],
  ['BU09990201', 80],
  ['BU09990202', 45],
])

describe('dwellings of an edition', () => {
  test('a buurt of few homes is withheld, and cannot be computed from its wijk; the next edition goes with the first', async () => {
    const first = questionOf(current, { nummer: 1, datum: '2026-10-05' }, counts, [])
    const outcome = await protect(first)
    if (!outcome.gelukt) throw new Error(`not protected: ${outcome.reden}`)
    const table = tableOf(outcome.openbaar)
    expect(table?.periode).toBe('2026-K4')
    const valueOf = new Map(table?.rijen.map(({ gebied, waarde }) => [gebied, waarde]))
    expect(valueOf.get('BU09990102')).toBeNull()
    // Else the small one is what is left.
    const parts = ['BU09990101', 'BU09990103', 'noord'].map((gebied) => valueOf.get(gebied) ?? null)
    expect(parts).toContain(null)
    expect([...valueOf.values()].filter((value) => value !== null).length).toBeGreaterThan(2)

    const later = new Map([...counts, ['BU09990201', 95]])
    const kept = [{ openbaar: outcome.openbaar, tabellen: first.tabellen }]
    const next = await protect(questionOf(current, { nummer: 2, datum: '2027-01-06' }, later, kept))
    if (!next.gelukt) throw new Error(`the next was not protected: ${next.reden}`)
    expect(tableOf(next.openbaar)?.periode).toBe('2027-K1')
    const then = tableOf(next.openbaar)?.rijen.find(({ gebied }) => gebied === 'BU09990102')
    expect(then?.waarde).toBeNull()
  })

  test('within a quarter of the first there is no next', async () => {
    const first = questionOf(current, { nummer: 1, datum: '2026-10-05' }, counts, [])
    const outcome = await protect(first)
    if (!outcome.gelukt) throw new Error(`not protected: ${outcome.reden}`)
    const kept = [{ openbaar: outcome.openbaar, tabellen: first.tabellen }]
    const soon = await protect(questionOf(current, { nummer: 2, datum: '2027-01-02' }, counts, kept))
    expect(soon).toEqual({ gelukt: false, reden: 'te-snel', vanaf: '2027-01-05' })
  })
})

describe('what others publish about the same homes', () => {
  const date = { nummer: 1, datum: '2026-10-05' }
  /** The CBS counts a wijk and a buurt a little otherwise than our register. */
  const elsewhere = [
    { atomen: ['BU09990101', 'BU09990102', 'BU09990103'], waarde: 185, plusMin: 0 },
    { atomen: ['BU09990103'], waarde: 60, plusMin: 0 },
  ]
  const publicOf = async (question: ReturnType<typeof questionOf>) => {
    const outcome = await protect(question)
    if (!outcome.gelukt) throw new Error(`not protected: ${outcome.reden}`)
    return outcome.openbaar
  }

  test('is part of the system: whoever joins them finds nothing; and finds the small buurt where it was left out', async () => {
    const question = questionOf(current, date, counts, [], elsewhere)
    expect(question.bekend.map(({ atomen, waarde }) => [atomen.length, waarde])).toEqual([
      [3, 183],
      [1, 60],
    ])
    const openbaar = await publicOf(question)
    expect(await attack([openbaar])).toEqual([])
    const valueOf = new Map(tableOf(openbaar)?.rijen.map(({ gebied, waarde }) => [gebied, waarde]))
    expect(valueOf.get('noord')).toBe(183)
    expect(valueOf.get('BU09990103')).toBe(60)
    expect(valueOf.get('BU09990102')).toBeNull()
    // Nothing but the other buurt is left to hide the small one behind.
    expect(valueOf.get('BU09990101')).toBeNull()

    const without = questionOf(current, date, counts, [])
    const naive = await publicOf(without)
    const hidden = tableOf(naive)?.rijen.filter(({ waarde }) => waarde === null) ?? []
    const told = hidden.map(({ gebied }) => gebied).filter((code) => code !== 'BU09990102')
    const joined = knownFacts(
      told.map((code) => ({
        atomen: without.gebieden.find(({ id }) => id === code)?.atomen ?? [],
        waarde: without.gebieden
          .find(({ id }) => id === code)!
          .atomen.reduce((sum, atom) => sum + (counts.get(atom) ?? 0), 0),
        plusMin: 0,
      })),
      counts,
      { grootheid: 'woningen', periode: '2026-K4', atomen: without.atomen },
    )
    expect(joined.length).toBeGreaterThan(0)
    expect((await attack([{ ...naive, bekend: joined }])).length).toBeGreaterThan(0)
  })

  test('stays known in the next quarter', async () => {
    const first = questionOf(current, date, counts, [], elsewhere)
    const kept = [{ openbaar: await publicOf(first), tabellen: first.tabellen }]
    const next = questionOf(current, { nummer: 2, datum: '2027-01-06' }, counts, kept)
    expect(next.bekend).toEqual(first.bekend)
    const second = await publicOf(next)
    expect(await attack([...kept.map(({ openbaar }) => openbaar), second])).toEqual([])
  })

  test('a number far from ours, or near a small one of ours, says nothing of ours; the very same does', () => {
    const of = (code: string, waarde: number, plusMin = 0) =>
      knownFacts([{ atomen: [code], waarde, plusMin }], counts, {
        grootheid: 'woningen',
        periode: '2026-K4',
        atomen: [...counts.keys()],
      }).map((fact) => fact.waarde)
    expect(of('BU09990101', 125)).toEqual([])
    expect(of('BU09990101', 124)).toEqual([120])
    expect(of('BU09990102', 4)).toEqual([])
    expect(of('BU09990102', 3, 2.5)).toEqual([])
    expect(of('BU09990102', 3)).toEqual([3])
    expect(of('BU99999999', 3)).toEqual([])
  })

  test('the figures of the CBS that we hold are looked up per wijk and buurt, with how they are rounded', () => {
    const buurten = current.gebieden.map((area) => ({ ...area, wijk: 'WK099901' }))
    const wijk = { ...buurten[0]!, code: 'WK099901', soort: 'wijk' as const }
    const known = countedByOthers({
      gebieden: [...buurten, wijk],
      buurtenPerCbsWijk: new Map([['WK099901', buurten.map(({ code }) => code)]]),
      indicatoren: indicatoren().filter(({ id }) => /woningvoorraad|koop/.test(id)),
      zoekCijfer: makeLookUp(
        indicatoren(),
        [
          ['WK099901', 'cbs-woningvoorraad', 2024, 308],
          ['WK099901', 'cbs-koop', 2022, 61],
        ].map(([gebied, indicator, jaar, waarde]) => ({
          gebied: String(gebied),
          indicator: String(indicator),
          jaar: Number(jaar),
          leeftijd: 'alle' as const,
          waarde: Number(waarde),
          ontbreekt: null,
          rij: 1,
        })),
        new Map(),
      ),
    })
    expect(known.map(({ atomen, waarde }) => [atomen.length, waarde])).toEqual([[5, 308]])
  })
})

describe('reach of a wijkcentrum', () => {
  /** Homes in a row to the east of the place, ten metres apart. */
  const at = (buurt: string, from: number, count: number) =>
    Array.from({ length: count }, (_, n) => ({
      buurt,
      punt: [5 + (from + n * 10) / 68_500, 52] as const,
    }))
  const place = (gebied: string, punt: [number, number] | null) =>
    voorziening.parse({
      id: `plek-${gebied.toLowerCase()}`,
      naam: 'De Hoek',
      soort: 'wijkcentrum',
      wijkNaam: 'noord',
      inFocusgebied: true,
      ligging: { nauwkeurigheid: punt === null ? 'buurt' : 'adres', adres: null, gebied, punt },
      openingstijden: null,
      openingstijdenJaar: null,
      bron: 'proef',
      letOp: null,
    })
  const homes = [
    ...at('BU09990101', 0, 120),
    ...at('BU09990102', 0, 3),
    ...at('BU09990103', 560, 60),
    ...at('BU09990201', 400, 80),
    ...at('BU09990202', 900, 45),
  ]
  const known = (places: ReturnType<typeof place>[]) => ({
    ...current,
    buurtenPerCbsWijk: new Map(),
    voorzieningen: places,
    woonzorgzones: [],
  })
  const reach = measureReach(known([place('BU09990101', [5, 52])]), homes)

  test('is counted per buurt as staff see it: near for sure, and near when the detour is short', () => {
    expect(Object.fromEntries(reach.buurten)).toEqual({
      BU09990101: [58, 9],
      BU09990102: [3, 0],
      BU09990103: [2, 9],
      BU09990201: [18, 9],
      BU09990202: [0, 0],
    })
    expect(reach.plekken).toEqual(['De Hoek'])
  })

  test('a buurt in which a place without a point may lie is not there', () => {
    const found = measureReach(known([place('BU09990101', [5, 52]), place('BU09990201', null)]), homes)
    expect([...found.buurten.keys()]).toEqual(['BU09990101', 'BU09990102', 'BU09990103', 'BU09990202'])
  })

  test('is public in classes, none of a buurt with few homes; the attacker finds nothing, also in the next quarter', async () => {
    const first = questionOf(current, { nummer: 1, datum: '2026-10-05' }, counts, [], [], reach)
    const one = await protect(first)
    if (!one.gelukt) throw new Error(`not protected: ${one.reden}`)
    const shown = reachOf(one.openbaar, reach.plekken)
    const of = (gebied: string) => shown?.rijen.find((row) => row.gebied === gebied)
    expect(of('BU09990102')).toMatchObject({ dichtbij: null, misschien: null })
    const near = of('BU09990101')?.dichtbij
    expect(near?.van).toBeLessThanOrEqual(58 / 120)
    expect(near?.tot).toBeGreaterThan(58 / 120)
    expect(await attack([one.openbaar])).toEqual([])

    const kept = [{ openbaar: one.openbaar, tabellen: first.tabellen }]
    const same = questionOf(current, { nummer: 2, datum: '2027-01-06' }, counts, kept, [], reach)
    expect(same.tabellen.map(({ perioden }) => perioden)).toEqual([
      ['2026-K4', '2027-K1'],
      ['2026-K4', '2027-K1'],
    ])
    const two = await protect(same)
    if (!two.gelukt) throw new Error(`the next was not protected: ${two.reden}`)
    expect(await attack([one.openbaar, two.openbaar])).toEqual([])
  })

  test('a buurt that cannot be measured any more begins a new table; what was public stays in the question', () => {
    const first = questionOf(current, { nummer: 1, datum: '2026-10-05' }, counts, [], [], reach)
    const { openbaar } = {
      openbaar: {
        nummer: 1,
        datum: '2026-10-05',
        atomen: first.atomen,
        gebieden: first.gebieden,
        bekend: [],
        tabellen: [],
      },
    }
    const fewer = { ...reach, buurten: new Map([...reach.buurten].slice(0, 3)) }
    const next = questionOf(
      current,
      { nummer: 2, datum: '2027-01-06' },
      counts,
      [{ openbaar, tabellen: first.tabellen }],
      [],
      fewer,
    )
    expect(next.tabellen.map(({ id, gebieden }) => [id, gebieden.length])).toEqual([
      ['woningen-per-buurt', 8],
      ['bereik-wijkcentrum-2026-K4', 0],
      ['bereik-wijkcentrum-2027-K1', 4],
    ])
  })
})
