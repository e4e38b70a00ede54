import type { Laag } from '../adres/keuze.ts'
import { achtergrondlaag } from './achtergrond.ts'
import { ambitieslaag } from './ambities.tsx'
import { bereiklaag } from './bereik.tsx'
import { buurtenlaag } from './buurten.ts'
import type { Laagdeel } from './laagdeel.ts'
import { meldingenlaag } from './meldingen.tsx'
import { signalenlaag } from './signalen.tsx'
import { voorzieningenlaag } from './voorzieningen.tsx'
import { wijkcentralaag } from './wijkcentra.tsx'
import { woningenlaag } from './woningen.tsx'
import { woonzorgzoneslaag } from './woonzorgzones.tsx'

/** The layers of the list; a new one is a file of its own and a line here. The order of the rows is that of the address. */
const ALLE: readonly Laagdeel[] = [
  ambitieslaag,
  signalenlaag,
  wijkcentralaag,
  voorzieningenlaag,
  meldingenlaag,
  woningenlaag,
  bereiklaag,
  woonzorgzoneslaag,
  buurtenlaag,
  achtergrondlaag,
]

/** A layer by its id; null for one that has no row yet. */
export function laagdeel(id: Laag): Laagdeel | null {
  return ALLE.find((deel) => deel.id === id) ?? null
}
