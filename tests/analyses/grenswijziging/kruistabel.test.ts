import { assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  kruistabel,
  makeKruistabel,
  type Deelgebied,
  type Kruistabel,
  type WoningTelling,
} from '../../../analyses/grenswijziging/kruistabel.ts'
import { runs } from '../../helpers/property-runs.ts'
import { rdBox } from '../../helpers/rd-box.ts'
import { seededPartition } from '../../helpers/seeded-partition.ts'

/** Areas in one row from west to east, 100 metres high: their codes and how far each reaches, in metres. */
function strip(...areas: [code: string, from: number, to: number][]): Deelgebied[] {
  return areas.map(([code, from, to]) => ({ code, grens: rdBox(from, 0, to - from, 100) }))
}

function partsOf(table: Kruistabel, naar: string): [string, number, number][] {
  const row = table.find((candidate) => candidate.naar === naar)
  const round = (share: number): number => Math.round(share * 1000) / 1000
  return (row?.delen ?? []).map(({ van, deelVanOud, deelVanNieuw }) => [
    van,
    round(deelVanOud),
    round(deelVanNieuw),
  ])
}

describe('the same area', () => {
  it('is one with the same code and the same border, and nothing of it goes elsewhere', () => {
    const areas = strip(['A', 0, 100], ['B', 100, 300])
    expect(makeKruistabel(areas, areas, null)).toEqual([
      { naar: 'A', zelfde: true, maat: 'oppervlakte', onbekend: 0, delen: [{ van: 'A', deelVanOud: 1, deelVanNieuw: 1 }] },
      { naar: 'B', zelfde: true, maat: 'oppervlakte', onbekend: 0, delen: [{ van: 'B', deelVanOud: 1, deelVanNieuw: 1 }] },
    ]) // prettier-ignore
  })

  it('may be drawn a little differently: up to one percent', () => {
    const before = strip(['A', 0, 1000], ['B', 1000, 2000])
    const drawn = makeKruistabel(before, strip(['A', 0, 1009], ['B', 1009, 2000]), null)
    expect(drawn.map(({ zelfde }) => zelfde)).toEqual([true, true])
    const moved = makeKruistabel(before, strip(['A', 0, 1020], ['B', 1020, 2000]), null)
    expect(moved.map(({ zelfde }) => zelfde)).toEqual([false, false])
    expect(partsOf(moved, 'A')).toEqual([['A', 1, 0.98], ['B', 0.02, 0.02]]) // prettier-ignore
  })

  it('is not one with another code: renamed, it comes wholly from the old area', () => {
    const table = makeKruistabel(strip(['A', 0, 100]), strip(['Z', 0, 100]), null)
    expect(table[0]?.zelfde).toBe(false)
    expect(partsOf(table, 'Z')).toEqual([['A', 1, 1]])
  })

  it('is not one with the same code at another place', () => {
    const table = makeKruistabel(
      strip(['A', 0, 100], ['B', 100, 200]),
      strip(['B', 0, 100], ['A', 100, 200]),
      null,
    )
    expect(partsOf(table, 'A')).toEqual([['B', 1, 1]])
    expect(partsOf(table, 'B')).toEqual([['A', 1, 1]])
  })
})

