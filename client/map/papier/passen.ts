import {
  maakBlad,
  type Papier,
  PAPIEREN,
  type Richting,
  RICHTINGEN,
  type Schaal,
  SCHALEN,
  type Toelichting,
} from './blad.ts'
import type { Omvang } from './venster.ts'

/** Least free room in mm between an area and the frame of the map, on each side. */
export const VRIJE_RAND = 3

export interface Bladkeuze {
  papier: Papier
  richting: Richting
  schaal: Schaal
  toelichting: Toelichting
}

/** Whether an area fits in the frame of the map at a scale. */
export function past(area: Omvang, { papier, richting, schaal, toelichting }: Bladkeuze): boolean {
  const { kaart } = maakBlad(papier, richting, toelichting)
  const perMetre = 1000 / schaal
  return (
    (area.oost - area.west) * perMetre + 2 * VRIJE_RAND <= kaart.breedte &&
    (area.noord - area.zuid) * perMetre + 2 * VRIJE_RAND <= kaart.hoogte
  )
}

/** Both directions, the wished one first. */
function directions(first: Richting): Richting[] {
  return [first, ...RICHTINGEN.filter((one) => one !== first)]
}

/** Ways to place the words that may be offered instead: a map with words beside it may get them on a sheet of their own. */
function indelingen(wish: Toelichting): Toelichting[] {
  return wish === 'op-het-blad' ? [wish, 'los'] : [wish]
}

/**
 * Sheets on which an area does fit, when it does not on the one that was asked: the same sheet at the finest scale that fits,
 * and the smallest sheet at the same scale.
 *
 * @returns at most two, none when nothing fits
 */
export function watWelPast(area: Omvang, wish: Bladkeuze): Bladkeuze[] {
  const onPaper = SCHALEN.flatMap((schaal) =>
    directions(wish.richting).flatMap((richting) =>
      indelingen(wish.toelichting).map((toelichting): Bladkeuze => ({
        ...wish,
        schaal,
        richting,
        toelichting,
      })),
    ),
  ).find((sheet) => past(area, sheet))
  const atScale = PAPIEREN.flatMap((papier) =>
    directions(wish.richting).map((richting): Bladkeuze => ({ ...wish, papier, richting })),
  ).find((sheet) => past(area, sheet))
  const found = [onPaper, atScale].filter((sheet) => sheet !== undefined)
  return found.filter(
    (sheet, index) => found.findIndex((other) => JSON.stringify(other) === JSON.stringify(sheet)) === index,
  )
}
