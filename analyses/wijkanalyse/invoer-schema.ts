import type { Focusgebied, Programmawijk } from '../../geodata/schema/focusgebied.ts'
import type { Indicator } from '../../geodata/schema/indicator.ts'
import type { LeefbaarometerKlasse } from '../../geodata/schema/leefbaarometer.ts'
import type { Programma } from '../../geodata/schema/programma.ts'
import type { Voorziening } from '../../geodata/schema/voorziening.ts'
import type { Eigenaar, Energielabel, RenovatieStatus } from '../../geodata/schema/woning.ts'
import type { MaatregelStand } from '../../geodata/schema/woningwerk.ts'
import type { CijferOpzoeker, Samenstelling } from '../gebiedscijfer/gebiedscijfer.ts'

/** What the analysis needs to know of one dwelling. */
export interface WoningVoorAnalyse {
  buurt: string
  eigenaar: Eigenaar
  /** Null when no source says how far it is; it then counts in no stage. */
  status: RenovatieStatus | null
  punt: readonly [number, number]
  /** What the norm of the renovation asks of a dwelling that is delivered; absent or null: no source says it. */
  energielabel?: Energielabel | null
  labelVoor?: Energielabel | null
  labelNa?: Energielabel | null
  asbest?: MaatregelStand | null
}

/** A dataset version that the analysis rests on. */
export interface Bronversie {
  dataset: string
  versie: string
  sha256: string
  voorbeelddata: boolean
}

/** All that one wijkanalyse is computed from: plain data, no clock, no database. */
export interface WijkanalyseInvoer {
  cyclus: { id: string; naam: string; peildatum: string }
  /** The wijk, or a stadsdeel or the city in the same form. */
  wijk: Programmawijk
  /** Names by which facilities are known to belong here; null: everything in the gemeente does. */
  wijknamen: readonly string[] | null
  /** All wijken of the cyclus' decision, this one included. */
  indelingWijken: readonly Programmawijk[]
  focus: Pick<Focusgebied, 'id' | 'naam' | 'gemeente' | 'gemeenteNaam' | 'themas'>
  samenstelling: Samenstelling
  indicatoren: readonly Indicator[]
  zoekCijfer: CijferOpzoeker
  /** Indicator that counts what another is a share of, or null where no source says it. */
  noemerVan: (indicator: string) => string | null
  leefbaarometer: readonly LeefbaarometerKlasse[]
  /** Facilities, each with the dataset that gave it where that is known. */
  voorzieningen: readonly (Voorziening & { dataset?: string })[]
  programma: Programma | null
  /** Dwellings of the whole focus area; null when no register is loaded. */
  woningen: readonly WoningVoorAnalyse[] | null
  woningenZijnVoorbeelddata: boolean
  /** Datasets that say something about dwellings, and the one that holds the programme; they stand in `bronnen` too. */
  onderdeelbronnen: { woningen: readonly string[]; programma: string | null }
  bronnen: readonly Bronversie[]
}

/** Whether a facility belongs to the area of the analysis, by the wijk its source names. */
export function isHere(
  { wijknamen }: Pick<WijkanalyseInvoer, 'wijknamen'>,
  place: Pick<Voorziening, 'wijkNaam'>,
): boolean {
  return wijknamen === null || wijknamen.includes(place.wijkNaam)
}
