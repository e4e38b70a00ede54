import { wgs84ToRd, rdToWgs84 } from '../../../geodata/coordinates/rd-new.ts'
import type { Positie } from '../../../geodata/schema/gebied.ts'
import { type Melding, puntSoort, type PuntSoort } from '../../../geodata/schema/melding.ts'
import { PALETTEN, type Thema } from '../palettes.ts'
import { rgba } from './woningen.ts'
import { hoekenVan, klasseVanTelling, middenVan, telklassen, vulZeshoeken } from './zeshoeken.ts'

/** A colour per kind; the shapes differ too (full and hollow), so that colour is never the only sign. */
export const MELDINGKLEUREN: Record<Thema, Record<PuntSoort, string>> = {
  licht: { 'melding-openbare-ruimte': '#2f2d74', overlastmelding: '#8a2f17' },
  donker: { 'melding-openbare-ruimte': '#b9b8f0', overlastmelding: '#f0b877' },
}

/** Months of reports as 2024-01, both included. */
export interface Periode {
  van: string
  tot: string
}

/** The whole of a year as a period. */
export function heelJaar(jaar: number): Periode {
  return { van: `${jaar}-01`, tot: `${jaar}-12` }
}

/** The year of a period that is one whole year; null for any other. */
export function jaarVan({ van, tot }: Periode): number | null {
  const year = Number(van.slice(0, 4))
  return van === `${year}-01` && tot === `${year}-12` ? year : null
}

/** What is kept of the reports: a period, kinds and buurten; null keeps all. */
export interface Meldingkeuze {
  periode: Periode | null
  soorten: readonly PuntSoort[] | null
  buurten: ReadonlySet<string> | null
}

/** The reports that are shown. */
export function kiesMeldingen(
  rows: readonly Melding[],
  { periode, soorten, buurten }: Meldingkeuze,
): Melding[] {
  return rows.filter(({ datum, soort, buurt }) => {
    const month = datum.slice(0, 7)
    return (
      (periode === null || (month >= periode.van && month <= periode.tot)) &&
      (soorten === null || soorten.includes(soort)) &&
      (buurten === null || buurten.has(buurt))
    )
  })
}

/** Number of reports per kind. Two kinds are never added up. */
export function tellingPerSoort(rows: readonly Melding[]): Record<PuntSoort, number> {
  const counts: Record<PuntSoort, number> = { 'melding-openbare-ruimte': 0, overlastmelding: 0 }
  for (const row of rows) counts[row.soort] += 1
  return counts
}

/** Reports of one kind as flat positions with one colour. */
export function meldingpunten(
  rows: readonly Melding[],
  thema: Thema,
): { soort: PuntSoort; aantal: number; posities: Float64Array; kleur: [number, number, number, number] }[] {
  return puntSoort.options.map((soort) => {
    const ofKind = rows.filter((row) => row.soort === soort)
    const posities = new Float64Array(ofKind.length * 2)
    for (const [index, row] of ofKind.entries()) posities.set(row.punt, index * 2)
    return { soort, aantal: ofKind.length, posities, kleur: rgba(MELDINGKLEUREN[thema][soort]) }
  })
}

/** A hexagon with its count, ready to be drawn and to stand in a table. */
export interface Meldingcel {
  sleutel: string
  aantal: number
  /** Number of its class. */
  klasse: number
  /** Corners and centre in degrees. */
  ring: Positie[]
  midden: Positie
  /** Buurt in which most of its reports lie; the first by code when two have as many. */
  buurt: string
}

export interface Meldingraster {
  cellen: Meldingcel[]
  /** Lowest count of each class. */
  klassen: number[]
}

/**
 * Counts reports of one kind in the hexagons of the fixed grid.
 *
 * @param rows reports of one kind only: counts of two kinds are never added up
 * @throws RangeError when there are two kinds
 */
export function meldingraster(rows: readonly Melding[]): Meldingraster {
  const [first] = rows
  if (rows.some(({ soort }) => soort !== first?.soort))
    throw new RangeError('reports of two kinds are not added up')
  const cells = vulZeshoeken(rows.map(({ punt }) => wgs84ToRd(punt)))
  const klassen = telklassen(cells[0]?.punten.length ?? 0)
  return {
    klassen,
    cellen: cells.map((cell) => ({
      sleutel: `${cell.q}.${cell.r}`,
      aantal: cell.punten.length,
      klasse: klasseVanTelling(klassen, cell.punten.length),
      ring: hoekenVan(cell).map(rdToWgs84),
      midden: rdToWgs84(middenVan(cell)),
      buurt: mostCommon(cell.punten.map((index) => rows[index]?.buurt ?? '')),
    })),
  }
}

function mostCommon(codes: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1)
  const [best] = [...counts].sort(([a, most], [b, other]) => other - most || (a < b ? -1 : 1))
  return best?.[0] ?? ''
}

/** Colours of the classes of counts: the farther from the ground, the more. */
export function telkleuren(klassen: readonly number[], thema: Thema): string[] {
  const palette = PALETTEN[thema].telling
  const step = klassen.length <= 1 ? 0 : (palette.length - 1) / (klassen.length - 1)
  return klassen.map((_, place) => palette[Math.round(place * step)] ?? palette[0])
}

/** Weight of colours of the heat surface, from little to much; the ground shows through where there is nothing. */
export function warmtekleuren(thema: Thema): [number, number, number][] {
  return PALETTEN[thema].telling.map((colour) => {
    const [red, green, blue] = rgba(colour)
    return [red, green, blue]
  })
}
