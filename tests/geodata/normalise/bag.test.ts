import { describe, expect, test } from 'vitest'
import { bronnen } from '../../../geodata/bronnen.ts'
import { rdToWgs84 } from '../../../geodata/coordinates/rd-new.ts'
import { BronFout } from '../../../geodata/sources/bron-client.ts'
import type { ImportResult } from '../../../geodata/validate.ts'
import { context, deel, gegeven } from '../../helpers/bronnen/opdracht.ts'

const delen = ['verblijfsobject-1.json', 'verblijfsobject-2.json', 'pand-1.json'].map((file) =>
  deel(file.replace(/(\d)/, '000$1'), gegeven('bag', file), 'application/json'),
)

function normaliseer(parts = delen, gemeente = 'GM0995'): ImportResult {
  const oogst = { gewijzigd: true, jaar: null, delen: parts }
  const [result] = bronnen.get('bag')?.normaliseer(oogst, context({ gemeente })) ?? []
  if (result === undefined) throw new Error('one dataset was expected')
  return result
}

function factsOf({ inhoud }: ImportResult, woning: string): Record<string, string> {
  const own = inhoud.woningfeiten.filter((fact) => fact.woning === woning)
  return Object.fromEntries(own.map(({ veld, waarde }) => [veld, waarde]))
}

describe('dwellings of the BAG', () => {
  const result = normaliseer()

  test('only what has a woonfunctie and stands there is a dwelling, each once', () => {
    expect([...new Set(result.inhoud.woningfeiten.map(({ woning }) => woning))]).toEqual([
      '0995010000000001',
      '0995010000000002',
      '0995010000000008',
      '0995010000000010',
    ])
    expect(result.verslag).toMatchObject({ dataset: 'bag-woningen', rijenGelezen: 12, rijenOvergenomen: 4 })
  })

  test('facts are text, the point is in degrees, the day is that of the visit', () => {
    const [lon, lat] = rdToWgs84([160_010, 501_000])
    expect(factsOf(result, '0995010000000001')).toEqual({
      punt: `${lon.toFixed(6)} ${lat.toFixed(6)}`,
      straat: 'Kempenaar',
      huisnummer: '1',
      postcode: '8242AA',
      bouwjaar: '1973',
      oppervlakte: '95',
      pand: '0995100000000001',
    })
    expect(new Set(result.inhoud.woningfeiten.map(({ datum }) => datum))).toEqual(new Set(['2026-11-25']))
  })

  test('9999 is an unknown year: the pand may know it, else there is no fact', () => {
    expect(factsOf(result, '0995010000000002')).toMatchObject({
      bouwjaar: '1981',
      huisletter: 'A',
      huisnummertoevoeging: '2',
    })
    const unknown = factsOf(result, '0995010000000008')
    expect(unknown).not.toHaveProperty('bouwjaar')
    expect(unknown).not.toHaveProperty('oppervlakte')
    expect(unknown.postcode).toBe('8242AB')
  })

  test('a point outside the Netherlands is told and gives no place', () => {
    expect(factsOf(result, '0995010000000010')).not.toHaveProperty('punt')
    expect(
      result.verslag.afgekeurd.filter(({ kolom }) => kolom === 'geometrie').map(({ rij }) => rij),
    ).toEqual([11])
  })

  test('what is left out is refused by row or counted', () => {
    expect(result.verslag.afgekeurd.filter(({ kolom }) => kolom !== 'geometrie')).toEqual([
      ...[5, 6].map((rij) => ({
        bestand: 'verblijfsobject',
        rij,
        kolom: 'identificatie',
        reden: `"99501000000000${rij}" is geen BAG-nummer van een verblijfsobject: dat is tekst van 16 cijfers.`,
      })),
      {
        bestand: 'verblijfsobject',
        rij: 10,
        kolom: 'status',
        reden: 'De status "Verblijfsobject op de maan" kennen wij niet.',
      },
      ...[
        'van een andere gemeente: 1',
        'geen woonfunctie: 1',
        'nog niet gebouwd of niet meer in gebruik: 2',
        'dubbel: 1',
      ].map((line) => ({
        bestand: 'verblijfsobject',
        rij: null,
        kolom: null,
        reden: `Niet overgenomen, ${line}.`,
      })),
    ])
  })

  test('provenance', () => {
    expect(result.inhoud.provenance).toMatchObject({
      id: 'bag-woningen',
      jaren: [],
      vintage: 'BAG op 2026-11-25',
      opgehaaldOp: '2026-11-25T10:00:00+01:00',
    })
    expect(result.inhoud.provenance.bestanden).toHaveLength(3)
  })

  test('no dwelling of the gemeente is a fault of the source', () => {
    expect(() => normaliseer(delen, 'GM0034')).toThrow(
      expect.objectContaining({ name: BronFout.name, code: 'andere-vorm' }),
    )
  })
})
