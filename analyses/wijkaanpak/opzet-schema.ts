import type { Bijeenkomst } from '../../geodata/schema/bijeenkomst.ts'
import type { Programmawijk } from '../../geodata/schema/focusgebied.ts'
import type { Indicator, PijlerId } from '../../geodata/schema/indicator.ts'
import type { ProgrammaNu } from '../../geodata/schema/programmastand.ts'
import type { Grond } from '../prioriteiten/criteria-schema.ts'
import type { Vergelijking } from '../prioriteiten/lijsten.ts'
import type { Cijfer, KanNietReden } from '../result.ts'
import type { Verschil } from '../vergelijking/verschil.ts'
import type { Onbekend } from '../wijkanalyse/onbekend.ts'
import type { Punt } from '../wijkanalyse/sterk-en-zwak.ts'
import type { Wijkanalyse } from '../wijkanalyse/wijkanalyse.ts'

/** A theme of the proposal beyond the first three, as the deeper analysis holds it. */
export interface Opzetthema {
  thema: string
  pijler: PijlerId
  grond: Grond
  bronfamilies: readonly string[]
  partners: readonly string[]
}

/** A theme that professionals saw in this wijk, with how many kinds of organisations did. */
export interface Opzetsignaal {
  thema: string
  organisaties: number
}

/** All that a first draft of a wijkaanpak is made of: plain data, no clock. */
export interface OpzetInvoer {
  wijk: Programmawijk
  /** The stored analysis of the wijk in the cyclus; null: none was computed. */
  analyse: Wijkanalyse | null
  /** The themes people take up together, in the order of the deeper analysis; null: none was computed. */
  volgorde: readonly Opzetthema[] | null
  /** Sessions of the cyclus that stand. */
  bijeenkomsten: readonly Bijeenkomst[]
  signalen: readonly Opzetsignaal[]
  /** The programme as it stands; null: none is loaded. */
  programma: ProgrammaNu | null
  /** Actions of the programme (ids) per theme. */
  actiesPerThema: (thema: string) => readonly string[]
  indicatoren: readonly Pick<Indicator, 'id' | 'jaren' | 'meetwijze' | 'dataset'>[]
  /** ISO day: decides which plans and funds still run. */
  vandaag: string
}

/** How a theme stands in one buurt. */
export type Opzetbuurt =
  | { buurt: string; cijfer: Cijfer; oordeel: Verschil['oordeel'] | null }
  | { buurt: string; cijfer: null; ontbreekt: KanNietReden }

/** The figure a priority is about, over the buurten of the wijk, beside the gemeente in the same year. */
export interface Opzetcijfer {
  indicator: string
  jaar: number
  buurten: readonly Opzetbuurt[]
  gemeente: Cijfer | null
  /** Lowest and highest buurt; null where none has a figure. */
  bereik: { laagste: Cijfer; hoogste: Cijfer } | null
  /** Whether it is a model estimate, which cannot show what a plan did. */
  isBerekend: boolean
  dataset: string | null
  /** Year of the next figure when the source keeps its pace; null: it gave one year only. */
  volgendJaar: number | null
}

/** Something that runs already: an action of the programme, by its name alone where it is sensitive. */
export interface LopendeActie {
  id: string
  naam: string
  alleenNaam: boolean
  partners: readonly string[]
  fondsen: readonly string[]
}

/** A plan of a partner in the register. */
export interface LopendPlan {
  naam: string
  alleenNaam: boolean
  eigenaar: string
  van: number | null
  tot: number | null
  status: ProgrammaNu['partnerplannen'][number]['status']
}

/** A fund that still pays, with its last year; null: not known. */
export interface OpenFonds {
  id: string
  naam: string
  tot: number | null
}

/** One proposed priority, or a theme that goes to later. */
export interface Opzetprioriteit {
  prioriteit: 1 | 2 | 3 | 'later'
  thema: string
  pijler: PijlerId
  grond: Grond
  redenOnbeslist: 'een-bron' | 'geen-cijfer' | null
  partners: readonly string[]
  acties: readonly LopendeActie[]
  fondsen: readonly OpenFonds[]
  cijfer: Opzetcijfer | null
  /** Place on the residents' own list; null: not on it, or there is none. */
  bewoners: number | null
}

/** What else is not known, beside the gaps of the analysis. */
export type OpzetOnbekend =
  Onbekend | { code: 'geen-analyse' | 'geen-programma' | 'bedragen-onbekend' | 'woningen-voorbeelddata' }

/** A strong or weak point, with the spread of the buurten it is about; null: it has no figures. */
export interface Opzetpunt {
  punt: Punt
  bereik: { laagste: Cijfer; hoogste: Cijfer } | null
}

/** What stands in a first draft, as codes and figures; the words are in the text catalogue. */
export interface Opzet {
  wijk: Programmawijk
  cyclus: { naam: string; peildatum: string; gemeente: string } | null
  /** Inhabitants of the wijk by its own figure; null: there is none. */
  inwoners: Cijfer | null
  sterk: readonly Opzetpunt[]
  zwak: readonly Opzetpunt[]
  bewoners: readonly Bijeenkomst[]
  professionals: readonly Bijeenkomst[]
  signalen: readonly Opzetsignaal[]
  /** Where residents, professionals and the proposal differ; empty with fewer than two lists. */
  verschillen: readonly Vergelijking[]
  onbekend: readonly OpzetOnbekend[]
  ambitie: string | null
  prioriteiten: readonly Opzetprioriteit[]
  gewoonWerk: readonly { thema: string; partners: readonly string[]; aantalBuurten: number }[]
  plannen: readonly LopendPlan[]
}
