import { type RdPoint, wgs84ToRd } from '../../../geodata/coordinates/rd-new.ts'
import type { Planvorm } from '../../../geodata/schema/planvorm.ts'
import type { Papiervorm } from '../../map/papier/lagen.ts'
import { omtreklijnen } from '../../map/papier/omtreklijn.ts'

const closed = (ring: readonly RdPoint[]) => [...ring, ...ring.slice(0, 1)]

/**
 * The shape of an ambition in RD New; of whole buurten the outline round them together.
 *
 * @param buurten rings of every buurt by its code
 */
export function vormInRd(
  vorm: Planvorm,
  buurten: ReadonlyMap<string, readonly (readonly RdPoint[])[]>,
): Papiervorm {
  switch (vorm.soort) {
    case 'punt':
      return { vlakken: [], lijnen: [], punten: [wgs84ToRd(vorm.punt)] }
    case 'lijn':
      return { vlakken: [], lijnen: [vorm.punten.map(wgs84ToRd)], punten: [] }
    case 'vlak': {
      const vlakken = vorm.vlakken.map((rings) => rings.map((ring) => ring.map(wgs84ToRd)))
      return { vlakken, lijnen: vlakken.flat().map(closed), punten: [] }
    }
    case 'buurten': {
      const own = vorm.buurten.flatMap((code) => {
        const rings = buurten.get(code)
        return rings === undefined ? [] : [rings]
      })
      return { vlakken: own, lijnen: omtreklijnen(own.flat()), punten: [] }
    }
  }
}
