import { describe, expect, it } from 'vitest'
import { loadEmbeddedDataset } from '../../../../geodata/pipeline.ts'
import { signaalReden } from '../../../../geodata/normalise/doelen/signaaltekst.ts'

/** Telephone numbers, postcodes, house numbers, addresses of mail and names as people in the Netherlands write them. */
const REFUSED = [
  '0612345678',
  '06-12345678',
  '06 12 34 56 78',
  '06.12.34.56.78',
  '06/12345678',
  '06 - 12345678',
  '(06) 12345678',
  '+31612345678',
  '+31 6 12345678',
  '+31 (0)6 12345678',
  '+31 (0) 6 12345678',
  '0031612345678',
  '0031 6 1234 5678',
  '0320-278500',
  '(0320) 27 85 00',
  '0320 27 85 00',
  'tel. 278500',
  'telefoon: 27 85 00',
  '０６１２３４５６７８',
  '06\u200b12345678',
  '8225 KX',
  '8225KX',
  '8225kx',
  '8225 kx',
  '8225-KX',
  '8225  KX',
  'Kogge 12',
  'Botter 35-27',
  'Kempenaar 12a',
  'Schoolstraat 12',
  'schoolstraat 12',
  'Zuiderzeelaan 5',
  'op huisnummer 4',
  'nr. 12',
  'nummer 12',
  'Schoolstraat 20 bewoners',
  'jan@voorbeeld.nl',
  'jan (at) voorbeeld.nl',
  'de heer Jansen',
  'mevrouw de Vries',
  'familie Bakker',
  'J. Jansen',
  'mevr. El Amrani',
  'geboren op 01-02-1990',
  'casus 12',
  'dossiernr. A-204',
  'cliënt 88',
  'een jongen van 14',
  'de oude vrouw van 82 jaar',
  'een moeder (34) met drie kinderen',
  '123456782',
]

/** Honest sentences with numbers and capitals in them. */
const WELCOME = [
  '3 straten',
  'kinderen van 8 tot 12 jaar',
  'een groep van 14 jongeren',
  'de casus is bekend bij het netwerk',
  'de man op het bankje, en 3 anderen',
  'in 2025',
  '20 bewoners',
  'sinds 2024 is het drukker',
  'Ongeveer 20 jongeren op het schoolplein',
  'Op het schoolplein 20 jongeren',
  'groep 8',
  'Jongeren 16 en 17 jaar',
  '1200 woningen',
  '1.200 brievenbussen',
  'uitnodiging in 1.200 brievenbussen',
  '2 keer per week',
  'tussen 22.00 en 23.30 uur',
  'In 2024 en 2025',
  'rond 14.00 uur',
  '3000 euro',
  'op 1 oktober 2026',
  '01-10-2026',
  'MFA Atolplaza',
  'Wijktafel 3',
  'bus 3',
  '10 procent',
  '50+',
  '65-plussers',
  'label B',
  'Zaal 2',
  'het fietspad is 3 keer opgebroken',
  'onderweg 3 keer gevallen',
  'In de Botter ligt veel afval',
  '11 van de 20 lampen zijn stuk',
  'Bel 14 0320',
  '112 gebeld',
  'm2 en 25 m²',
  '750 particuliere huizen',
  'Elke 2 weken',
  '2026 wordt druk',
  'plein waar 20 mensen zitten',
  '€ 1.250.000',
  'Waterwijk 6 buurten',
  'Gemaakt met Word 13',
  'Zie Hoofdstuk 8 en Artikel 12',
  'Prioriteit 2 en Actie 14',
  'Versie 12 van het plan',
  'Label 3 tot 5',
  '18:30 tot 20:00',
]

describe('free text about a wijk', () => {
  it.each(REFUSED)('refuses %s, and says why', (text) => {
    expect(signaalReden(text)).toMatch(/[.]$/)
    expect(signaalReden(`Wij zien: ${text}, al weken.`)).not.toBeNull()
  })

  it.each(WELCOME)('takes %s', (text) => {
    expect(signaalReden(text)).toBeNull()
  })

  it('lets no word through that is the name of a place here', () => {
    const buurten = loadEmbeddedDataset('cbs-gebieden-2022').inhoud.gebieden.map(({ naam }) => naam)
    const names = [...new Set(buurten.flatMap((naam) => naam.match(/\p{Lu}\p{Ll}{3,}/gu) ?? []))]
    expect(names.length).toBeGreaterThan(100)
    expect(names.filter((naam) => signaalReden(`Er staat iets bij ${naam} 12`) === null)).toEqual([])
  })
})
