import type { Positie } from '../../geodata/schema/gebied.ts'
import { isWijkcentrum, type Ligging } from '../../geodata/schema/voorziening.ts'
import type { KanNietReden } from '../result.ts'
import type { VerdiepingInvoer } from '../verdieping/invoer-schema.ts'
import type { GemetenPlaats, GemetenZone, NietGemeten } from './bereikbaarheid-schema.ts'

/** Word of the source for a woonzorgzone that is not there yet (Lelystad Next Level, gemeente Lelystad 2019). */
const BEING_STUDIED = 'in onderzoek'

/** A place that cannot be measured from, with the buurten it may lie in. */
export interface OnbekendePlaats extends NietGemeten {
  buurten: readonly string[]
}

type Known = Pick<VerdiepingInvoer, 'buurten' | 'focus' | 'voorzieningen' | 'woonzorgzones'>

/** Wijkcentra and MFA's, with and without a place to measure from. Hours are no condition: whoever lives near may ask. */
export function centresOf(known: Known): { gemeten: GemetenPlaats[]; niet: OnbekendePlaats[] } {
  const gemeten: GemetenPlaats[] = []
  const niet: OnbekendePlaats[] = []
  for (const place of byId(known.voorzieningen)) {
    if (!isWijkcentrum(place.soort)) continue
    const { id, naam, soort, ligging, openingstijden, wijkNaam } = place
    const at = pointOf(ligging)
    if (at.punt === null) {
      niet.push({ id, naam, reden: at.reden, buurten: possibleBuurten(ligging, wijkNaam, known) })
      continue
    }
    const tijdenBekend = openingstijden !== null
    gemeten.push({
      id,
      naam,
      soort,
      nauwkeurigheid: ligging.nauwkeurigheid,
      punt: at.punt,
      tijdenBekend,
    })
  }
  return { gemeten, niet }
}

/** Woonzorgzones, with and without a middle to measure from. One that is only being studied is no zone yet. */
export function zonesOf(known: Known): { gemeten: GemetenZone[]; niet: OnbekendePlaats[] } {
  const gemeten: GemetenZone[] = []
  const niet: OnbekendePlaats[] = []
  for (const { id, rond, status, ligging, straalMeters, letOp } of byId(known.woonzorgzones)) {
    if (status.startsWith(BEING_STUDIED)) {
      niet.push({ id, naam: rond, reden: 'woonzorgzone-in-onderzoek', buurten: [] })
      continue
    }
    const at = pointOf(ligging)
    if (at.punt === null) {
      const reden =
        at.reden === 'ligging-alleen-per-wijk-bekend' ? 'woonzorgzone-alleen-per-wijk-bekend' : at.reden
      niet.push({ id, naam: rond, reden, buurten: possibleBuurten(ligging, null, known) })
      continue
    }
    const { nauwkeurigheid } = ligging
    gemeten.push({ id, rond, status, nauwkeurigheid, punt: at.punt, straalMeters, letOp })
  }
  return { gemeten, niet }
}

/** The point of a place that is known to address, street or buurt; a place known only by wijk never gets one. */
function pointOf({ nauwkeurigheid, punt }: Ligging): { punt: Positie } | { punt: null; reden: KanNietReden } {
  if (nauwkeurigheid === 'wijk') return { punt: null, reden: 'ligging-alleen-per-wijk-bekend' }
  if (punt === null || nauwkeurigheid === 'onbekend') return { punt: null, reden: 'ligging-onbekend' }
  return { punt }
}

/** Buurten in which a place without a point may lie: those of the area the source names, by code or else by name of the wijk. */
function possibleBuurten({ gebied }: Ligging, wijkNaam: string | null, known: Known): string[] {
  const ofWijk = known.buurten.filter((buurt) => buurt.wijk === gebied || buurt.code === gebied)
  if (ofWijk.length > 0) return ofWijk.map(({ code }) => code)
  const named = known.focus.standaardIndeling.wijken.find(
    ({ id, naam }) => id === gebied || naam === wijkNaam,
  )
  return named === undefined ? [] : [...named.buurten]
}

function byId<Row extends { id: string }>(rows: readonly Row[]): Row[] {
  return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
