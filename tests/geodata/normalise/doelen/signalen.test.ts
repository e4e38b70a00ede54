import { describe, expect, it } from 'vitest'
import type { Cel } from '../../../../geodata/formats/lezer.ts'
import { signaalReden } from '../../../../geodata/normalise/doelen/signaaltekst.ts'
import { enqueteAntwoord } from '../../../../geodata/schema/enquete.ts'
import { signaal } from '../../../../geodata/schema/signaal.ts'
import { draai, kort, type Proef } from './proef.ts'

const kolommen = [
  'id',
  'thema',
  'pijler',
  'buurt',
  'van',
  'tot',
  'organisatie',
  'vaker',
  'vraagt',
  'houding',
  'tekst',
]
const proef: Proef = {
  velden: {
    id: 'id',
    thema: 'thema',
    pijler: 'pijler',
    buurt: 'buurt',
    'periode-van': 'van',
    'periode-tot': 'tot',
    'soort-organisatie': 'organisatie',
    'hoe-vaak': 'vaker',
    vraagt: 'vraagt',
    houding: 'houding',
    tekst: 'tekst',
  },
}
const row = (cells: Partial<Record<string, Cel>> = {}): Cel[] => {
  const base: Partial<Record<string, Cel>> = {
    thema: 'Zwerfafval',
    van: '1-3-2026',
    organisatie: 'welzijn',
    vaker: 'vaker',
    houding: 'nieuw',
  }
  return kolommen.map((kolom) => ({ ...base, ...cells })[kolom] ?? null)
}

describe('what may not be in the text of a signal', () => {
  it.each([
    'Kogge 12 staat leeg',
    'Overlast bij Botter 35-27',
    'De Proefdreef 5b is vies',
    'Op nummer 14 brandt het licht',
    'Bij 8223 AA is het donker',
    'Bij 8223ab is het donker',
    'Bel 06-12345678',
    'Bel +31 320 123 456',
    'Mail naar jan.jansen@voorbeeld.nl',
    'De heer Jansen klaagt',
    'Mevr. van den Berg klaagt',
    'J. de Vries klaagt',
    'Klacht van 111222333',
    'Geboren op 1-2-1980',
  ])('refuses: %s', (text) => {
    expect(signaalReden(text)).toMatch(/^Hier /)
  })

  it.each([
    'Sinds Maart 2025 is het onrustig',
    'Ongeveer 12 jongeren, meest rond 16 uur',
    'Rond 1200 woningen en 300 bomen',
    'Groep 8 van de school wil meedoen',
    'In 2024 is er een bankje weg',
    'Mevrouwen en heren komen graag bij elkaar',
    'Op 01-10-2026 10 mensen gesproken',
    'Nummers noemen zij niet',
    'Buslijn 3 rijdt niet meer',
    'Van de 250 en meer',
  ])('lets stand: %s', (text) => {
    expect(signaalReden(text)).toBe(null)
  })
})

describe('signals', () => {
  it('become rows with an id from their content, the same wherever they stand', () => {
    const out = draai('signalen', proef, kolommen, [
      row({ buurt: 'de kust', pijler: 'omgeving' }),
      row({ id: 'S-1', tot: '2026-03-31' }),
    ])
    const rows = out.rijen.map((one) => (one.soort === 'signaal' ? signaal.parse(one.rij) : null))
    expect(rows[0]).toMatchObject({
      buurt: 'BU09950111',
      pijler: 'omgeving',
      periodeVan: '2026-03-01',
      periodeTot: '2026-03-01',
      rij: 2,
    })
    expect(rows[0]?.id).toMatch(/^signaal-[0-9a-f]{16}$/)
    expect(rows[1]).toMatchObject({ id: 'S-1', periodeTot: '2026-03-31' })
    const again = draai('signalen', proef, kolommen, [row(), row({ buurt: 'de kust', pijler: 'omgeving' })])
    expect(again.rijen[1]).toMatchObject({ rij: { id: rows[0]?.id } })
  })

  it('are refused with their place and reason', () => {
    const out = draai('signalen', proef, kolommen, [
      row({ tekst: 'Bij Kogge 12' }),
      row({ vraagt: 'a'.repeat(281) }),
      row({ thema: 'x' }),
      row({ van: '1-3-2027' }),
      row({ tot: '1-2-2026' }),
      row({ buurt: 'WK099501' }),
      row({ vaker: 'soms' }),
      row({ houding: '__proto__' }),
      row(),
      row(),
    ])
    expect(out.rijen).toHaveLength(1)
    expect(out.weigeringen.map(({ rij, kolom }) => `${rij} ${kolom}`)).toEqual([
      '2 tekst',
      '3 vraagt',
      '4 thema',
      '5 van',
      '6 tot',
      '7 buurt',
      '8 vaker',
      '9 houding',
      '11 id',
    ])
    expect(kort(out)[8]).toMatch(/Dubbel: Hetzelfde signaal/)
  })
})

