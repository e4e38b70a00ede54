import { parseJson } from './json.ts'

/** Properties of one feature, without its geometry, and its number in the file, counted from 1. */
export interface WfsKenmerk {
  rij: number
  kenmerken: ReadonlyMap<string, unknown>
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * GeoJSON of a WFS to the properties of its features; a feature without properties gets none.
 * @throws when the bytes are not JSON or no FeatureCollection
 */
export function readWfsProperties(bytes: Uint8Array): WfsKenmerk[] {
  const parsed = parseJson(bytes)
  const features = isObject(parsed) ? parsed['features'] : undefined
  if (!Array.isArray(features)) throw new Error('no features')
  return features.map((feature: unknown, index) => {
    const properties = isObject(feature) ? feature['properties'] : undefined
    return { rij: index + 1, kenmerken: new Map(Object.entries(isObject(properties) ? properties : {})) }
  })
}
