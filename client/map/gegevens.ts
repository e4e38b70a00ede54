import type { FeatureCollection } from 'geojson'
import type { GebiedMetGrens } from '../../geodata/schema/gebied.ts'
import type { Wijk } from './kaartbron.ts'
import type { Vlakkleur } from './layers/kleuring.ts'
import { buurtvlakken, punten, wijklijnen } from './layers/vlakken.ts'
import { KAARTKLEUREN, type Thema } from './palettes.ts'
import type { BuurtLabel } from './layers/labels.ts'
import type { Bron } from './stijl.ts'

/** The geometry of the map, which does not change with the figure that is shown. */
export interface Kaartgeometrie {
  gebieden: readonly GebiedMetGrens[]
  wijken: readonly Wijk[]
}

/** Above this size in hectares a buurt is mostly open land and is drawn like the ground. */
const OPEN_LAND_HECTARES = 300

/** Box around a set of lines: west, south, east, north in degrees. */
export function omhullende(lines: FeatureCollection): [number, number, number, number] {
  const box: [number, number, number, number] = [180, 90, -180, -90]
  for (const { geometry } of lines.features) {
    if (geometry.type !== 'MultiLineString') continue
    for (const [lon = 0, lat = 0] of geometry.coordinates.flat()) {
      box[0] = Math.min(box[0], lon)
      box[1] = Math.min(box[1], lat)
      box[2] = Math.max(box[2], lon)
      box[3] = Math.max(box[3], lat)
    }
  }
  return box
}

/** GeoJSON for every source that depends on the borders only. */
export function vasteBronnen(geometry: Kaartgeometrie): Partial<Record<Bron, FeatureCollection>> {
  const inFocus = new Set(geometry.wijken.flatMap((wijk) => wijk.buurten))
  const { focus, context } = buurtvlakken(geometry.gebieden, inFocus)
  const hectares = new Map(geometry.gebieden.map((area) => [area.code, area.oppervlakteHa]))
  for (const feature of context.features) {
    const size = hectares.get(String(feature.properties?.['code'])) ?? 0
    feature.properties = { ...feature.properties, ruim: size > OPEN_LAND_HECTARES }
  }
  const ownWijken = new Set(geometry.wijken.map((wijk) => wijk.cbsWijk))
  // A wijk of which only the code is known gets no words on the map.
  const others = geometry.gebieden.filter(
    ({ soort, code, naam }) => soort === 'wijk' && !ownWijken.has(code) && naam !== code,
  )
  return {
    buurten: focus,
    context,
    wijklijnen: wijklijnen(geometry.gebieden, geometry.wijken),
    contextnamen: punten(others.map((area) => ({ code: area.code, naam: area.naam, punt: area.labelpunt }))),
  }
}

/** The words on the buurten as points, with the colour of the words and of what lies beneath them. */
export function labelpunten(
  labels: readonly BuurtLabel[],
  paint: readonly Vlakkleur[],
  thema: Thema,
  vlakkenAan: boolean,
): FeatureCollection {
  const colours = KAARTKLEUREN[thema]
  const byCode = new Map(paint.map((row) => [row.code, row]))
  return punten(
    labels.map((label) => {
      const row = byCode.get(label.code)
      const painted = vlakkenAan && row?.kleur != null
      return {
        code: label.code,
        punt: label.punt,
        naam: label.naam,
        regel: label.naam === '' ? '' : '\n',
        waarde: label.bekend ? label.waarde : '',
        geen: label.bekend ? '' : label.waarde,
        woord: painted ? row.woord : label.bekend ? colours.inkt : colours.subtiel,
        grond: painted ? (row.kleur ?? colours.land) : vlakkenAan ? colours.ontbreektGrond : colours.land,
      }
    }),
  )
}
