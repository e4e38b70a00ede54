import { geweigerdeKolommen } from '../../geodata/normalise/doelen/verboden.ts'
import { stelKoppelingVoor } from '../../geodata/normalise/doelen/voorstel.ts'
import type { BladHerkend, DoelId } from '../../geodata/schema/invoer.ts'
import type { voorstelInvoer } from '../contract/invoer.ts'
import type { AnswerOf } from '../contract/endpoint.ts'
import type { CurrentData } from '../store/current.ts'

/** A proposal for the mapping of a sheet, and the columns that may never enter. */
export function proposeMapping(
  current: CurrentData,
  target: DoelId,
  sheet: BladHerkend,
): AnswerOf<typeof voorstelInvoer> {
  return {
    koppeling: stelKoppelingVoor(target, sheet, { indicatoren: current.catalogus }),
    geweigerdeKolommen: geweigerdeKolommen(
      target,
      sheet.kolommen.map((kolom) => kolom.naam),
    ),
  }
}
