import { describe, expect, test } from 'vitest'
import { bronFoutCode, bronId } from '../../../geodata/schema/bron.ts'
import { doelvelden } from '../../../geodata/schema/doelvelden.ts'
import { doelId } from '../../../geodata/schema/invoer.ts'
import { bestandsgrootte } from '../../../server/contract/text/getal.ts'
import { bronFoutTekst, bronGeeft, bronNaam, jarenStand } from '../../../server/contract/text/nl/bronnen.ts'
import { indicatorTekst } from '../../../server/contract/text/nl/indicatoren.ts'
import { veldTekst } from '../../../server/contract/text/nl/invoer-doelen.ts'
import { bewerkingTekst, plaatsTekst, verslagTekst } from '../../../server/contract/text/nl/invoer-verslag.ts'

describe('words of the import', () => {
  test.each(doelId.options)('every field of %s has a name and an explanation', (doel) => {
    const without = doelvelden[doel].filter((field) => (veldTekst(doel, field.id)?.uitleg ?? '') === '')
    expect(without.map((field) => field.id)).toEqual([])
  })

  test('the sentence about the rows fits their number', () => {
    expect(verslagTekst.kop(990, 1000)).toBe('990 van de 1.000 rijen zijn goed.')
    expect(verslagTekst.kop(1, 1)).toBe('De rij is goed.')
    expect(verslagTekst.kop(7, 7)).toBe('Alle 7 rijen zijn goed.')
    expect(verslagTekst.kop(0, 3)).toBe('Geen van de 3 rijen is goed.')
    expect(verslagTekst.kop(0, 0)).toBe('Er staat geen rij in het bestand.')
    expect(verslagTekst.kopGeweigerd(0, 3, false)).toContain('de rest van de rij gaat wel mee')
    expect(verslagTekst.kopGeweigerd(10, 10, true)).toContain('10 rijen zijn niet overgenomen')
  })

  test('a place names what is known of it', () => {
    const place = { bestand: 'a.xlsx', blad: 'Blad1', rij: 1200, kolom: null }
    expect(plaatsTekst(place)).toBe('bestand a.xlsx, blad Blad1 en rij 1.200')
  })

  test('a code without words is shown as it is', () => {
    expect(bewerkingTekst('decimale-komma')).toContain('komma')
    expect(bewerkingTekst('iets-nieuws')).toBe('iets-nieuws')
  })

  test('a size is short', () => {
    expect([999, 45_047, 1_240_000, 600_000_000].map(bestandsgrootte)).toEqual([
      '999 bytes',
      '45\u00a0kB',
      '1,2\u00a0MB',
      '600\u00a0MB',
    ])
  })
})

describe('words of the sources', () => {
  test('every source has a name and says what it gives; every fault says what to do', () => {
    expect(Object.keys(bronNaam).sort()).toEqual([...bronId.options].sort())
    expect(Object.keys(bronGeeft).sort()).toEqual([...bronId.options].sort())
    for (const code of bronFoutCode.options) expect(bronFoutTekst[code].doe).toMatch(/\.$/)
  })

  test('years are held against what should be there', () => {
    expect(jarenStand({ jaarAanwezig: 2023, jaarVerwacht: 2025 })).toBe(
      '2025 zou er moeten zijn; we hebben 2023.',
    )
    expect(jarenStand({ jaarAanwezig: 2025, jaarVerwacht: 2025 })).toBe(
      'Nieuwste jaar: 2025, zoals verwacht.',
    )
    expect(jarenStand({ jaarAanwezig: null, jaarVerwacht: null })).toBe('')
  })
})

test("a figure of one's own goes by its own name, a figure of the catalogue by ours", () => {
  expect(indicatorTekst({ id: 'eigen-groen', eigenNaam: 'Groen' })).toMatchObject({
    naam: 'Groen',
    zin: 'Groen (eigen cijfer)',
  })
  expect(indicatorTekst({ id: 'rivm-eenzaam', eigenNaam: 'Iets anders' }).naam).not.toBe('Iets anders')
  expect(indicatorTekst('constructor').naam).toBe('constructor')
})
