import type { Aanname, BuurtAanname, Straat } from './aanname.ts'
import type { Focusgebied } from './focusgebied.ts'
import type { GebiedMetGrens } from './gebied.ts'
import type { Provenance } from './herkomst.ts'
import type { Leefbaarometer3, LeefbaarometerKlasse } from './leefbaarometer.ts'
import type { Melding, MisdrijfTelling } from './melding.ts'
import type { Programma } from './programma.ts'
import type { Voorziening, Woonzorgzone } from './voorziening.ts'
import type { Waarneming } from './waarneming.ts'
import type { Woning } from './woning.ts'
import type { Woningfeit } from './woningfeit.ts'

/** A row that was not taken over, with its place in the source and a Dutch reason. */
export interface Afkeuring {
  bestand: string
  /** Sheet or layer, for files that have more than one. */
  blad?: string | null
  rij: number | null
  kolom: string | null
  reden: string
}

/** Everything one dataset version may hold, judged and ready to be stored; most datasets fill one list. */
export interface DatasetInhoud {
  provenance: Provenance
  gebieden: GebiedMetGrens[]
  waarnemingen: Waarneming[]
  leefbaarometer: LeefbaarometerKlasse[]
  /** Absent where there is none, so that datasets of before keep their fingerprint. */
  leefbaarometer3?: Leefbaarometer3[] | undefined
  voorzieningen: Voorziening[]
  woonzorgzones: Woonzorgzone[]
  programma: Programma | null
  focusgebied: Focusgebied | null
  straten: Straat[]
  woningen: Woning[]
  woningfeiten: Woningfeit[]
  meldingen: Melding[]
  misdrijven: MisdrijfTelling[]
  aannamen: Aanname[]
  buurtAannamen: BuurtAanname[]
}

/** What an import did: rows read, rows taken over, rows refused and why. */
export interface ImportVerslag {
  dataset: string
  rijenGelezen: number
  rijenOvergenomen: number
  afgekeurd: Afkeuring[]
}
