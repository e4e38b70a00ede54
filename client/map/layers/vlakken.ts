import type { Feature, FeatureCollection, MultiLineString, Point, Polygon, MultiPolygon } from 'geojson'
import { circle } from '@turf/circle'
import type { GebiedMetGrens, Positie } from '../../../geodata/schema/gebied.ts'
import type { Woonzorgzone } from '../../../geodata/schema/voorziening.ts'
import type { Wijk } from '../kaartbron.ts'
import { omtrek } from './omtrek.ts'

type Vlak = Feature<Polygon | MultiPolygon, { code: string; naam: string }>

/** Buurten of the focus area, and the other buurten of the gemeente as pale ground. Codes become feature ids. */
export function buurtvlakken(
  areas: readonly GebiedMetGrens[],
  inFocus: ReadonlySet<string>,
): {
  focus: FeatureCollection<Polygon | MultiPolygon>
  context: FeatureCollection<Polygon | MultiPolygon>
} {
  const buurten = areas.filter((area) => area.soort === 'buurt')
  const toFeature = (area: GebiedMetGrens): Vlak => ({
    type: 'Feature',
    properties: { code: area.code, naam: area.naam },
    geometry: area.grens,
  })
  const collect = (wanted: boolean): FeatureCollection<Polygon | MultiPolygon> => ({
    type: 'FeatureCollection',
    features: buurten.filter((area) => inFocus.has(area.code) === wanted).map(toFeature),
  })
  return { focus: collect(true), context: collect(false) }
}

/** Outline of every programmawijk: the edges that one of its buurten has alone. */
export function wijklijnen(
  areas: readonly GebiedMetGrens[],
  wijken: readonly Wijk[],
): FeatureCollection<MultiLineString> {
  const border = new Map(areas.map((area) => [area.code, area.grens]))
  return {
    type: 'FeatureCollection',
    features: wijken.map((wijk) => ({
      type: 'Feature',
      properties: { code: wijk.id },
      geometry: {
        type: 'MultiLineString',
        coordinates: omtrek(wijk.buurten.flatMap((buurt) => border.get(buurt) ?? [])),
      },
    })),
  }
}

/** Number of corners with which a circle is drawn. */
const CIRCLE_STEPS = 72

/** Woonzorgzones as circles of their stated radius; one without a point cannot be drawn and stands in the list only. */
export function zonecirkels(zones: readonly Woonzorgzone[]): FeatureCollection<Polygon> {
  return {
    type: 'FeatureCollection',
    features: zones.flatMap((zone) => {
      if (zone.ligging.punt === null) return []
      const drawn = circle(zone.ligging.punt, zone.straalMeters, { units: 'meters', steps: CIRCLE_STEPS })
      return [{ ...drawn, properties: { id: zone.id, naam: zone.rond } }]
    }),
  }
}

/** A point on the map with words. */
export function punten<T extends object>(
  rows: readonly (T & { punt: Positie })[],
): FeatureCollection<Point, Omit<T & { punt: Positie }, 'punt'>> {
  return {
    type: 'FeatureCollection',
    features: rows.map(({ punt, ...properties }) => ({
      type: 'Feature',
      properties,
      geometry: { type: 'Point', coordinates: punt },
    })),
  }
}
