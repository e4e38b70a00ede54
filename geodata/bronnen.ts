import { maakBron, type Bron } from './bron.ts'
import { indicatoren } from './catalog/indicatoren.ts'
import { pijlerRegels } from './catalog/pijlers.ts'
import { BAG_WONINGEN, normaliseBag } from './normalise/bag.ts'
import { columnMeaning, type ColumnMeaning } from './normalise/columns.ts'
import {
  CBS_KERNCIJFERS,
  oogstGezondheid,
  oogstKerncijfers,
  oogstMisdrijven,
  oogstOverlast,
  POLITIE_MISDRIJVEN,
  POLITIE_OVERLAST,
  RIVM_GEZONDHEID,
} from './normalise/oogst-odata.ts'
import {
  EP_ONLINE_LABELS,
  LEEFBAAROMETER_3,
  NPLV_KPI,
  oogstEpOnline,
  oogstLeefbaarometer3,
  oogstNplvKpi,
} from './normalise/oogst-overig.ts'
import { indelingId, normalisePdokGebiedsindelingen } from './normalise/pdok-gebiedsindelingen.ts'
import { normalisePdokWijkenEnBuurten, PDOK_KERNCIJFERS } from './normalise/pdok-wijken-en-buurten.ts'
import type { BronId } from './schema/bron.ts'
import { bag } from './sources/bag.ts'
import { cbsKerncijfers } from './sources/cbs-kerncijfers.ts'
import { epOnline } from './sources/ep-online.ts'
import { leefbaarometer3Bron } from './sources/leefbaarometer-3.ts'
import { locatieserver } from './sources/locatieserver.ts'
import { nplvKpi } from './sources/nplv-kpi.ts'
import { pdokGebiedsindelingen } from './sources/pdok-gebiedsindelingen.ts'
import { pdokWijkenEnBuurten } from './sources/pdok-wijken-en-buurten.ts'
import { politieMisdrijven } from './sources/politie-misdrijven.ts'
import { politieOverlast } from './sources/politie-overlast.ts'
import { rivmGezondheid } from './sources/rivm-gezondheid.ts'

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
    cbsKerncijfers,
    () => [CBS_KERNCIJFERS],
    (oogst, context) => oogstKerncijfers(oogst, context, meaningOf(CBS_KERNCIJFERS)),
  ),
  maakBron(
    politieMisdrijven,
    () => [POLITIE_MISDRIJVEN],
    (oogst, context) => oogstMisdrijven(oogst, context, meaningOf(POLITIE_MISDRIJVEN)),
  ),
  maakBron(
    politieOverlast,
    () => [POLITIE_OVERLAST],
    (oogst, context) => oogstOverlast(oogst, context, meaningOf(POLITIE_OVERLAST)),
  ),
  maakBron(
    rivmGezondheid,
    () => [RIVM_GEZONDHEID],
    (oogst, context) => oogstGezondheid(oogst, context, meaningOf(RIVM_GEZONDHEID)),
  ),
  maakBron(leefbaarometer3Bron, () => [LEEFBAAROMETER_3], oogstLeefbaarometer3),
  maakBron(epOnline, () => [EP_ONLINE_LABELS], oogstEpOnline),
  maakBron(
    nplvKpi,
    () => [NPLV_KPI],
    (oogst, context) => oogstNplvKpi(oogst, context, meaningOf(NPLV_KPI)),
  ),
  maakBron(
    locatieserver,
    () => [],
    () => [],
  ),
]

/** Every outside source by its id. */
export const bronnen: ReadonlyMap<BronId, Bron> = new Map(lijst.map((bron) => [bron.connector.id, bron]))
