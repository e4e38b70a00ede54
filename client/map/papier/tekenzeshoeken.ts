import { KAARTKLEUREN } from '../palettes.ts'
import { type Figuur, figuur, mm, padVan } from './figuur.ts'
import { knipRing, vensterdoos, vierkantRond } from './knippen.ts'
import type { Zeshoekenlaag } from './lagen.ts'
import { tekstbreedte } from './letters.ts'
import { type Doos, doos, ligtIn, overlapt } from './meetkunde.ts'
import { woord } from './tekenwoorden.ts'
import { naarPapier, type Punt, type Venster } from './venster.ts'

/** The map shines through a little, as on the screen. */
const FILL = 215 / 255
const WORDS = 2.9

export interface Papiercel {
  klasse: number
  aantal: number
  /** Its part within the frame. */
  ring: readonly Punt[]
  midden: Punt
}

/** Hexagons of which something lies in the frame, cut off at its edge. */
export function cellenOpBlad({ cellen }: Zeshoekenlaag, venster: Venster): Papiercel[] {
  const frame = vensterdoos(venster)
  return cellen.flatMap(({ ring, midden, klasse, aantal }) => {
    const part = knipRing(
      ring.map((corner) => naarPapier(venster, corner)),
      frame,
    )
    return part.length < 3 ? [] : [{ klasse, aantal, ring: part, midden: naarPapier(venster, midden) }]
  })
}

/** One path for each class. */
export function zeshoekFiguren(laag: Zeshoekenlaag, venster: Venster, factor: number): Figuur[] {
  const cells = cellenOpBlad(laag, venster)
  return laag.klassen.flatMap(({ kleur }, place) => {
    const own = cells.filter(({ klasse }) => klasse === place)
    if (own.length === 0) return []
    return [
      figuur('path', {
        d: own.map(({ ring }) => padVan(ring, true)).join(''),
        'data-laag': laag.naam,
        'data-groep': String(place),
        fill: kleur,
        fillOpacity: mm(FILL * laag.dekking),
        stroke: KAARTKLEUREN.licht.halo,
        strokeWidth: mm(0.3 * factor),
        strokeLinejoin: 'round',
      }),
    ]
  })
}

/** The count in each hexagon that has room for it, where no other words stand. The classes of the legend hold all. */
export function zeshoekGetallen(
  laag: Zeshoekenlaag,
  venster: Venster,
  factor: number,
  bezet: readonly Doos[],
): Figuur[] {
  const size = WORDS * factor
  const frame = vensterdoos(venster)
  return cellenOpBlad(laag, venster).flatMap(({ midden: [x, y], aantal, klasse, ring }) => {
    const width = tekstbreedte(String(aantal), size, true)
    const box = doos(x - width / 2, y - size / 2, width, size)
    const wide = Math.max(...ring.map(([px]) => px)) - Math.min(...ring.map(([px]) => px))
    const free = ligtIn(vierkantRond([x, y], size), frame) && !bezet.some((other) => overlapt(box, other))
    if (!free || wide < width + 1.2 * factor) return []
    const ink = laag.klassen[klasse]?.woord ?? KAARTKLEUREN.licht.inkt
    return [woord(String(aantal), x, y + size * 0.34, { maat: size, kleur: ink, vet: true, anker: 'middle' })]
  })
}
