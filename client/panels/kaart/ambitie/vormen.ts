import type { Planvorm, Plek } from '../../../../geodata/schema/planvorm.ts'
import type { Positie } from '../../../../geodata/schema/gebied.ts'
import { tekent, type Tekenstand, type Vorm } from '../../../map/tekenen/stand.ts'
import { inAdres, MEESTE_AMBITIEHOEKEN } from '../adres/ambitie-deel.ts'

const plekken = (corners: readonly Positie[]): Plek[] => corners.map(([lon, lat]) => [lon, lat])

/** Corners of the part of a shape that the hand can hold; null: the hand cannot hold it (whole buurten). */
export function hoekenVan(vorm: Planvorm | null, vlak: number): readonly Plek[] | null {
  switch (vorm?.soort) {
    case 'punt':
      return [vorm.punt]
    case 'lijn':
      return vorm.punten
    case 'vlak':
      return vorm.vlakken[vlak]?.[0] ?? null
    default:
      return null
  }
}

/**
 * The shape with what the hand drew in the place of one of its parts: the holes of that area and its other areas stay.
 *
 * @param vlak which area the hand holds; asked for areas only
 */
export function metHoeken(
  vorm: Planvorm | null,
  vlak: number,
  drawn: Vorm,
  corners: readonly Positie[],
): Planvorm | null {
  const places = plekken(corners)
  const [first] = places
  switch (drawn) {
    case 'punt':
      return first === undefined ? null : { soort: 'punt', punt: first }
    case 'lijn':
      return places.length < 2 ? null : { soort: 'lijn', punten: places }
    case 'vlak': {
      if (places.length < 3) return null
      const others = vorm?.soort === 'vlak' ? vorm.vlakken : []
      const [, ...holes] = others[vlak] ?? []
      return {
        soort: 'vlak',
        vlakken: vlak < others.length ? others.with(vlak, [places, ...holes]) : [...others, [places]],
      }
    }
  }
}

/** The shape with the place of the pointer as its next corner: what a person is about to draw. */
export function levendeVorm(vorm: Planvorm | null, vlak: number, stand: Tekenstand): Planvorm | null {
  if (stand.vorm === null) return null
  const isDrawing = tekent(stand)
  const next = isDrawing && stand.wijzer !== null && stand.gekozen === null ? [stand.wijzer.punt] : []
  return metHoeken(vorm, vlak, stand.vorm, [...stand.hoeken, ...next])
}

/** The set of buurten with one more or, when it is in already, less; in the order of their code. Null: none is left. */
export function wisselBuurt(vorm: Planvorm | null, code: string): Planvorm | null {
  const before = vorm?.soort === 'buurten' ? vorm.buurten : []
  const next = before.includes(code) ? before.filter((one) => one !== code) : [...before, code]
  return next.length === 0 ? null : { soort: 'buurten', buurten: next.toSorted() }
}

/** Corners that the address has room for, beside those that are not in the hand. */
export function hoekenOver(vorm: Planvorm | null, vlak: number): number {
  if (vorm?.soort !== 'vlak') return MEESTE_AMBITIEHOEKEN
  const others = vorm.vlakken.flatMap((rings, at) => (at === vlak ? rings.slice(1) : rings))
  return MEESTE_AMBITIEHOEKEN - others.reduce((sum, ring) => sum + ring.length, 0)
}

/** Whether two shapes are the same in the address, which holds metres and no less. */
export function zelfdeVorm(a: Planvorm | null, b: Planvorm | null): boolean {
  return JSON.stringify(a && inAdres(a)) === JSON.stringify(b && inAdres(b))
}
