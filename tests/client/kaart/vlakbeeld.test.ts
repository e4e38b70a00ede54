import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { maakKaartmodel } from '../../../client/map/kaartmodel.ts'
import { burenVan } from '../../../client/map/vlakbeeld/buren.ts'
import { type Kleurkeuze, KLASSEMETHODEN, KLEURWIJZEN } from '../../../client/map/vlakbeeld/keuze.ts'
import {
  maakVlakbeeld,
  type Vlakbeeld,
  type Vlakgebied,
  vlakkleuren,
} from '../../../client/map/vlakbeeld/vlakbeeld.ts'
import { gesprokenCellen } from '../../../client/map/vlakbeeld/voorgelezen.ts'
import { wijzeKeuzes } from '../../../client/map/vlakbeeld/wijzen.ts'
import { maakCsv } from '../../../client/panels/kaart/csv.ts'
import { tabelgroepen } from '../../../client/panels/kaart/tabelrijen.ts'
import { pijlerId } from '../../../geodata/schema/indicator.ts'
import { runs } from '../../helpers/property-runs.ts'
import { BUURTEN, CIJFERS, type Extra, GRENZEN, vlakbron, type Waarden } from './vlakbron.ts'

const buren = () => burenVan(GRENZEN)
const BASIS: Kleurkeuze = { kleur: 'klassen', klassen: null, vanJaar: null, tweede: null, pijler: null }

function modelOf(waarden: Waarden, cijfer: string, extra: Extra = {}) {
  const bron = vlakbron(waarden, extra)
  const model = maakKaartmodel(bron, { cijfer, jaar: 2024, leeftijd: 'alle' })
  if (model === null) throw new Error('no model')
  return { bron, model }
}

const value = fc.option(fc.integer({ min: 0, max: 200 }), { freq: 5 })
const figures = fc.array(fc.array(value, { minLength: BUURTEN.length, maxLength: BUURTEN.length }), {
  minLength: CIJFERS.length * 2,
  maxLength: CIJFERS.length * 2,
})
const asWaarden =
  (all: readonly (readonly (number | null)[])[]): Waarden =>
  (cijfer, jaar) =>
    all[CIJFERS.indexOf(cijfer) * 2 + (jaar === 2024 ? 1 : 0)] ?? []
const second = fc.record({
  cijfer: fc.constantFrom(...CIJFERS),
  jaar: fc.constantFrom(2020, 2024),
  leeftijd: fc.constant('alle' as const),
})
const wish: fc.Arbitrary<Kleurkeuze> = fc.record({
  kleur: fc.constantFrom(...KLEURWIJZEN),
  klassen: fc.option(
    fc
      .record({ methode: fc.constantFrom(...KLASSEMETHODEN), aantal: fc.constantFrom(3, 4, 5) })
      .map((row) => ({
        ...row,
        norm: row.methode === 'norm' ? 60 : null,
      })),
  ),
  vanJaar: fc.option(fc.constantFrom(2016, 2020)),
  tweede: fc.option(second),
  pijler: fc.option(fc.constantFrom(...pijlerId.options)),
})
const extras = fc.record({ marge: fc.constantFrom(2, 20) })

/** A figure, values of all figures, and what the colours should mean: every way, also where it cannot be. */
const anything = fc.tuple(figures, fc.constantFrom(...CIJFERS), wish, extras)

/** Areas in the order of `BUURTEN`: a model has them per wijk. */
function inOrder(beeld: Vlakbeeld): readonly Vlakgebied[] {
  const areas = new Map(beeld.gebieden.map((area) => [area.code, area]))
  return BUURTEN.flatMap((code) => areas.get(code) ?? [])
}

