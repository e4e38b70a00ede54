import { describe, expect, test } from 'vitest'
import { leesAdres } from '../../../client/panels/kaart/adres/adres.ts'
import { GEEN_FILTERS, type KaartKeuze, STANDAARD } from '../../../client/panels/kaart/adres/keuze.ts'

/**
 * Addresses as they once were made, with what they meant then. A line here is never changed: somebody has it in a mail, a report or
 * a bookmark. A new version of the address gets lines of its own.
 */
const KEPT: readonly [address: string, meaning: Partial<KaartKeuze>][] = [
  ['?v=1', {}],
  ['?v=1&laag=', { lagen: ['buurten'] }],
  ['?v=1&laag=zonder-buurten,woningen', { lagen: ['woningen'] }],
  [
    '?v=1&laag=woonzorgzones,wijkcentra,meldingen',
    { lagen: ['wijkcentra', 'meldingen', 'woonzorgzones', 'buurten'] },
  ],
  [
    '?v=1&gebied=BU09950111&toon=beide&kleur=verschil',
    { gebied: 'BU09950111', toon: 'beide', kleur: 'verschil' },
  ],
  [
    '?v=1&cijfer=rivm-eenzaam&jaar=2016&leeftijd=65plus&gebied=BU09950422&toon=tabel',
    { cijfer: 'rivm-eenzaam', jaar: 2016, leeftijd: '65plus', gebied: 'BU09950422', toon: 'tabel' },
  ],
  [
    '?v=1&laag=woningen&beeld=5.49,52.51,14.1&cyclus=2025',
    { lagen: ['woningen', 'buurten'], beeld: { lon: 5.49, lat: 52.51, zoom: 14.1 }, cyclus: '2025' },
  ],
  ['?v=2&gebied=waterwijk', { gebied: 'waterwijk' }],
  ['?v=2&cijfer=rivm-eenzaam&jaar=2016', { cijfer: 'rivm-eenzaam', jaar: 2016 }],
  ['?v=2&laag=geen&cijfer=rivm-ervaren-gezondheid&jaar=2020&leeftijd=18plus', { lagen: [] }],
  [
    '?v=2&laag=wijkcentra,woningen:60,buurten&cijfer=rivm-ervaren-gezondheid&jaar=2020&leeftijd=18plus&woning=eigenaar',
    { lagen: ['wijkcentra', 'woningen', 'buurten'], dekking: { woningen: 60 }, woningkleur: 'eigenaar' },
  ],
  [
    '?v=2&laag=buurten&cijfer=rivm-eenzaam&jaar=2020&leeftijd=18plus&kleur=verandering&klassen=norm-5-44.5&vanaf=2016',
    {
      lagen: ['buurten'],
      cijfer: 'rivm-eenzaam',
      kleur: 'verandering',
      klassen: { methode: 'norm', aantal: 5, norm: 44.5 },
      vanJaar: 2016,
    },
  ],
  [
    '?v=2&laag=buurten&cijfer=rivm-eenzaam&jaar=2020&leeftijd=18plus&kleur=tweetal&tweede=rivm-ervaren-gezondheid~2020~18plus&naast=rivm-eenzaam~2016~18plus',
    {
      lagen: ['buurten'],
      cijfer: 'rivm-eenzaam',
      kleur: 'tweetal',
      tweede: { cijfer: 'rivm-ervaren-gezondheid', jaar: 2020, leeftijd: '18plus' },
      naast: { cijfer: 'rivm-eenzaam', jaar: 2016, leeftijd: '18plus' },
    },
  ],
  [
    '?v=2&laag=meldingen,buurten&cijfer=rivm-ervaren-gezondheid&jaar=2020&leeftijd=18plus&melding=zeshoeken&filter=wijken:boswijk_atolwijk!label:A%2B%2B_B!waarde:60..70!periode:2023-01..2024-12',
    {
      lagen: ['meldingen', 'buurten'],
      meldingvorm: 'zeshoeken',
      filters: {
        ...GEEN_FILTERS,
        wijken: ['boswijk', 'atolwijk'],
        label: ['A++', 'B'],
        waarde: { van: 60, tot: 70 },
        periode: { van: '2023-01', tot: '2024-12' },
      },
    },
  ],
  [
    '?v=2&laag=wijkcentra,woonzorgzones,buurten&cijfer=rivm-ervaren-gezondheid&jaar=2020&leeftijd=18plus&eigen=BU09950111~549000.5251000.100.0.0.100&toon=wijken&paneel=eigen-gebied',
    {
      eigen: {
        buurten: ['BU09950111'],
        vlakken: [
          [
            [5.49, 52.51],
            [5.491, 52.51],
            [5.491, 52.511],
          ],
        ],
      },
      toon: 'wijken',
      gereedschap: 'eigen-gebied',
    },
  ],
  [
    '?v=2&laag=wijkcentra,woonzorgzones,buurten&cijfer=rivm-ervaren-gezondheid&jaar=2020&leeftijd=18plus&versie=0123456789abcdef',
    { versie: '0123456789abcdef' },
  ],
  [
    '?v=2&laag=wijkcentra,woonzorgzones,buurten&cijfer=rivm-ervaren-gezondheid&jaar=2020&leeftijd=18plus&versie=0123456789abcdef&cijfers=toen',
    { versie: '0123456789abcdef', toen: true },
  ],
]

