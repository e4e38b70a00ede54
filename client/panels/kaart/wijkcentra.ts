import type { Voorzieningen } from './paneel-props.ts'

export type Voorziening = Voorzieningen['voorzieningen'][number]

/** Whether a facility is what residents call a wijkcentrum. */
export function isWijkcentrum(place: Voorziening): boolean {
  return place.soort === 'wijkcentrum' || place.soort === 'mfa' || place.soort === 'mfa-light'
}

/** Wijkcentra of a wijk whose hours we know; the others have nothing to say about "nu open". */
export function centraMetTijden(all: Voorzieningen | null, wijk: string): Voorziening[] {
  return (all?.voorzieningen ?? []).filter(
    (place) => place.wijkNaam === wijk && isWijkcentrum(place) && place.openingstijden !== null,
  )
}

/** Wijkcentra that may stand on the map as a sign: known to address, street or buurt, never only by wijk. */
export function metPlek(all: Voorzieningen | null): Voorziening[] {
  return (all?.voorzieningen ?? []).filter(
    (place) =>
      isWijkcentrum(place) &&
      place.ligging.punt !== null &&
      place.ligging.nauwkeurigheid !== 'wijk' &&
      place.ligging.nauwkeurigheid !== 'onbekend',
  )
}

/** Name without what stands between brackets: short enough for the map. */
export function korteNaamVan(place: Voorziening): string {
  return place.naam.replace(/\s*\(.*\)$/, '')
}
