import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adjoiningBlocks, type Punt } from '../../../analyses/renovatie/aansluitend.ts'
import { runs } from '../../helpers/property-runs.ts'

const METERS_PER_DEGREE = 111_320
const SOUTH = 52.5
/** A point so many metres east and north of a place in the polder. */
const at = (east: number, north: number): Punt => [
  5.5 + east / (METERS_PER_DEGREE * Math.cos((SOUTH * Math.PI) / 180)),
  SOUTH + north / METERS_PER_DEGREE,
]
const beside = (blocks: Record<string, Punt[]>, metres: number) =>
  Object.fromEntries(adjoiningBlocks(new Map(Object.entries(blocks)), metres))

describe('blocks beside each other', () => {
  it('are those of which the nearest dwellings are near, on both sides, by name', () => {
    const blocks = { C: [at(0, 0)], A: [at(0, 500), at(0, 59)], B: [at(61, 0), at(400, 400)] }
    expect(beside(blocks, 60)).toEqual({ C: ['A'], A: ['C'], B: [] })
    expect(beside(blocks, 62)).toEqual({ C: ['A', 'B'], A: ['C'], B: ['C'] })
    expect(beside(blocks, 0)).toEqual({ C: [], A: [], B: [] })
    expect(beside({}, 60)).toEqual({})
    expect(beside({ A: [at(0, 0), at(1, 1)] }, 60)).toEqual({ A: [] })
  })

  it('are the same as when every pair of dwellings is held against each other, in whatever order they come', () => {
    const place = fc.tuple(fc.integer({ min: -300, max: 300 }), fc.integer({ min: -300, max: 300 }))
    const dwellings = fc.array(fc.tuple(fc.constantFrom('A', 'B', 'C', 'D', 'E'), place), { maxLength: 40 })
    fc.assert(
      fc.property(dwellings, fc.integer({ min: 5, max: 200 }), (rows, whole) => {
        // Between two whole numbers, so that nothing lies right on the limit.
        const metres = whole + 0.37
        const grouped = (all: typeof rows) => {
          const blocks = new Map<string, Punt[]>()
          for (const [block, [east, north]] of all) {
            blocks.set(block, [...(blocks.get(block) ?? []), at(east, north)])
          }
          return blocks
        }
        const found = adjoiningBlocks(grouped(rows), metres)
        for (const [block, others] of found) {
          const near = rows
            .filter(([other, there]) => {
              return (
                other !== block &&
                rows.some(
                  ([own, [east, north]]) =>
                    own === block && Math.hypot(there[0] - east, there[1] - north) <= metres,
                )
              )
            })
            .map(([other]) => other)
          expect(others).toEqual([...new Set(near)].toSorted())
        }
        const turned = adjoiningBlocks(grouped(rows.toReversed()), metres)
        expect(Object.fromEntries(turned)).toEqual(Object.fromEntries(found))
      }),
      runs(100),
    )
  })

  it('are no more than forty of one block', () => {
    const many = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`K${index}`, [at(index / 10, 0)]]),
    )
    for (const others of Object.values(beside(many, 60))) expect(others).toHaveLength(40)
  })
})
