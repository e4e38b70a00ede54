import { describe, expect, it } from 'vitest'
import { neighboursFromBorders } from '../../../analyses/ruimte/buren.ts'
import { rdToWgs84 } from '../../../geodata/coordinates/rd-new.ts'
import type { Positie } from '../../../geodata/schema/gebied.ts'

/** A rectangle in metres from a corner near Lelystad, as a border in degrees. */
function rectangle(gebied: string, x: number, y: number, width: number, height: number) {
  const corners: [number, number][] = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
    [x, y],
  ]
  const ring = corners.map(([east, north]): Positie => rdToWgs84([160_000 + east, 500_000 + north]))
  return { gebied, grens: { type: 'Polygon' as const, coordinates: [ring] } }
}

/** Three rows of three squares of 100 metres, named by row and column. */
const board = [0, 1, 2].flatMap((row) =>
  [0, 1, 2].map((column) => rectangle(`${row}${column}`, column * 100, row * 100, 100, 100)),
)

describe('neighbours', () => {
  it('are those of the queen on a board of three by three', () => {
    const found = neighboursFromBorders(board)
    expect(found.get('00')).toEqual(['01', '10', '11'])
    expect(found.get('01')).toEqual(['00', '02', '10', '11', '12'])
    expect(found.get('11')).toEqual(['00', '01', '02', '10', '12', '20', '21', '22'])
  })

  it('do not depend on the order of the areas, and know each other', () => {
    const found = neighboursFromBorders(board)
    expect(new Map([...neighboursFromBorders(board.toReversed())].toSorted())).toEqual(
      new Map([...found].toSorted()),
    )
    for (const [code, around] of found) {
      expect(around).not.toContain(code)
      for (const other of around) expect(found.get(other)).toContain(code)
    }
  })

  it('are found where the corners of one lie on an edge of the other', () => {
    const found = neighboursFromBorders([
      rectangle('lang', 0, 0, 100, 300),
      rectangle('kort', 100, 120, 50, 50),
    ])
    expect(found.get('lang')).toEqual(['kort'])
  })

  it('may lie half a metre apart, or overlap that much, but not ten metres', () => {
    const beside = (gap: number) =>
      neighboursFromBorders([rectangle('a', 0, 0, 100, 100), rectangle('b', 100 + gap, 20, 100, 50)]).get('a')
    expect(beside(0.5)).toEqual(['b'])
    expect(beside(-0.5)).toEqual(['b'])
    expect(beside(10)).toEqual([])
    expect(
      neighboursFromBorders([rectangle('a', 0, 0, 10, 10), rectangle('b', 20, 0, 10, 10)], 15).get('a'),
    ).toEqual(['b'])
  })

  it('touch any part of an area of several parts', () => {
    const [left, right] = [rectangle('l', 0, 0, 10, 10), rectangle('r', 100, 0, 10, 10)]
    const both = {
      gebied: 'both',
      grens: {
        type: 'MultiPolygon' as const,
        coordinates: [left.grens.coordinates, right.grens.coordinates],
      },
    }
    expect(neighboursFromBorders([both, rectangle('x', 110, 0, 10, 10)]).get('both')).toEqual(['x'])
  })

  it('are none for one area, and nothing for none', () => {
    expect([...neighboursFromBorders(board.slice(0, 1))]).toEqual([['00', []]])
    expect(neighboursFromBorders([]).size).toBe(0)
  })
})
