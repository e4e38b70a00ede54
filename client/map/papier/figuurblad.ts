import { KAARTKLEUREN } from '../palettes.ts'
import { type Figuur, figuur, mm } from './figuur.ts'
import { breekAf, tekstbreedte } from './letters.ts'
import { type Laagblok, maakLaaglegenda } from './laaglegenda.ts'
import { maakLegenda, type Papierlegenda } from './legenda.ts'
import { LETTERTYPE, woord } from './tekenwoorden.ts'

/** A map as a picture of its own: with title, legend, source, date and marks inside it, so that it stays honest wherever it goes. */
export interface Figuurbladinvoer {
  kaart: Figuur
  /** Size of the map in mm. */
  breedte: number
  hoogte: number
  titel: string
  onder: string
  /** Marks in the upper right corner; the first of them is the one for example data. */
  merken: readonly { tekst: string; voorbeeld: boolean }[]
  legenda: Papierlegenda
  legendaZin: string
  /** Legends of the layers over the areas. */
  lagen: readonly Laagblok[]
  /** Sentences under the map: message, caveats, sources, date. */
  voet: readonly string[]
}

const COLOURS = KAARTKLEUREN.licht
/** Plum of example data (tokens `highlight`). */
const EXAMPLE = { rand: '#97508a', grond: '#faf1f8', inkt: '#6d2b5f' } as const
const EDGE = 8
const TITLE = 7
const TEXT = 3.2
const SMALL = 2.9
const LEGEND = 118

function mark(tekst: string, right: number, voorbeeld: boolean): { delen: Figuur[]; links: number } {
  const width = tekstbreedte(tekst, SMALL, true) + 4
  const left = right - width
  return {
    links: left,
    delen: [
      figuur('rect', {
        x: mm(left),
        y: EDGE,
        width: mm(width),
        height: 5.4,
        rx: 1,
        fill: voorbeeld ? EXAMPLE.grond : '#ffffff',
        stroke: voorbeeld ? EXAMPLE.rand : COLOURS.inkt,
        strokeWidth: 0.3,
        ...(voorbeeld ? { strokeDasharray: '1.2 0.8' } : {}),
      }),
      woord(tekst, left + width / 2, EDGE + 3.75, {
        maat: SMALL,
        kleur: voorbeeld ? EXAMPLE.inkt : COLOURS.inkt,
        vet: true,
        anker: 'middle',
      }),
    ],
  }
}

/** Lines of words under each other; the top of the first, and where the next thing may start. */
function block(
  sentences: readonly string[],
  x: number,
  top: number,
  width: number,
): { delen: Figuur[]; onder: number } {
  const lines = sentences.flatMap((sentence) => breekAf(sentence, SMALL, width))
  return {
    delen: lines.map((line, index) =>
      woord(line, x, top + SMALL + index * SMALL * 1.35, { maat: SMALL, kleur: '#2c3f49' }),
    ),
    onder: top + lines.length * SMALL * 1.35 + 1,
  }
}

/** The legends of layers, each under the column that is shortest by then. */
function placeLegends(
  blokken: readonly Laagblok[],
  columns: readonly { x: number; top: number }[],
  width: number,
): { delen: Figuur[]; onder: number } {
  const tops = columns.map(({ top }) => top)
  const delen = blokken.map((blok) => {
    const { figuur: drawn, hoogte } = maakLaaglegenda(blok, width)
    const top = Math.min(...tops)
    const at = tops.indexOf(top)
    tops[at] = top + hoogte
    return placed(drawn, columns[at]?.x ?? EDGE, top)
  })
  return { delen, onder: Math.max(...tops) }
}

/** The picture and its size in mm. */
export function maakFiguurblad(input: Figuurbladinvoer): { figuur: Figuur; breedte: number; hoogte: number } {
  const { breedte, hoogte, kaart } = input
  const width = breedte + 2 * EDGE
  let right = width - EDGE
  const marks: Figuur[] = []
  for (const { tekst, voorbeeld } of [...input.merken].reverse()) {
    const made = mark(tekst, right, voorbeeld)
    marks.push(...made.delen)
    right = made.links - 2
  }
  const mapTop = EDGE + TITLE + TEXT + 7
  const under = mapTop + hoogte + 5
  const wide = breedte >= LEGEND + 70
  const legend = maakLegenda(input.legenda, Math.min(LEGEND, breedte), 1)
  const sentence = block([input.legendaZin], EDGE, under, Math.min(LEGEND, breedte))
  const layersTop = sentence.onder + legend.hoogte + 2
  const words = wide
    ? block(input.voet, EDGE + LEGEND + 8, under, breedte - LEGEND - 8)
    : block(input.voet, EDGE, layersTop, breedte)
  const columns = wide
    ? [
        { x: EDGE, top: layersTop },
        { x: EDGE + LEGEND + 8, top: words.onder },
      ]
    : [{ x: EDGE, top: words.onder }]
  const layers = placeLegends(input.lagen, columns, Math.min(LEGEND, wide ? breedte - LEGEND - 8 : breedte))
  const height = Math.max(layersTop, words.onder, layers.onder) + EDGE
  const root = figuur(
    'svg',
    {
      viewBox: `0 0 ${mm(width)} ${mm(height)}`,
      width: `${mm(width)}mm`,
      height: `${mm(height)}mm`,
      role: 'img',
      'aria-label': `${input.titel}. ${input.onder}`,
      fontFamily: LETTERTYPE,
    },
    [
      figuur('title', {}, [`${input.titel}. ${input.onder}`]),
      figuur('rect', { x: 0, y: 0, width: mm(width), height: mm(height), fill: '#ffffff' }),
      woord(input.titel, EDGE, EDGE + TITLE * 0.86, { maat: TITLE, kleur: COLOURS.inkt, vet: true }),
      woord(input.onder, EDGE, EDGE + TITLE + 4.6, { maat: TEXT, kleur: '#2c3f49' }),
      ...marks,
      placed(kaart, EDGE, mapTop),
      ...sentence.delen,
      placed(legend.figuur, EDGE, sentence.onder),
      ...layers.delen,
      ...words.delen,
    ],
  )
  return { figuur: root, breedte: width, hoogte: height }
}

/** A drawing within another, at a place in mm; it stays cut off at its own edge. */
function placed({ naam, attr, delen }: Figuur, x: number, y: number): Figuur {
  const size = (value: string | number | undefined) => String(value ?? 0).replace(/mm$/, '')
  return figuur(
    naam,
    { ...attr, x: mm(x), y: mm(y), width: size(attr['width']), height: size(attr['height']) },
    delen,
  )
}
