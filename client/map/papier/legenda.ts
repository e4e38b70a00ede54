import type { Klassen } from '../klassen.ts'
import { KAARTKLEUREN } from '../palettes.ts'
import { type Figuur, figuur, mm, padVan } from './figuur.ts'
import { tekstbreedte } from './letters.ts'
import { woord } from './tekenwoorden.ts'

/** A dot for each value over a ramp of classes. */
export interface Stippenlegenda {
  soort: 'stippen'
  stippen: readonly { waarde: number; kleur: string }[]
  klassen: Klassen
  /** Colour of each class, first of the lowest. */
  kleuren: readonly string[]
  /** Values with their words, e.g. the figure of the gemeente. */
  merken: readonly { waarde: number; tekst: string }[]
  /** A number at the ramp in words. */
  getal: (value: number) => string
  /** Behind the last number, e.g. the sign of a percentage. */
  eenheid: string
  label: string
}

/** A colour for each meaning. */
export interface Rijenlegenda {
  soort: 'rijen'
  rijen: readonly { kleur: string; tekst: string }[]
  label: string
}

/** Three by three colours: one figure to the right, the other upwards. */
export interface Vierkantlegenda {
  soort: 'vierkant'
  /** Nine cells from low-low, the first figure running fastest. */
  cellen: readonly { kleur: string; woord: string; tekst: string }[]
  naarRechts: string
  naarBoven: string
  label: string
}

export type Papierlegenda = Stippenlegenda | Rijenlegenda | Vierkantlegenda

const COLOURS = KAARTKLEUREN.licht
const DOT = 2.7
const RAMP = 5.2
const WORDS = 3.2
const ROW = 5.4

/** Rows of dots that would touch are stacked; each dot keeps its place along the ramp. */
function stacked(xs: readonly number[], diameter: number): { x: number; rij: number; index: number }[] {
  const ends: number[] = []
  return xs
    .map((x, index) => ({ x, index }))
    .sort((a, b) => a.x - b.x)
    .map(({ x, index }) => {
      const free = ends.findIndex((end) => x - end >= diameter)
      const rij = free === -1 ? ends.length : free
      ends[rij] = x
      return { x, rij, index }
    })
}

/** Numbers at the ramp that do not run into each other; the ends always stay. */
function shownEnds(ends: readonly number[], x: (value: number) => number, room: number): number[] {
  const last = ends.at(-1) ?? 0
  const shown: number[] = []
  for (const [index, end] of ends.entries()) {
    const before = shown.at(-1)
    const free = before === undefined || x(end) - x(before) > room
    if (free && (index === ends.length - 1 || x(last) - x(end) > room * 1.3)) shown.push(end)
  }
  if (shown.at(-1) !== last) shown.push(last)
  return shown
}

function dots(input: Stippenlegenda, width: number, factor: number): { hoogte: number; delen: Figuur[] } {
  const { klassen, kleuren, stippen, merken } = input
  const van = Math.min(klassen.van, ...merken.map(({ waarde }) => waarde))
  const tot = Math.max(klassen.tot, ...merken.map(({ waarde }) => waarde))
  const edge = 2.5 * factor
  const x = (value: number) => edge + ((value - van) / (tot - van || 1)) * (width - 2 * edge)
  const placed = stacked(
    stippen.map(({ waarde }) => x(waarde)),
    DOT * factor,
  )
  const top = (Math.max(1, ...placed.map(({ rij }) => rij + 1)) * DOT + 1) * factor
  const ends = [van, ...klassen.grenzen, tot]
  const maat = WORDS * factor
  const under = top + RAMP * factor + 4.2 * factor
  const shown = shownEnds(ends, x, 8 * factor)
  const parts: Figuur[] = [
    ...placed.map((dot) =>
      figuur('circle', {
        cx: mm(dot.x),
        cy: mm(top - (DOT / 2 + 0.4 + dot.rij * DOT) * factor),
        r: mm((DOT / 2 - 0.22) * factor),
        fill: stippen[dot.index]?.kleur ?? '#ffffff',
        stroke: COLOURS.inkt,
        strokeWidth: mm(0.22 * factor),
      }),
    ),
    ...ends.slice(1).map((end, klasse) =>
      figuur('rect', {
        x: mm(x(ends[klasse] ?? van)),
        y: mm(top),
        width: mm(Math.max(0, x(end) - x(ends[klasse] ?? van))),
        height: mm(RAMP * factor),
        fill: kleuren[klasse] ?? '#ffffff',
        stroke: COLOURS.inkt,
        strokeWidth: mm(0.15 * factor),
      }),
    ),
    ...shown.map((end, index) =>
      woord(input.getal(end) + (index === shown.length - 1 ? input.eenheid : ''), x(end), under, {
        maat,
        kleur: COLOURS.inkt,
        anker: index === 0 ? 'start' : index === shown.length - 1 ? 'end' : 'middle',
      }),
    ),
  ]
  if (merken.length === 0) return { hoogte: under + 1.5 * factor, delen: parts }
  const low = under + 1.3 * factor
  for (const { waarde, tekst } of merken) {
    const at = x(waarde)
    const half = tekstbreedte(tekst, maat, true) / 2
    const tip = (dx: number, dy: number) => [at + dx * factor, low + dy * factor] as const
    parts.push(
      figuur('line', {
        x1: mm(at),
        x2: mm(at),
        y1: mm(top - 0.6 * factor),
        y2: mm(top + (RAMP + 0.6) * factor),
        stroke: COLOURS.inkt,
        strokeWidth: mm(0.6 * factor),
      }),
      figuur('path', { d: padVan([tip(0, 0), tip(1.1, 1.9), tip(-1.1, 1.9)], true), fill: COLOURS.inkt }),
      woord(tekst, Math.min(width - half, Math.max(half, at)), low + 5.2 * factor, {
        maat,
        kleur: COLOURS.inkt,
        vet: true,
        anker: 'middle',
      }),
    )
  }
  return { hoogte: low + 6.8 * factor, delen: parts }
}

