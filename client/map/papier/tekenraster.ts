import { type Figuur, figuur, mm, padVan } from './figuur.ts'
import { kolomletters, type Raster } from './raster.ts'
import { woord } from './tekenwoorden.ts'
import { naarPapier, type Venster } from './venster.ts'

/** Height and width of the edge with letters and numbers in mm, before the factor of the sheet. */
const EDGE = 7

/** Lines of the grid, as far as the frame shows it. */
export function rasterlijnen(venster: Venster, raster: Raster, factor: number, stroke: string): Figuur {
  const { maat, oorsprong, kolommen, rijen } = raster
  const [west, north] = oorsprong
  const east = west + kolommen * maat
  const south = north - rijen * maat
  const line = (from: readonly [number, number], to: readonly [number, number]) => {
    const [x1, y1] = naarPapier(venster, from)
    const [x2, y2] = naarPapier(venster, to)
    return figuur('line', { x1: mm(x1), y1: mm(y1), x2: mm(x2), y2: mm(y2) })
  }
  return figuur('g', { stroke, strokeWidth: mm(0.25 * factor) }, [
    ...Array.from({ length: kolommen + 1 }, (_, index) =>
      line([west + index * maat, north], [west + index * maat, south]),
    ),
    ...Array.from({ length: rijen + 1 }, (_, index) =>
      line([west, north - index * maat], [east, north - index * maat]),
    ),
  ])
}

/** Letters above and below, numbers left and right, on a white edge within the frame. */
export function rasternamen(venster: Venster, raster: Raster, factor: number, ink: string): Figuur {
  const { maat, oorsprong, kolommen, rijen } = raster
  const { breedte, hoogte } = venster
  const edge = EDGE * factor
  const size = 4.6 * factor
  const style = { maat: size, kleur: ink, vet: true, anker: 'middle' } as const
  const words: Figuur[] = []
  for (let column = 0; column < kolommen; column += 1) {
    const [x] = naarPapier(venster, [oorsprong[0] + (column + 0.5) * maat, 0])
    if (x < edge + size / 2 || x > breedte - edge - size / 2) continue
    for (const y of [edge / 2, hoogte - edge / 2]) {
      words.push(woord(kolomletters(column), x, y + size * 0.34, style))
    }
  }
  for (let row = 0; row < rijen; row += 1) {
    const [, y] = naarPapier(venster, [0, oorsprong[1] - (row + 0.5) * maat])
    if (y < edge + size / 2 || y > hoogte - edge - size / 2) continue
    for (const x of [edge / 2, breedte - edge / 2]) {
      words.push(woord(String(row + 1), x, y + size * 0.34, style))
    }
  }
  const white = (x: number, y: number, width: number, height: number) =>
    figuur('rect', { x: mm(x), y: mm(y), width: mm(width), height: mm(height), fill: '#ffffff' })
  return figuur('g', {}, [
    white(0, 0, breedte, edge),
    white(0, hoogte - edge, breedte, edge),
    white(0, 0, edge, hoogte),
    white(breedte - edge, 0, edge, hoogte),
    figuur('path', {
      d: padVan(
        [
          [edge, edge],
          [breedte - edge, edge],
          [breedte - edge, hoogte - edge],
          [edge, hoogte - edge],
        ],
        true,
      ),
      fill: 'none',
      stroke: ink,
      strokeWidth: mm(0.4 * factor),
    }),
    ...words,
  ])
}

export function rasterrand(factor: number): number {
  return EDGE * factor
}
