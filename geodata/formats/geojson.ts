import { z } from 'zod'
import { grens } from '../schema/gebied.ts'
import { parseJson } from './json.ts'

const feature = z.object({
  type: z.literal('Feature'),
  properties: z.record(z.string(), z.unknown()),
  geometry: grens,
})
const featureCollection = z.object({ type: z.literal('FeatureCollection'), features: z.array(z.unknown()) })

/** A polygon with its properties and its place in the file, counted from 1. */
export interface PolygonFeature {
  rij: number
  properties: ReadonlyMap<string, unknown>
  geometry: z.infer<typeof grens>
}

/** The features of a file; `onleesbaar` holds the places of features that are no polygon. */
export interface PolygonFile {
  bestand: string
  features: readonly PolygonFeature[]
  onleesbaar: readonly number[]
}

/**
 * GeoJSON bytes (WGS84) to polygons. A feature without a polygon is listed, not dropped in silence.
 * Throws when the bytes are not JSON or not a FeatureCollection.
 */
export function parsePolygons(bytes: Uint8Array, bestand: string): PolygonFile {
  const { features } = featureCollection.parse(parseJson(bytes))
  const good: PolygonFeature[] = []
  const onleesbaar: number[] = []
  features.forEach((candidate, index) => {
    const parsed = feature.safeParse(candidate)
    if (!parsed.success) {
      onleesbaar.push(index + 1)
      return
    }
    const properties = new Map(Object.entries(parsed.data.properties))
    good.push({ rij: index + 1, properties, geometry: parsed.data.geometry })
  })
  return { bestand, features: good, onleesbaar }
}
