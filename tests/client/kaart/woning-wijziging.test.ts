import { describe, expect, test } from 'vitest'
import { vandaag } from '../../../client/app/moment.ts'
import { emptyFields, faultsPerField } from '../../../client/panels/kaart/woning-wijziging.ts'
import { datum } from '../../../server/contract/text/getal.ts'
import { veldwaardeTekst, woningkaart, zegsmanTekst } from '../../../server/contract/text/nl/woningen.ts'
import type { Woning } from '../../../geodata/schema/woning.ts'

const dwelling: Woning = {
  id: '0995010000000001',
  buurt: 'BU09950111',
  straat: 'Kamp',
  blok: null,
  huisnummer: 12,
  huisletter: 'b',
  huisnummertoevoeging: '2',
  postcode: '8223 AA',
  eigenaar: 'onbekend',
  energielabel: null,
  bouwjaar: null,
  status: null,
  historie: [],
  punt: [5.5, 52.5],
}

describe('the form that changes a dwelling', () => {
  test('begins on the day of the clock on the wall', () => {
    expect(vandaag(new Date(2026, 2, 5, 23, 59))).toBe('2026-03-05')
  })

  test('says which fields are empty before anything is sent', () => {
    expect(emptyFields({ waarde: 'A', datum: '2026-01-01', reden: 'gezien' })).toEqual({})
    expect(Object.keys(emptyFields({ waarde: '', datum: '', reden: '' }))).toEqual([
      'waarde',
      'datum',
      'reden',
    ])
  })

  test('puts what the server says at its field, and all of it', () => {
    const fault = (veld: string, melding: string) => ({ deel: 'body' as const, veld, melding })
    expect(
      faultsPerField([
        fault('datum', 'Een.'),
        fault('datum', 'Twee.'),
        fault('reden', 'Drie.'),
        fault('x', 'Vier.'),
      ]),
    ).toEqual({ datum: 'Een. Twee.', reden: 'Drie.', waarde: 'Vier.' })
  })
})

describe('words of the dwelling', () => {
  test('name it by what is known of its address', () => {
    expect(woningkaart.titel('Kamp', dwelling)).toBe('Kamp, nummer 12b-2')
    expect(woningkaart.titel('Kamp', { ...dwelling, huisnummer: null })).toBe('Kamp')
    expect(woningkaart.titel(null, { ...dwelling, huisletter: null, huisnummertoevoeging: null })).toBe(
      '8223 AA, nummer 12',
    )
    expect(woningkaart.titel(null, { ...dwelling, postcode: null })).toBe('Woning 0995010000000001')
  })

  test('say codes in words, and leave other values as they are', () => {
    expect(veldwaardeTekst('status', 'akkoord', null)).toBe('toestemming of akkoord')
    expect(veldwaardeTekst('eigenaar', 'onbekend', null)).toBe('niet bekend')
    expect(veldwaardeTekst('eigenaar', 'corporatie', null)).toBe('Woningcorporatie')
    expect(veldwaardeTekst('eigenaar', 'corporatie', 'Centrada')).toBe('Centrada')
    expect(veldwaardeTekst('oppervlakte', '80', null)).toBe('80\u00a0m²')
    expect(veldwaardeTekst('blok', 'akkoord', null)).toBe('akkoord')
  })

  test('say who says it: a row of a source, or a role with its reason', () => {
    const title = (dataset: string) => `Lijst ${dataset}`
    const day = '2026-03-05'
    expect(
      zegsmanTekst({ soort: 'invoer', dataset: 'a', versie: 'v', rij: 7, datum: day }, title, 'Centrada'),
    ).toBe(`Lijst a, rij 7, ${datum(day)}`)
    const person = { soort: 'persoon', rol: 'centrada', tijd: '2026-03-06T10:00:00Z', datum: day } as const
    expect(zegsmanTekst({ ...person, reden: '' }, title, 'Centrada')).toBe(
      `gewijzigd door Centrada, vanaf ${datum(day)}`,
    )
    expect(zegsmanTekst({ ...person, reden: '' }, title, null)).toContain('door Woningcorporatie')
    expect(zegsmanTekst({ ...person, reden: 'nieuw label' }, title, 'Centrada')).toContain(
      'omdat: nieuw label',
    )
  })
})
