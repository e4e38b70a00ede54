import type { RdPoint } from '../../../geodata/coordinates/rd-new.ts'

/** A sign of one point: full or hollow, so that colour is never the only difference between two kinds. */
export type Puntvorm = 'vierkant' | 'stip' | 'ring'

/** Points with one sign and one meaning. */
export interface Puntgroep {
  /** Names the group in the drawing. */
  sleutel: string
  naam: string
  kleur: string
  vorm: Puntvorm
  punten: readonly RdPoint[]
}

export interface Puntenlaag {
  soort: 'punten'
  naam: 'woningen' | 'meldingen'
  dekking: number
  groepen: readonly Puntgroep[]
}

/** Counts in the hexagons of the fixed grid. */
export interface Zeshoekenlaag {
  soort: 'zeshoeken'
  naam: 'meldingen'
  dekking: number
  /** Classes from few to many. */
  klassen: readonly { naam: string; kleur: string; woord: string }[]
  cellen: readonly { ring: readonly RdPoint[]; midden: RdPoint; aantal: number; klasse: number }[]
}

/** How far one comes on foot from places: circles as the crow flies, in metres. */
export interface Cirkelslaag {
  soort: 'cirkels'
  naam: 'bereik'
  dekking: number
  cirkels: readonly { punt: RdPoint; lopenMeters: number; rollatorMeters: number }[]
  woorden: { lopen: string; rollator: string }
}

/** A number in a sign, at the point of the label of a buurt. */
export interface Getallenlaag {
  soort: 'getallen'
  naam: 'signalen'
  dekking: number
  /** `naam` is that of the buurt. */
  getallen: readonly { code: string; naam: string; punt: RdPoint; aantal: number }[]
  woord: string
}

/** A shape of a plan: areas with their holes, lines, or places. */
export interface Papiervorm {
  vlakken: readonly (readonly (readonly RdPoint[])[])[]
  lijnen: readonly (readonly RdPoint[])[]
  punten: readonly RdPoint[]
}

/** Numbered shapes; the number stands on the map and in the list. */
export interface Vormenlaag {
  soort: 'vormen'
  naam: 'ambities'
  dekking: number
  vormen: readonly { nummer: string; naam: string; vorm: Papiervorm }[]
}

/** What lies over the areas of a map on paper. */
export type Papierlaag = Puntenlaag | Zeshoekenlaag | Cirkelslaag | Getallenlaag | Vormenlaag
