import { type FondsNu, isAfgelopen, yearOf } from '../../../geodata/schema/programmastand.ts'

/** How a fund stands on the line of time: it pays, it is over, or its years are not known. */
export type Fondsstand = 'open' | 'over' | 'onbekend'

export interface Fondsbalk {
  id: string
  naam: string
  stand: Fondsstand
  /** Left and right end, in pixels. */
  x: number
  breedte: number
  y: number
  /** The years beside the bar. */
  jaren: string
}

export interface Tijdlijn {
  hoogte: number
  balken: Fondsbalk[]
  jaren: { jaar: number; x: number }[]
  nu: { x: number; einde: number }
}

const ROW = 44
const NAME = 20
const BAR = 14
const TOP = 30

/** Fraction of its year that is over on a day (ISO date), 0 to 1; months of equal length will do for a drawing. */
function partOfYear(iso: string): number {
  return (Number(iso.slice(5, 7)) - 1 + (Number(iso.slice(8, 10)) - 1) / 31) / 12
}

/** Funds in the order in which their money stops; what has no known end comes last, in the order given. */
export function opEinde<Fonds extends { tot: number | null }>(fondsen: readonly Fonds[]): Fonds[] {
  return fondsen.toSorted((a, b) => (a.tot ?? Infinity) - (b.tot ?? Infinity) || 0)
}

/**
 * Places funds on a line of time: one row each, name above bar, so that it reads on a phone too. A fund without years runs over
 * the whole line, one without an end to its right end; both are drawn as not known.
 *
 * @param breedte width of the drawing in pixels
 */
export function tijdlijnVan(fondsen: readonly FondsNu[], vandaag: string, breedte: number): Tijdlijn {
  const known = fondsen.flatMap(({ van, tot }) => [van, tot]).filter((year) => year !== null)
  const begin = Math.min(...known, yearOf(vandaag))
  const end = Math.max(...known, yearOf(vandaag)) + 1
  const scale = (year: number) => ((year - begin) / (end - begin)) * breedte
  const balken = fondsen.map(({ id, naam, van, tot, beeindigdOp }, row): Fondsbalk => {
    const isKnown = van !== null && tot !== null
    const x = scale(van ?? begin)
    return {
      id,
      naam,
      stand: isAfgelopen({ tot, beeindigdOp }, vandaag) ? 'over' : isKnown ? 'open' : 'onbekend',
      x,
      breedte: Math.max(2, scale((tot ?? end - 1) + 1) - x),
      y: TOP + row * ROW + NAME,
      jaren: van === null && tot === null ? '' : `${van ?? '?'}-${tot ?? '?'}`,
    }
  })
  // As many years as fit beside each other.
  const step = Math.max(1, Math.ceil(((end - begin) * 44) / breedte))
  return {
    hoogte: TOP + fondsen.length * ROW + 20,
    balken,
    jaren: Array.from({ length: end - begin }, (_, at) => begin + at)
      .filter((_, at) => at % step === 0)
      .map((jaar) => ({ jaar, x: scale(jaar) })),
    nu: { x: scale(yearOf(vandaag) + partOfYear(vandaag)), einde: TOP + fondsen.length * ROW + 4 },
  }
}

export const BALKHOOGTE = BAR
export const LIJNBEGIN = TOP
