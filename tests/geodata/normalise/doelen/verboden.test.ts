import { describe, expect, it } from 'vitest'
import { bestandMagNiet, geweigerdeKolommen } from '../../../../geodata/normalise/doelen/verboden.ts'
import { noemtPersoon } from '../../../../geodata/normalise/doelen/persoonsnaam.ts'
import { isBsnNummer, verbodenInhoud } from '../../../../geodata/normalise/doelen/verboden-inhoud.ts'
import { doelId } from '../../../../geodata/schema/invoer.ts'
import { doelvelden } from '../../../../geodata/schema/doelvelden.ts'
import { draai } from './proef.ts'

const never = [
  'BSN',
  'bsn_bewoner',
  'Burgerservicenummer',
  'SofiNummer',
  'Voornaam',
  'achternaam',
  'Naam',
  'Geboortedatum',
  'Telefoon',
  'mobiel nummer',
  'E-mail',
  'emailadres',
  'Nationaliteit',
  'Herkomst',
  'etniciteit',
  'Inkomen',
  'schulden',
  'Uitkering',
  'WMO',
  'Wmo-voorziening',
  'jeugdhulp',
  'Veilig Thuis',
  'diagnose',
]

describe('columns that never enter', () => {
  it.each(['woningen', 'woningstatus', 'meldingen', 'signalen', 'enquete'] as const)(
    'are refused for %s, with a reason',
    (doel) => {
      const refused = geweigerdeKolommen(doel, never)
      expect(refused.map(({ kolom }) => kolom)).toEqual(never)
      for (const { reden } of refused) expect(reden).toMatch(/niet in deze app/)
    },
  )

  it('may be about groups in figures per area; a BSN or a person may not', () => {
    expect(geweigerdeKolommen('cijfers', never).map(({ kolom }) => kolom)).toEqual([
      'BSN',
      'bsn_bewoner',
      'Burgerservicenummer',
      'SofiNummer',
      'Voornaam',
      'achternaam',
      'Geboortedatum',
      'Telefoon',
      'mobiel nummer',
      'E-mail',
      'emailadres',
    ])
    expect(geweigerdeKolommen('gebieden', ['naam', 'bsn']).map(({ kolom }) => kolom)).toEqual(['bsn'])
    expect(
      geweigerdeKolommen('voorzieningen', ['naam', 'telefoon', 'contactpersoon']).map(({ kolom }) => kolom),
    ).toEqual(['telefoon', 'contactpersoon'])
  })

  it('leave every name by which a field is recognised alone', () => {
    for (const doel of doelId.options) {
      const names = doelvelden[doel].flatMap(({ namen }) => [...namen])
      expect(geweigerdeKolommen(doel, names)).toEqual([])
      expect(bestandMagNiet(names)).toBe(null)
    }
  })

  it('cannot be mapped, and a file with a BSN is refused whatever is mapped', () => {
    const velden = { 'bag-id': 'bag', straat: 'Naam' }
    expect(() => draai('woningen', { velden }, ['bag', 'Naam'], [])).toThrow(
      'Namen van mensen komen niet in deze app.',
    )
    expect(() => draai('woningen', { velden: { 'bag-id': 'bag' } }, ['bag', 'Naam'], [])).not.toThrow()
    expect(() => draai('woningen', { velden: { 'bag-id': 'bag' } }, ['bag', 'bsn'], [])).toThrow(
      /Dit bestand is niet bewaard/,
    )
    expect(bestandMagNiet(['code', 'BSN nummer'])).toMatch(/^De kolom "BSN nummer"/)
    expect(bestandMagNiet(['code', 'naam', 'absentie'])).toBe(null)
  })
})

describe('content that never enters', () => {
  it('knows a BSN by the elfproef', () => {
    expect(isBsnNummer('111222333')).toBe(true)
    expect(isBsnNummer('111222334')).toBe(false)
    expect(isBsnNummer('000000000')).toBe(false)
    expect(isBsnNummer('11122233')).toBe(false)
  })

  it.each([
    ['bsn 111222333', /BSN/],
    ['1112.22.333', /BSN/],
    ['111-222-333', /BSN/],
    ['111  222  333', /BSN/],
    ['111\n222\n333', /BSN/],
    ['1112 22 333', /BSN/],
    ['1 1 1 2 2 2 3 3 3', /BSN/],
    ['١١١٢٢٢٣٣٣', /BSN/],
    ['۱۱۱۲۲۲۳۳۳', /BSN/],
    [[...'111222333'].map((one) => `${one}\ufe0f\u20e3`).join(''), /BSN/],
    ['jan@voorbeeld.nl', /e-mailadres/],
    ['06 12 34 56 78', /telefoonnummer/],
    ['(0320) 123 456', /telefoonnummer/],
    ['0031612345678', /telefoonnummer/],
    ['geb. 01-02-1980', /geboortedatum/],
    ['mevr. De Boer 01-02-1980', /datum bij een naam/],
  ])('refuses %j', (text, reason) => {
    expect(verbodenInhoud(text)).toMatch(reason)
  })

  it.each([
    '111222334',
    '111-222-334',
    '1 2 3 4 5 6 7 8 9 10',
    '١١١٢٢٢٣٣٤',
    '0995010000123456',
    '01-10-2026 10 uur',
    'Kluswinkel @ de hoek',
    '2024-2025',
    'Straatverlichting',
  ])('lets %j stand', (text) => {
    expect(verbodenInhoud(text)).toBe(null)
  })

  it('knows a name by how people are addressed', () => {
    expect(noemtPersoon('Overlast van fam. de Boer')).toBe(true)
    expect(noemtPersoon('A.B. Jansen')).toBe(true)
    expect(noemtPersoon('meneer op de hoek')).toBe(false)
    expect(noemtPersoon('De Kust is mooi')).toBe(false)
  })

  it('is not kept busy by a long text', () => {
    const text = `${'a.'.repeat(10_000)}@${'1 '.repeat(5_000)}`
    expect(verbodenInhoud(text)).toBe(null)
  })
})
