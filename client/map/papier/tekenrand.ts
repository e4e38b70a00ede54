import type { Kaartkleuren } from '../palettes.ts'
import { type Figuur, figuur, mm } from './figuur.ts'
import { randstrepen } from './rand.ts'
import { woord } from './tekenwoorden.ts'
import { type Doos, doos, overlapt } from './meetkunde.ts'
import { tekstbreedte } from './letters.ts'
import type { Venster } from './venster.ts'

/** Length of a mark and size of its number in mm. */
const TICK = 2.4
const NUMBER = 2.9
const FRAME = 0.5

/** Frame with marks at round RD coordinates; numbers in km on the lower and the left edge, where no other words stand. */
export function randFiguur(
  venster: Venster,
  factor: number,
  colours: Kaartkleuren,
  bezet: readonly Doos[],
): Figuur {
  const { breedte, hoogte } = venster
  const tick = TICK * factor
  const parts: Figuur[] = []
  const line = (x1: number, y1: number, x2: number, y2: number) =>
    figuur('line', { x1: mm(x1), y1: mm(y1), x2: mm(x2), y2: mm(y2) })
  const numbers: Figuur[] = []
  const maat = NUMBER * factor
  const style = { maat, kleur: colours.subtiel, halo: colours.land }
  for (const { as, plek, meters } of randstrepen(venster)) {
    const km = String(meters / 1000).replace('.', ',')
    if (as === 'x') {
      parts.push(line(plek, 0, plek, tick), line(plek, hoogte - tick, plek, hoogte))
      const width = tekstbreedte(km, maat)
      const box = doos(plek - width / 2, hoogte - tick - 0.9 * factor - maat, width, maat)
      const free =
        plek > maat * 1.5 && plek < breedte - maat * 1.5 && !bezet.some((other) => overlapt(box, other))
      if (free) numbers.push(woord(km, plek, hoogte - tick - 0.9 * factor, { ...style, anker: 'middle' }))
    } else {
      parts.push(line(0, plek, tick, plek), line(breedte - tick, plek, breedte, plek))
      const box = doos(tick, plek - maat / 2, tekstbreedte(km, maat) + factor, maat)
      const free =
        plek > maat * 1.5 && plek < hoogte - 2.5 * maat && !bezet.some((other) => overlapt(box, other))
      if (free) numbers.push(woord(km, tick + 0.9 * factor, plek + maat * 0.34, style))
    }
  }
  const frame = FRAME * factor
  return figuur('g', {}, [
    figuur('g', { stroke: colours.inkt, strokeWidth: mm(0.25 * factor) }, parts),
    ...numbers,
    figuur('rect', {
      x: mm(frame / 2),
      y: mm(frame / 2),
      width: mm(breedte - frame),
      height: mm(hoogte - frame),
      fill: 'none',
      stroke: colours.inkt,
      strokeWidth: mm(frame),
    }),
  ])
}

/** Room in mm that marks and numbers take along the edges. */
export function randruimte(factor: number): number {
  return (TICK + NUMBER + 2.2) * factor
}
