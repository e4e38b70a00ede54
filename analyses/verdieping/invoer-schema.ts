import type { Focusgebied } from '../../geodata/schema/focusgebied.ts'
import type { GebiedMetGrens } from '../../geodata/schema/gebied.ts'
import type { Indicator } from '../../geodata/schema/indicator.ts'
import type { Leefbaarometer3, LeefbaarometerKlasse } from '../../geodata/schema/leefbaarometer.ts'
import type { Melding, MisdrijfTelling } from '../../geodata/schema/melding.ts'
import type { Programma } from '../../geodata/schema/programma.ts'
import type { Voorziening, Woonzorgzone } from '../../geodata/schema/voorziening.ts'
import type { Energielabel, StatusStap } from '../../geodata/schema/woning.ts'
import type { MaatregelStand } from '../../geodata/schema/woningwerk.ts'
import type { EnqueteMetCijfers } from '../enquete/cijfers.ts'
import type { CijferOpzoeker } from '../gebiedscijfer/gebiedscijfer.ts'
import type { Fout } from '../result.ts'
import type { Bronversie, WoningVoorAnalyse } from '../wijkanalyse/invoer-schema.ts'
import type { Analysegebied } from './analysegebied.ts'

/** A dwelling with its history: what the forecast of the renovation needs. */
export interface WoningMetLoop extends WoningVoorAnalyse {
  energielabel: Energielabel | null
  /** Label from before the works; null: no source says it. */
  labelVoor: Energielabel | null
  /** Label from after the works; null: no source says which label that is. */
  labelNa: Energielabel | null
  /** How far the removal of asbestos is; null: no source says whether there is any. */
  asbest: MaatregelStand | null
  /** Dated steps, oldest first; empty when no source says them. */
  historie: readonly StatusStap[]
}

/** How many people live in a buurt, with where that is known from. */
export interface BuurtInwoners {
  buurt: string
  /** null: not known. */
  inwoners: number | null
  /** Inhabitants of 65 and older; null: not known. */
  inwoners65plus: number | null
  fout: Fout
  jaar: number | null
  /** Dataset that says it. */
  dataset: string
  voorbeelddata: boolean
}

/** Reports as points of one dataset. */
export interface Meldingen {
  rijen: readonly Melding[]
  dataset: string
  voorbeelddata: boolean
}

/** Counts of registered crimes of one dataset, besides those that are figures of the catalogue. */
export interface Misdrijven {
  rijen: readonly MisdrijfTelling[]
  dataset: string
  voorbeelddata: boolean
}

/** Where chance comes from: one seed for all runs, so that the same inputs give the same bytes. */
export interface Kans {
  seed: number
  /** Number of runs of the robust analyses. */
  runs: number
  /** Number of permutations of a test of place. */
  permutaties: number
}

/** Number of runs of the robust analyses (issue: 2,000). */
export const RUNS = 2000
/** From this share of the runs on a statement is made; below it the outcome is undecided (rule of the wijkanalyse). */
export const FIRM_SHARE = 0.8
/** Permutations for a conclusion about place, as `spatialPattern` asks. */
export const PERMUTATIONS = 9999

/** All that the deeper analyses of a cyclus are computed from: plain data, no clock, no database. */
export interface VerdiepingInvoer {
  cyclus: { id: string; naam: string; peildatum: string }
  /** The areas asked for; every part answers each of them, in this order. */
  gebieden: readonly Analysegebied[]
  focus: Focusgebied
  indicatoren: readonly Indicator[]
  zoekCijfer: CijferOpzoeker
  /** All buurten of the gemeente with their borders, by code. */
  buurten: readonly GebiedMetGrens[]
  /** Per buurt of the gemeente of which anything is known. */
  inwoners: ReadonlyMap<string, BuurtInwoners>
  voorzieningen: readonly (Voorziening & { dataset?: string })[]
  woonzorgzones: readonly (Woonzorgzone & { dataset?: string })[]
  leefbaarometer: readonly LeefbaarometerKlasse[]
  leefbaarometer3: readonly Leefbaarometer3[]
  programma: Programma | null
  /** Dwellings of the register; null when none is loaded. */
  woningen: readonly WoningMetLoop[] | null
  woningenZijnVoorbeelddata: boolean
  /** Datasets that say something about dwellings; absent: not known. */
  woningbronnen?: readonly string[]
  /** Dataset of the programme; absent: not known. */
  programmabron?: string
  meldingen: readonly Meldingen[]
  misdrijven: readonly Misdrijven[]
  /** Surveys with their figures; absent: none is loaded. */
  enquetes?: readonly EnqueteMetCijfers[]
  bronnen: readonly Bronversie[]
  kans: Kans
}

/** Seed of the runs of a cyclus: its peildatum as a number, so that anybody can write it down. Example: 20250501. */
export function seedOf(peildatum: string): number {
  return Number(peildatum.replaceAll('-', ''))
}
