import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { randomFor } from '../../geodata/datasets/voorbeeld/random.ts'
import type { IndexedArea } from '../../geodata/geometry/area-index.ts'
import { grens as grensSchema } from '../../geodata/schema/gebied.ts'
import { findProjectRoot } from '../helpers/project-root.ts'
import { seededPartition } from '../helpers/seeded-partition.ts'
import { NotMeasurable } from './harness.ts'

const WIJKEN = 3340
const wijkenFile = new URL('../shared/data/nl_wijken_2022_rd.geojson', findProjectRoot())

/**
 * The 3,340 wijken of the Netherlands (109,036 vertices, RD New); without `../shared` a seeded twin of the same number of
 * areas and about as many vertices, with shared borders, holes that are filled, holes that are not, and multipolygons.
 */
export function joinAreas(): IndexedArea[] {
  const areas = existsSync(wijkenFile) ? realWijken() : twin()
  if (areas.length !== WIJKEN) throw new NotMeasurable(`${areas.length} areas instead of ${WIJKEN}`)
  return areas
}

const wijken = z.object({
  features: z.array(z.object({ properties: z.object({ code: z.string() }), geometry: grensSchema })),
})

function realWijken(): IndexedArea[] {
  const { features } = wijken.parse(JSON.parse(readFileSync(wijkenFile, 'utf8')))
  return features.map(({ properties, geometry }) => ({ code: properties.code, grens: geometry }))
}

function twin(): IndexedArea[] {
  return seededPartition({
    seed: 3340,
    columns: 60,
    rows: 55,
    pointsPerSide: 7,
    filledHoles: 40,
    emptyHoles: 20,
    exclaves: 24,
    box: [13_565, 306_846, 278_026, 619_232],
  })
}

export interface Points {
  xs: Float64Array
  ys: Float64Array
}

/** Seeded points as people live: each in the box around a wijk of which every one is as likely, so denser in the cities. */
export function joinPoints(areas: readonly IndexedArea[], count: number): Points {
  const random = randomFor(3340, 'join-points')
  const boxes = areas.map(({ grens }) => {
    const vertices = grens.type === 'Polygon' ? grens.coordinates.flat() : grens.coordinates.flat(2)
    const xs = vertices.map(([x]) => x)
    const ys = vertices.map(([, y]) => y)
    return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] as const
  })
  const xs = new Float64Array(count)
  const ys = new Float64Array(count)
  for (let point = 0; point < count; point += 1) {
    const [minX, minY, maxX, maxY] = random.pick(boxes)
    xs[point] = minX + random.next() * (maxX - minX)
    ys[point] = minY + random.next() * (maxY - minY)
  }
  return { xs, ys }
}
