import { describe, expect, it } from 'vitest'
import { RowSet } from '../../../server/jobs/row-set.ts'

describe('a set of rows', () => {
  it('counts each row once, in any order, however far', () => {
    const rows = new RowSet()
    for (const row of [2, 3_000_000, 2, 7, 8, 3_000_000]) rows.add(row)
    expect(rows.size).toBe(4)
    expect([2, 3, 7, 8, 3_000_000, 3_000_001].map((row) => rows.has(row))).toEqual([
      true,
      false,
      true,
      true,
      true,
      false,
    ])
  })

  it('counts what is not among others', () => {
    const [some, others] = [new RowSet(), new RowSet()]
    for (const row of [1, 2, 3, 40_000]) some.add(row)
    for (const row of [2, 40_000, 50_000]) others.add(row)
    expect(some.sizeWithout(others)).toBe(2)
  })
})