describe('survey answers', () => {
  const about = {
    populatie: 'Bewoners van 18 jaar en ouder',
    steekproef: 500,
    respons: 120,
    weging: 'naar leeftijd',
    wijze: 'op papier',
    talen: 'Nederlands',
    periodeVan: '2026-03-01',
    periodeTot: '2026-04-01',
    bijActiviteit: false,
  }
  const survey: Proef = {
    velden: { gebied: 'buurt', gewicht: 'weging' },
    reeks: [
      { kolom: 'v1', als: 'veilig' },
      { kolom: 'v2', als: 'constructor' },
    ],
    opgave: { enquete: about },
  }
  const columns = ['buurt', 'weging', 'v1', 'v2', 'leeftijd']

  it('keep area, weight and answer, and nothing else', () => {
    const out = draai('enquete', survey, columns, [
      ['BU09950111', '1,25', 'ja', 4, '81'],
      ['BU09950112', 1, '', 'nee', '20'],
    ])
    expect(
      out.rijen.map((one) => (one.soort === 'antwoord' ? enqueteAntwoord.parse(one.rij) : null)),
    ).toEqual([
      { rij: 2, gebied: 'BU09950111', vraag: 'veilig', antwoord: 'ja', gewicht: 1.25 },
      { rij: 2, gebied: 'BU09950111', vraag: 'constructor', antwoord: '4', gewicht: 1.25 },
      { rij: 3, gebied: 'BU09950112', vraag: 'constructor', antwoord: 'nee', gewicht: 1 },
    ])
  })

  it('of visitors of an activity are never kept per buurt', () => {
    const out = draai(
      'enquete',
      { ...survey, opgave: { enquete: { ...about, bijActiviteit: true } } },
      columns,
      [['BU09950111', 1, 'ja', 'nee', '']],
    )
    expect(out.rijen).toMatchObject([{ rij: { gebied: 'WK099501' } }, { rij: { gebied: 'WK099501' } }])
    expect(out.bewerkingen).toEqual(['bezoekers-per-wijk'])
  })

  it('are refused with a person in them, a weight that is none, or another gemeente', () => {
    const out = draai('enquete', survey, columns, [
      ['BU09950111', 1, 'vraag het mevrouw Jansen', 'ja', ''],
      ['BU09950111', -1, 'ja', 'a'.repeat(201), ''],
      ['BU00340101', '', 'ja', 'ja', ''],
    ])
    expect(out.rijen).toEqual([])
    expect(out.weigeringen.map(({ rij, kolom }) => `${rij} ${kolom}`)).toEqual([
      '2 v1',
      '3 weging',
      '3 v2',
      '4 buurt',
      '4 weging',
    ])
  })

  it('need to say how the survey was held, and a question', () => {
    expect(() => draai('enquete', { ...survey, opgave: {} }, columns, [])).toThrow(
      /hoe de enquête is gehouden/,
    )
    expect(() => draai('enquete', { ...survey, reeks: [] }, columns, [])).toThrow(/ten minste één kolom/)
  })
})
