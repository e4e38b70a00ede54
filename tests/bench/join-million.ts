import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import { feature } from '@turf/helpers'
import type { MultiPolygon, Polygon } from 'geojson'
import { makeAreaIndex, type IndexedArea } from '../../geodata/geometry/area-index.ts'
import { NotMeasurable, type Benchmark } from './harness.ts'
import { joinAreas, joinPoints, type Points } from './join-input.ts'

const POINTS = 1_000_000
/** Points that the Turf loop places; its time for all of them is this many times longer. */
const TURF_POINTS = 2000
const MS_PER_SECOND = 1000

/** Seconds to make the index and place every point, on one thread. */
function placeAll(areas: readonly IndexedArea[], { xs, ys }: Points, out: Int32Array): number {
  const start = performance.now()
  makeAreaIndex(areas).findAll(xs, ys, out)
  return (performance.now() - start) / MS_PER_SECOND
}

/** Wall seconds, one thread: make the index of the 3,340 wijken and place a million seeded points. */
export const joinMillion: Benchmark = {
  name: 'join-million',
  unit: 's',
  goal: 1.5,
  runs: 9,
  prepare: () => {
    const areas = joinAreas()
    const points = joinPoints(areas, POINTS)
    const out = new Int32Array(POINTS)
    return Promise.resolve({
      run: () => {
        const seconds = placeAll(areas, points, out)
        const placed = out.reduce((sum, area) => sum + (area >= 0 ? 1 : 0), 0)
        if (placed < POINTS / 2) throw new NotMeasurable(`only ${placed} points were placed`)
        return Promise.resolve(seconds)
      },
      close: () => Promise.resolve(),
    })
  },
}

/**
 * How many times longer a Turf loop takes: per point, `booleanPointInPolygon` on the wijken in turn until one holds it, each
 * with its `bbox`, which Turf looks at first. Timed on 2,000 of the points, every answer equal to ours.
 */
export const joinMillionTurf: Benchmark = {
  name: 'join-million-turf',
  unit: 'ratio',
  goal: 100,
  prepare: () => {
    const areas = joinAreas()
    const points = joinPoints(areas, POINTS)
    const out = new Int32Array(POINTS)
    const features = areas.map(({ grens }) => {
      const vertices = grens.type === 'Polygon' ? grens.coordinates.flat() : grens.coordinates.flat(2)
      const xs = vertices.map(([x]) => x)
      const ys = vertices.map(([, y]) => y)
      const bbox: [number, number, number, number] = [
        Math.min(...xs),
        Math.min(...ys),
        Math.max(...xs),
        Math.max(...ys),
      ]
      const geometry: Polygon | MultiPolygon = grens
      return feature(geometry, null, { bbox })
    })
    const turf = (): number => {
      const found = new Int32Array(TURF_POINTS)
      const start = performance.now()
      for (let point = 0; point < TURF_POINTS; point += 1) {
        const place = [points.xs[point] ?? NaN, points.ys[point] ?? NaN]
        found[point] = features.findIndex((area) => booleanPointInPolygon(place, area))
      }
      const seconds = (performance.now() - start) / MS_PER_SECOND
      const other = found.findIndex((area, point) => area !== out[point])
      if (other !== -1) throw new NotMeasurable(`Turf gives another area for point ${other}`)
      return (seconds * POINTS) / TURF_POINTS
    }
    return Promise.resolve({
      run: () => {
        const peer = placeAll(areas, points, out)
        return Promise.resolve({ value: turf(), peer })
      },
      close: () => Promise.resolve(),
    })
  },
}
