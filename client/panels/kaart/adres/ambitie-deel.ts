import { buurtcode } from '../../../../geodata/schema/gebied.ts'
import type { Planvorm, Plek } from '../../../../geodata/schema/planvorm.ts'
import type { Lezer } from './delen.ts'

/** Corners of a shape that an address holds: five thousand characters, which browser and server both keep whole. */
export const MEESTE_AMBITIEHOEKEN = 600

/** Five decimals of a degree are about a metre. */
const DECIMALS = 5
const STEP = 10 ** DECIMALS

/** Between the areas of a shape, and between the rings of an area; both stand in an address as they are. */
const AREA = '~'
const RING = '_'

/** The letter a kind of shape begins with. */
const LETTERS = { punt: 'p', lijn: 'l', vlak: 'v', buurten: 'b' } as const satisfies Record<
  Planvorm['soort'],
  string
>

/** `p548123.5251234`, `l...`: corners as whole hundred-thousandths of a degree, each from the one before, the first from zero. */
function writeCorners(corners: readonly Plek[]): string {
  let [x, y] = [0, 0]
  return corners
    .flatMap(([lon, lat]) => {
      const [nextX, nextY] = [Math.round(lon * STEP), Math.round(lat * STEP)]
      const step = [nextX - x, nextY - y]
      ;[x, y] = [nextX, nextY]
      return step
    })
    .join('.')
}

function readCorners(text: string, least: number): Plek[] | null {
  const steps = text.split('.').map((one) => (/^-?\d{1,9}$/.test(one) ? Number(one) : NaN))
  if (steps.length % 2 !== 0 || steps.length < 2 * least) return null
  const corners: Plek[] = []
  let [x, y] = [0, 0]
  for (let at = 0; at < steps.length; at += 2) {
    x += steps[at] ?? NaN
    y += steps[at + 1] ?? NaN
    corners.push([x / STEP, y / STEP])
  }
  const isPlace = corners.every(([lon, lat]) => Math.abs(lon) <= 180 && Math.abs(lat) <= 85)
  return isPlace && corners.length <= MEESTE_AMBITIEHOEKEN ? corners : null
}

/** The shape of an ambition as a part of the address. */
export function writeShape(vorm: Planvorm): string {
  const letter = LETTERS[vorm.soort]
  switch (vorm.soort) {
    case 'punt':
      return letter + writeCorners([vorm.punt])
    case 'lijn':
      return letter + writeCorners(vorm.punten)
    case 'vlak':
      return letter + vorm.vlakken.map((rings) => rings.map(writeCorners).join(RING)).join(AREA)
    case 'buurten':
      return letter + vorm.buurten.join(AREA)
  }
}

/** Reads it back; null when it means nothing, or holds more corners than an address does. */
export const readShape: Lezer<Planvorm> = (text) => {
  const rest = text.slice(1)
  switch (text[0]) {
    case LETTERS.punt: {
      const [punt, more] = readCorners(rest, 1) ?? []
      return punt === undefined || more !== undefined ? null : { soort: 'punt', punt }
    }
    case LETTERS.lijn: {
      const punten = readCorners(rest, 2)
      return punten === null ? null : { soort: 'lijn', punten }
    }
    case LETTERS.vlak: {
      const areas = rest.split(AREA).map((area) => area.split(RING).map((one) => readCorners(one, 3)))
      const vlakken = areas.map((rings) => rings.filter((ring) => ring !== null))
      const corners = vlakken.flat(2).length
      const isWhole = vlakken.every((rings, at) => rings.length === areas[at]?.length)
      return isWhole && corners <= MEESTE_AMBITIEHOEKEN ? { soort: 'vlak', vlakken } : null
    }
    case LETTERS.buurten: {
      const buurten = rest.split(AREA)
      const isList = buurten.length <= 100 && buurten.every((code) => buurtcode.safeParse(code).success)
      return isList && new Set(buurten).size === buurten.length ? { soort: 'buurten', buurten } : null
    }
    default:
      return null
  }
}

/** A shape with its corners where the address keeps them: to about a metre. What is counted is what is shared. */
export function inAdres(vorm: Planvorm): Planvorm {
  const round = ([lon, lat]: Plek): Plek => [Math.round(lon * STEP) / STEP, Math.round(lat * STEP) / STEP]
  switch (vorm.soort) {
    case 'punt':
      return { soort: 'punt', punt: round(vorm.punt) }
    case 'lijn':
      return { soort: 'lijn', punten: vorm.punten.map(round) }
    case 'vlak':
      return { soort: 'vlak', vlakken: vorm.vlakken.map((rings) => rings.map((ring) => ring.map(round))) }
    case 'buurten':
      return vorm
  }
}
