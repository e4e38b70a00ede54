import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BESIDE_METERS, homesToInvite, type Uitnodigwoning } from '../../../analyses/renovatie/uitnodigen.ts'
import { rdToWgs84, wgs84ToRd } from '../../../geodata/coordinates/rd-new.ts'
import { eigenaar, renovatieStatus } from '../../../geodata/schema/woning.ts'
import { runs } from '../../helpers/property-runs.ts'

/** A private home that nobody asked, so many metres east of the middle. */
const home = (id: string, meters: number, over: Partial<Uitnodigwoning> = {}): Uitnodigwoning => ({
  id,
  eigenaar: 'particulier',
  status: 'nog-niet-benaderd',
  blok: null,
  straat: null,
  punt: rdToWgs84([162_000 + meters, 502_000]),
  ...over,
})
const rented = home('huur', 0, { eigenaar: 'corporatie', blok: 'K1', straat: 'Koggelaan' })
const invited = (rows: readonly Uitnodigwoning[], own = ['huur'], elsewhere: string[] = []) =>
  homesToInvite([rented, ...rows], new Set(own), new Set(elsewhere)).map(({ woning, plek }) => [
    woning.id,
    plek,
  ])

describe('owners around the work of the corporation', () => {
  it('are those of its block, of its street and nearby, in the campaign or not', () => {
    const rows = [
      home('blok', 400, { blok: 'K1' }),
      home('straat', 400, { straat: 'Koggelaan' }),
      home('net-binnen', BESIDE_METERS - 1),
      home('net-buiten', BESIDE_METERS + 1),
      home('vve', -20, { eigenaar: 'vve', status: null }),
    ]
    expect(invited(rows)).toEqual([
      ['blok', 'blok'],
      ['straat', 'straat'],
      ['net-binnen', 'vlakbij'],
      ['vve', 'vlakbij'],
    ])
    expect(invited(rows, ['huur', 'blok'])).toHaveLength(4)
  })

  it('are not asked twice, nor when another campaign asks them, nor where only owners are in the campaign', () => {
    const near = (over: Partial<Uitnodigwoning>) => invited([home('een', 10, over)])
    for (const status of renovatieStatus.options) {
      expect(near({ status })).toHaveLength(status === 'nog-niet-benaderd' ? 1 : 0)
    }
    for (const one of eigenaar.options) {
      expect(near({ eigenaar: one })).toHaveLength(one === 'particulier' || one === 'vve' ? 1 : 0)
    }
    expect(invited([home('een', 10)], ['huur'], ['een'])).toEqual([])
    expect(invited([home('een', 10), home('twee', 20)], ['een'])).toEqual([])
    // Two homes of which nobody knows block and street share neither.
    const nameless = home('huur-los', 0, { eigenaar: 'corporatie' })
    expect(invited([nameless, home('ver', 400)], ['huur-los'])).toEqual([])
  })

  it('are by place the same as measuring every pair', () => {
    const place = fc.integer({ min: -200, max: 200 })
    fc.assert(
      fc.property(
        fc.array(fc.tuple(place, place, fc.boolean()), { minLength: 1, maxLength: 25 }),
        (places) => {
          const rows = places.map(([x, y, isRented], at) =>
            home(`w${at}`, 0, {
              eigenaar: isRented ? 'corporatie' : 'particulier',
              punt: rdToWgs84([162_000 + x, 502_000 + y]),
            }),
          )
          const homes = rows.filter((row) => row.eigenaar === 'corporatie').map(({ punt }) => wgs84ToRd(punt))
          const expected = rows.filter((row) => {
            const [x, y] = wgs84ToRd(row.punt)
            const isNear = homes.some(([a, b]) => Math.hypot(a - x, b - y) <= BESIDE_METERS)
            return row.eigenaar === 'particulier' && isNear
          })
          const found = homesToInvite(rows, new Set(rows.map(({ id }) => id)), new Set())
          expect(found.map(({ woning }) => woning)).toEqual(expected)
        },
      ),
      runs(100),
    )
  })
})
