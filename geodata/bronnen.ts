import { maakBron, type Bron } from './bron.ts'
import { indicatoren } from './catalog/indicatoren.ts'
import { pijlerRegels } from './catalog/pijlers.ts'
import { BAG_WONINGEN, normaliseBag } from './normalise/bag.ts'
import { columnMeaning, type ColumnMeaning } from './normalise/columns.ts'
import { indelingId, normalisePdokGebiedsindelingen } from './normalise/pdok-gebiedsindelingen.ts'
import { normalisePdokWijkenEnBuurten, PDOK_KERNCIJFERS } from './normalise/pdok-wijken-en-buurten.ts'
import type { BronId } from './schema/bron.ts'
import { bag } from './sources/bag.ts'
import { locatieserver } from './sources/locatieserver.ts'
import { pdokGebiedsindelingen } from './sources/pdok-gebiedsindelingen.ts'
import { pdokWijkenEnBuurten } from './sources/pdok-wijken-en-buurten.ts'

const meaningOf = (dataset: string): ColumnMeaning => columnMeaning(dataset, pijlerRegels(), indicatoren())
/** Newest division named by PDOK's index when this was written (November 2026); a visit finds newer ones by itself. */
const JONGSTE_BEKENDE_INDELING = 2025
const division = (jaar: number | null): string[] => [indelingId(jaar ?? JONGSTE_BEKENDE_INDELING)]

/** The explicit list of outside sources, in the order of a full visit: areas first. A new source is one line. */
const lijst: readonly Bron[] = [
  maakBron(pdokGebiedsindelingen, division, normalisePdokGebiedsindelingen),
  maakBron(
    pdokWijkenEnBuurten,
    () => [PDOK_KERNCIJFERS],
    (oogst, context) => normalisePdokWijkenEnBuurten(oogst, context, meaningOf(PDOK_KERNCIJFERS)),
  ),
  maakBron(bag, () => [BAG_WONINGEN], normaliseBag),
  maakBron(
    locatieserver,
    () => [],
    () => [],
  ),
]

/** Every outside source by its id. */
export const bronnen: ReadonlyMap<BronId, Bron> = new Map(lijst.map((bron) => [bron.connector.id, bron]))
