import { KAARTKLEUREN } from '../palettes.ts'
import { TEKENKLEUREN, VULLING } from '../tekenen/kleuren.ts'
import { type Figuur, figuur, mm } from './figuur.ts'
import { knipRing, vensterdoos, vierkantRond } from './knippen.ts'
import type { Papiervorm, Vormenlaag } from './lagen.ts'
import { deelInDoos, type Doos, ligtIn, overlapt, zwaartepunt } from './meetkunde.ts'
import { lijnenPad, lijnMetRand, ringenPad } from './tekenvlakken.ts'
import { woord } from './tekenwoorden.ts'
import { naarPapier, type Punt, type Venster } from './venster.ts'

const { lijn: AMBER, casing: CASING } = TEKENKLEUREN.licht
const { inkt: INK } = KAARTKLEUREN.licht
/** Half of the sign with a number, and the size of that number, in mm before the factor of the sheet. */
const SIGN = 2.5
const WORDS = 3.1
const POINT = 1.6
/** Places of a sign beside another at the same spot, as steps of a whole sign. */
const ASIDE = [
  [0, 0], [1, 0], [-1, 0], [0, 1], [0, -1], [1, 1], [-1, 1], [1, -1], [-1, -1],
  [2, 0], [-2, 0], [0, 2], [0, -2], [2, 1], [-2, 1], [2, -1], [-2, -1], [3, 0], [-3, 0],
] as const // prettier-ignore

/** The middle of what lies in the frame of a shape; null when nothing does. */
function middleOf({ vlakken, lijnen, punten }: Papiervorm, venster: Venster): Punt | null {
  const frame = vensterdoos(venster)
  const toPaper = (points: readonly (readonly [number, number])[]) =>
    points.map((point) => naarPapier(venster, point))
  const inside = vlakken
    .map(([outer = []]) => knipRing(toPaper(outer), frame))
    .filter((part) => part.length >= 3)
  const found = zwaartepunt(inside)
  if (found !== null) return found
  const pieces = [...inside.map((part) => [...part, ...part.slice(0, 1)]), ...lijnen.map(toPaper)]
    .flatMap((line) => line.slice(1).map((end, at) => [line[at] ?? end, end] as const))
    .flatMap(([a, b]) => {
      const part = deelInDoos(a, b, frame)
      if (part === null) return []
      const along = (share: number): Punt => [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share]
      return [along((part[0] + part[1]) / 2)]
    })
  const middle = pieces[Math.floor(pieces.length / 2)]
  return middle ?? toPaper(punten).find((place) => ligtIn(vierkantRond(place, 0), frame)) ?? null
}

/** A number of a shape as it stands on the sheet. */
export interface Nummerteken {
  nummer: string
  plek: Punt
  doos: Doos
}

/** The numbers of the shapes of which something lies in the frame, none over another; each whole within the frame. */
export function nummersOpBlad({ vormen }: Vormenlaag, venster: Venster, factor: number): Nummerteken[] {
  const half = SIGN * factor
  const room = half + 0.3 * factor
  const { breedte, hoogte } = venster
  const placed: Nummerteken[] = []
  const within = ([x, y]: Punt): Punt => [
    Math.min(breedte - room, Math.max(room, x)),
    Math.min(hoogte - room, Math.max(room, y)),
  ]
  for (const { nummer, vorm } of vormen) {
    const middle = middleOf(vorm, venster)
    if (middle === null) continue
    const options = ASIDE.map(([dx, dy]) =>
      within([middle[0] + dx * 2 * room, middle[1] + dy * 2 * room]),
    ).map((plek) => ({ nummer, plek, doos: vierkantRond(plek, half) }))
    const first =
      options.find(({ doos }) => !placed.some((other) => overlapt(doos, other.doos))) ?? options[0]
    if (first !== undefined) placed.push(first)
  }
  return placed
}

/** Amber outlines with a white edge, pale areas, and dots for places: under the words of the map. */
export function vormFiguren(laag: Vormenlaag, venster: Venster, factor: number): Figuur[] {
  const seen = new Set(nummersOpBlad(laag, venster, factor).map(({ nummer }) => nummer))
  const shown = laag.vormen.filter(({ nummer }) => seen.has(nummer))
  const frame = vensterdoos(venster)
  return shown.flatMap(({ nummer, vorm: { vlakken, lijnen, punten } }) => {
    const mark = { 'data-laag': laag.naam, 'data-groep': nummer }
    const d = lijnenPad(venster, lijnen)
    return [
      ...vlakken.map((rings) =>
        figuur('path', {
          d: ringenPad(rings.map((ring) => ring.map((point) => naarPapier(venster, point)))),
          fill: AMBER,
          fillOpacity: mm(VULLING * laag.dekking),
          fillRule: 'evenodd',
          ...mark,
        }),
      ),
      ...(d === '' ? [] : lijnMetRand(d, AMBER, CASING, 0.75 * factor, 0.35 * factor)).map((line) => ({
        ...line,
        attr: { ...line.attr, strokeOpacity: laag.dekking, ...mark },
      })),
      ...punten
        .map((point) => naarPapier(venster, point))
        .filter((place) => ligtIn(vierkantRond(place, 0), frame))
        .map(([x, y]) =>
          figuur('circle', {
            cx: mm(x),
            cy: mm(y),
            r: mm(POINT * factor),
            fill: AMBER,
            stroke: CASING,
            strokeWidth: mm(0.5 * factor),
            ...mark,
          }),
        ),
    ]
  })
}

/** The sign with a number, which stands on the map and in the list. */
export function nummerFiguur(
  { nummer, plek: [x, y] }: Pick<Nummerteken, 'nummer' | 'plek'>,
  factor: number,
): Figuur {
  const size = WORDS * factor
  return figuur('g', { 'data-nummer': nummer }, [
    figuur('circle', {
      cx: mm(x),
      cy: mm(y),
      r: mm(SIGN * factor),
      fill: '#ffffff',
      stroke: AMBER,
      strokeWidth: mm(0.55 * factor),
    }),
    woord(nummer, x, y + size * 0.34, { maat: size, kleur: INK, vet: true, anker: 'middle' }),
  ])
}
