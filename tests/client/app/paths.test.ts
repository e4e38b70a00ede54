import { expect, test } from 'vitest'
import { kaartMetGebied, paths, wijkanalysePlace } from '../../../client/app/paths.ts'

test('a path of a wijkanalyse names its cyclus and wijk, others name none', () => {
  expect(wijkanalysePlace(paths.wijkanalyse('2025', 'boswijk'))).toEqual({ cyclus: '2025', wijk: 'boswijk' })
  expect(wijkanalysePlace('/werk/wijkanalyse/2025/boswijk/verschil')).toEqual({
    cyclus: '2025',
    wijk: 'boswijk',
  })
  expect(wijkanalysePlace(paths.wijkanalyseKiezen)).toBeNull()
  expect(wijkanalysePlace(paths.kaart)).toBeNull()
})

test('the map opens with an area chosen', () => {
  expect(kaartMetGebied('BU09950111')).toBe('/werk/kaart?v=1&gebied=BU09950111')
})
