import type { LaagId } from '../contract/uitvoer.ts'
import type { Laag } from './laag.ts'
import { laagCijfersKaart } from './laag-cijfers-kaart.ts'
import { laagCijfers } from './laag-cijfers.ts'
import { laagGebieden } from './laag-gebieden.ts'
import { laagProgrammawijken } from './laag-programmawijken.ts'
import { laagVoorzieningen, laagWoonzorgzones } from './laag-voorzieningen.ts'

/**
 * Everything that goes out, as a file or live. Whatever is not in this list does not leave: dwellings, points of reports
 * and signals have no layer.
 */
export const LAGEN: readonly Laag[] = [
  laagGebieden,
  laagProgrammawijken,
  laagCijfers,
  laagCijfersKaart,
  laagVoorzieningen,
  laagWoonzorgzones,
]

/** The layer with an id; every id of the contract has one, a test says so. */
export function laagMet(id: LaagId | string): Laag | undefined {
  return LAGEN.find((laag) => laag.id === id)
}
