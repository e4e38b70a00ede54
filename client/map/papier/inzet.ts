import { KAARTKLEUREN } from '../palettes.ts'
import { type Figuur, figuur, mm, padVan } from './figuur.ts'
import type { RdGebied } from './gebieden.ts'
import { ringenPad } from './tekenvlakken.ts'
import { middenVan, naarPapier, omhullend, type Omvang, type Punt, type Venster } from './venster.ts'

const COLOURS = KAARTKLEUREN.licht

interface Inzetinvoer {
  /** Size in mm. */
  breedte: number
  hoogte: number
  gebieden: readonly RdGebied[]
  /** Buurten in colour. */
  gekozen: ReadonlySet<string>
  /** Box that the map shows; null: none is drawn. */
  kaart: Omvang | null
  label: string
}

/** The smallest scale denominator at which a box fits, with a little room round it. */
function fitting(box: Omvang, width: number, height: number): number {
  return 1.06 * Math.max(((box.oost - box.west) * 1000) / width, ((box.noord - box.zuid) * 1000) / height)
}

/** Small map that shows where the areas lie in the gemeente; null when there is nothing to show. */
export function maakInzet({ breedte, hoogte, gebieden, gekozen, kaart, label }: Inzetinvoer): Figuur | null {
  const buurten = gebieden.filter(({ soort }) => soort === 'buurt')
  // The town, not the open land and water round it; and always the area itself.
  const town = buurten.filter(({ code, ruim }) => !ruim || gekozen.has(code))
  const all = omhullend(town.flatMap(({ ringen }) => ringen.flat()))
  if (all === null) return null
  const venster: Venster = {
    breedte,
    hoogte,
    schaal: fitting(all, breedte, hoogte),
    midden: middenVan(all),
  }
  const place = (point: readonly [number, number]): Punt => naarPapier(venster, point)
  const path = ({ ringen }: RdGebied) => ringenPad(ringen.map((ring) => ring.map(place)))
  const frame: Figuur[] = []
  if (kaart !== null) {
    const [x1, y1] = place([kaart.west, kaart.noord])
    const [x2, y2] = place([kaart.oost, kaart.zuid])
    frame.push(
      figuur('path', {
        d: padVan(
          [
            [x1, y1],
            [x2, y1],
            [x2, y2],
            [x1, y2],
          ],
          true,
        ),
        fill: 'none',
        stroke: COLOURS.inkt,
        strokeWidth: 0.4,
      }),
    )
  }
  return figuur(
    'svg',
    {
      viewBox: `0 0 ${mm(breedte)} ${mm(hoogte)}`,
      width: `${mm(breedte)}mm`,
      height: `${mm(hoogte)}mm`,
      role: 'img',
      'aria-label': label,
    },
    [
      figuur('title', {}, [label]),
      figuur('rect', { x: 0, y: 0, width: mm(breedte), height: mm(hoogte), fill: COLOURS.water }),
      figuur('path', {
        d: buurten
          .filter(({ code }) => !gekozen.has(code))
          .map(path)
          .join(''),
        fill: COLOURS.land,
        fillRule: 'evenodd',
        stroke: COLOURS.contextlijn,
        strokeWidth: 0.15,
      }),
      figuur('path', {
        d: buurten
          .filter(({ code }) => gekozen.has(code))
          .map(path)
          .join(''),
        fill: COLOURS.actie,
        fillRule: 'evenodd',
        stroke: '#ffffff',
        strokeWidth: 0.12,
      }),
      ...frame,
      figuur('rect', {
        x: 0.15,
        y: 0.15,
        width: mm(breedte - 0.3),
        height: mm(hoogte - 0.3),
        fill: 'none',
        stroke: COLOURS.inkt,
        strokeWidth: 0.3,
      }),
    ],
  )
}
