import { expect, test } from 'vitest'
import { gebiedspad, kaartMetGebied, paths, wijkanalysePlace } from '../../../client/app/paths.ts'

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
  expect(kaartMetGebied('BU09950111')).toBe('/werk/kaart?v=2&gebied=BU09950111')
  expect(kaartMetGebied('BU09950111', { versie: null, cijfers: null })).toBe(
    '/werk/kaart?v=2&gebied=BU09950111',
  )
})

test('the page of an area keeps the figure and what stands beside it', () => {
  expect(gebiedspad('BU09950111')).toBe('/werk/gebied/BU09950111')
  expect(gebiedspad('boswijk', { cijfer: 'rivm-eenzaam', jaar: 2016, met: '', cyclus: null })).toBe(
    '/werk/gebied/boswijk?cijfer=rivm-eenzaam&jaar=2016&met=',
  )
})
