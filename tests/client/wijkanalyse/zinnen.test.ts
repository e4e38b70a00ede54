import { describe, expect, test } from 'vitest'
import { classOf } from '../../../client/panels/wijkanalyse/difference-class.ts'
import type { Cijfer } from '../../../analyses/result.ts'
import { differenceFrom } from '../../../analyses/vergelijking/verschil.ts'
import type { Spreiding } from '../../../analyses/wijkanalyse/spreiding.ts'
import type { CijferPunt, Punt } from '../../../analyses/wijkanalyse/sterk-en-zwak.ts'
import { analyseWijk } from '../../../analyses/wijkanalyse/wijkanalyse.ts'
import { kantVanWijziging } from '../../../server/contract/text/nl/verschil.ts'
import { openTegenLand } from '../../../server/contract/text/nl/open-zinnen.ts'
import { wijkanalyseTekst } from '../../../server/contract/text/nl/wijkanalyse.ts'
import {
  dagenPerWeek,
  denkenZin,
  puntTitel,
  puntToelichting,
  spreidingZin,
  verschilMetGemeente,
  wijkZin,
  zekerZin,
} from '../../../server/contract/text/nl/wijkanalyse-zinnen.ts'
import { nietWetenZin } from '../../../server/contract/text/nl/wijkanalyse-onbekend.ts'
import { alsTekst } from '../../../server/contract/text/nl/zin.ts'
import { analysisAreas, CITY_ID } from '../../../analyses/verdieping/analysegebied.ts'
import { echteFocus, echteInvoer, echteWaarnemingen, echteWijken } from '../../helpers/analyse-invoer-echt.ts'
import { maakInvoer, rondkomen, spreidingVan } from '../../helpers/analyse-invoer.ts'

const INDICATOR = 'rivm-moeite-met-rondkomen'

function cijfer(gebied: string, waarde: number): Cijfer {
  return {
    gebied,
    indicator: INDICATOR,
    jaar: 2020,
    leeftijd: '18plus',
    waarde,
    eenheid: 'procent',
    fout: { soort: 'niet-in-bron' },
    herkomst: { dataset: 'rivm', versie: '1', rij: 1, kolom: 'x' },
  }
}

const lelystad = cijfer('GM0995', 16.6)
const wijk = { soort: 'waarde' as const, cijfer: cijfer('WK099501', 21.7), ernaast: null }
const bereik = {
  soort: 'bereik' as const,
  laagste: cijfer('BU09950423', 20),
  hoogste: cijfer('BU09950425', 27.7),
  gemiddelde: 24.2,
  aantalMet: 6,
  aantalZonder: 1,
  ernaast: cijfer('WK099504', 16.5),
}
const buurt = (code: string, waarde: number) => ({
  cijfer: cijfer(code, waarde),
  tegenGemeente: differenceFrom(waarde, lelystad.waarde, 'lager-is-gunstiger'),
})
const punt: CijferPunt = {
  soort: 'cijfer',
  indicator: INDICATOR,
  jaar: 2020,
  buurten: [buurt('BU09950111', 27.6), buurt('BU09950112', 23.7)],
  aantalMet: 8,
  kleinsteVerschil: 7.1,
  grootsteVerschil: 11,
  aantalTegenLand: 2,
  wijk,
  gemeente: lelystad,
  land: null,
  thema: 'rondkomen',
  aanpak: 'samen-oppakken',
  partners: ['MDF'],
}
const spread: Spreiding = {
  indicator: INDICATOR,
  jaar: 2020,
  leeftijd: '18plus',
  bronfamilie: 'rivm-rekenmodel',
  buurten: [],
  aantalMet: 8,
  aantalZonder: 6,
  laagste: cijfer('BU09950117', 3.3),
  hoogste: cijfer('BU09950111', 27.6),
  wijk,
  wijkTegenGemeente: differenceFrom(21.7, 16.6, 'lager-is-gunstiger'),
  wijkTegenLand: null,
  gemeente: lelystad,
  land: null,
  gemeenteTegenLand: null,
}
/** Ordinary spaces, so that a sentence can be written down here. */
const plain = (text: string) => text.replaceAll(/\s/g, ' ')

