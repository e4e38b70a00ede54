import type { Positie } from '../../../../geodata/schema/gebied.ts'
import { leeftijd as leeftijdSchema, type Leeftijd } from '../../../../geodata/schema/indicator.ts'
import type { Cijferkeuze } from '../../../map/kaartmodel.ts'
import { type Klassekeuze, KLASSEMETHODEN } from '../../../map/vlakbeeld/keuze.ts'
import { type Beeld, type EigenGebied, type Naast, PLAN } from './keuze.ts'

/** Reads a text; null when it means nothing. */
export type Lezer<T> = (text: string) => T | null

/** One of a closed list. */
export function oneOf<const T extends string>(options: readonly T[]): Lezer<T> {
  return (text) => options.find((option) => option === text) ?? null
}

/** A text of a form. */
export function matching(form: RegExp): Lezer<string> {
  return (text) => (form.test(text) ? text : null)
}

export const CIJFER = /^[a-z][a-z0-9-]{1,60}$/
/** Code of a buurt or wijk, or id of a programmawijk. */
export const GEBIED = /^[A-Za-z][\w-]{1,40}$/

export const readYear: Lezer<number> = (text) => (/^(19|20)\d\d$/.test(text) ? Number(text) : null)
export const readAge: Lezer<Leeftijd> = oneOf(leeftijdSchema.options)

/** Numbers with a point, no exponent; null for anything else. */
export function readNumber(text: string): number | null {
  return /^-?\d{1,9}(\.\d{1,6})?$/.test(text) ? Number(text) : null
}

/** `rivm-eenzaam~2020~18plus` */
export const readFigure: Lezer<Cijferkeuze> = (text) => {
  const [cijfer = '', year = '', age = '', more] = text.split('~')
  const jaar = readYear(year)
  const leeftijd = readAge(age)
  if (!CIJFER.test(cijfer) || jaar === null || leeftijd === null || more !== undefined) return null
  return { cijfer, jaar, leeftijd }
}

/** A figure, or `plan`: the plans over the figure of the left side. */
export const readBeside: Lezer<Naast> = (text) => (text === PLAN ? PLAN : readFigure(text))

export function writeFigure({ cijfer, jaar, leeftijd }: Cijferkeuze): string {
  return `${cijfer}~${jaar}~${leeftijd}`
}

/** `kwantiel-5`, or `norm-5-77.2` around a value. */
export const readClasses: Lezer<Klassekeuze> = (text) => {
  const [, method = '', count = '', value] = /^([a-z]+)-([345])(?:-(-?[\d.]+))?$/.exec(text) ?? []
  const methode = oneOf(KLASSEMETHODEN)(method)
  const norm = value === undefined ? null : readNumber(value)
  if (methode === null || (value !== undefined && norm === null)) return null
  if ((methode === 'norm') !== (norm !== null)) return null
  return { methode, aantal: Number(count), norm }
}

export function writeClasses({ methode, aantal, norm }: Klassekeuze): string {
  return norm === null ? `${methode}-${aantal}` : `${methode}-${aantal}-${norm}`
}

/** `5.49,52.51,12.5`: degrees east, degrees north, zoom. */
export const readView: Lezer<Beeld> = (text) => {
  const [lon, lat, zoom, more] = text.split(',').map((part) => (part === '' ? NaN : Number(part)))
  if (lon === undefined || lat === undefined || zoom === undefined || more !== undefined) return null
  const inside = Math.abs(lon) <= 180 && Math.abs(lat) <= 85 && zoom >= 0 && zoom <= 24
  return inside ? { lon, lat, zoom } : null
}

/** Five decimals of a degree are about a metre. */
const DECIMALS = 5

export function writeView({ lon, lat, zoom }: Beeld): string {
  return `${Number(lon.toFixed(DECIMALS))},${Number(lat.toFixed(DECIMALS))},${Number(zoom.toFixed(2))}`
}

/** More corners than this do not fit in an address that every mail program keeps whole. */
export const MEESTE_HOEKEN = 120

/** Parts of an own area: codes of buurten and rings, each ring as whole hundred-thousandths of a degree, the first from zero. */
export const readOwnArea: Lezer<EigenGebied> = (text) => {
  const buurten: string[] = []
  const vlakken: Positie[][] = []
  let corners = 0
  for (const part of text.split('~').filter((one) => one !== '')) {
    if (GEBIED.test(part)) {
      buurten.push(part)
      continue
    }
    const steps = part.split('.').map((one) => (/^-?\d{1,9}$/.test(one) ? Number(one) : NaN))
    corners += steps.length / 2
    if (steps.length < 6 || steps.length % 2 !== 0 || corners > MEESTE_HOEKEN) return null
    const ring: Positie[] = []
    let [x, y] = [0, 0]
    for (let at = 0; at < steps.length; at += 2) {
      x += steps[at] ?? NaN
      y += steps[at + 1] ?? NaN
      ring.push([x / 10 ** DECIMALS, y / 10 ** DECIMALS])
    }
    if (!ring.every(([lon, lat]) => Math.abs(lon) <= 180 && Math.abs(lat) <= 85)) return null
    vlakken.push(ring)
  }
  return buurten.length + vlakken.length === 0 ? null : { buurten, vlakken }
}

export function writeOwnArea({ buurten, vlakken }: EigenGebied): string {
  const rings = vlakken.map((ring) => {
    let [x, y] = [0, 0]
    return ring
      .flatMap(([lon, lat]) => {
        const [nextX, nextY] = [Math.round(lon * 10 ** DECIMALS), Math.round(lat * 10 ** DECIMALS)]
        const step = [nextX - x, nextY - y]
        ;[x, y] = [nextX, nextY]
        return step
      })
      .join('.')
  })
  return [...buurten, ...rings].join('~')
}
