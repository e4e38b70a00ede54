import { schrijfwijzen } from './letters.ts'
import { type Label, type Labelvraag, LETTERMAAT, maatVan, regelsVan, vrijPunt } from './labels.ts'
import {
  boxRaaktVlak,
  type Doos,
  doos,
  kruisen,
  ligtIn,
  lijnRaakt,
  overlapt,
  type Ring,
  ruimer,
} from './meetkunde.ts'
import type { Punt } from './venster.ts'

/** What words with a line may not touch. */
export interface Omgeving {
  /** The frame of the map. */
  kader: Doos
  /** Areas with colours: the words stand beside them, the line may run over them. */
  vlakken: readonly (readonly Ring[])[]
  /** Boxes of words and signs: neither words nor line may touch them. */
  bezet: readonly Doos[]
  lijnen: readonly (readonly [Punt, Punt])[]
}

/** Longest line in mm, before the factor of the sheet. */
const LONGEST = 62
/** Steps in mm in which a place is sought, sideways and up or down. */
const STEP = 2
/** Free room round the words, and between the words and their line, in mm. */
const ROOM = 1.1
const GAP = 1.2
/** A place higher or lower costs this much more than one farther off: level lines read best. */
const SLANT_COST = 1.6
/** Up and down offsets in mm that are tried, nearest first. */
const OFFSETS = [0, -3, 3, -6, 6, -10, 10, -15, 15, -21, 21, -28, 28] as const

interface Candidate {
  box: Doos
  line: readonly [Punt, Punt]
  side: -1 | 1
  cost: number
}

function isFree({ box, line }: Candidate, omgeving: Omgeving): boolean {
  const roomy = ruimer(box, ROOM)
  if (!ligtIn(roomy, omgeving.kader)) return false
  if (omgeving.bezet.some((other) => overlapt(roomy, other) || lijnRaakt(...line, other))) return false
  if (omgeving.lijnen.some((other) => lijnRaakt(...other, roomy) || kruisen(...line, ...other))) return false
  return !omgeving.vlakken.some((rings) => boxRaaktVlak(roomy, rings))
}

/** Places beside the coloured areas, left and right of the point, nearest first. */
function candidates(
  [x, y]: Punt,
  { breedte, hoogte }: { breedte: number; hoogte: number },
  firstLine: number,
  longest: number,
): Candidate[] {
  const found: Candidate[] = []
  for (const side of [-1, 1] as const) {
    for (const offset of OFFSETS) {
      for (let away = 4; away <= longest; away += STEP) {
        const near = x + side * away
        const level = y + offset
        // The line ends beside the first line of the words.
        const box = doos(side === 1 ? near : near - breedte, level - firstLine / 2, breedte, hoogte)
        found.push({
          box,
          side,
          line: [
            [near - side * GAP, level],
            [x, y],
          ],
          cost: away + SLANT_COST * Math.abs(offset),
        })
      }
    }
  }
  return found.sort((a, b) => a.cost - b.cost)
}

/**
 * Words beside the map's areas with a line to their buurt: at the nearest free place where they touch no area, no other words and
 * no other line. Null when there is none.
 */
export function labelMetLijn(vraag: Labelvraag, factor: number, omgeving: Omgeving): Label | null {
  const ways = schrijfwijzen(vraag.naam, LETTERMAAT.naam).filter(
    (names) => names.length <= 2 && names.join(' ') === vraag.naam,
  )
  for (const names of ways.slice(0, 2)) {
    const regels = regelsVan(names, vraag)
    const size = maatVan(regels, factor)
    const place = candidates(
      vrijPunt(vraag, omgeving.bezet),
      size,
      LETTERMAAT.naam * factor,
      LONGEST * factor,
    ).find((one) => isFree(one, omgeving))
    if (place === undefined) continue
    return {
      code: vraag.code,
      regels,
      anker: place.side === 1 ? 'start' : 'end',
      x: place.side === 1 ? place.box.links : place.box.rechts,
      boven: place.box.boven,
      doos: place.box,
      lijn: place.line,
    }
  }
  return null
}
