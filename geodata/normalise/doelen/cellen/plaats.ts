import { rdToWgs84Direct } from '../../../coordinates/rd-new-direct.ts'
import type { Cel } from '../../../formats/lezer.ts'
import type { Positie } from '../../../schema/gebied.ts'
import type { Stelsel } from '../../../schema/invoer.ts'
import { Celfout } from './celfout.ts'
import { leesGetal } from './getal.ts'

/**
 * Where the Netherlands lies, islands and border included. RD: metres (EPSG:28992); WGS84: degrees.
 * Source: area of use of EPSG:28992, with the margins of rd-new.ts.
 */
const RD = { west: 0, east: 300_000, south: 300_000, north: 625_000 } as const
const WGS84 = { west: 3.2, east: 7.3, south: 50.7, north: 53.7 } as const
/** Web Mercator (EPSG:3857) over the Netherlands, to name it; it is not read. */
const MERCATOR = { west: 350_000, east: 815_000, south: 6_550_000, north: 7_150_000 } as const

/** 6 decimals of a degree are about 0.1 metre. */
const POSITION_FACTOR = 1_000_000

type Box = typeof RD | typeof WGS84 | typeof MERCATOR
const within = (x: number, y: number, box: Box): boolean =>
  x >= box.west && x <= box.east && y >= box.south && y <= box.north

/** System in which a pair of numbers is a place in the Netherlands; null when it is none in either. The two never overlap. */
export function stelselVan(x: number, y: number): Stelsel | null {
  if (within(x, y, RD)) return 'rd-new'
  return within(x, y, WGS84) ? 'wgs84' : null
}

const NAMES: Readonly<Record<Stelsel, string>> = { 'rd-new': 'RD (meters)', wgs84: 'WGS84 (graden)' }

function whyNot(x: number, y: number, stelsel: Stelsel): string {
  const at = `(${x}, ${y})`
  if (x === 0 && y === 0) return `${at} is geen plaats. Laat x en y leeg als de plaats niet bekend is.`
  const found = stelselVan(x, y)
  if (found !== null && found !== stelsel) {
    return `${at} staat in ${NAMES[found]}, maar dit blad in ${NAMES[stelsel]}. Gebruik één stelsel.`
  }
  const swapped = stelselVan(y, x)
  if (swapped !== null) {
    return swapped === 'rd-new'
      ? `x en y zijn verwisseld: ${at}. Zet ${y} bij x en ${x} bij y.`
      : `x en y zijn verwisseld: ${at}. x is de lengtegraad, y de breedtegraad.`
  }
  if (within(x, y, MERCATOR)) return `${at} staat in Web Mercator. Gebruik RD of WGS84.`
  return `${at} ligt niet in Nederland. Controleer x, y en het stelsel ${NAMES[stelsel]}.`
}

const round = (degrees: number): number => Math.round(degrees * POSITION_FACTOR) / POSITION_FACTOR

/**
 * A place as we keep it: WGS84, 6 decimals. Refused, each with its own reason: in the other system, x and y swapped, Web
 * Mercator, (0, 0), and anywhere else outside the Netherlands.
 */
export function naarPositie(x: number, y: number, stelsel: Stelsel): Positie | Celfout {
  if (stelsel === 'wgs84') {
    return within(x, y, WGS84) ? [round(x), round(y)] : new Celfout(whyNot(x, y, stelsel))
  }
  if (!within(x, y, RD)) return new Celfout(whyNot(x, y, stelsel))
  const point = rdToWgs84Direct([x, y])
  return [round(point[0]), round(point[1])]
}

/** RD coordinates have six digits before the decimals: 160.123 in such a column is 160123. */
export function leesCoordinaat(cel: Cel, stelsel: Stelsel | null): ReturnType<typeof leesGetal> {
  return leesGetal(cel, stelsel === 'rd-new' ? 'duizend' : 'decimaal')
}
