import type { Planvorm } from '../../../geodata/schema/planvorm.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { leesAdres, schrijfAdres } from '../../../client/panels/kaart/adres/adres.ts'
import { controleerKeuze } from '../../../client/panels/kaart/adres/controle.ts'
import {
  GEREEDSCHAPPEN,
  type KaartKeuze,
  LAGEN,
  MELDINGVORMEN,
  PLAN,
  STANDAARD,
  WEERGAVEN,
  WONINGKLEUREN,
} from '../../../client/panels/kaart/adres/keuze.ts'
import { KLASSEJAREN } from '../../../client/map/klassewaarden.ts'
import { KLEURWIJZEN } from '../../../client/map/vlakbeeld/keuze.ts'
import { pijlerId } from '../../../geodata/schema/indicator.ts'
import { KEUZE, voorbeeldbron } from './voorbeeldbron.ts'

const decimals = (min: number, max: number, digits: number) =>
  fc.integer({ min: min * 10 ** digits, max: max * 10 ** digits }).map((value) => value / 10 ** digits)

const figure = fc.record({
  cijfer: fc.stringMatching(/^[a-z][a-z0-9-]{1,20}$/),
  jaar: fc.integer({ min: 1900, max: 2099 }),
  leeftijd: fc.constantFrom('alle', '18plus', '18-65', '65plus'),
})
const list = (...values: string[]) => fc.uniqueArray(fc.constantFrom(...values))
const place = fc.tuple(decimals(4, 7, 5), decimals(51, 53, 5))
const area = fc
  .record({
    buurten: list('BU09950111', 'BU09950420'),
    vlakken: fc.array(fc.array(place, { minLength: 3, maxLength: 9 }), { maxLength: 2 }),
  })
  .filter(({ buurten, vlakken }) => buurten.length + vlakken.length > 0)

const corners = (least: number) => fc.array(place, { minLength: least, maxLength: 9 })
const shape: fc.Arbitrary<Planvorm> = fc.oneof(
  fc.record({ soort: fc.constant('punt' as const), punt: place }),
  fc.record({ soort: fc.constant('lijn' as const), punten: corners(2) }),
  fc.record({
    soort: fc.constant('vlak' as const),
    vlakken: fc.array(fc.array(corners(3), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    soort: fc.constant('buurten' as const),
    buurten: fc.uniqueArray(fc.constantFrom('BU09950111', 'BU09950420'), { minLength: 1 }),
  }),
)

const choice: fc.Arbitrary<KaartKeuze> = fc
  .record({
    lagen: fc.shuffledSubarray([...LAGEN]),
    figure,
    kleur: fc.constantFrom(...KLEURWIJZEN),
    klassen: fc.option(
      fc.oneof(
        fc.record({
          methode: fc.constantFrom('kwantiel', 'gelijk', 'natuurlijk'),
          aantal: fc.integer({ min: 3, max: 5 }),
          norm: fc.constant(null),
        }),
        fc.record({
          methode: fc.constant('norm' as const),
          aantal: fc.integer({ min: 3, max: 5 }),
          norm: decimals(-99, 99, 1),
        }),
      ),
    ),
    klassejaren: fc.constantFrom(...KLASSEJAREN),
    vanJaar: fc.option(fc.integer({ min: 1900, max: 2099 })),
    tweede: fc.option(figure),
    pijler: fc.option(fc.constantFrom(...pijlerId.options)),
    woningkleur: fc.constantFrom(...WONINGKLEUREN),
    meldingvorm: fc.constantFrom(...MELDINGVORMEN),
    filters: fc.record({
      wijken: list('boswijk', 'atolwijk'),
      buurten: list('BU09950111', 'BU09950420'),
      waarde: fc.option(
        fc.oneof(
          fc.record({ van: decimals(-99, 99, 1), tot: fc.option(decimals(-99, 99, 1)) }),
          fc.record({ van: fc.constant(null), tot: decimals(-99, 99, 1) }),
        ),
      ),
      status: list('nog-niet-benaderd', 'opname'),
      label: list('A++', 'B', 'onbekend'),
      eigenaar: list('centrada', 'vve'),
      campagne: list('geen', '3f0e4f0c-6f0c-4b7e-9a51-0a6a0c7c1d11'),
      soort: list('overlastmelding'),
      periode: fc.option(fc.constantFrom({ van: '2023-01', tot: '2024-12' })),
    }),
    naast: fc.option(fc.oneof(figure, fc.constant(PLAN))),
    gebied: fc.option(fc.constantFrom('BU09950111', 'waterwijk', 'WK099501')),
    eigen: fc.option(area),
    ambitie: fc.option(shape),
    beeld: fc.option(
      fc.record({ lon: decimals(-180, 180, 5), lat: decimals(-85, 85, 5), zoom: decimals(0, 24, 2) }),
    ),
    toon: fc.option(fc.constantFrom(...WEERGAVEN)),
    gereedschap: fc.option(fc.constantFrom(...GEREEDSCHAPPEN)),
    cyclus: fc.option(fc.constantFrom('2025', 'ronde-2')),
    versie: fc.option(fc.constantFrom('0123456789abcdef', 'f'.repeat(16))),
    toen: fc.boolean(),
  })
  .chain(({ figure: chosen, ...rest }) =>
    fc
      .dictionary(fc.constantFrom(...rest.lagen, 'buurten'), fc.integer({ min: 10, max: 100 }))
      .map((all) => ({
        ...rest,
        ...chosen,
        // Without a version there is no then.
        toen: rest.toen && rest.versie !== null,
        dekking: Object.fromEntries(
          rest.lagen.flatMap((laag) => (all[laag] === undefined ? [] : [[laag, all[laag]]])),
        ),
      })),
  )

describe('address of the map', () => {
  test('what is written is read back', () => {
    fc.assert(
      fc.property(choice, (keuze) => {
        expect(leesAdres(schrijfAdres(keuze))).toEqual({ keuze, fouten: [] })
      }),
    )
  })

  test('whatever stands in it, there is a choice to show', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.dictionary(fc.constantFrom('laag', 'jaar', 'beeld', 'gebied', 'v'), fc.string()),
        (text, parts) => {
          for (const search of [text, `?${new URLSearchParams(parts).toString()}`]) {
            expect(() => schrijfAdres(leesAdres(search).keuze)).not.toThrow()
          }
        },
      ),
    )
  })

  test('an empty address is the default', () => {
    expect(leesAdres('')).toEqual({ keuze: STANDAARD, fouten: [] })
    expect(leesAdres('?v=2&laag=geen').keuze.lagen).toEqual([])
  })

  // Written down when they were made: an address that somebody kept means the same for as long as the app exists.
  test.each([
    ['?v=1&laag=', ['buurten']],
    ['?v=1&laag=zonder-buurten,woningen', ['woningen']],
    ['?v=1&laag=woonzorgzones,wijkcentra,meldingen', ['wijkcentra', 'meldingen', 'woonzorgzones', 'buurten']],
  ])('an address of the first version keeps its layers: %s', (address, lagen) => {
    expect(leesAdres(address)).toEqual({ keuze: { ...STANDAARD, lagen }, fouten: [] })
  })

  test('an address of the first version keeps all its other parts', () => {
    const address =
      '?v=1&laag=woningen&cijfer=rivm-eenzaam&jaar=2016&leeftijd=65plus&gebied=BU09950111&beeld=5.49,52.51,13.2&toon=beide&kleur=verschil&cyclus=2025'
    expect(leesAdres(address)).toEqual({
      keuze: {
        ...STANDAARD,
        lagen: ['woningen', 'buurten'],
        cijfer: 'rivm-eenzaam',
        jaar: 2016,
        leeftijd: '65plus',
        gebied: 'BU09950111',
        beeld: { lon: 5.49, lat: 52.51, zoom: 13.2 },
        toon: 'beide',
        kleur: 'verschil',
        cyclus: '2025',
      },
      fouten: [],
    })
  })

  test('an unknown layer, view or version is named and the rest works', () => {
    const { keuze, fouten } = leesAdres('?v=9&laag=wijkcentra,spoken&toon=bol&beeld=1,2&jaar=2016')
    expect(fouten.map(({ deel }) => deel).sort()).toEqual(['adres', 'beeld', 'laag', 'toon'])
    expect(keuze.lagen).toEqual(['wijkcentra'])
    expect(keuze.jaar).toBe(2016)
  })
})

