import fc from 'fast-check'
import { expect, it } from 'vitest'
import { mergeById } from '../../../geodata/register/merge-sorted.ts'
import { runs } from '../../helpers/property-runs.ts'

it('gives every id once, ascending, with all its members in the order of their lists', () => {
  const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 8 })
  fc.assert(
    fc.property(fc.array(list, { maxLength: 4 }), (lists) => {
      const members = lists.map((ids, number) =>
        ids.toSorted().map((woning, place) => ({ woning, number, place })),
      )
      const merged = [...mergeById(members)]
      const ids = [...new Set(lists.flat())].toSorted()
      expect(merged.map(({ woning }) => woning)).toEqual(ids)
      for (const { woning, leden } of merged) {
        expect(leden).toEqual(members.flat().filter((one) => one.woning === woning))
      }
    }),
    runs(100),
  )
})
