import { describe, expect, it } from 'vitest'
import type { Doelcontext } from '../../../../geodata/normalise/doelen/doel.ts'
import { isDubbel } from '../../../../geodata/normalise/doelen/dubbel.ts'
import { woningfeit } from '../../../../geodata/schema/woningfeit.ts'
import { WONING, draai, kort, type Proef, type Uitkomst } from './proef.ts'

const kolommen = [
  'bag',
  'pc',
  'nr',
  'letter',
  'toev',
  'x',
  'y',
  'straat',
  'blok',
  'eigenaar',
  'label',
  'bouwjaar',
  'm2',
  'type',
  'pand',
  'datum',
]
const proef: Proef = {
  velden: {
    'bag-id': 'bag',
    postcode: 'pc',
    huisnummer: 'nr',
    huisletter: 'letter',
    huisnummertoevoeging: 'toev',
    x: 'x',
    y: 'y',
    straat: 'straat',
    blok: 'blok',
    eigenaar: 'eigenaar',
    energielabel: 'label',
    bouwjaar: 'bouwjaar',
    oppervlakte: 'm2',
    woningtype: 'type',
    pand: 'pand',
    datum: 'datum',
  },
}
/** A row with these cells filled and the others empty. */
const row = (cells: Record<string, string | number>): (string | number | null)[] =>
  kolommen.map((kolom) => cells[kolom] ?? null)
const facts = ({ rijen }: Uitkomst): string[] =>
  rijen.flatMap((one) => {
    if (one.soort !== 'feit') return []
    const { woning, veld, waarde, datum } = woningfeit.parse(one.rij)
    return [`${woning} ${veld}=${waarde} ${datum}`]
  })

describe('a list of dwellings', () => {
  it('refuses a row of a day before the building year, of the row itself or else of the register', () => {
    const out = draai('woningen', proef, kolommen, [
      row({ bag: WONING, eigenaar: 'vve', datum: '20200101', bouwjaar: 2024 }),
      row({ bag: WONING, label: 'C', datum: '19700101' }),
      row({ bag: WONING, label: 'C', datum: '19700102', bouwjaar: 1960 }),
    ])
    expect(out.weigeringen.map(({ rij, kolom }) => [rij, kolom])).toEqual([
      [2, 'datum'],
      [3, 'datum'],
    ])
    expect(facts(out)).toEqual([`${WONING} energielabel=C 1970-01-02`, `${WONING} bouwjaar=1960 1970-01-02`])
  })

  it('gives one fact per filled cell, with the day of the row or else today', () => {
    const out = draai('woningen', proef, kolommen, [
      row({ bag: 995010000000001, label: 'a++', eigenaar: 'Huur corporatie', datum: '20250301' }),
      row({
        bag: WONING,
        bouwjaar: 1976,
        m2: '86,5',
        type: 'Tussenwoning',
        pand: '0995100000000001',
        blok: 'B 12',
        straat: 'Proefdreef',
      }),
    ])
    expect(out.weigeringen).toEqual([])
    expect(facts(out)).toEqual([
      `${WONING} eigenaar=corporatie 2025-03-01`,
      `${WONING} energielabel=A++ 2025-03-01`,
      `${WONING} straat=Proefdreef 2026-11-22`,
      `${WONING} blok=B 12 2026-11-22`,
      `${WONING} bouwjaar=1976 2026-11-22`,
      `${WONING} oppervlakte=86.5 2026-11-22`,
      `${WONING} woningtype=eengezins 2026-11-22`,
      `${WONING} pand=0995100000000001 2026-11-22`,
    ])
    expect(out.bewerkingen).toEqual(['bag-nummer-aangevuld', 'decimale-komma'])
  })

  it('finds a dwelling by its address', () => {
    const out = draai('woningen', proef, kolommen, [
      row({ pc: '8223 aa', nr: 12, letter: 'B', toev: '2', label: 'C' }),
      row({ pc: '8223AA', nr: '12b-2', label: 'D', datum: '2026-01-01' }),
    ])
    expect(facts(out)).toContain(`${WONING} energielabel=C 2026-11-22`)
    expect(facts(out)).toContain(`${WONING} huisnummertoevoeging=2 2026-01-01`)
    expect(out.bewerkingen).toEqual(['woning-bij-adres'])
  })

  it('puts a row whose dwelling is not known on the list to solve', () => {
    const out = draai('woningen', proef, kolommen, [
      row({ pc: '8223AA', nr: 14, label: 'C' }),
      row({ bag: '0995010000000009', label: 'C' }),
    ])
    expect(out.rijen).toEqual([])
    expect(out.nietGevonden).toEqual([
      { rij: 2, adres: '8223AA 14' },
      { rij: 3, adres: '0995010000000009' },
    ])
    expect(out.weigeringen.map(({ rij, kolom }) => `${rij} ${kolom}`)).toEqual(['2 bag', '3 bag'])
  })

  it('lets a new BAG id in with its place, and with no other', () => {
    const out = draai('woningen', proef, kolommen, [
      row({ bag: '0995010000000009', x: 5.4, y: 52.5 }),
      row({ bag: '0995010000000008', x: 6.4, y: 52.5 }),
      row({ bag: 'VB0000009' }),
    ])
    expect(facts(out)).toEqual([
      '0995010000000009 punt=5.400000 52.500000 2026-11-22',
      '0995010000000009 buurt=BU09950111 2026-11-22',
    ])
    expect(out.weigeringen.map(({ rij, kolom }) => `${rij} ${kolom}`)).toEqual(['3 x', '4 bag'])
  })

  it('refuses what cannot be, with row and column', () => {
    const out = draai('woningen', proef, kolommen, [
      row({ bag: WONING, label: 'H' }),
      row({ bag: WONING, bouwjaar: 2030 }),
      row({ bag: WONING, bouwjaar: 1005 }),
      row({ bag: WONING, eigenaar: 'constructor' }),
      row({ bag: WONING, m2: 999999 }),
      row({ bag: WONING, datum: '31-02-2025' }),
      row({ bag: '9,95010E+14', label: 'A' }),
      row({ bag: '0995100000000001', label: 'A' }),
      row({ bag: WONING, pand: WONING }),
      row({ bag: WONING, straat: 'mail jan@voorbeeld.nl' }),
      row({ label: 'A' }),
      row({ pc: '8223', nr: 12 }),
    ])
    expect(out.rijen).toEqual([])
    expect(out.weigeringen.map(({ rij, kolom }) => `${rij} ${kolom}`)).toEqual([
      '2 label',
      '3 bouwjaar',
      '4 bouwjaar',
      '5 eigenaar',
      '6 m2',
      '7 datum',
      '8 bag',
      '9 bag',
      '10 pand',
      '11 straat',
      '12 pc',
      '13 pc',
    ])
  })

  it('refuses the second row of a dwelling and day', () => {
    const out = draai('woningen', proef, kolommen, [
      row({ bag: WONING, label: 'A' }),
      row({ pc: '8223AA', nr: '12b2', label: 'B' }),
    ])
    expect(facts(out)).toEqual([`${WONING} energielabel=A 2026-11-22`])
    expect(out.weigeringen.map(isDubbel)).toEqual([true])
  })

  it('needs columns by which a dwelling is found', () => {
    expect(() => draai('woningen', { velden: { energielabel: 'label' } }, kolommen, [])).toThrow(
      /BAG-nummer, of kolommen/,
    )
  })
})

