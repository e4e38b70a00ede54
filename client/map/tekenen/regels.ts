import { kinks } from '@turf/kinks'
import type { Positie } from '../../../geodata/schema/gebied.ts'
import { oppervlakteVierkanteMeters } from './maten.ts'
import type { Keuring } from './opdrachten.ts'
import type { Schets, Tekenfout } from './stand.ts'

/** Where may be drawn, and how much. */
export interface Tekenruimte {
  meesteHoeken: number
  /** Whether a corner may lie there. */
  bevatPunt: (punt: Positie) => boolean
  /** Whether a whole area lies inside: between two corners inside, an edge may still go out and in again. */
  bevatVlak: (ring: readonly Positie[]) => boolean
}

/** Smaller than this in square metres an area is a line. */
const LEAST_SQUARE_METERS = 1

/**
 * The rules of a drawing, as the judge of `naOpdracht`. An area that is not finished is judged as the line it is so far: its last
 * edge comes only when it is finished. A line may cross itself, for a walk may.
 */
export function keuringVoor(ruimte: Tekenruimte): Keuring {
  return (schets) => {
    const { hoeken } = schets
    if (hoeken.length > ruimte.meesteHoeken) return 'te-veel-hoeken'
    if (hasTwin(schets)) return 'hoek-bestaat'
    if (!hoeken.every((punt) => ruimte.bevatPunt(punt))) return 'buiten-gebied'
    return schets.vorm === 'vlak' ? faultOfArea(schets, ruimte) : null
  }
}

function faultOfArea({ hoeken, af }: Schets, ruimte: Tekenruimte): Tekenfout | null {
  if (kruistZichzelf(hoeken, af)) return 'kruist'
  if (!af) return null
  if (oppervlakteVierkanteMeters(hoeken) < LEAST_SQUARE_METERS) return 'geen-oppervlak'
  return ruimte.bevatVlak(hoeken) ? null : 'buiten-gebied'
}

/** Two corners on one place: of an area any two, of a line two in a row. */
function hasTwin({ vorm, hoeken }: Schets): boolean {
  if (vorm === 'vlak') return new Set(hoeken.map((punt) => punt.join())).size < hoeken.length
  return hoeken.some((punt, at) => punt.join() === hoeken[at - 1]?.join())
}

/**
 * Whether a border crosses or runs over itself.
 *
 * @param dicht closed by an edge from the last corner to the first
 */
export function kruistZichzelf(hoeken: readonly Positie[], dicht: boolean): boolean {
  const [first] = hoeken
  if (first === undefined || hoeken.length < 3) return false
  if (turnsBack(hoeken, dicht)) return true
  if (hoeken.length < 4 && !(dicht && hoeken.length === 3)) return false
  const path = (dicht ? [...hoeken, first] : hoeken).map(([lon, lat]): [number, number] => [lon, lat])
  const found = dicht
    ? kinks({ type: 'Polygon', coordinates: [path] })
    : kinks({ type: 'LineString', coordinates: path })
  return found.features.length > 0
}

/** An edge that goes straight back over the one before: no crossing, but no border either. */
function turnsBack(hoeken: readonly Positie[], dicht: boolean): boolean {
  const count = hoeken.length
  return hoeken.some((corner, at) => {
    if (!dicht && (at === 0 || at === count - 1)) return false
    const before = hoeken[(at + count - 1) % count] ?? corner
    const after = hoeken[(at + 1) % count] ?? corner
    const [ax, ay] = [before[0] - corner[0], before[1] - corner[1]]
    const [bx, by] = [after[0] - corner[0], after[1] - corner[1]]
    return ax * by === ay * bx && ax * bx + ay * by > 0
  })
}
