import { type RdPoint, wgs84ToRd } from '../../../geodata/coordinates/rd-new.ts'
import type { GebiedMetGrens, Positie } from '../../../geodata/schema/gebied.ts'
import { ringenVan } from '../layers/omtrek.ts'

/** An area with its border in RD New. */
export interface RdGebied {
  code: string
  naam: string
  soort: GebiedMetGrens['soort']
  /** Rings in metres, without the repeated last corner; holes by the odd-even rule. */
  ringen: readonly (readonly RdPoint[])[]
  /** Where its label stands. */
  punt: RdPoint
  /** Mostly open land: drawn like a park when it is ground only. */
  ruim: boolean
}

/** Above this size in hectares a buurt is mostly open land. */
const OPEN_LAND_HECTARES = 300

/** Borders as they come, in degrees, put into RD New once. */
export function naarRdGebieden(areas: readonly GebiedMetGrens[]): RdGebied[] {
  // Neighbours share their corners: each is computed once and stays the same point to the last bit.
  const seen = new Map<string, RdPoint>()
  const toRd = (position: Positie): RdPoint => {
    const key = `${position[0]},${position[1]}`
    const known = seen.get(key)
    if (known !== undefined) return known
    const made = wgs84ToRd(position)
    seen.set(key, made)
    return made
  }
  return areas.map(({ code, naam, soort, grens, labelpunt, oppervlakteHa }) => ({
    code,
    naam,
    soort,
    ringen: ringenVan(grens).map((ring) => ring.slice(0, -1).map(toRd)),
    punt: toRd(labelpunt),
    ruim: oppervlakteHa > OPEN_LAND_HECTARES,
  }))
}