/** Side of a cell of the square in mm. */
const CELL = 11

function square(input: Vierkantlegenda, factor: number): { hoogte: number; delen: Figuur[] } {
  const side = CELL * factor
  const maat = WORDS * factor
  const left = 6 * factor
  const cells = input.cellen.flatMap(({ kleur, woord: ink, tekst }, index) => {
    const [column, row] = [index % 3, 2 - Math.floor(index / 3)]
    const [x, y] = [left + column * side, row * side + 0.2]
    return [
      figuur('rect', {
        x: mm(x),
        y: mm(y),
        width: mm(side),
        height: mm(side),
        fill: kleur,
        stroke: '#ffffff',
        strokeWidth: mm(0.3 * factor),
      }),
      woord(tekst, x + side / 2, y + side / 2 + maat * 0.34, { maat, kleur: ink, anker: 'middle' }),
    ]
  })
  const turned = `translate(${mm(3.6 * factor)} ${mm(3 * side)}) rotate(-90)`
  return {
    hoogte: 3 * side + 6 * factor,
    delen: [
      ...cells,
      woord(input.naarRechts, left, 3 * side + 4.2 * factor, { maat, kleur: COLOURS.inkt }),
      figuur('g', { transform: turned }, [woord(input.naarBoven, 0, 0, { maat, kleur: COLOURS.inkt })]),
    ],
  }
}

function rows({ rijen }: Rijenlegenda, factor: number): { hoogte: number; delen: Figuur[] } {
  return {
    hoogte: rijen.length * ROW * factor + 0.5,
    delen: rijen.flatMap(({ kleur, tekst }, index) => [
      figuur('rect', {
        x: mm(0.15),
        y: mm((index * ROW + 0.4) * factor),
        width: mm(7 * factor),
        height: mm(4 * factor),
        fill: kleur,
        stroke: COLOURS.inkt,
        strokeWidth: mm(0.18 * factor),
      }),
      woord(tekst, 9.5 * factor, (index * ROW + 3.5) * factor, { maat: WORDS * factor, kleur: COLOURS.inkt }),
    ]),
  }
}

function drawn(input: Papierlegenda, width: number, factor: number): { hoogte: number; delen: Figuur[] } {
  switch (input.soort) {
    case 'stippen':
      return dots(input, width, factor)
    case 'rijen':
      return rows(input, factor)
    case 'vierkant':
      return square(input, factor)
  }
}

/** The legend of the colours in mm, and how high it became. */
export function maakLegenda(
  input: Papierlegenda,
  breedte: number,
  factor: number,
): { figuur: Figuur; hoogte: number } {
  const { hoogte, delen } = drawn(input, breedte, factor)
  return {
    hoogte,
    figuur: figuur(
      'svg',
      {
        viewBox: `0 0 ${mm(breedte)} ${mm(hoogte)}`,
        width: `${mm(breedte)}mm`,
        height: `${mm(hoogte)}mm`,
        role: 'img',
        'aria-label': input.label,
      },
      [figuur('title', {}, [input.label]), ...delen],
    ),
  }
}
