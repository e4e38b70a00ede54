import { breekAf, tekstbreedte } from './letters.ts'
import { LETTERMAAT } from './labels.ts'
import { boxRaaktVlak, type Doos, doos, ligtIn, overlapt, type Ring, ruimer } from './meetkunde.ts'

/** A wijk whose name and figure stand beside it. */
export interface Wijkvraag {
  id: string
  naam: string
  /** The first is set larger than the others. */
  regels: readonly string[]
  ringen: readonly Ring[]
}

export interface Wijknaam {
  id: string
  naam: string
  regels: readonly string[]
  doos: Doos
  anker: 'start' | 'end'
}

/** Room between the wijk and its words, and how finely places are tried, in mm. */
const ROOM = 3.2
const STEP = 3
/** Widest lines under a name in mm, before the factor of the sheet. */
const WIDEST = 52
export const REGEL_ONDER_WIJK = { eerste: 3.4, verder: 3 } as const

function sizeOf(
  naam: string,
  regels: readonly string[],
  factor: number,
): { breedte: number; hoogte: number } {
  const lines = regels.map((regel, index) =>
    tekstbreedte(regel, index === 0 ? REGEL_ONDER_WIJK.eerste : REGEL_ONDER_WIJK.verder),
  )
  return {
    breedte: Math.max(tekstbreedte(naam, LETTERMAAT.wijk, true), ...lines) * factor,
    hoogte: (LETTERMAAT.wijk * 1.12 + regels.length * 4.3) * factor,
  }
}

/**
 * Names of wijken beside their area: at the nearest free place, rather right of it than left, never on a coloured area, on other
 * words or over the frame. A wijk for which nothing is free gets no words on the map.
 */
export function plaatsWijknamen(
  wijken: readonly Wijkvraag[],
  factor: number,
  kader: Doos,
  vlakken: readonly (readonly Ring[])[],
  bezet: readonly Doos[],
): Wijknaam[] {
  const placed: Wijknaam[] = []
  for (const { id, naam, regels: given, ringen } of wijken) {
    const regels = given.flatMap((regel) => breekAf(regel, REGEL_ONDER_WIJK.eerste, WIDEST))
    const { breedte, hoogte } = sizeOf(naam, regels, factor)
    const xs = ringen.flat().map(([x]) => x)
    const ys = ringen.flat().map(([, y]) => y)
    const bounds = doos(
      Math.min(...xs),
      Math.min(...ys),
      Math.max(...xs) - Math.min(...xs),
      Math.max(...ys) - Math.min(...ys),
    )
    const middle = (bounds.boven + bounds.onder) / 2
    let best: (Wijknaam & { cost: number }) | null = null
    for (let top = bounds.boven - hoogte - ROOM; top <= bounds.onder + ROOM; top += STEP) {
      for (let left = bounds.links - breedte - ROOM; left <= bounds.rechts + 2 * breedte; left += STEP) {
        const box = doos(left, top, breedte, hoogte)
        const right = left + breedte / 2 >= (bounds.links + bounds.rechts) / 2
        const aside = right ? Math.abs(left - bounds.rechts) : 12 + Math.abs(bounds.links - box.rechts)
        const cost = aside + 0.7 * Math.abs(top + hoogte / 2 - middle)
        if (best !== null && cost >= best.cost) continue
        const roomy = ruimer(box, ROOM * Math.min(1, factor))
        if (!ligtIn(roomy, kader)) continue
        if ([...bezet, ...placed.map((one) => one.doos)].some((other) => overlapt(roomy, other))) continue
        if (vlakken.some((rings) => boxRaaktVlak(roomy, rings))) continue
        best = { id, naam, regels, doos: box, anker: right ? 'start' : 'end', cost }
      }
    }
    if (best !== null) placed.push(best)
  }
  return placed
}
