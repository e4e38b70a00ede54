import { KAARTKLEUREN } from '../palettes.ts'
import { type Figuur, figuur, mm } from './figuur.ts'
import type { Cirkelslaag } from './lagen.ts'
import { naarPapier, type Punt, type Venster } from './venster.ts'

const { bereik: COLOUR } = KAARTKLEUREN.licht
/** The ground under the circles stays readable; as on the screen. */
const FILL = 0.13

interface Cirkel {
  plek: Punt
  straal: number
}

/** Circles of which something lies in the frame. */
export function cirkelsOpBlad(
  { cirkels }: Cirkelslaag,
  venster: Venster,
  welke: 'lopen' | 'rollator',
): Cirkel[] {
  const { breedte, hoogte, schaal } = venster
  return cirkels.flatMap(({ punt, lopenMeters, rollatorMeters }) => {
    const plek = naarPapier(venster, punt)
    const straal = ((welke === 'lopen' ? lopenMeters : rollatorMeters) * 1000) / schaal
    const [dx, dy] = [
      plek[0] - Math.min(breedte, Math.max(0, plek[0])),
      plek[1] - Math.min(hoogte, Math.max(0, plek[1])),
    ]
    return straal > 0 && Math.hypot(dx, dy) < straal ? [{ plek, straal }] : []
  })
}

function ring({ plek: [x, y], straal }: Cirkel): string {
  const r = mm(straal)
  return `M${mm(x - straal)} ${mm(y)}a${r} ${r} 0 1 0 ${mm(2 * r)} 0a${r} ${r} 0 1 0 ${mm(-2 * r)} 0z`
}

/** Circles with a full line on foot and a dashed one with a rollator; where they lie over one another the colour stays the same. */
export function cirkelFiguren(laag: Cirkelslaag, venster: Venster, factor: number): Figuur[] {
  const [far, near] = [cirkelsOpBlad(laag, venster, 'lopen'), cirkelsOpBlad(laag, venster, 'rollator')]
  const shared = { 'data-laag': laag.naam, stroke: COLOUR, strokeOpacity: laag.dekking, fill: 'none' }
  const path = (rows: readonly Cirkel[], attr: Record<string, string | number>) =>
    rows.length === 0 ? [] : [figuur('path', { d: rows.map(ring).join(''), ...shared, ...attr })]
  return [
    ...path(far, { fill: COLOUR, fillOpacity: FILL * laag.dekking, stroke: 'none' }),
    ...path(far, { strokeWidth: mm(0.5 * factor) }),
    ...path(near, {
      strokeWidth: mm(0.45 * factor),
      strokeDasharray: `${mm(0.7 * factor)} ${mm(0.9 * factor)}`,
    }),
  ]
}
