import type { Buren } from '../../../analyses/ruimte/buren.ts'
import type { Cijfer, KanNietReden } from '../../../analyses/result.ts'
import type { Verschil } from '../../../analyses/vergelijking/verschil.ts'
import type { Eenheid } from '../../../geodata/schema/indicator.ts'
import type { WijzeReden } from '../../../server/contract/text/nl/kaart-kleuren.ts'
import type { Kaartbron } from '../kaartbron.ts'
import type { Kaartmodel } from '../kaartmodel.ts'
import type { Klassen } from '../klassen.ts'
import type { Kleurschaal } from '../layers/kleuring.ts'
import type { Thema } from '../palettes.ts'
import type { Kleurkeuze, Kleurwijze } from './keuze.ts'
import type { OnzekerReden } from './zekerheid.ts'

/** What a way is asked with. */
export interface Vraag {
  bron: Kaartbron
  /** Numbers of the chosen figure. */
  model: Kaartmodel
  keuze: Kleurkeuze
  /** Which buurten touch, computed when asked for; null while the borders are not there. */
  buren: (() => Buren) | null
}

/** An area that is drawn as one: a buurt, or a wijk where the figure exists per wijk only. */
export interface Eenheidgebied {
  /** Code of the buurt or id of the wijk. */
  id: string
  cijfer: Cijfer | null
  /** Why there is none; null exactly when there is one. */
  ontbreekt: KanNietReden | null
  verschil: Verschil | null
}

/** A column of the table. */
export interface Vlakkolom {
  /** Stays the same whatever the words are: sorting and files go by it. */
  id: string
  kop: string
  /** Unit of its numbers; null: words. */
  eenheid: Eenheid | 'procentpunt' | null
}

/** What stands in one cell; `getal` null and `ontbreekt` true: no figure, the words say why. */
export interface Vlakcel {
  tekst: string
  getal: number | null
  /** Said behind it, less loud. */
  erbij: string | null
  ontbreekt: boolean
}

/** What a way says of one drawn area. Exactly one of `plaats` and `ontbreekt` is null. */
export interface Uitspraak {
  /** Place of its colour in the scale. */
  plaats: number | null
  ontbreekt: KanNietReden | null
  /** Words on the area in the map. */
  label: string
  /** One per column. */
  cellen: readonly Vlakcel[]
  /** Why the figure is too uncertain to use by itself; null: it is not. */
  onzeker: OnzekerReden | null
  /** Place along the axis of the legend; null where there is none. */
  x: number | null
}

/** A class as the legend lists it, in the order of the scale. */
export interface Vlakklasse {
  plaats: number
  label: string
  /** Sign that stands on the areas instead of the words. */
  teken?: string
}

/** A value that is marked under the ramp. */
export interface Merk {
  waarde: number
  tekst: string
}

/** How the legend draws the classes. */
export type Legendavorm =
  /** A ramp along an axis, with a dot per area above it. `plaatsen`: place in the scale of each class. */
  | {
      soort: 'balk'
      klassen: Klassen
      plaatsen: readonly number[]
      merken: readonly Merk[]
      eenheid: Eenheid | 'procentpunt'
    }
  /** A list, with a dot per area behind each class. */
  | { soort: 'lijst' }
  /** Three by three, low to high to the right and upwards. */
  | {
      soort: 'vierkant'
      naarRechts: string
      naarBoven: string
      hoeken: readonly [string, string, string, string]
    }

/** Everything that one way says. */
export interface Wijzebeeld {
  /** By code of the buurt, or id of the wijk. */
  uitspraken: ReadonlyMap<string, Uitspraak>
  kolommen: readonly Vlakkolom[]
  klassen: readonly Vlakklasse[]
  schaal: (thema: Thema) => Kleurschaal
  /** What the colours mean, in one or two sentences. */
  zin: (thema: Thema) => string
  /** What a reader must know besides. */
  noten: readonly string[]
  /** What is shown, without the year. */
  titel: string
  /** Figures that it rests on, for source and file. */
  cijfers: readonly Kaartmodel['keuze'][]
  vorm: Legendavorm
}

/** A way to colour the areas: one file each, one line in the list of `wijzen.ts`. */
export interface Wijze {
  id: Kleurwijze
  /** What choosing it fills in where the choice says nothing, or something that does not fit. */
  begin: (vraag: Vraag) => Partial<Kleurkeuze>
  /** Why it cannot be drawn; null: it can. */
  waaromNiet: (vraag: Vraag) => WijzeReden | null
  /** Only after `waaromNiet` gave null. */
  maak: (vraag: Vraag) => Wijzebeeld
}
