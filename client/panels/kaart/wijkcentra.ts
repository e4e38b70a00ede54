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

/** Places besides wijkcentra. */
export function anderePlekken(all: Voorzieningen | null): Voorziening[] {
  return (all?.voorzieningen ?? []).filter((place) => !isWijkcentrum(place))
}

/** Whether a place is known only by wijk, or less: it stands beside the name of the wijk, never as a point. */
export function staatAlleenBijWijk({ ligging }: Voorziening): boolean {
  return ligging.punt === null || ligging.nauwkeurigheid === 'wijk' || ligging.nauwkeurigheid === 'onbekend'
}

/** Places that may stand on the map as a sign: known to address, street or buurt. */
export function metPlek(places: readonly Voorziening[]): Voorziening[] {
  return places.filter((place) => !staatAlleenBijWijk(place))
}

/** Name without what stands between brackets: short enough for the map. */
export function korteNaamVan(place: Voorziening): string {
  return place.naam.replace(/\s*\(.*\)$/, '')
}
