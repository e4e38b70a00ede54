import { KAARTKLEUREN } from '../palettes.ts'
import { type Figuur, figuur, mm, padVan } from './figuur.ts'
import type { Staal } from './laagregels.ts'
import { breekAf } from './letters.ts'
import { getalFiguur } from './tekengetallen.ts'
import { nummerFiguur } from './tekenvormen.ts'
import { woord } from './tekenwoorden.ts'

/** Size of a sample in mm. */
export const STAAL = { breedte: 8, hoogte: 6 } as const
const [MIDDLE, HALF] = [STAAL.breedte / 2, STAAL.hoogte / 2]
const CIRCLE = 2.3

/** The sample itself, in the middle of its room. */
function sign({ soort, kleur, woord: text }: Staal): Figuur {
  const line = { fill: 'none', stroke: kleur, strokeWidth: 0.5 }
  const circle = (r: number, attr: Record<string, string | number>) =>
    figuur('circle', { cx: MIDDLE, cy: HALF, r, ...attr })
  switch (soort) {
    case 'vierkant':
      return figuur('rect', { x: MIDDLE - 1.6, y: HALF - 1.6, width: 3.2, height: 3.2, fill: kleur })
    case 'stip':
      return circle(1.2, { fill: kleur })
    case 'ring':
      return circle(1.3, line)
    case 'cirkel':
      return circle(CIRCLE, line)
    case 'streepcirkel':
      return circle(CIRCLE, { ...line, strokeDasharray: '0.7 0.9' })
    case 'zeshoek': {
      const corners = Array.from({ length: 6 }, (_none, at): [number, number] => [
        MIDDLE + CIRCLE * Math.sin((at * Math.PI) / 3),
        HALF - CIRCLE * Math.cos((at * Math.PI) / 3),
      ])
      return figuur('path', { d: padVan(corners, true), fill: kleur })
    }
    case 'ballon':
      return getalFiguur({ aantal: Number(text), plek: [MIDDLE, HALF - 0.5] }, 0.9)
    case 'nummer':
      return nummerFiguur({ nummer: text, plek: [MIDDLE, HALF] }, 0.95)
  }
}

/** A sample as a drawing of its own; the words beside it say what it is. */
export function staalFiguur(staal: Staal): Figuur {
  return figuur(
    'svg',
    {
      viewBox: `0 0 ${STAAL.breedte} ${STAAL.hoogte}`,
      width: `${STAAL.breedte}mm`,
      height: `${STAAL.hoogte}mm`,
      'aria-hidden': 'true',
    },
    [sign(staal)],
  )
}

/** The legend of one layer as words and samples. */
export interface Laagblok {
  titel: string
  /** Mark of example data; null: it is none. */
  merk: string | null
  regels: readonly { sleutel: string; staal: Staal; tekst: string }[]
  noten: readonly string[]
}

const COLOURS = KAARTKLEUREN.licht
const TITLE = 3.4
const WORDS = 3
const NOTES = 2.9
const LINE = 1.35
const LEFT = STAAL.breedte + 2

/** The legend of a layer for a picture, and how high it became, in mm. */
export function maakLaaglegenda(
  { titel, merk, regels, noten }: Laagblok,
  breedte: number,
): { figuur: Figuur; hoogte: number } {
  const parts: Figuur[] = []
  let top = 1.5
  const words = (text: string, x: number, maat: number, kleur: string, vet = false) => {
    for (const line of breekAf(text, maat, breedte - x, vet)) {
      parts.push(woord(line, x, top + maat, { maat, kleur, vet }))
      top += maat * LINE
    }
  }
  words(merk === null ? titel : `${titel} (${merk})`, 0, TITLE, COLOURS.inkt, true)
  for (const { staal, tekst } of regels) {
    const start = top
    parts.push(figuur('g', { transform: `translate(0 ${mm(top)})` }, [sign(staal)]))
    top += (STAAL.hoogte - WORDS * LINE) / 2
    words(tekst, LEFT, WORDS, COLOURS.inkt)
    top = Math.max(top, start + STAAL.hoogte - 0.5)
  }
  for (const note of noten) words(note, 0, NOTES, '#2c3f49')
  const hoogte = mm(top + 1)
  return {
    hoogte,
    figuur: figuur(
      'svg',
      {
        viewBox: `0 0 ${mm(breedte)} ${hoogte}`,
        width: `${mm(breedte)}mm`,
        height: `${hoogte}mm`,
      },
      parts,
    ),
  }
}
