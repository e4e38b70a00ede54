import { type Attributen, type Figuur, figuur, mm } from './figuur.ts'
import { opBlad } from './knippen.ts'
import type { Puntenlaag, Puntgroep, Puntvorm } from './lagen.ts'
import type { Punt, Venster } from './venster.ts'

/** Half of a sign on the ground in metres, and its least and most on paper in mm, before the factor of the sheet. */
const MAAT: Record<Puntvorm, { meters: number; minst: number; meest: number }> = {
  vierkant: { meters: 3.6, minst: 0.2, meest: 1.1 },
  stip: { meters: 11, minst: 0.45, meest: 1.3 },
  ring: { meters: 13, minst: 0.5, meest: 1.4 },
}
const RING_LINE = 0.22

/** Half of a sign in mm. */
export function halveMaat(vorm: Puntvorm, schaal: number, factor: number): number {
  const { meters, minst, meest } = MAAT[vorm]
  return Math.min(meest, Math.max(minst, (meters * 1000) / schaal)) * factor
}

/** A hundredth of a mm: a dwelling on paper needs no more, and fifteen thousand of them stay small. */
const cent = (value: number) => Math.round(value * 100) / 100

function signAt(vorm: Puntvorm, [x, y]: Punt, half: number): string {
  const [side, r] = [cent(2 * half), cent(half)]
  if (vorm === 'vierkant') return `M${cent(x - half)} ${cent(y - half)}h${side}v${side}h-${side}z`
  return `M${cent(x - half)} ${cent(y)}a${r} ${r} 0 1 0 ${side} 0a${r} ${r} 0 1 0 -${side} 0z`
}

/** The signs of one group that lie whole on the sheet. */
export function tekensOpBlad(venster: Venster, { vorm, punten }: Puntgroep, factor: number): Punt[] {
  const half = halveMaat(vorm, venster.schaal, factor) + (vorm === 'ring' ? (RING_LINE * factor) / 2 : 0)
  return opBlad(venster, punten, half)
}

/**
 * Points as one path for each group, whatever their number. The group with the most points lies below the others: the few that
 * differ stay to be seen.
 */
export function puntenFiguren(laag: Puntenlaag, venster: Venster, factor: number): Figuur[] {
  return laag.groepen
    .map((groep) => ({ groep, plekken: tekensOpBlad(venster, groep, factor) }))
    .filter(({ plekken }) => plekken.length > 0)
    .sort((a, b) => b.plekken.length - a.plekken.length)
    .map(({ groep: { sleutel, kleur, vorm }, plekken }) => {
      const half = halveMaat(vorm, venster.schaal, factor)
      const paint: Attributen =
        vorm === 'ring'
          ? { fill: 'none', stroke: kleur, strokeWidth: mm(RING_LINE * factor), strokeOpacity: laag.dekking }
          : { fill: kleur, fillOpacity: laag.dekking }
      return figuur('path', {
        d: plekken.map((plek) => signAt(vorm, plek, half)).join(''),
        'data-laag': laag.naam,
        'data-groep': sleutel,
        ...paint,
      })
    })
}
