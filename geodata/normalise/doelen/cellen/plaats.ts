import { rdToWgs84Direct } from '../../../coordinates/rd-new-direct.ts'
import { isInNederland, plaatsFout } from '../../../coordinates/stelsel.ts'
import type { Cel } from '../../../formats/lezer.ts'
import type { Positie } from '../../../schema/gebied.ts'
import type { Stelsel } from '../../../schema/invoer.ts'
import { Celfout } from './celfout.ts'
import { leesGetal } from './getal.ts'

/** Web Mercator (EPSG:3857) over the Netherlands, to name it; it is not read. */
const MERCATOR = { west: 350_000, east: 815_000, south: 6_550_000, north: 7_150_000 } as const

/** 6 decimals of a degree are about 0.1 metre. */
const POSITION_FACTOR = 1_000_000

/** System in which a pair of numbers is a place in the Netherlands; null when it is none in either. The two never overlap. */
export function stelselVanPunt(x: number, y: number): Stelsel | null {
  if (isInNederland(x, y, 'rd-new')) return 'rd-new'
  return isInNederland(x, y, 'wgs84') ? 'wgs84' : null
}

function whyNot(x: number, y: number, stelsel: Stelsel): string {
  const at = `(${x}, ${y})`
  if (x === 0 && y === 0) return `${at} is geen plaats. Laat x en y leeg als de plaats niet bekend is.`
  if (x >= MERCATOR.west && x <= MERCATOR.east && y >= MERCATOR.south && y <= MERCATOR.north) {
    return `${at} staat in Web Mercator. Gebruik RD of WGS84.`
  }
  return `${at}: ${plaatsFout(x, y, stelsel) ?? 'deze plaats is niet te lezen.'}`
}

const round = (degrees: number): number => Math.round(degrees * POSITION_FACTOR) / POSITION_FACTOR

/**
 * A place as we keep it: WGS84, 6 decimals. Refused, each with its own reason: in the other system, x and y swapped, Web
 * Mercator, (0, 0), and anywhere else outside the Netherlands.
 */
export function naarPositie(x: number, y: number, stelsel: Stelsel): Positie | Celfout {
  if (!isInNederland(x, y, stelsel)) return new Celfout(whyNot(x, y, stelsel))
  if (stelsel === 'wgs84') return [round(x), round(y)]
  const point = rdToWgs84Direct([x, y])
  return [round(point[0]), round(point[1])]
}

/** RD coordinates have six digits before the decimals: 160.123 in such a column is 160123. */
export function leesCoordinaat(cel: Cel, stelsel: Stelsel | null): ReturnType<typeof leesGetal> {
  return leesGetal(cel, stelsel === 'rd-new' ? 'duizend' : 'decimaal')
}