describe('map, legend, table, file and spoken words', () => {
  test('say the same of every buurt, whatever the colours mean and however the table is sorted', () => {
    fc.assert(
      fc.property(
        anything,
        fc.constantFrom('op' as const, 'af' as const),
        ([all, cijfer, keuze, extra], richting) => {
          const { bron, model } = modelOf(asWaarden(all), cijfer, extra)
          const beeld = maakVlakbeeld(bron, model, keuze, buren)
          const isWhole = beeld.niveau === 'wijk'
          const labels = new Map(beeld.klassen.map((row) => [row.plaats, row.label]))
          const kolom = beeld.kolommen[0]?.id ?? ''
          const groups = tabelgroepen(model, { kolom, richting }, beeld)
          const table = new Map(
            groups.flatMap((group) =>
              group.rijen.map((row) => [row.code, { ...row, ...(isWhole ? { ...group, rijen: [] } : {}) }]),
            ),
          )
          const areas = inOrder(beeld)
          expect(areas).toHaveLength(BUURTEN.length)
          // The colour on the map is the class that legend and table name; no colour is a reason.
          expect(areas.map(({ code }) => table.get(code)?.klasse ?? null)).toEqual(
            areas.map(({ plaats }) => (plaats === null ? null : labels.get(plaats))),
          )
          expect(areas.map(({ code }) => table.get(code)?.cellen)).toEqual(areas.map(({ cellen }) => cellen))
          expect(areas.map(({ ontbreekt }) => ontbreekt === null)).toEqual(
            areas.map(({ plaats }) => plaats !== null),
          )
          expect(areas.every(({ cellen }) => cellen.length === beeld.kolommen.length)).toBe(true)
          expect(
            areas.every(({ plaats, cellen }) => plaats !== null || cellen.some(({ ontbreekt }) => ontbreekt)),
          ).toBe(true)
          expect(areas.map(({ code }) => table.get(code)?.onzekerReden)).toEqual(
            areas.map(({ onzekerReden }) => onzekerReden),
          )
          expect(areas.map((area) => gesprokenCellen(beeld, area).includes('onzeker'))).toEqual(
            areas.map(({ onzeker }) => onzeker),
          )
          // The legend counts what the map colours.
          const coloured = beeld.klassen.reduce((sum, { aantal }) => sum + aantal, 0)
          expect(coloured + beeld.zonder).toBe(beeld.totaal)
          expect(beeld.redenen.length > 0).toBe(beeld.zonder > 0)
          // Missing ones last, whichever way it is sorted.
          for (const { rijen } of groups) {
            const missing = rijen.map(({ cellen }) => cellen[0]?.ontbreekt === true)
            expect(missing).toEqual([...missing].sort((a, b) => Number(a) - Number(b)))
          }
          // The file has one line per row of the table.
          const lines = maakCsv(model, bron, beeld).split('\r\n')
          expect(lines).toHaveLength(1 + BUURTEN.length + (isWhole ? 3 : 0))
        },
      ),
      runs(60),
    )
  })

  test('every area that has a colour has one of the scale, in light and dark; others have none', () => {
    fc.assert(
      fc.property(
        anything,
        fc.constantFrom('licht' as const, 'donker' as const),
        ([all, cijfer, keuze, extra], thema) => {
          const { bron, model } = modelOf(asWaarden(all), cijfer, extra)
          const beeld = maakVlakbeeld(bron, model, keuze, buren)
          const { kleuren, woorden } = beeld.schaal(thema)
          expect(woorden).toHaveLength(kleuren.length)
          const paint = vlakkleuren(beeld, thema)
          expect(paint.map(({ kleur }) => kleur === null)).toEqual(
            beeld.gebieden.map(({ plaats }) => plaats === null),
          )
          const painted = paint.filter(({ kleur }) => kleur !== null)
          // What is uncertain is the colour of its class no longer, but nearer to the ground.
          expect(painted.every(({ kleur, onzeker }) => kleuren.includes(kleur ?? '') !== onzeker)).toBe(true)
          expect(painted.every(({ woord }) => woord.startsWith('#'))).toBe(true)
        },
      ),
      runs(40),
    )
  })

  test('a wish that cannot be met gives classes with one sentence, and a choice that is offered can be drawn', () => {
    fc.assert(
      fc.property(anything, ([all, cijfer, keuze, extra]) => {
        const { bron, model } = modelOf(asWaarden(all), cijfer, extra)
        const beeld = maakVlakbeeld(bron, model, keuze, buren)
        expect(beeld.wijze === keuze.kleur).toBe(beeld.waaromNiet === null)
        expect([keuze.kleur, 'klassen']).toContain(beeld.wijze)
        for (const { id, begin, reden } of wijzeKeuzes({ bron, model, keuze, buren })) {
          const chosen = maakVlakbeeld(bron, model, { ...keuze, ...begin, kleur: id }, buren)
          expect(chosen.wijze === id).toBe(reden === null)
        }
      }),
      runs(30),
    )
  })
})

