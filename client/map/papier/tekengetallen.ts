import { KAARTKLEUREN } from '../palettes.ts'
import { type Figuur, figuur, mm } from './figuur.ts'
import { vensterdoos } from './knippen.ts'
import type { Getallenlaag } from './lagen.ts'
import { tekstbreedte } from './letters.ts'
import { type Doos, doos, ligtIn } from './meetkunde.ts'
import { woord } from './tekenwoorden.ts'
import { naarPapier, type Punt, type Venster } from './venster.ts'

const { inkt: INK } = KAARTKLEUREN.licht
/** Height, size of the number, and room beside it in mm, before the factor of the sheet. */
const HEIGHT = 4.6
const WORDS = 3.3
const PAD = 1.5
const TAIL = 1.3

export interface Getalteken {
  code: string
  aantal: number
  plek: Punt
  doos: Doos
}

function boxAt([x, y]: Punt, text: string, factor: number): Doos {
  const width = Math.max(HEIGHT * factor, tekstbreedte(text, WORDS * factor, true) + 2 * PAD * factor)
  return doos(x - width / 2, y - (HEIGHT / 2) * factor, width, (HEIGHT + TAIL) * factor)
}

/** The numbers whose sign lies whole within the frame. */
export function getallenOpBlad({ getallen }: Getallenlaag, venster: Venster, factor: number): Getalteken[] {
  const frame = vensterdoos(venster)
  return getallen.flatMap(({ code, punt, aantal }) => {
    const plek = naarPapier(venster, punt)
    const box = boxAt(plek, String(aantal), factor)
    return ligtIn(box, frame) ? [{ code, aantal, plek, doos: box }] : []
  })
}

/** A number in a balloon: people said something about this buurt. */
export function getalFiguur(
  { aantal, plek: [x, y] }: Pick<Getalteken, 'aantal' | 'plek'>,
  factor: number,
  code?: string,
): Figuur {
  const { links, rechts, boven } = boxAt([x, y], String(aantal), factor)
  const under = boven + HEIGHT * factor
  const r = mm((HEIGHT / 2) * factor)
  const [left, right, tail] = [mm(links + r), mm(rechts - r), TAIL * factor]
  const size = WORDS * factor
  return figuur('g', code === undefined ? {} : { 'data-signalen': code }, [
    figuur('path', {
      d: [
        `M${left} ${mm(boven)}H${right}A${r} ${r} 0 0 1 ${right} ${mm(under)}`,
        `H${mm(x + tail * 0.6)}L${mm(x - tail * 0.5)} ${mm(under + tail)}L${mm(x - tail * 0.5)} ${mm(under)}`,
        `H${left}A${r} ${r} 0 0 1 ${left} ${mm(boven)}Z`,
      ].join(''),
      fill: '#ffffff',
      stroke: INK,
      strokeWidth: mm(0.35 * factor),
      strokeLinejoin: 'round',
    }),
    woord(String(aantal), x, boven + (HEIGHT / 2) * factor + size * 0.34, {
      maat: size,
      kleur: INK,
      vet: true,
      anker: 'middle',
    }),
  ])
}
