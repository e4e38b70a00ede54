import { type Blad, maakBlad, type Schaal, SCHALEN } from '../../map/papier/blad.ts'
import { past } from '../../map/papier/passen.ts'
import type { Venster } from '../../map/papier/venster.ts'
import type { AfdrukKeuze } from './afdruk-keuze.ts'
import type { Afdrukgebied } from './afdruk-gebied.ts'

/** A sheet with the part of the ground that its map shows. */
export interface Kaartblad {
  blad: Blad
  venster: Venster
  /** Whether the whole area lies on it. */
  past: boolean
}

/** The sheet that was asked for, with the area in its middle. */
export function kaartblad(keuze: AfdrukKeuze, gebied: Afdrukgebied): Kaartblad {
  const blad = maakBlad(keuze.papier, keuze.richting, keuze.toelichting)
  const { breedte, hoogte } = blad.kaart
  return {
    blad,
    venster: { breedte, hoogte, schaal: keuze.schaal, midden: gebied.midden },
    past: gebied.isDeel || gebied.omvang === null || past(gebied.omvang, keuze),
  }
}

/** The asked scale, or the first coarser one at which an area fits; the coarsest when none does. */
export function passendeSchaal(keuze: AfdrukKeuze, gebied: Afdrukgebied): Schaal {
  const { omvang } = gebied
  const fits = SCHALEN.find(
    (schaal) => schaal >= keuze.schaal && (omvang === null || past(omvang, { ...keuze, schaal })),
  )
  return fits ?? 25_000
}
