import { describe, expect, it } from 'vitest'
import type { Cel, Geometrie } from '../../../../geodata/formats/lezer.ts'
import { gebiedMetGrens } from '../../../../geodata/schema/gebied.ts'
import { draai, kort, type Proef } from './proef.ts'

const kolommen = ['bu', 'bunaam', 'wk', 'gm', 'gmnaam']
const proef: Proef = {
  velden: {
    buurtcode: 'bu',
    buurtnaam: 'bunaam',
    wijkcode: 'wk',
    gemeentecode: 'gm',
    gemeentenaam: 'gmnaam',
  },
}
const row = (bu: string, wk = 'WK099501', gm = 'GM0995'): Cel[] => [bu, `Buurt ${bu}`, wk, gm, 'Proefstad']
/** A square kilometre in RD with its south-west corner here. */
const square = (x: number, y: number): Geometrie => ({
  type: 'Polygon',
  coordinates: [
    [
      [x, y],
      [x + 1000, y],
      [x + 1000, y + 1000],
      [x, y + 1000],
      [x, y],
    ],
  ],
})

describe('areas of another place', () => {
  it('become gemeente, wijken and buurten with borders in WGS84', () => {
    const out = draai(
      'gebieden',
      proef,
      kolommen,
      [row('BU09950111'), row('BU09950112')],
      [square(160_000, 500_000), square(161_000, 500_000)],
    )
    expect(out.weigeringen).toEqual([])
    const areas = out.rijen.flatMap((one) => (one.soort === 'gebied' ? [gebiedMetGrens.parse(one.rij)] : []))
    expect(areas.map(({ code, naam, oppervlakteHa }) => [code, naam, Math.round(oppervlakteHa)])).toEqual([
      ['GM0995', 'Proefstad', 199],
      ['WK099501', 'WK099501', 199],
      ['BU09950111', 'Buurt BU09950111', 100],
      ['BU09950112', 'Buurt BU09950112', 100],
    ])
    expect(areas[2]?.grens.coordinates[0]?.[0]?.[0]).toBeCloseTo(5.461, 2)
    expect(out.rijen.map((one) => (one.soort === 'gebied' ? one.bronrij : 0))).toEqual([2, 2, 2, 3])
    expect(out.bewerkingen).toEqual(['rd-naar-wgs84'])
  })

  it('are refused with broken codes, codes that do not belong together, another gemeente, or twice', () => {
    const squares = Array.from({ length: 6 }, (_, index) => square(160_000 + index * 1000, 500_000))
    const out = draai(
      'gebieden',
      proef,
      kolommen,
      [
        row('BU0995011'),
        row('BU09950211'),
        row('BU00340101', 'WK003401', 'GM0034'),
        row('BU09950111'),
        row('BU09950111'),
        row('constructor', '', ''),
      ],
      squares,
    )
    expect(kort(out)).toEqual([
      '2 bu: "BU0995011" is geen code van een buurt.',
      '3 bu: BU09950211, WK099501 en GM0995 horen niet bij elkaar.',
      '4 gm: GM0034 is een andere gemeente. Hier gaat het om GM0995.',
      '6 bu: Dubbel: BU09950111 staat al eerder in dit bestand. Haal één van beide weg.',
      '7 bu: "constructor" is geen code van een buurt.',
      '7 wk: Deze cel is leeg. Hier is een waarde nodig.',
      '7 gm: Deze cel is leeg. Hier is een waarde nodig.',
    ])
    expect(out.rijen).toHaveLength(3)
  })

  it('are refused with a border that is open, elsewhere, swapped, empty or no polygon', () => {
    const open: Geometrie = {
      type: 'Polygon',
      coordinates: [
        [
          [160_000, 500_000],
          [161_000, 500_000],
          [161_000, 501_000],
          [160_500, 501_000],
        ],
      ],
    }
    const out = draai(
      'gebieden',
      { ...proef, verklaard: 'rd-new' },
      kolommen,
      [
        row('BU09950101'),
        row('BU09950102'),
        row('BU09950103'),
        row('BU09950104'),
        row('BU09950105'),
        row('BU09950106'),
      ],
      [
        open,
        square(5, 52),
        square(500_000, 160_000),
        { type: 'MultiPolygon', coordinates: [] },
        { type: 'Point', coordinates: [160_000, 500_000] },
        null,
      ],
    )
    expect(out.rijen).toEqual([])
    expect(kort(out)).toEqual([
      '2 -: Deze grens is niet gesloten: het laatste punt moet gelijk zijn aan het eerste.',
      expect.stringMatching(/^3 -: .*in graden \(WGS84\)/),
      expect.stringMatching(/^4 -: .*zijn verwisseld/),
      '5 -: Dit vlak is leeg.',
      '6 -: Hier moet een vlak staan: de grens van de buurt.',
      '7 -: Hier moet een vlak staan: de grens van de buurt.',
    ])
  })
})
