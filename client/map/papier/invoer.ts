import type { RdGebied } from './gebieden.ts'
import type { Papierlaag } from './lagen.ts'
import type { Raster } from './raster.ts'
import type { Schaalwoorden } from './schaalvak.ts'
import type { Puntteken } from './tekens.ts'
import type { Straat } from './tekenstraten.ts'
import type { Venster } from './venster.ts'

/** How one buurt is drawn and what stands on it. */
export interface Papierbuurt {
  /** Null: missing, drawn as lines. */
  kleur: string | null
  /** Colour of words on it. */
  woord: string
  /** Value or "geen cijfer"; empty: the name alone. */
  label: string
  bekend: boolean
  onzeker: boolean
}

export interface Papierwijk {
  id: string
  naam: string
  buurten: readonly string[]
  /** Lines under its name; null: no name beside it. */
  regels: readonly string[] | null
}

/** Everything that a map on paper is made of. */
export interface Papierinvoer {
  venster: Venster
  /** How much larger words and lines are than on A3. */
  factor: number
  gebieden: readonly RdGebied[]
  wijken: readonly Papierwijk[]
  /** Buurten with a colour; all others are ground. */
  buurten: ReadonlyMap<string, Papierbuurt>
  /** Buurten that are pointed out together. */
  gekozen: readonly string[]
  /** Wijken of the source whose names stand pale on the ground, by code. */
  omgeving: readonly string[]
  zones: readonly { punt: readonly [number, number]; straalMeters: number }[]
  tekens: readonly Puntteken[]
  /** What lies over the areas, the lowest first. */
  lagen: readonly Papierlaag[]
  straten: readonly Straat[]
  raster: Raster | null
  /** Names of buurten are this much larger: 1 on a map with figures. */
  naamfactor: number
  /** Opacity of the colours, 0.1 to 1. */
  dekking: number
  /** Colour of the lines between buurten. */
  lijnkleur: string
  woorden: Schaalwoorden & { titel: string; omschrijving: string }
}