describe('a list of statuses', () => {
  const status: Proef = { velden: { 'bag-id': 'bag', status: 'status', datum: 'datum' } }
  const columns = ['bag', 'status', 'datum']

  it('gives a dated step per row, many per dwelling', () => {
    const out = draai('woningstatus', status, columns, [
      [WONING, 'Gesprek gepland', '1-9-2026'],
      [WONING, 'gesprek geweest', '2026-10-01'],
      ['VB0000001', 'opgeleverd', '2026-10-01'],
    ])
    expect(facts(out)).toEqual([
      `${WONING} status=gesprek-gepland 2026-09-01`,
      `${WONING} status=gesprek-geweest 2026-10-01`,
      'VB0000001 status=opgeleverd 2026-10-01',
    ])
  })

  it('refuses a day before the dwelling was built, and takes the other rows', () => {
    const out = draai('woningstatus', status, columns, [
      [WONING, 'uitgenodigd', '1-9-1975'],
      [WONING, 'uitgenodigd', '1-9-1976'],
      ['VB0000001', 'uitgenodigd', '1-9-1975'],
    ])
    expect(facts(out)).toEqual([
      `${WONING} status=uitgenodigd 1976-09-01`,
      'VB0000001 status=uitgenodigd 1975-09-01',
    ])
    expect(kort(out)).toEqual([
      expect.stringContaining('1975-09-01 ligt voor het bouwjaar van deze woning (1976)'),
    ])
  })

  it('refuses a status that passes a step over, in the order of the days, and takes the other rows', () => {
    const out = draai('woningstatus', status, columns, [
      [WONING, 'aanbod', '2026-10-03'],
      [WONING, 'opname', '2026-10-02'],
      [WONING, 'gesprek gepland', '2026-10-01'],
      [WONING, 'wil nu niet', '2026-10-04'],
      [WONING, 'gesprek geweest', '2026-10-05'],
      ['VB0000001', 'opgeleverd', '2026-10-01'],
    ])
    // The refused rows count for nothing: the talk of 5 October follows on the one that was planned.
    expect(facts(out)).toEqual([
      `${WONING} status=gesprek-gepland 2026-10-01`,
      `${WONING} status=wil-nu-niet 2026-10-04`,
      `${WONING} status=gesprek-geweest 2026-10-05`,
      'VB0000001 status=opgeleverd 2026-10-01',
    ])
    expect(kort(out)).toEqual([
      '2 status: Van gesprek gepland (2026-10-01) naar aanbod slaat over: gesprek geweest, opname. Zet elke stap met haar dag in de lijst, of wijzig deze woning in het register, met een reden.',
      '3 status: Van gesprek gepland (2026-10-01) naar opname slaat over: gesprek geweest. Zet elke stap met haar dag in de lijst, of wijzig deze woning in het register, met een reden.',
    ])
  })

  it('holds a status against what the register says: no way back, none past a step, and the same again is no move', () => {
    const stappenVan: Doelcontext['stappenVan'] = (woning, veld) =>
      woning === WONING && veld === 'status'
        ? [
            { waarde: 'opname', datum: '2026-09-01' },
            { waarde: 'gesprek-geweest', datum: '2026-10-01' },
          ]
        : []
    const rows = (value: string, day: string) =>
      draai('woningstatus', { ...status, context: { stappenVan } }, columns, [[WONING, value, day]])
    expect(kort(rows('uitgenodigd', '2026-11-01'))).toEqual([
      '2 status: Van gesprek geweest (2026-10-01) terug naar uitgenodigd kan alleen met een reden. Verbeter deze rij, of wijzig deze woning in het register, met een reden.',
    ])
    expect(kort(rows('aanbod', '2026-11-01'))).toEqual([expect.stringContaining('slaat over: opname.')])
    expect(kort(rows('aanbod', '2026-09-15'))).toEqual([
      '2 status: Op 2026-10-01 staat deze woning al op gesprek geweest, een eerdere stap dan aanbod. Verbeter deze rij, of wijzig deze woning in het register, met een reden.',
    ])
    for (const [value, day] of [
      ['opname', '2026-11-01'],
      ['gesprek geweest', '2026-11-01'],
      ['niet bereikt', '2026-11-01'],
      // Of the very day somebody else speaks of: two sources that differ, on which a person decides.
      ['aanbod', '2026-10-01'],
      // Said before, with a reason beside it.
      ['opname', '2026-09-01'],
      // What came before is only added.
      ['uitgenodigd', '2026-08-01'],
    ] as const) {
      expect(kort(rows(value, day)), `${value} ${day}`).toEqual([])
    }
  })

  it('refuses the row of a list of dwellings as a whole, for a track as for a status; measures may be told once done', () => {
    const velden = {
      'bag-id': 'bag',
      status: 'status',
      sloop: 'sloop',
      dak: 'dak',
      blok: 'blok',
      datum: 'datum',
    }
    const stappenVan: Doelcontext['stappenVan'] = (_, veld) =>
      veld === 'sloop' || veld === 'dak'
        ? [{ waarde: veld === 'dak' ? 'nodig' : 'onderzoek', datum: '2026-01-01' }]
        : []
    const out = draai(
      'woningen',
      { velden, context: { stappenVan } },
      ['bag', 'status', 'sloop', 'dak', 'blok', 'datum'],
      [
        [WONING, 'uitgenodigd', 'leeg', '', 'B 1', '2026-10-01'],
        [WONING, 'opname', '', 'uitgevoerd', 'B 2', '2026-10-02'],
        [WONING, '', '', 'nodig', 'B 3', '2026-10-03'],
        [WONING, '', '', '', 'B 4', '2026-10-04'],
      ],
    )
    expect(facts(out)).toEqual([
      `${WONING} blok=B 4 2026-10-04`,
      `${WONING} blok=B 2 2026-10-02`,
      `${WONING} status=opname 2026-10-02`,
      `${WONING} dak=uitgevoerd 2026-10-02`,
    ])
    expect(out.weigeringen.map(({ rij, kolom }) => `${rij} ${kolom}`)).toEqual(['2 sloop', '4 dak'])
  })

  it('refuses a status that does not exist, a day to come, an unknown dwelling and a double', () => {
    const out = draai('woningstatus', status, columns, [
      [WONING, 'verkocht', '1-9-2026'],
      [WONING, 'akkoord', '1-9-2027'],
      ['0995010000000009', 'akkoord', '1-9-2026'],
      [WONING, 'akkoord', '1-9-2026'],
      [WONING, 'opname', '1-9-2026'],
      [WONING, '', ''],
    ])
    expect(facts(out)).toEqual([`${WONING} status=akkoord 2026-09-01`])
    expect(out.weigeringen.map(({ rij, kolom }) => `${rij} ${kolom ?? '-'}`)).toEqual([
      '2 status',
      '3 datum',
      '4 bag',
      '6 -',
      '7 status',
      '7 datum',
    ])
    expect(out.nietGevonden).toEqual([{ rij: 4, adres: '0995010000000009' }])
    expect(kort(out)[3]).toMatch(/Dubbel: Woning .* op 2026-09-01/)
  })
})