describe('an address that somebody kept', () => {
  test.each(KEPT)('%s means what it meant', (address, meaning) => {
    expect(leesAdres(address)).toEqual({ keuze: { ...STANDAARD, ...meaning }, fouten: [] })
  })
})

describe('an address with a broken part', () => {
  test.each([
    ['v', '9', 'adres'],
    ['laag', 'spoken', 'laag'],
    ['cijfer', '<b>', 'cijfer'],
    ['jaar', '1', 'jaar'],
    ['leeftijd', 'oud', 'leeftijd'],
    ['kleur', 'roze', 'kleur'],
    ['klassen', 'norm-5', 'klassen'],
    ['vanaf', 'ooit', 'vanaf'],
    ['tweede', 'a~b', 'tweede'],
    ['pijler', 'zesde', 'pijler'],
    ['woning', 'bewoner', 'woning'],
    ['melding', 'lijst', 'melding'],
    ['filter', 'naam:jansen', 'filter'],
    ['naast', '~~~', 'naast'],
    ['gebied', '..', 'gebied'],
    ['eigen', '1.2.3', 'eigen'],
    ['beeld', '999,999,99', 'beeld'],
    ['toon', 'bol', 'toon'],
    ['paneel', 'hamer', 'paneel'],
    ['cyclus', '-', 'cyclus'],
    ['versie', 'nieuwste', 'versie'],
    ['cijfers', 'ooit', 'cijfers'],
  ] as const)('%s=%s is named, and all other parts hold', (name, value, deel) => {
    const rest = '?v=2&laag=buurten&cijfer=rivm-eenzaam&jaar=2016&gebied=BU09950111&toon=beide'
    const params = new URLSearchParams(rest)
    params.set(name, value)
    const { keuze, fouten } = leesAdres(`?${params}`)
    expect(fouten).toEqual([{ deel, waarde: value }])
    const { keuze: whole } = leesAdres(rest)
    const same = Object.entries(whole).filter(
      ([key, kept]) => JSON.stringify(keuze[key as keyof KaartKeuze]) === JSON.stringify(kept),
    )
    expect(same.length).toBeGreaterThanOrEqual(Object.keys(whole).length - 2)
  })

  test('figures of then without a version are figures of now', () => {
    expect(leesAdres('?v=2&cijfers=toen').keuze.toen).toBe(false)
    expect(leesAdres('?v=2&cijfers=toen&versie=kapot').keuze).toMatchObject({ toen: false, versie: null })
  })
})
