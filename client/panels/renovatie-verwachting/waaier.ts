import type { EigenaarRegel, VerwachtAantal } from '../../../analyses/renovatie/verwachting-schema.ts'
import { dayNumber, firstDayOf, quarterOf, yearOf } from '../../../analyses/statistics/calendar-quarter.ts'
import { maakAs } from '../kaart/as.ts'

type Vooruit = Extract<EigenaarRegel['verwachting'], { bekend: true }>

/** Height of the plot and room round it, in pixels. */
const PLOT_HEIGHT = 260
const TOP = 44
const BOTTOM = 24
const LEFT = 48
const RIGHT = 16
/** A year needs so many pixels, or its name would touch the next. */
const YEAR_PIXELS = 44
const TICKS = 4
/** Height of a line of text. */
const LINE = 16

export interface WaaierInvoer {
  verwachting: Vooruit
  /** Done now. */
  nu: number
  /** Last day of the register, ISO date. */
  stand: string
  streven: number | null
  /** Funds with the year they end. */
  einden: readonly { naam: string; tot: number }[]
  /** Width of the drawing in pixels. */
  breedte: number
}

/** The fan in pixels: bands, line, what was measured, marks. */
export interface Waaier {
  hoogte: number
  links: number
  rechts: number
  bodem: number
  boven: number
  band95: string
  band80: string
  midden: string
  gemeten: string
  y: readonly { waarde: number; y: number }[]
  /** Begin of every year, and where the name of some of them stands: in the middle of the year. */
  grenzen: readonly number[]
  x: readonly { jaar: number; x: number }[]
  doel: number | null
  /** The names of two ends stand on two lines, so that they never touch. */
  einden: readonly { naam: string; x: number; y: number }[]
}

/** A day as a year with a part: 1 July 2025 is about 2025.5. The end of a day is meant. */
function decimalYear(day: string): number {
  const year = yearOf(quarterOf(day))
  const [start, end] = [firstDayOf(year * 4), firstDayOf((year + 1) * 4)]
  return year + (dayNumber(day) + 1 - start) / (end - start)
}

function points(places: readonly (readonly [number, number])[]): string {
  return places.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')
}

/**
 * Where everything of the fan chart stands. Time runs from the first quarter that was seen to the last year of the forecast; a year
 * of the forecast stands at its end. Pure.
 */
export function fanChart({ verwachting, nu, stand, streven, einden, breedte }: WaaierInvoer): Waaier {
  const { kwartalen, vooraf, jaren } = verwachting
  const first = kwartalen[0]
  const from = first === undefined ? Math.floor(decimalYear(stand)) : first.jaar + (first.kwartaal - 1) / 4
  const to = (jaren.at(-1)?.jaar ?? Math.ceil(from)) + 1
  const most = Math.max(streven ?? 0, nu, ...jaren.map(({ hoog95 }) => hoog95))
  const axis = maakAs([0, most], TICKS)
  const rechts = breedte - RIGHT
  const bodem = TOP + PLOT_HEIGHT
  const x = (time: number) => LEFT + ((time - from) / (to - from)) * (rechts - LEFT)
  const y = (count: number) => bodem - ((count - axis.van) / (axis.tot - axis.van)) * PLOT_HEIGHT
  const start: [number, number] = [x(decimalYear(stand)), y(nu)]
  const line = (what: keyof VerwachtAantal) =>
    jaren.map((row): [number, number] => [x(row.jaar + 1), y(row[what])])
  const band = (low: keyof VerwachtAantal, high: keyof VerwachtAantal) =>
    points([start, ...line(high), ...line(low).toReversed()])
  let done = vooraf
  const measured = kwartalen.map((row): [number, number] => {
    done += row.aantal
    return [x(row.jaar + row.kwartaal / 4), y(done)]
  })
  const every = Math.max(1, Math.ceil(YEAR_PIXELS / ((rechts - LEFT) / (to - from))))
  const years = Array.from({ length: to - Math.floor(from) }, (_, index) => Math.floor(from) + index)
  return {
    hoogte: bodem + BOTTOM,
    links: LEFT,
    rechts,
    bodem,
    boven: TOP,
    band95: band('laag95', 'hoog95'),
    band80: band('laag80', 'hoog80'),
    midden: points([start, ...line('midden')]),
    gemeten: points([[x(from), y(vooraf)], ...measured, start]),
    y: axis.stappen.map((waarde) => ({ waarde, y: y(waarde) })),
    grenzen: [...years, to].filter((year) => year >= from).map(x),
    x: years
      .filter((year) => (to - 1 - year) % every === 0 && year + 0.5 >= from)
      .map((jaar) => ({ jaar, x: x(jaar + 0.5) })),
    doel: streven === null ? null : y(streven),
    einden: einden
      .filter(({ tot }) => tot + 1 <= to)
      .map(({ naam, tot }, index) => ({ naam, x: x(tot + 1), y: TOP - 8 - (index % 2) * LINE })),
  }
}
