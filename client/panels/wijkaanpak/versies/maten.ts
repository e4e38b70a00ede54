import { type Punten, pointsInside, USUAL_DISTANCE_METERS } from '../../../../analyses/ambitie/binnen.ts'
import { sizeOf } from '../../../../analyses/wijkaanpak/omvang.ts'
import { isPriority } from '../../../../analyses/wijkaanpak/opdracht.ts'
import { type PijlerId, pijlerId } from '../../../../geodata/schema/indicator.ts'
import { type Planobject, vanSoort } from '../../../../geodata/schema/wijkaanpak.ts'

/** What two alternatives are held against each other by; every number of both is made in one way. */
export interface Maten {
  ambities: number
  prioriteiten: number
  acties: number
  /** Ambitions by pijler, in the order of the pijlers; null: without one. */
  perPijler: readonly { pijler: PijlerId | null; aantal: number }[]
  /** Euro asked by fund, in the order in which the plan names them. */
  perFonds: ReadonlyMap<string, number>
  bladzijden: number
  /** Dwellings in the shapes of the ambitions, each once; null: this person may not see them. */
  woningen: number | null
}

/**
 * The measures of a plan.
 *
 * @param woningen dwellings with their places; null: not to be counted here
 */
export function matenVan(objecten: readonly Planobject[], woningen: Punten | null): Maten {
  const ambities = vanSoort(objecten, 'ambitie').map(({ velden }) => velden)
  const perFonds = new Map<string, number>()
  for (const { velden } of vanSoort(objecten, 'budgetregel')) {
    if (velden.fonds === null) continue
    perFonds.set(velden.fonds, (perFonds.get(velden.fonds) ?? 0) + (velden.bedragEuro ?? 0))
  }
  const counted = (pijler: PijlerId | null) => ({
    pijler,
    aantal: ambities.filter((one) => one.pijler === pijler).length,
  })
  return {
    ambities: ambities.length,
    prioriteiten: ambities.filter(isPriority).length,
    acties: vanSoort(objecten, 'actie').length,
    perPijler: [...pijlerId.options.map(counted), counted(null)],
    perFonds,
    bladzijden: sizeOf(objecten).bladzijden,
    woningen:
      woningen === null
        ? null
        : dwellingsIn(
            ambities.flatMap(({ vorm }) => vorm ?? []),
            woningen,
          ),
  }
}

/** Dwellings in any of the shapes, each once; near a point or a line those within the usual distance. */
function dwellingsIn(shapes: readonly Parameters<typeof pointsInside>[1][], points: Punten): number {
  const inside = new Uint8Array(points.aantal)
  for (const shape of shapes) {
    for (const [at, isIn] of pointsInside(points, shape, USUAL_DISTANCE_METERS).entries()) {
      if (isIn === 1) inside[at] = 1
    }
  }
  return inside.reduce((sum, one) => sum + one, 0)
}
