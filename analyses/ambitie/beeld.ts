import type { Positie } from '../../geodata/schema/gebied.ts'
import type { IncidentSoort } from '../../geodata/schema/melding.ts'
import type { Planvorm } from '../../geodata/schema/planvorm.ts'
import type { Voorziening } from '../../geodata/schema/voorziening.ts'
import { wgs84ToRd } from '../../geodata/coordinates/rd-new.ts'
import { type BuurtMetVlak, coverageOf, type WoningenInBuurt } from '../eigen-gebied/dekking.ts'
import {
  type Ambitiebeeld,
  type BeeldOntbreekt,
  beeldOntbreekt,
  type IncidentInVorm,
  type Samenloop,
  type Telbron,
  type VoorzieningInVorm,
  type Woningbeeld,
} from './beeld-schema.ts'
import { insideTest, pathOf } from './binnen.ts'
import { buurtAt, type BuurtMetGrens, touchedBuurten } from './geraakt.ts'
import { type Actiekosten, costPerFund } from './kosten.ts'
import { planesOf, unionSquareMeters } from './samenloop.ts'
import {
  type Cijferbron,
  figureOfShape,
  peopleOfShape,
  shownIndicators,
  type Vormdekking,
} from './vormcijfer.ts'
import type { Woningtelling } from './woningtelling.ts'

/** A buurt with its border in degrees and in RD New. */
export type BeeldBuurt = BuurtMetGrens & BuurtMetVlak

/** Reports of one kind as points, of one period. */
export interface Puntmelding {
  punt: Positie
  buurt: string
}

/** What is known of one kind of incident, or why it is not. */
export type Incidentbron = { soort: IncidentSoort } & (
  | BeeldOntbreekt
  | (Telbron & { bekend: true; periode: { van: string; tot: string } } & (
        | { punten: readonly Puntmelding[] }
        /** Counts per buurt: said of whole buurten only. */
        | { perBuurt: ReadonlyMap<string, number> }
      ))
)

/** Dwellings that were counted in the shape: exactly, or as they are published. */
export type Geteld = (Telbron & { telling: Woningtelling }) | Woningbeeld | BeeldOntbreekt

/** Everything a picture of an ambition is made from; lists may be empty. */
export interface BeeldInvoer {
  vorm: Planvorm
  /** Within how many metres of a point or a line things count. */
  afstandMeters: number
  buurten: readonly BeeldBuurt[]
  woningen: Geteld
  cijfers: Cijferbron
  voorzieningen: readonly Voorziening[]
  /** Buurten of an area in which a facility is known to lie: itself, or those of its wijk. */
  buurtenVan: (gebied: string) => readonly string[]
  incidenten: readonly Incidentbron[]
  samenloop: readonly Samenloop[]
  acties: readonly Actiekosten[]
}

/**
 * What a drawn ambition means at once: its size, dwellings, people and figures, facilities, incidents, overlap and cost. Pure: the
 * panel asks it while a shape moves, and the server with its own count, and both say the same.
 *
 * The shape has no faults (`vormfout.ts`). What is missing is missing with its reason, and counts that may not be seen are not
 * made up for.
 */
export function pictureOf(input: BeeldInvoer): Ambitiebeeld {
  const { vorm, afstandMeters, buurten, cijfers } = input
  const isPath = vorm.soort === 'punt' || vorm.soort === 'lijn'
  const dekking = coverage(input)
  const planes = planesOf(vorm, buurten)
  return {
    soort: vorm.soort,
    vierkanteMeter: planes === null ? null : unionSquareMeters(planes),
    lengteMeter: vorm.soort === 'lijn' ? lengthMeters(vorm.punten) : null,
    afstandMeter: isPath ? afstandMeters : null,
    heel: dekking.heel,
    delen: [...dekking.delen],
    buurten: [...dekking.buurten],
    woningen: dwellings(input.woningen),
    ...peopleOfShape(dekking, cijfers),
    cijfers: shownIndicators(cijfers.indicatoren).map((one) => figureOfShape(one, dekking, cijfers)),
    voorzieningen: facilities(input, dekking),
    incidenten: input.incidenten.map((one) => incidents(one, input, dekking)),
    samenloop: [...input.samenloop],
    kosten: costPerFund(input.acties),
  }
}

/**
 * Which buurten a shape covers or touches.
 *
 * @param vorm a point and a line touch buurten, and cover none
 */
