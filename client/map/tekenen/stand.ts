import type { Positie } from '../../../geodata/schema/gebied.ts'

/** What can be drawn: a place, a line, an area. */
export const VORMEN = ['punt', 'lijn', 'vlak'] as const
export type Vorm = (typeof VORMEN)[number]

/** Why a drawing is refused: a code, for which `server/contract/text/nl/tekenen.ts` has one sentence. */
export const TEKENFOUTEN = [
  'te-weinig-hoeken',
  'te-veel-hoeken',
  'hoek-bestaat',
  'kruist',
  'geen-oppervlak',
  'buiten-gebied',
] as const
export type Tekenfout = (typeof TEKENFOUTEN)[number]

/** A drawing as it can be put back. Rings are not closed: the last corner is not the first. */
export interface Schets {
  vorm: Vorm | null
  hoeken: readonly Positie[]
  /** Finished: no corner is added at the end any more, corners can still be moved. */
  af: boolean
}

/** Where the hand points: the pointer, or the crosshair that the arrow keys move. */
export interface Wijzer {
  punt: Positie
  door: 'aanwijzer' | 'toetsen'
}

/** Everything that is known of a drawing. A value: each command gives a new one. */
export interface Tekenstand extends Schets {
  /** Corner that was chosen, to move or remove it. */
  gekozen: number | null
  /** The drawing as it was before the corner that is being moved was taken up; null: none is. */
  voorSlepen: Schets | null
  wijzer: Wijzer | null
  /** Why the last command was refused; null: it was not. */
  fout: Tekenfout | null
  terug: readonly Schets[]
  vooruit: readonly Schets[]
}

export const LEGE_SCHETS: Schets = { vorm: null, hoeken: [], af: false }

export const LEGE_STAND: Tekenstand = {
  ...LEGE_SCHETS,
  gekozen: null,
  voorSlepen: null,
  wijzer: null,
  fout: null,
  terug: [],
  vooruit: [],
}

/** Fewest corners of a finished shape. */
export const MINSTE_HOEKEN: Readonly<Record<Vorm, number>> = { punt: 1, lijn: 2, vlak: 3 }

/** Whether a shape is being drawn: chosen and not finished. */
export function tekent({ vorm, af }: Schets): boolean {
  return vorm !== null && !af
}

/** Whether the drawing has corners enough to be finished. */
export function kanAf({ vorm, hoeken, af }: Schets): boolean {
  return vorm !== null && !af && hoeken.length >= MINSTE_HOEKEN[vorm]
}

export function schetsVan({ vorm, hoeken, af }: Schets): Schets {
  return { vorm, hoeken, af }
}
