import type { GebiedMetGrens } from '../../../geodata/schema/gebied.ts'
import { pathOf, type Projection } from './projection.ts'

/** One buurt of a drawing with its shape. */
export interface DrawnArea<Row> {
  row: Row
  area: GebiedMetGrens
  path: string
}

/** Shapes of the buurten that the drawing is about, and of the others as ground. */
export interface AreaDrawing<Row> {
  inside: DrawnArea<Row>[]
  ground: { code: string; path: string }[]
}

/** The borders that belong to rows; a row without a border is left out. */
export function withBorders<Row extends { code: string }>(
  rows: readonly Row[],
  areas: readonly GebiedMetGrens[],
): { row: Row; area: GebiedMetGrens }[] {
  const byCode = new Map(areas.map((area) => [area.code, area]))
  return rows.flatMap((row) => {
    const area = byCode.get(row.code)
    return area === undefined ? [] : [{ row, area }]
  })
}

/** Draws rows in their borders; every other buurt becomes ground. */
export function drawAreas<Row extends { code: string }>(
  rows: readonly Row[],
  areas: readonly GebiedMetGrens[],
  projection: Projection,
): AreaDrawing<Row> {
  const inside = withBorders(rows, areas)
  const codes = new Set(inside.map(({ area }) => area.code))
  return {
    inside: inside.map(({ row, area }) => ({ row, area, path: pathOf(area.grens, projection) })),
    ground: areas
      .filter(({ soort, code }) => soort === 'buurt' && !codes.has(code))
      .map(({ code, grens }) => ({ code, path: pathOf(grens, projection) })),
  }
}