export function coverage({
  vorm,
  buurten,
  woningen,
}: Pick<BeeldInvoer, 'vorm' | 'buurten' | 'woningen'>): Vormdekking {
  if (vorm.soort === 'punt' || vorm.soort === 'lijn') {
    return { heel: false, delen: [], buurten: touchedBuurten(pathOf(vorm), buurten) }
  }
  const whole = new Set(vorm.soort === 'buurten' ? vorm.buurten : [])
  const drawn = vorm.soort === 'buurten' ? [] : (planesOf(vorm, buurten) ?? [])
  const { delen } = coverageOf(buurten, whole, drawn, sharesFrom(woningen))
  return {
    heel: delen.length > 0 && delen.every(({ heel }) => heel),
    delen,
    buurten: delen.map(({ buurt }) => buurt),
  }
}

/** Dwellings may decide which share of a buurt lies inside; example dwellings decide over nothing. */
function sharesFrom(woningen: Geteld): ReadonlyMap<string, WoningenInBuurt> | null {
  if (!('telling' in woningen) || woningen.voorbeelddata) return null
  return new Map(woningen.telling.perBuurt.map(({ buurt, binnen, totaal }) => [buurt, { binnen, totaal }]))
}

function dwellings(counted: Geteld): Ambitiebeeld['woningen'] {
  if (!('telling' in counted)) return counted
  const { telling, bronnen, voorbeelddata } = counted
  return {
    bekend: true,
    totaal: telling.totaal,
    verdeling: { bekend: true, perEigenaar: telling.perEigenaar, perLabel: telling.perLabel },
    fout: { soort: 'volledige-telling' },
    bronnen,
    voorbeelddata,
  }
}

function facilities(
  { vorm, afstandMeters, buurten, voorzieningen, buurtenVan }: BeeldInvoer,
  dekking: Vormdekking,
): VoorzieningInVorm[] {
  const isIn = insideTest(vorm, afstandMeters)
  const touched = new Set(dekking.buurten)
  const covered = new Set(dekking.delen.flatMap(({ buurt, heel }) => (heel ? [buurt] : [])))
  return voorzieningen.flatMap((place) => {
    const { nauwkeurigheid, gebied, punt } = place.ligging
    let zeker: boolean | null = null
    if (punt !== null && (nauwkeurigheid === 'adres' || nauwkeurigheid === 'straat')) {
      const buurt = vorm.soort === 'buurten' ? (buurtAt(punt, buurten) ?? '') : ''
      zeker = isIn(punt[0], punt[1], buurt) ? true : null
    } else if (gebied !== null && nauwkeurigheid !== 'onbekend') {
      const possible = buurtenVan(gebied)
      if (possible.some((code) => touched.has(code))) zeker = possible.every((code) => covered.has(code))
    }
    if (zeker === null) return []
    const { id, naam, soort, openingstijden, openingstijdenJaar, bron, letOp } = place
    return [{ id, naam, soort, zeker, nauwkeurigheid, openingstijden, openingstijdenJaar, bron, letOp }]
  })
}

function incidents(
  source: Incidentbron,
  { vorm, afstandMeters }: BeeldInvoer,
  { heel, buurten }: Vormdekking,
): IncidentInVorm {
  const { soort } = source
  if (!source.bekend) return { soort, uitkomst: beeldOntbreekt(source.reden) }
  const known = (aantal: number): IncidentInVorm => ({
    soort,
    uitkomst: {
      bekend: true,
      aantal,
      periode: source.periode,
      fout: { soort: 'volledige-telling' },
      bronnen: source.bronnen,
      voorbeelddata: source.voorbeelddata,
    },
  })
  if ('punten' in source) {
    const isIn = insideTest(vorm, afstandMeters)
    return known(source.punten.filter(({ punt, buurt }) => isIn(punt[0], punt[1], buurt)).length)
  }
  if (!heel) return { soort, uitkomst: beeldOntbreekt('deel-van-een-buurt') }
  let total = 0
  for (const buurt of buurten) {
    const found = source.perBuurt.get(buurt)
    if (found === undefined) return { soort, uitkomst: beeldOntbreekt('niet-elke-buurt-bekend') }
    total += found
  }
  return known(total)
}

/** Length of a line in metres of RD New. */
function lengthMeters(points: readonly Positie[]): number {
  const path = points.map((point) => wgs84ToRd(point))
  let meters = 0
  for (const [at, [x, y]] of path.entries()) {
    const [fromX, fromY] = path[at - 1] ?? [x, y]
    meters += Math.hypot(x - fromX, y - fromY)
  }
  return meters
}
