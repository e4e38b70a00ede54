import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import { describe, expect, it } from 'vitest'
import { parsePolygons } from '../../../geodata/formats/geojson.ts'
import { labelPoint, mergeBorders } from '../../../geodata/normalise/area-geometry.ts'
import { normaliseGebieden } from '../../../geodata/normalise/gebieden.ts'
import { loadEmbeddedDataset } from '../../../geodata/pipeline.ts'
import type { Grens } from '../../../geodata/schema/gebied.ts'

const square = (lon: number): Grens => ({
  type: 'Polygon',
  coordinates: [
    [
      [lon, 52],
      [lon + 0.01, 52],
      [lon + 0.01, 52.01],
      [lon, 52.01],
      [lon, 52],
    ],
  ],
})
const buurt = (code: string, lon: number, wijkcode = 'WK099501'): unknown => ({
  type: 'Feature',
  properties: { statcode: code, statnaam: code, gmCode: 'GM0995', wijkcode, wijknaam: 'Proefwijk' },
  geometry: square(lon),
})
const normalise = (features: unknown[]) =>
  normaliseGebieden(
    parsePolygons(
      new TextEncoder().encode(JSON.stringify({ type: 'FeatureCollection', features })),
      'p.geojson',
    ),
    new Map([['GM0995', 'Lelystad']]),
  )

describe('normaliseGebieden', () => {
  it('joins buurten into a wijk and a gemeente without an inner border', () => {
    const { deel } = normalise([buurt('BU09950101', 5), buurt('BU09950102', 5.01)])
    expect(deel.gebieden?.map(({ code, soort }) => [code, soort])).toEqual([
      ['GM0995', 'gemeente'],
      ['WK099501', 'wijk'],
      ['BU09950101', 'buurt'],
      ['BU09950102', 'buurt'],
    ])
    expect(deel.gebieden?.[1]?.grens.type).toBe('Polygon')
    expect(deel.gebieden?.[0]?.oppervlakteHa).toBeCloseTo((deel.gebieden?.[2]?.oppervlakteHa ?? 0) * 2, 0)
  })

  it('refuses a double code, a wrong code and a feature that is no polygon', () => {
    const { afgekeurd, rijenGelezen, rijenOvergenomen } = normalise([
      buurt('BU09950101', 5),
      buurt('BU09950101', 5.01),
      buurt('XX1', 5.02),
      buurt('BU09950103', 5.03, 'GM0995'),
      { type: 'Feature', properties: {}, geometry: null },
    ])
    expect([rijenGelezen, rijenOvergenomen]).toEqual([5, 1])
    expect(afgekeurd.map(({ rij }) => rij).sort()).toEqual([2, 3, 4, 5])
  })

  it('keeps parts that do not touch, and labels the larger', () => {
    const merged = mergeBorders([square(5), square(5.2)])
    expect(merged.type).toBe('MultiPolygon')
    expect(booleanPointInPolygon(labelPoint(merged), merged)).toBe(true)
  })
})

describe('the embedded areas', () => {
  const { gebieden } = loadEmbeddedDataset('cbs-gebieden-2022').inhoud

  it('are one gemeente, 11 wijken and 136 buurten', () => {
    const count = (soort: string): number => gebieden.filter((one) => one.soort === soort).length
    expect([count('gemeente'), count('wijk'), count('buurt')]).toEqual([1, 11, 136])
  })

  it('have their label point inside and no holes or slivers', () => {
    for (const { code, grens, labelpunt } of gebieden) {
      expect([code, booleanPointInPolygon(labelpunt, grens)]).toEqual([code, true])
      expect([code, grens.type, grens.coordinates.length]).toEqual([code, 'Polygon', 1])
    }
  })

  it('add up: the wijken are as large as their buurten', () => {
    for (const wijk of gebieden.filter(({ soort }) => soort === 'wijk')) {
      const own = gebieden.filter((one) => one.soort === 'buurt' && one.wijk === wijk.code)
      const sum = own.reduce((total, { oppervlakteHa }) => total + oppervlakteHa, 0)
      expect(Math.abs(sum - wijk.oppervlakteHa)).toBeLessThan(2)
    }
  })
})
