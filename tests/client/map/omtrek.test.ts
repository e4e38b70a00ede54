import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { omtrek } from '../../../client/map/layers/omtrek.ts'
import type { Grens, Positie } from '../../../geodata/schema/gebied.ts'
import { findProjectRoot } from '../../helpers/project-root.ts'

const square = (x: number, y: number): Grens => ({
  type: 'Polygon',
  coordinates: [
    [
      [x, y],
      [x + 1, y],
      [x + 1, y + 1],
      [x, y + 1],
      [x, y],
    ],
  ],
})

describe('outline of a set of areas', () => {
  test('a shared edge disappears and the outline closes', () => {
    const [line, ...more] = omtrek([square(0, 0), square(1, 0)])
    expect(more).toEqual([])
    expect(line).toHaveLength(7)
    expect(line?.[0]).toEqual(line?.at(-1))
  })

  test('areas apart keep an outline each', () => {
    expect(omtrek([square(0, 0), square(5, 5)])).toHaveLength(2)
  })

  test('every wijk of the programme has one closed outline', () => {
    const read = (path: string): unknown =>
      JSON.parse(readFileSync(new URL(`geodata/datasets/${path}`, findProjectRoot()), 'utf8'))
    const buurten = read('cbs-gebieden-2022/buurten.geojson') as {
      features: { properties: { statcode: string }; geometry: Grens }[]
    }
    const { focusgebied: focus } = read('../plaatsen/lelystad-oost.json') as {
      focusgebied: { standaardIndeling: { wijken: { buurten: string[] }[] } }
    }
    for (const wijk of focus.standaardIndeling.wijken) {
      const lines: Positie[][] = omtrek(
        buurten.features
          .filter(({ properties }) => wijk.buurten.includes(properties.statcode))
          .map(({ geometry }) => geometry),
      )
      expect(lines).toHaveLength(1)
      expect(lines[0]?.[0]).toEqual(lines[0]?.at(-1))
    }
  })
})
