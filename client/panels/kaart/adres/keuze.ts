import type { Positie } from '../../../../geodata/schema/gebied.ts'
import type { Planvorm } from '../../../../geodata/schema/planvorm.ts'
import type { Cijferkeuze } from '../../../map/kaartmodel.ts'
import type { Klassejaren } from '../../../map/klassewaarden.ts'
import type { Kleurkeuze } from '../../../map/vlakbeeld/keuze.ts'

/** Layers of the map, in the order in which they lie when nobody chose another: the first is on top. */
export const LAGEN = [
  'ambities',
  'signalen',
  'wijkcentra',
  'voorzieningen',
  'meldingen',
  'woningen',
  'bereik',
  'woonzorgzones',
  'buurten',
  'achtergrond',
] as const
export type Laag = (typeof LAGEN)[number]

/** Where the map looks: degrees and MapLibre zoom. */
export interface Beeld {
  lon: number
  lat: number
  zoom: number
}

/** `wijken`: small multiples, one map for each wijk. */
export const WEERGAVEN = ['kaart', 'beide', 'tabel', 'wijken'] as const
export type Weergave = (typeof WEERGAVEN)[number]

export const WONINGKLEUREN = ['status', 'label', 'eigenaar', 'campagne', 'mist'] as const
export type Woningkleur = (typeof WONINGKLEUREN)[number]

/** Reports as points, as hexagons with counts, or as a smooth surface. */
export const MELDINGVORMEN = ['punten', 'zeshoeken', 'warmte'] as const
export type Meldingvorm = (typeof MELDINGVORMEN)[number]

/** What is kept; an empty list or null keeps everything. Values of different kinds must all hold. */
export interface Filters {
  wijken: readonly string[]
  /** Buurten picked by hand in map, table or chart. */
  buurten: readonly string[]
  /** Least and most value of the figure that is shown, both included, in its unit. */
  waarde: { van: number | null; tot: number | null } | null
  /** Groups of renovation status, energy labels and owners of dwellings. */
  status: readonly string[]
  label: readonly string[]
  eigenaar: readonly string[]
  /** Ids of campaigns, or `geen`. */
  campagne: readonly string[]
  /** Kinds of reports. */
  soort: readonly string[]
  /** Months of reports, as 2024-01, both included. */
  periode: { van: string; tot: string } | null
}

export const GEEN_FILTERS: Filters = {
  wijken: [],
  buurten: [],
  waarde: null,
  status: [],
  label: [],
  eigenaar: [],
  campagne: [],
  soort: [],
  periode: null,
}

/** An area that a person made: whole buurten, drawn rings (degrees, not closed), or both. */
export interface EigenGebied {
  buurten: readonly string[]
  vlakken: readonly (readonly Positie[])[]
}

/** Tools that open beside or over the map; one at a time. */
export const GEREEDSCHAPPEN = ['eigen-gebied', 'ambitie', 'meten', 'filters', 'delen', 'afdrukken'] as const
export type Gereedschap = (typeof GEREEDSCHAPPEN)[number]

/** The other side of the swipe that shows the same figure with the ambitions of the plans over it. */
export const PLAN = 'plan'

/** The other side of the swipe: a figure of its own, or the plans over the figure of this side. */
export type Naast = Cijferkeuze | typeof PLAN

/** Everything of the screen that can be shared as an address. */
export interface KaartKeuze extends Cijferkeuze, Kleurkeuze {
  /** Layers that are on, the first on top. */
  lagen: readonly Laag[]
  /** Opacity of layers in percent, 10-100; a layer that is not named has its own: opaque, the buurten paler under points. */
  dekking: Readonly<Partial<Record<Laag, number>>>
  /** Years over which the classes are made. */
  klassejaren: Klassejaren
  woningkleur: Woningkleur
  meldingvorm: Meldingvorm
  filters: Filters
  /** What the other side of the swipe shows; null: no swipe. */
  naast: Naast | null
  gebied: string | null
  eigen: EigenGebied | null
  /** Shape of an ambition that is being drawn. */
  ambitie: Planvorm | null
  beeld: Beeld | null
  /** Null: the map. */
  toon: Weergave | null
  gereedschap: Gereedschap | null
  /** Cyclus whose decision says which buurten belong to which wijk; null: the newest. */
  cyclus: string | null
  /** Version of the data the address was made with; null: whatever is newest. */
  versie: string | null
  /** The figures of `versie` are shown, as they were then; else the newest, and the screen says that there are others. */
  toen: boolean
}

/** The only word of the part `cijfers`; without it the newest figures are meant. */
export const TOEN = 'toen'

/** What an empty address asks for, where the figures have it; else what `controleerKeuze` finds. */
export const STANDAARD: KaartKeuze = {
  lagen: ['wijkcentra', 'woonzorgzones', 'buurten'],
  dekking: {},
  cijfer: 'rivm-ervaren-gezondheid',
  jaar: 2020,
  leeftijd: '18plus',
  kleur: 'klassen',
  klassen: null,
  klassejaren: 'eigen',
  vanJaar: null,
  tweede: null,
  pijler: null,
  woningkleur: 'status',
  meldingvorm: 'punten',
  filters: GEEN_FILTERS,
  naast: null,
  gebied: null,
  eigen: null,
  ambitie: null,
  beeld: null,
  toon: null,
  gereedschap: null,
  cyclus: null,
  versie: null,
  toen: false,
}

/** Parts of the address that a sentence can be about. */
export const ADRESDELEN = [
  'adres',
  'laag',
  'dekking',
  'cijfer',
  'jaar',
  'leeftijd',
  'kleur',
  'klassen',
  'klasjaren',
  'vanaf',
  'tweede',
  'pijler',
  'woning',
  'melding',
  'filter',
  'naast',
  'gebied',
  'eigen',
  'ambitie',
  'beeld',
  'toon',
  'paneel',
  'cyclus',
  'versie',
  'cijfers',
] as const

/** A part of the address that means nothing here; the screen names it and works on with the default. */
export interface AdresFout {
  deel: (typeof ADRESDELEN)[number]
  waarde: string
}
