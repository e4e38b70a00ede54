import fc from 'fast-check'
import { expect, test } from 'vitest'
import { datasetIdOf, ownFigureId, shortName } from '../../../client/panels/invoer/short-name.ts'
import { datasetId } from '../../../geodata/schema/herkomst.ts'
import { eigenIndicator } from '../../../geodata/schema/invoer.ts'
import { runs } from '../../helpers/property-runs.ts'

test('accents go, other marks become one hyphen', () => {
  expect(shortName('  Tevredenheid: één & ál ')).toBe('tevredenheid-een-al')
  expect(datasetIdOf('2026 woningen')).toBe('lijst-2026-woningen')
  expect(ownFigureId('???')).toBe('eigen-cijfer')
})

test('whatever the title, the id of a dataset is empty, too short or right', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
      const id = datasetIdOf(title)
      expect(id.length < 2 || datasetId.safeParse(id).success, id).toBe(true)
    }),
    runs(300),
  )
})

test('whatever the name, the id of an own figure is right', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
      expect(eigenIndicator.shape.id.safeParse(ownFigureId(name)).success, name).toBe(true)
    }),
    runs(300),
  )
})