describe('sentences of the wijkanalyse', () => {
  test('a weak point says how many buurten, how much and against what', () => {
    expect(puntTitel(punt, 'ongunstig')).toBe(
      'In 2 van de 8 buurten met een cijfer is rondkomen vaker moeilijk',
    )
    expect(verschilMetGemeente(punt, 'Lelystad')).toBe('7,1 tot 11,0 procentpunt boven Lelystad')
    expect(plain(alsTekst(puntToelichting(punt, 'Lelystad')))).toBe(
      '7,1 tot 11,0 procentpunt boven Lelystad, 2020; de wijk 21,7 %, Lelystad 16,6 %',
    )
  })

  test('the figures in a sentence keep the way to their source', () => {
    const figures = puntToelichting(punt, 'Lelystad').filter((part) => typeof part !== 'string')
    expect(figures.map((part) => part.cijfer.gebied)).toEqual(['WK099501', 'GM0995'])
  })

  test('a pijler gives the spread of the buurten before the wijk', () => {
    expect(plain(alsTekst(spreidingZin(spread, 'Lelystad')))).toBe(
      'Moeite met rondkomen loopt in de buurten van 3,3 tot 27,6 %; de wijk 21,7 %, Lelystad 16,6 %.',
    )
    const near = { ...spread, wijkTegenGemeente: differenceFrom(20, 16.6, 'lager-is-gunstiger') }
    expect(alsTekst(spreidingZin(near, 'Lelystad'))).toContain(': geen verschil.')
  })

  test('a wijk without its own figure shows the range and the plain mean, never the wider CBS wijk', () => {
    const words = plain(alsTekst(wijkZin(bereik)))
    expect(words).toBe('bereik van de buurten 20,0-27,7 %, gewoon gemiddelde van de buurten 24,2 %')
    const sentence = spreidingZin({ ...spread, wijk: bereik, wijkTegenGemeente: null }, 'Lelystad')
    expect(alsTekst(sentence)).not.toContain('16,5')
    expect(sentence.some((part) => typeof part !== 'string' && part.cijfer.gebied === 'WK099504')).toBe(false)
  })

  test('what we do not know is one sentence', () => {
    expect(
      nietWetenZin([
        { code: 'verandering-per-buurt' },
        { code: 'buurten-zonder-cijfer', aantal: 6, totaal: 14, jaar: 2020 },
        { code: 'huizen-en-buitenruimte' },
        { code: 'marge-niet-in-bron' },
      ]),
    ).toBe(
      'Of het per buurt beter of slechter gaat, hoe het gaat in 6 van de 14 buurten en hoe het staat met de woningen en de buitenruimte.',
    )
  })

  test('days are words', () => {
    expect([dagenPerWeek(1), dagenPerWeek(6)]).toEqual(['één dag per week', 'zes dagen per week'])
  })
})

describe('what we think', () => {
  const sterk: CijferPunt = {
    ...punt,
    indicator: 'rivm-ervaren-gezondheid',
    buurten: [...punt.buurten, buurt('BU09950113', 5)],
  }
  const centrum: Punt = {
    soort: 'voorziening',
    voorziening: 'x',
    naam: 'X',
    dagenOpen: 5,
    jaar: 2024,
    dataset: 'v',
  }
  const denken = (strong: Punt[], weak: Punt[]) =>
    denkenZin({
      ...analyseWijk(maakInvoer()),
      spreidingen: [spreidingVan(rondkomen, [20, 20, 20, 20])],
      focusgebied: { id: 'oost', naam: 'Oost', gemeente: 'GM0995', gemeenteNaam: 'Lelystad' },
      sterkEnZwak: { sterk: strong, zwak: weak },
    })

  test('the strong point stands first, and one year is said once', () => {
    expect(denken([centrum, sterk], [punt])).toBe(
      'In 3 van de 8 buurten met een cijfer voelen meer mensen zich gezond dan in Lelystad, en in 2 is rondkomen vaker moeilijk (berekende cijfers, 2020, gemeten in coronatijd).',
    )
  })

  test('each point has its own year and number of buurten where they differ', () => {
    expect(denken([{ ...sterk, jaar: 2016, aantalMet: 7 }], [punt])).toBe(
      'In 3 van de 7 buurten met een cijfer voelen meer mensen zich gezond dan in Lelystad (berekend cijfer, 2016), en in 2 van de 8 is rondkomen vaker moeilijk (berekend cijfer, 2020, gemeten in coronatijd).',
    )
  })

  test('without a strong or a weak point only the other is said, without both that nothing differs', () => {
    expect(denken([centrum], [{ ...punt, jaar: 2016 }])).toBe(
      'In 2 van de 8 buurten met een cijfer is rondkomen vaker moeilijk dan in Lelystad (berekende cijfers, 2016).',
    )
    expect(denken([sterk], [])).toBe(
      'In 3 van de 8 buurten met een cijfer voelen meer mensen zich gezond dan in Lelystad (berekende cijfers, 2020, gemeten in coronatijd).',
    )
    expect(denken([centrum], [])).toContain('In geen enkele buurt met een cijfer')
  })
})