describe('a choice that the figures do not have', () => {
  const bron = voorbeeldbron([70.1, 68.7, 69.8, 75.7, 90, 72.5, 78.7, 77.2, 78.4])
  const asked = { ...STANDAARD, ...KEUZE }

  test('an existing one stays as it is', () => {
    const keuze = { ...asked, gebied: 'waterwijk' }
    expect(controleerKeuze(bron, keuze)).toEqual({ keuze, fouten: [] })
  })

  test('unknown area, indicator, year and age are named; the nearest takes their place', () => {
    const { keuze, fouten } = controleerKeuze(bron, {
      ...asked,
      gebied: 'BU00000000',
      cijfer: 'bestaat-niet',
      jaar: 1999,
      leeftijd: '65plus',
    })
    expect(fouten.map(({ deel }) => deel).sort()).toEqual(['cijfer', 'gebied', 'jaar', 'leeftijd'])
    expect(keuze).toEqual({ ...asked, gebied: null })
  })

  test("the default is nobody's question: where it does not exist a shown figure comes instead, in silence", () => {
    const one = bron.indicatoren.get(STANDAARD.cijfer)
    if (one === undefined) throw new Error('the example has the default figure')
    const noemer = { ...one, id: 'pdok-inwoners', rol: 'noemer' as const }
    const shown = { ...one, id: 'pdok-65plus', rol: 'alleen-tonen' as const }
    const elsewhere = { ...bron, indicatoren: new Map([noemer, shown].map((row) => [row.id, row])) }
    expect(controleerKeuze(elsewhere, STANDAARD)).toMatchObject({
      keuze: { cijfer: 'pdok-65plus' },
      fouten: [],
    })
    const named = controleerKeuze(elsewhere, { ...STANDAARD, cijfer: 'bestaat-niet' })
    expect(named.fouten).toContainEqual({ deel: 'cijfer', waarde: 'bestaat-niet' })
  })

  test('the CBS wijk that only shares a name with Waterwijk cannot be chosen', () => {
    expect(controleerKeuze(bron, { ...asked, gebied: 'WK099504' }).keuze.gebied).toBeNull()
  })
})
