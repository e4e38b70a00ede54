import type { Bronrij } from '../../formats/lezer.ts'
import type { Indicator } from '../../schema/indicator.ts'
import type { InvoerOpgave, Stelsel, Weigering } from '../../schema/invoer.ts'
import type { Melding } from '../../schema/melding.ts'
import type { EnqueteAntwoord } from '../../schema/enquete.ts'
import type { Signaal } from '../../schema/signaal.ts'
import type { Voorziening, Woonzorgzone } from '../../schema/voorziening.ts'
import type { Waarneming } from '../../schema/waarneming.ts'
import type { Woningfeit, Woningveld } from '../../schema/woningfeit.ts'
import type { GebiedMetGrens, Positie } from '../../schema/gebied.ts'

/** A row of a file that became a row of ours. The store has one table or list per kind. */
export type Doelrij =
  | { soort: 'cijfer'; rij: Waarneming }
  | { soort: 'feit'; rij: Woningfeit }
  | { soort: 'melding'; rij: Melding; bronrij: number }
  | { soort: 'signaal'; rij: Signaal }
  | { soort: 'antwoord'; rij: EnqueteAntwoord }
  | { soort: 'voorziening'; rij: Voorziening; bronrij: number }
  | { soort: 'woonzorgzone'; rij: Woonzorgzone; bronrij: number }
  | { soort: 'gebied'; rij: GebiedMetGrens; bronrij: number }

/** How an address of a list finds its dwelling: `8223AA|12|b|2` (postcode|huisnummer|letter|toevoeging, lower case parts). */
export type Adressleutel = string

/** What somebody said a field with an order (a status, a track, a measure) was, and from which day, ISO date. */
export interface Stap {
  waarde: string
  datum: string
}

/** What a target may ask about the place and the moment. */
export interface Doelcontext {
  /** Name of the file, for refusals. */
  bestand: string
  /** Sheet, for refusals; null where the file has one only. */
  blad: string | null
  gemeente: string
  /** All area codes that exist in the division in use, and the country. */
  gebiedscodes: ReadonlySet<string>
  /** Area codes by lower-case name; a name that two areas share is left out. */
  gebiedBijNaam: ReadonlyMap<string, string>
  /** Buurt in which a point in WGS84 lies; null outside all buurten. */
  buurtVan: (lon: number, lat: number) => string | null
  /** Label point of each area code. */
  labelpunten: ReadonlyMap<string, Positie>
  /** Whether an area lies in the focus area, for a wijk: any part of it; absent: there is none. */
  inFocusgebied?: (code: string) => boolean
  indicatoren: ReadonlyMap<string, Indicator>
  /** Known dwellings: whether an id is in the register, and the id of an address. */
  woningBekend: (id: string) => boolean
  woningBijAdres: (adres: Adressleutel) => string | null
  /** Year of building that earlier lists give of a dwelling; null: none does. */
  bouwjaarVan: (id: string) => number | null
  /** All that lists and people say now of a field of a dwelling that has an order, oldest first. */
  stappenVan: (woning: string, veld: Woningveld) => readonly Stap[]
  /** Today, ISO date. */
  vandaag: string
}

/** Takes what a target makes of the rows. */
export interface Doelontvanger {
  rij(rij: Doelrij): void
  weiger(weigering: Weigering): void
  /** A dwelling list row without a dwelling: it is refused, and comes back as a list to solve. */
  nietGevonden(rij: number, adres: string): void
  /** Something that was done to the values, as a code; said once per code. */
  bewerking(code: string): void
}

/** Makes rows of one sheet: called once per row in the order of the file, then `klaar`. */
export interface Rijmaker {
  rij(rij: Bronrij): void
  klaar(): void
}

/**
 * A target of an import. Pure: no clock, no database. One source row gives any number of rows, or refusals.
 *
 * @param kolommen column names of the sheet, in order
 * @param stelsel coordinate system of the sheet where it is known
 * @throws BestandsFout when the mapping does not fit the sheet (a column that is not there, a required field without source)
 */
export type Doel = (
  opgave: InvoerOpgave,
  kolommen: readonly string[],
  stelsel: Stelsel | null,
  context: Doelcontext,
  ontvanger: Doelontvanger,
) => Rijmaker
