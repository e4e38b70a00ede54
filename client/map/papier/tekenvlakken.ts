import type { RdPoint } from '../../../geodata/coordinates/rd-new.ts'
import type { Kaartkleuren } from '../palettes.ts'
import { arcering } from './arcering.ts'
import { type Figuur, figuur, mm, padVan } from './figuur.ts'
import type { Ring } from './meetkunde.ts'
import { naarPapier, type Punt, type Venster } from './venster.ts'

/** An area as it lies on paper. */
export interface Papiervlak {
  code: string
  ringen: readonly Ring[]
}

/** Distances between the lines of a missing and an uncertain figure in mm. */
const MISSING_LINES = 3.1
const UNCERTAIN_LINES = 2.2
/** Lines stay to be seen on the palest map: they say that a figure is missing. */
const LEAST_LINES = 0.4

export function ringenPad(rings: readonly Ring[]): string {
  return rings.map((ring) => padVan(ring, true)).join('')
}

export function lijnenPad(venster: Venster, lines: readonly (readonly RdPoint[])[]): string {
  return lines
    .map((line) =>
      padVan(
        line.map((point): Punt => naarPapier(venster, point)),
        false,
      ),
    )
    .join('')
}

/** Ground around the areas with colours. */
export function grondFiguur(
  areas: readonly (Papiervlak & { ruim: boolean })[],
  colours: Kaartkleuren,
  factor: number,
): Figuur {
  return figuur(
    'g',
    { stroke: colours.contextlijn, strokeWidth: mm(0.45 * factor), strokeLinejoin: 'round' },
    areas.map(({ ringen, ruim }) =>
      figuur('path', {
        d: ringenPad(ringen),
        fillRule: 'evenodd',
        fill: ruim ? colours.park : colours.land,
      }),
    ),
  )
}

export interface Vlakverf {
  /** Null: missing, drawn as lines. */
  kleur: string | null
  onzeker: boolean
}

/** One area in its colour, or in lines where its figure is missing; lines over the colour where it is uncertain. */
export function vlakFiguur(
  { code, ringen }: Papiervlak,
  paint: Vlakverf,
  colours: Kaartkleuren,
  factor: number,
  opacity: number,
): Figuur[] {
  const fill = figuur('path', {
    d: ringenPad(ringen),
    fillRule: 'evenodd',
    fill: paint.kleur ?? colours.ontbreektGrond,
    'data-gebied': code,
    ...(opacity < 1 ? { fillOpacity: opacity } : {}),
  })
  const lines = (distance: number, slope: 'op' | 'neer', stroke: string, width: number) =>
    figuur('path', {
      d: arcering(ringen, distance * factor, slope),
      fill: 'none',
      stroke,
      strokeWidth: mm(width * factor),
      ...(opacity < 1 ? { strokeOpacity: Math.max(opacity, LEAST_LINES) } : {}),
    })
  if (paint.kleur === null) return [fill, lines(MISSING_LINES, 'op', colours.ontbreektLijn, 0.22)]
  return paint.onzeker ? [fill, lines(UNCERTAIN_LINES, 'neer', '#ffffff', 0.4)] : [fill]
}

/** A line with an edge beneath it, so that it stands off from every colour. */
export function lijnMetRand(
  d: string,
  stroke: string,
  casing: string,
  width: number,
  edge: number,
): Figuur[] {
  const shared = { d, fill: 'none', strokeLinejoin: 'round', strokeLinecap: 'round' }
  return [
    figuur('path', { ...shared, stroke: casing, strokeWidth: mm(width + 2 * edge) }),
    figuur('path', { ...shared, stroke, strokeWidth: mm(width) }),
  ]
}
