import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { gevondenNaam } from '../../../../geodata/normalise/doelen/persoonsnaam.ts'
import {
  signaalReden,
  woningredenReden,
  woningwaardeReden,
  zakelijkeReden,
} from '../../../../geodata/normalise/doelen/signaaltekst.ts'
import { loadEmbeddedDataset } from '../../../../geodata/pipeline.ts'
import { findProjectRoot } from '../../../helpers/project-root.ts'
import { GEWONE_ZINNEN } from '../../../helpers/gewone-zinnen.ts'
import { echteOpzet } from '../../../helpers/wijkaanpak-echt.ts'
import { draai, WONING } from './proef.ts'

/** Given names and surnames that are among the most common there are: nobody in particular. */
const NAMES = [
  'Jan de Vries',
  'JAN DE VRIES',
  'Jan De Vries',
  'Fatima El Amrani',
  'Fatima el Amrani',
  'Mohamed Ben Ali',
  'Ayşe Yılmaz',
  'Radjesh Ramdin',
  'Anne-Marie Jansen',
  'Jan Willem van den Berg',
  'Kees B.',
  'Willem J. Bakker',
  'Krzysztof Nowak',
  'A.B. Jansen',
]

describe('a full name', () => {
  it.each(NAMES)('is found in a sentence and by itself: %s', (name) => {
    expect(gevondenNaam(`${name} wil meedoen.`)).toContain(name.slice(0, 6))
    expect(gevondenNaam(name)).not.toBeNull()
    for (const judge of [signaalReden, zakelijkeReden, woningwaardeReden, woningredenReden]) {
      expect(judge(`Volgens ${name} is het klaar`), name).toMatch(/een rol, zoals "een bewoner"/)
    }
  })

  it.each(['Vries, Jan de', 'Yilmaz, Mehmet', 'jan de vries', 'fatima el amrani'])(
    'is found as a cell of a list has it: %s',
    (cell) => {
      expect(gevondenNaam(cell)).not.toBeNull()
    },
  )

  it.each([
    'Willem Dreesstraat',
    'Albert Schweitzer',
    'Albert Schweitzerlaan 12',
    'de Anne Frankschool',
    'Basisschool Jan de Vries',
    'Johan Cruyff Court',
    'Jan van Galenstraat',
    'Dr. J.M. den Uylstraat',
    'Jol',
    'Gordiaan',
    'Centrada',
    'Albert Heijn',
    'bij Leen Bakker',
    'Dirk van den Broek',
    'Koningin Wilhelmina',
    'Welzijn Lelystad',
    'Stichting Jan Jansen',
    'Jan Feb Mrt',
    'De woning krijgt label B. Dat zijn drie stappen.',
    'Overleg met partners. Jan komt ook.',
    'Mark en Ingrid komen langs.',
    'Zuiderzeewijk Oost',
    'Toon Meer',
  ])('is not seen in %s', (text) => {
    expect(gevondenNaam(text)).toBeNull()
  })
})

describe('what is said of one household', () => {
  it.each([
    'inkomen is 1450 euro',
    'Hun inkomen is € 1.450 per maand.',
    'verdient 1450 euro',
    'heeft 12.000 euro schuld',
    'Marokkaans gezin',
    'Een Turkse buurman klaagt.',
    'Gezin uit Syrië op de hoek.',
    'Bewoner van Poolse afkomst.',
    'Gezin heeft schulden.',
    'De huurder heeft een huurachterstand.',
    'Marokkaanse jongeren op het plein.',
  ])('is refused wherever people write: %s', (text) => {
    for (const judge of [signaalReden, zakelijkeReden, woningwaardeReden, woningredenReden]) {
      expect(judge(text), text).not.toBeNull()
    }
  })

  it.each(['schulden', 'huurachterstand', 'uitkering', 'Marokkaans', 'Wmo'])(
    'is seen in every such word at a dwelling: %s',
    (text) => {
      expect(woningwaardeReden(text)).toMatch(/alleen iets over de woning/)
      expect(woningredenReden(text)).toMatch(/alleen iets over de woning/)
    },
  )

  it.each([
    'Het spreekuur over schulden is te weinig bekend.',
    'Het gemiddelde inkomen is 24.500 euro.',
    'Mensen met een inkomen onder 1.450 euro krijgen korting.',
    'De inkomensgrens is 1.450 euro.',
    'Poolse bewoners vragen om taalles.',
    'Er is een Turks cultureel centrum.',
    'Arabisch en Turks als taal van de vragenlijst.',
    'De brief kost 1450 euro.',
    'Ruim 15% van de kinderen groeit op in een huishouden met een inkomen tot 120% van het bijstandsniveau.',
  ])('is not seen in what is of a group, a rule or the work: %s', (text) => {
    expect(zakelijkeReden(text)).toBeNull()
  })

  it('is found, or not, in a text of any length without being kept busy', () => {
    for (const text of [
      'A'.repeat(60_000),
      'jan van '.repeat(10_000),
      '1'.repeat(60_000),
      'een de '.repeat(9000),
    ]) {
      expect(zakelijkeReden(text)).toBeNull()
    }
    expect(zakelijkeReden(`${'Jan '.repeat(20_000)}Jansen`)).toMatch(/een naam van een mens/)
  })
})

/** Every text in a value of JSON. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

describe('the texts this app was made from', () => {
  it('may enter, all of them: the programme, the facilities, the names of areas, the first draft of each plan, and what people write', () => {
    const root = findProjectRoot()
    const embedded = ['samen-lelystad-oost-2025/programma.json', 'voorzieningen-lelystad/voorzieningen.json']
    const files = embedded.map((file) =>
      textsIn(JSON.parse(readFileSync(new URL(`geodata/datasets/${file}`, root), 'utf8'))),
    )
    const names = loadEmbeddedDataset('cbs-gebieden-2022').inhoud.gebieden.map(({ naam }) => naam)
    const drafts = ['zuiderzeewijk', 'atolwijk', 'boswijk', 'waterwijk'].flatMap((wijk) =>
      textsIn(echteOpzet(wijk)),
    )
    const all = [...new Set([...files.flat(), ...names, ...drafts, ...GEWONE_ZINNEN])]
    expect(all.length).toBeGreaterThan(700)
    const refused = all.flatMap((text) => {
      const reason = zakelijkeReden(text)
      return reason === null ? [] : [`${text} -> ${reason}`]
    })
    expect(refused).toEqual([])
  })
})

describe('a list that is brought in', () => {
  const refusedOf = (rows: readonly string[][], kolom: string) =>
    draai('woningen', { velden: { 'bag-id': 'bag', [kolom]: kolom } }, ['bag', kolom], rows)

  it.each([
    ['straat', 'Jan de Vries'],
    ['blok', 'fam. Yilmaz'],
    ['blok', 'schulden'],
    ['blok', 'Marokkaans'],
    ['straat', 'inkomen 1450 euro'],
  ] as const)('has no person in the column %s of dwellings: %s', (kolom, cell) => {
    expect(JSON.stringify(refusedOf([[WONING, cell]], kolom))).toMatch(
      /Schrijf een rol|alleen iets over de woning|Laat het bedrag weg/,
    )
  })
})