describe('parts by area', () => {
  it('splits one area over two', () => {
    const table = makeKruistabel(strip(['A', 0, 300]), strip(['X', 0, 100], ['Y', 100, 300]), null)
    expect(partsOf(table, 'X')).toEqual([['A', 0.333, 1]])
    expect(partsOf(table, 'Y')).toEqual([['A', 0.667, 1]])
  })

  it('puts two together', () => {
    const table = makeKruistabel(strip(['A', 0, 100], ['B', 100, 400]), strip(['X', 0, 400]), null)
    expect(partsOf(table, 'X')).toEqual([['A', 1, 0.25], ['B', 1, 0.75]]) // prettier-ignore
  })

  it('drops a sliver under one percent of the smaller area and lets the rest make up for it', () => {
    const table = makeKruistabel(
      strip(['A', 0, 1000], ['B', 1000, 2000]),
      strip(['X', 0, 1009], ['Y', 1009, 2000]),
      null,
    )
    expect(table.map(({ delen }) => delen)).toEqual([
      [{ van: 'A', deelVanOud: 1, deelVanNieuw: 1 }],
      [{ van: 'B', deelVanOud: 1, deelVanNieuw: 1 }],
    ])
  })

  it('leaves unknown what no old area fills, and does not draw in what lies outside', () => {
    const table = makeKruistabel(strip(['A', 0, 100]), strip(['X', 50, 250]), null)
    expect(partsOf(table, 'X')).toEqual([['A', 0.5, 0.25]])
    expect(table[0]?.onbekend).toBeCloseTo(0.75, 3)
    const nothing = makeKruistabel(strip(['A', 0, 100]), strip(['X', 500, 600]), null)
    expect(nothing).toEqual([{ naar: 'X', zelfde: false, maat: 'oppervlakte', onbekend: 1, delen: [] }])
  })
})

describe('parts by dwellings', () => {
  const before = strip(['A', 0, 300], ['B', 300, 400])
  const after = strip(['X', 0, 100], ['Y', 100, 400])

  it('counts dwellings where they are known, and metres where an area has none', () => {
    const counts: WoningTelling[] = [
      { van: 'A', naar: 'X', aantal: 150 },
      { van: 'A', naar: 'X', aantal: 50 },
      { van: 'A', naar: 'Y', aantal: 100 },
    ]
    const table = makeKruistabel(before, after, counts)
    expect(partsOf(table, 'X')).toEqual([['A', 0.667, 1]])
    // B has no dwellings: all of B's ground lies in Y, but none of the dwellings of Y are in B
    expect(partsOf(table, 'Y')).toEqual([['A', 0.333, 1], ['B', 1, 0]]) // prettier-ignore
    expect(table.map(({ maat }) => maat)).toEqual(['woningen', 'woningen'])
    expect(makeKruistabel(before, after, []).map(({ maat }) => maat)).toEqual(['oppervlakte', 'oppervlakte'])
  })

  it('counts nothing of a dwelling in areas that have no ground in common', () => {
    const table = makeKruistabel(before, after, [{ van: 'B', naar: 'X', aantal: 10 }])
    expect(table).toEqual(makeKruistabel(before, after, null))
  })
})

describe('two partitions of one place', () => {
  const partition = (seed: number, columns: number, rows: number): Deelgebied[] =>
    seededPartition({
      seed,
      columns,
      rows,
      pointsPerSide: 2,
      filledHoles: 1,
      emptyHoles: 0,
      exclaves: 1,
      box: [5.4, 52.4, 5.6, 52.6],
    })
  const seed = integer({ min: 1, max: 1e6 })
  const size = integer({ min: 1, max: 3 })

  it('share out every old area wholly, and fill every new one', () => {
    assert(
      property(seed, size, size, integer({ min: 0, max: 60 }), (number, columns, rows, most) => {
        const before = partition(number, columns + 1, rows)
        const after = partition(number + 1, rows + 1, columns)
        const counts = before.flatMap(({ code: van }, i) =>
          after.map(({ code: naar }, j) => ({ van, naar, aantal: (i * 7 + j * 5 + number) % (most + 1) })),
        )
        const table = kruistabel.parse(makeKruistabel(before, after, counts))
        for (const { code } of before) {
          const shares = table.flatMap(({ delen }) => delen.filter(({ van }) => van === code))
          expect(shares.reduce((sum, { deelVanOud }) => sum + deelVanOud, 0)).toBeCloseTo(1, 9)
        }
        for (const { delen, onbekend } of table) {
          expect(delen.reduce((sum, { deelVanNieuw }) => sum + deelVanNieuw, 0)).toBeCloseTo(1, 9)
          expect(onbekend).toBe(0)
        }
      }),
      runs(15),
    )
  })
})