describe('what a conclusion rests on', () => {
  test('evidence counts the buurten with a figure, and says how 2020 was measured', () => {
    expect(plain(wijkanalyseTekst.bewijsZin(INDICATOR, 2, 8, 2020))).toBe(
      'Moeite met rondkomen: in 2 van de 8 buurten met een cijfer ongunstiger (2020, gemeten in coronatijd).',
    )
    const withLand = { ...punt, land: cijfer('NL00', 16) }
    const analyse = analyseWijk(maakInvoer())
    expect(plain(alsTekst(openTegenLand(withLand, analyse, () => 'Nederland')))).toBe(
      'Tegen Nederland (16,0 %, 2020, gemeten in coronatijd): 2 van de 8 buurten met een cijfer.',
    )
    expect(wijkanalyseTekst.bronEnJaar('RIVM', INDICATOR, 2020, '18 jaar en ouder')).toBe(
      'RIVM 2020, gemeten in coronatijd, 18 jaar en ouder',
    )
  })

  test('more than one source is said, not that they agree', () => {
    expect(wijkanalyseTekst.meerDanEenBron(['het rekenmodel', 'het register'])).toBe(
      'meer dan één bron: het rekenmodel en het register',
    )
  })
})

describe('classes of the small map', () => {
  test.each([
    [27.6, 1],
    [23.7, 2],
    [20, 4],
    [16.6, 4],
    [11.6, 6],
    [6.6, 7],
  ])('%d against 16.6 is class %i', (value, expected) => {
    expect(classOf(differenceFrom(value, 16.6, 'lager-is-gunstiger'))).toBe(expected)
  })
})

describe('words of a change', () => {
  test.each([
    ['sterk', '2/8', 'in 2 van de 8 buurten met een cijfer'],
    ['sterk', '6', '6 dagen per week open'],
    ['zwak', null, 'geen zwak punt'],
    ['buurten', 'erbij', 'hoort erbij'],
    ['voorstel', '2', 'plaats 2'],
    ['wijkcijfer', '21.7 (2020)', '21,7 % (2020)'],
    ['wijkcijfer', '20-27.7 (2020)', '20,0-27,7 % (2020)'],
    ['wijkcijfer', '- (2022)', 'geen cijfer (2022)'],
  ] as const)('%s %s reads "%s"', (part, value, words) => {
    expect(plain(kantVanWijziging(part, value))).toBe(words)
  })
})

/** The whole of Lelystad on the embedded figures, as the app makes its analysis. */
function analysisOfTheCity() {
  const { gemeente, gemeenteNaam } = echteFocus
  const buurten = [...new Set(echteWaarnemingen.map(({ gebied }) => gebied))]
    .filter((code) => code.startsWith('BU0995'))
    .toSorted()
  const known = { wijken: echteWijken, gemeente, gemeenteNaam, buurtenVanGemeente: buurten }
  const city = analysisAreas({ ...known, buurtenVanCbsWijk: new Map() }).find(({ id }) => id === CITY_ID)
  if (city === undefined) throw new Error('no city')
  const { samenstelling, wijknamen } = city
  return analyseWijk(echteInvoer('', '2025-05-01', { wijk: city.wijk, samenstelling, wijknamen }))
}

describe('the analysis of the whole gemeente', () => {
  const analyse = analysisOfTheCity()

  test('never holds the gemeente against itself, and names no single wijkcentrum', () => {
    const said = analyse.spreidingen
      .filter(({ wijk: figure }) => figure.soort === 'waarde')
      .map((row) => alsTekst(spreidingZin(row, 'Lelystad')))
    expect(said.length).toBeGreaterThan(3)
    const second = [...analyse.sterkEnZwak.sterk, ...analyse.sterkEnZwak.zwak].flatMap((point) =>
      point.soort === 'cijfer' ? [alsTekst(puntToelichting(point, 'Lelystad'))] : [],
    )
    expect(second.length).toBeGreaterThan(0)
    expect([...said, ...second].filter((sentence) => sentence.includes('de wijk '))).toEqual([])
    expect(alsTekst(zekerZin(analyse))).not.toMatch(/wijkcentrum/)
  })
})