describe('what may not be said', () => {
  const flat: Waarden = () => BUURTEN.map((_code, at) => 40 + at)

  test('of a model estimate there is no change per buurt and no cluster, whatever the address asks', () => {
    const { bron, model } = modelOf(flat, 'rivm-ervaren-gezondheid')
    for (const kleur of ['verandering', 'clusters'] as const) {
      const beeld = maakVlakbeeld(bron, model, { ...BASIS, kleur, vanJaar: 2020 }, buren)
      expect(beeld.wijze).toBe('klassen')
      expect(beeld.waaromNiet).toContain('berekend cijfer')
    }
  })

  test.each([['omgeving'], ['woningen']] as const)(
    '%s has no figures per buurt, and which source would give them',
    (pijler) => {
      const { bron, model } = modelOf(flat, 'rivm-ervaren-gezondheid')
      const beeld = maakVlakbeeld(bron, model, { ...BASIS, kleur: 'pijler', pijler }, buren)
      expect(beeld.wijze).toBe('klassen')
      expect(beeld.waaromNiet).toMatch(/hiervoor zijn nog geen cijfers per buurt.*zou.* dit geven/)
    },
  )

  test('example data makes no pijler, no pattern and no finding', () => {
    const { bron, model } = modelOf(flat, 'voorbeeld-cijfer')
    const ways = wijzeKeuzes({ bron, model, keuze: BASIS, buren })
    expect(ways.find(({ id }) => id === 'clusters')?.reden).toBe('voorbeelddata')
    const change = maakVlakbeeld(bron, model, { ...BASIS, kleur: 'verandering', vanJaar: 2020 }, buren)
    expect(change.gebieden.map(({ plaats }) => plaats)).toEqual(BUURTEN.map(() => 2))
    expect(change.noten.join(' ')).toContain('voorbeelddata')
  })

  test('across a break of method nothing is called a change', () => {
    const { bron, model } = modelOf(flat, 'enquete-contact-buren', {
      marge: 2,
      breuken: [{ vanaf: 2022, reden: 'andere-vraag' }],
    })
    const beeld = maakVlakbeeld(bron, model, { ...BASIS, kleur: 'verandering', vanJaar: 2020 }, buren)
    expect(new Set(beeld.gebieden.map(({ ontbreekt }) => ontbreekt))).toEqual(new Set(['methodebreuk']))
  })
})

