import type { GebiedMetGrens, Positie } from '../../../../geodata/schema/gebied.ts'
import type { Woonzorgzone } from '../../../../geodata/schema/voorziening.ts'
import type { KaartKeuze, Laag } from '../adres/keuze.ts'
import type { Voorzieningen } from '../paneel-props.ts'
import { anderePlekken, isWijkcentrum, metPlek, type Voorziening } from '../wijkcentra.ts'
import { dekkingVan } from './dekking.ts'
import type { Signaaltelling } from './signaaltelling.ts'
import { tekenvolgorde } from './volgorde.ts'

/** What a sign on the map says. */
export type Tekensoort =
  | { soort: 'zone'; zone: Woonzorgzone }
  | { soort: 'plek'; place: Voorziening }
  | { soort: 'signalen'; aantal: number }

export interface Kaartteken {
  sleutel: string
  laag: Laag
  punt: Positie
  wat: Tekensoort
  /** 0 to 1. */
  dekking: number
  /** Higher lies on top. */
  hoogte: number
}

interface Bronnen {
  keuze: Pick<KaartKeuze, 'lagen' | 'dekking'>
  voorzieningen: Voorzieningen | null
  signalen: Signaaltelling | null
  gebieden: readonly Pick<GebiedMetGrens, 'code' | 'labelpunt'>[]
}

/**
 * The signs of the layers that are on, each at a point that is known: a place to address, street or buurt, a zone likewise, and the
 * number of signals at the label point of its buurt. Nothing that is known only by wijk gets a point.
 */
export function kaarttekens({ keuze, voorzieningen, signalen, gebieden }: Bronnen): Kaartteken[] {
  const order = tekenvolgorde(keuze.lagen)
  const of = (laag: Laag, rows: readonly { sleutel: string; punt: Positie | null; wat: Tekensoort }[]) => {
    const place = order.indexOf(laag)
    if (place === -1) return []
    const how = { laag, dekking: dekkingVan(keuze, laag) / 100, hoogte: order.length - place }
    return rows.flatMap(({ sleutel, punt, wat }) => (punt === null ? [] : [{ sleutel, punt, wat, ...how }]))
  }
  const places = (rows: readonly Voorziening[]) =>
    metPlek(rows).map((place) => ({
      sleutel: place.id,
      punt: place.ligging.punt,
      wat: { soort: 'plek' as const, place },
    }))
  const zones = (voorzieningen?.woonzorgzones ?? []).filter(
    ({ ligging }) => ligging.nauwkeurigheid !== 'wijk',
  )
  const labels = new Map(gebieden.map(({ code, labelpunt }) => [code, labelpunt]))
  return [
    ...of(
      'woonzorgzones',
      zones.map((zone) => ({
        sleutel: zone.id,
        punt: zone.ligging.punt,
        wat: { soort: 'zone' as const, zone },
      })),
    ),
    ...of('wijkcentra', places((voorzieningen?.voorzieningen ?? []).filter(isWijkcentrum))),
    ...of('voorzieningen', places(anderePlekken(voorzieningen))),
    ...of(
      'signalen',
      [...(signalen?.perBuurt ?? [])].map(([code, aantal]) => ({
        sleutel: `signalen-${code}`,
        punt: labels.get(code) ?? null,
        wat: { soort: 'signalen' as const, aantal },
      })),
    ),
  ]
}
