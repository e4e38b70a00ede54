import { describe, expect, it } from 'vitest'
import { Celfout } from '../../../../geodata/normalise/doelen/cellen/celfout.ts'
import { naarPositie, stelselVanPunt } from '../../../../geodata/normalise/doelen/cellen/plaats.ts'
import { draai, kort } from './proef.ts'

const reden = (x: number, y: number, stelsel: 'rd-new' | 'wgs84'): string => {
  const place = naarPositie(x, y, stelsel)
  return place instanceof Celfout ? place.reden : `niet geweigerd: ${place.join(' ')}`
}

describe('a place', () => {
  it('is WGS84 with six decimals, from either system', () => {
    expect(naarPositie(5.38720621111, 52.15517440001, 'wgs84')).toEqual([5.387206, 52.155174])
    const rd = naarPositie(155_000, 463_000, 'rd-new')
    expect(rd).toEqual([5.387204, 52.155172])
    expect(stelselVanPunt(160_000, 500_000)).toBe('rd-new')
    expect(stelselVanPunt(5.5, 52.5)).toBe('wgs84')
    expect(stelselVanPunt(NaN, NaN)).toBe(null)
  })

  it('says what is wrong with it', () => {
    expect(reden(52.5, 5.5, 'wgs84')).toMatch(
      /^\(52\.5, 5\.5\): De lengtegraad en de breedtegraad zijn verwisseld/,
    )
    expect(reden(500_000, 160_000, 'rd-new')).toBe(
      '(500000, 160000): De x en de y zijn verwisseld. Wissel de twee kolommen om.',
    )
    expect(reden(160_000, 500_000, 'wgs84')).toMatch(/in meters \(RD\), niet in graden/)
    expect(reden(5.5, 52.5, 'rd-new')).toMatch(/in graden \(WGS84\), niet in meters/)
    expect(reden(612_000, 6_880_000, 'rd-new')).toMatch(/Web Mercator/)
    expect(reden(0, 0, 'wgs84')).toMatch(/geen plaats/)
    expect(reden(13.4, 52.5, 'wgs84')).toMatch(/buiten Nederland/)
    expect(reden(NaN, 52.5, 'wgs84')).toMatch(/geen getallen/)
  })
})

describe('the system of a sheet', () => {
  const velden = {
    id: 'id',
    soort: { vast: 'overlast' },
    onderwerp: { vast: 'Afval' },
    datum: { vast: '1-10-2026' },
    x: 'x',
    y: 'y',
  }
  const kolommen = ['id', 'x', 'y']
  const rd = (id: number): [number, string, string] => [id, '160.500,5', '500123,25']

  it('is told by most of the first rows, so that one wrong first row does not decide', () => {
    const out = draai('meldingen', { velden }, kolommen, [[1, 5.4, 52.5], rd(2), rd(3), rd(4)])
    expect(out.rijen).toHaveLength(3)
    expect(kort(out)).toEqual([
      '2 x: (5.4, 52.5): Dit punt is in graden (WGS84), niet in meters (RD). Kies het goede stelsel.',
    ])
    expect(out.bewerkingen).toEqual(['decimale-komma', 'rd-naar-wgs84', 'plaats-in-buurt'])
  })

  it('is told after a hundred rows, and every row comes out once, in order', () => {
    const rows = Array.from({ length: 250 }, (_, index) => rd(index))
    const out = draai('meldingen', { velden }, kolommen, rows)
    expect(out.rijen.map((one) => (one.soort === 'melding' ? one.bronrij : 0))).toEqual(
      rows.map((_, index) => index + 2),
    )
  })

  it('is what the person says, also against the values', () => {
    const out = draai('meldingen', { velden, stelsel: 'wgs84' }, kolommen, [rd(1)])
    expect(kort(out)[0]).toMatch(/^2 x: .*in meters \(RD\)/)
  })

  it('is told from RD with a point for the thousands', () => {
    const out = draai('meldingen', { velden }, kolommen, [[1, '160.500', '500.123']])
    expect(out.weigeringen).toEqual([])
    expect(out.rijen).toHaveLength(1)
  })

  it('comes with the geometry of the file, and says nothing about columns x and y', () => {
    const { x: _x, y: _y, ...withoutPlace } = velden
    const point = { type: 'Point' as const, coordinates: [160_500, 500_123] }
    const own = draai(
      'meldingen',
      { velden: withoutPlace, verklaard: 'rd-new' },
      kolommen,
      [[1, null, null]],
      [point],
    )
    expect(own.rijen).toHaveLength(1)
    const columns = draai('meldingen', { velden, verklaard: 'wgs84' }, kolommen, [rd(1)], [point])
    expect(columns.rijen).toHaveLength(1)
  })

  it('is refused for a line where a point belongs, and for one of x and y', () => {
    const { x: _x, y: _y, ...withoutPlace } = velden
    const line = {
      type: 'LineString' as const,
      coordinates: [
        [5, 52],
        [5.1, 52],
      ],
    }
    expect(kort(draai('meldingen', { velden: withoutPlace }, kolommen, [[1, null, null]], [line]))).toEqual([
      '2 -: Hier moet een punt staan, geen lijn of vlak.',
    ])
    expect(
      kort(
        draai('meldingen', { velden }, kolommen, [
          [1, 5.4, null],
          [2, 'west', 52.5],
        ]),
      ),
    ).toEqual(['2 y: Deze cel is leeg. Hier is een waarde nodig.', '3 x: "west" is geen getal.'])
    expect(() => draai('meldingen', { velden: { ...withoutPlace, x: 'x' } }, kolommen, [])).toThrow(
      /horen bij elkaar/,
    )
  })
})
