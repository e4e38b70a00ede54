import type { Kaartkleuren } from '../palettes.ts'
import { type Figuur, figuur, mm, padVan } from './figuur.ts'
import { boxRaaktVlak, type Doos, doos, type Ring } from './meetkunde.ts'
import { randruimte } from './tekenrand.ts'
import { type Balk, maakBalk } from './schaalbalk.ts'
import { woord } from './tekenwoorden.ts'
import type { Venster } from './venster.ts'

/** Words in the box with the scale. */
export interface Schaalwoorden {
  /** "Schaal 1 : 25.000". */
  schaal: string
  /** "4 cm is 1 km". */
  balk: string
  /** Under the bar: nought, half and whole with its unit. */
  einden: readonly [string, string, string]
  noord: string
}

/** Inner edge, height and room for the arrow in mm, before the factor of the sheet. */
const PAD = 5
const HEIGHT = 20
const ARROW_ROOM = 17
const WORDS = 62

/** Longest bar in mm on a sheet. */
function longestBar(factor: number): number {
  return Math.max(60, 60 * factor)
}

export function balkBij(schaal: number, factor: number): Balk {
  return maakBalk(schaal, longestBar(factor))
}

/**
 * Place of the box: the first corner of the frame, lower right first, where it lies on no coloured area.
 *
 * @param rand room in mm that must stay free along the frame, e.g. for the letters of a grid
 */
export function plaatsSchaalvak(
  venster: Venster,
  factor: number,
  vlakken: readonly (readonly Ring[])[],
  rand: number,
): Doos {
  const balk = balkBij(venster.schaal, factor)
  const width = Math.max(balk.millimeters + 6, WORDS * factor) + (PAD + ARROW_ROOM) * factor
  const height = HEIGHT * factor
  const edge = Math.max(4 * factor, rand)
  const low = venster.hoogte - height - Math.max(edge, randruimte(factor))
  const right = venster.breedte - width - edge
  const left = randruimte(factor) + 2 * factor
  const corners = [
    doos(right, low, width, height),
    doos(left, low, width, height),
    doos(right, edge, width, height),
    doos(left, edge, width, height),
  ]
  const [lowerRight] = corners
  const free = corners.find((box) => !vlakken.some((rings) => boxRaaktVlak(box, rings)))
  return free ?? lowerRight ?? doos(right, low, width, height)
}

/** North arrow: half dark, half light. */
function arrow(x: number, top: number, factor: number, ink: string, word: string): Figuur {
  const at = (dx: number, dy: number) => [x + dx * factor, top + dy * factor] as const
  const left = [at(0, 0), at(-2, 8), at(0, 6.4)]
  const right = [at(0, 0), at(2, 8), at(0, 6.4)]
  const shared = { stroke: ink, strokeWidth: mm(0.3 * factor), strokeLinejoin: 'round' }
  return figuur('g', {}, [
    figuur('path', { d: padVan(left, true), fill: ink, ...shared }),
    figuur('path', { d: padVan(right, true), fill: '#ffffff', ...shared }),
    woord(word, x, top + 12 * factor, { maat: 3.6 * factor, kleur: ink, vet: true, anker: 'middle' }),
  ])
}

/** The box with scale bar, scale in words and north arrow. The bar is exact: whole centimetres on paper. */
export function schaalvakFiguur(
  box: Doos,
  schaal: number,
  factor: number,
  words: Schaalwoorden,
  colours: Kaartkleuren,
): Figuur {
  const { millimeters } = balkBij(schaal, factor)
  const x = box.links + PAD * factor
  const top = box.boven + 4 * factor
  const thick = 1.3 * factor
  const bar = (from: number, to: number, fill: string) =>
    figuur('rect', {
      x: mm(x + from * millimeters),
      y: mm(top),
      width: mm((to - from) * millimeters),
      height: mm(thick),
      fill,
    })
  const small = { maat: 2.95 * factor, kleur: colours.inkt }
  const under = top + thick + 3.6 * factor
  const [nought, half, whole] = words.einden
  return figuur('g', {}, [
    figuur('rect', {
      x: mm(box.links),
      y: mm(box.boven),
      width: mm(box.rechts - box.links),
      height: mm(box.onder - box.boven),
      fill: '#ffffff',
      stroke: colours.inkt,
      strokeWidth: mm(0.25 * factor),
    }),
    bar(0, 1, colours.inkt),
    figuur('rect', {
      x: mm(x + millimeters / 4),
      y: mm(top + 0.25 * factor),
      width: mm(millimeters / 4),
      height: mm(thick - 0.5 * factor),
      fill: '#ffffff',
    }),
    woord(nought, x, under, { ...small, anker: 'middle' }),
    woord(half, x + millimeters / 2, under, { ...small, anker: 'middle' }),
    woord(whole, x + millimeters, under, { ...small, anker: 'middle' }),
    woord(words.schaal, x, box.onder - 3.4 * factor, { maat: 3.4 * factor, kleur: colours.inkt, vet: true }),
    woord(words.balk, x + 33 * factor, box.onder - 3.4 * factor, { ...small, kleur: colours.subtiel }),
    arrow(box.rechts - 9 * factor, box.boven + 3.4 * factor, factor, colours.inkt, words.noord),
  ])
}