describe('what is said', () => {
  test('a register says a change when it is more than rounding and at least a point', () => {
    const earlier = BUURTEN.map(() => 50)
    const later = BUURTEN.map((_code, at) => [50, 51, 52, 55, 48, 45][at % 6] ?? 50)
    const { bron, model } = modelOf((_cijfer, jaar) => (jaar === 2020 ? earlier : later), 'cbs-kwb-koop')
    const beeld = maakVlakbeeld(bron, model, { ...BASIS, kleur: 'verandering', vanJaar: 2020 }, buren)
    // Rounded to whole percents in both years: one point can be rounding.
    expect(
      inOrder(beeld)
        .slice(0, 6)
        .map(({ plaats }) => plaats),
    ).toEqual([2, 2, 3, 4, 1, 0])
    expect(inOrder(beeld)[3]?.label).toBe('+5,0')
  })

  test('of two samples only what is more than chance after correction has a colour', () => {
    const earlier = BUURTEN.map(() => 50)
    const later = BUURTEN.map((_code, at) => (at === 0 ? 70 : 51))
    const { bron, model } = modelOf(
      (_cijfer, jaar) => (jaar === 2020 ? earlier : later),
      'enquete-contact-buren',
      {
        marge: 5,
      },
    )
    const beeld = maakVlakbeeld(bron, model, { ...BASIS, kleur: 'verandering', vanJaar: 2020 }, buren)
    expect(inOrder(beeld).map(({ plaats }) => plaats)).toEqual([4, ...BUURTEN.slice(1).map(() => 2)])
    expect(beeld.noten).toContain('We toetsten 36 gebieden tegelijk en hebben daarvoor gecorrigeerd.')
  })

  test('high lies by high where the south is high, and a corner of three neighbours does not stand out', () => {
    const { bron, model } = modelOf(
      () => BUURTEN.map((_code, at) => (at < 18 ? 70 + (at % 3) : 30 + (at % 3))),
      'enquete-contact-buren',
      { marge: 2 },
    )
    const beeld = maakVlakbeeld(bron, model, { ...BASIS, kleur: 'clusters' }, buren)
    const places = inOrder(beeld).map(({ plaats }) => plaats)
    // A corner has three neighbours only, and the rows along the edge have both kinds: chance gives as much.
    const inner = (row: number) => places.slice(row * 6 + 1, row * 6 + 5)
    expect([inner(1), inner(4)]).toEqual([
      [0, 0, 0, 0],
      [1, 1, 1, 1],
    ])
    expect([places[0], places[35]]).toEqual([4, 4])
  })

  test('a pijler gives ordered words from the differences of its figures, and says when one source is all', () => {
    const healthy = BUURTEN.map((_code, at) => (at < 6 ? 90 : at < 12 ? 50 : 70))
    const difficult = BUURTEN.map((_code, at) => (at === 0 ? 40 : at < 6 ? 10 : at < 12 ? 31 : 20))
    const { bron, model } = modelOf(
      (cijfer) => (cijfer === 'rivm-moeite-met-rondkomen' ? difficult : healthy),
      'rivm-ervaren-gezondheid',
    )
    const beeld = maakVlakbeeld(
      bron,
      model,
      { ...BASIS, kleur: 'pijler', pijler: 'bestaanszekerheid' },
      buren,
    )
    const words = inOrder(beeld).map(({ cellen }) => cellen[0]?.tekst)
    expect(inOrder(beeld)[6]?.label).toBe('▼')
    expect([words[0], words[1], words[6], words[20]]).toEqual([
      'gunstiger en ongunstiger',
      'gunstiger',
      'ongunstiger',
      'geen verschil',
    ])
    expect(beeld.noten.join(' ')).toContain('Onbeslist: er is maar één bron')
  })

  test('two figures meet in nine colours, and two of one model that run together are said to tell the same', () => {
    const { bron, model } = modelOf(
      (cijfer) => BUURTEN.map((_code, at) => (cijfer === 'rivm-moeite-met-rondkomen' ? 80 - at : 40 + at)),
      'rivm-ervaren-gezondheid',
    )
    const tweede = { cijfer: 'rivm-moeite-met-rondkomen', jaar: 2024, leeftijd: 'alle' } as const
    const beeld = maakVlakbeeld(bron, model, { ...BASIS, kleur: 'tweetal', tweede }, buren)
    expect([inOrder(beeld)[0]?.plaats, inOrder(beeld)[18]?.plaats, inOrder(beeld)[35]?.plaats]).toEqual([
      6, 4, 2,
    ])
    expect(beeld.noten.join(' ')).toContain('vertellen bijna hetzelfde (samenhang 1,00)')
  })

  test('a wide margin and a converted figure are uncertain, a missing margin is not', () => {
    const flat: Waarden = () => BUURTEN.map(() => 50)
    const uncertain = (cijfer: string, extra: Extra) => {
      const { bron, model } = modelOf(flat, cijfer, extra)
      return new Set(maakVlakbeeld(bron, model, BASIS).gebieden.map(({ onzekerReden }) => onzekerReden))
    }
    expect(uncertain('enquete-contact-buren', { marge: 16 })).toEqual(new Set(['grenzen-ver']))
    expect(uncertain('enquete-contact-buren', { marge: 5 })).toEqual(new Set([null]))
    expect(uncertain('enquete-contact-buren', { geschat: 0.8 })).toEqual(new Set(['omgerekend']))
    expect(uncertain('rivm-ervaren-gezondheid', {})).toEqual(new Set([null]))
  })
})
