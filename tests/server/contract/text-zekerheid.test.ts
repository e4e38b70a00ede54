import { expect, it } from 'vitest'
import type { Positie } from '../../../analyses/robuust/pijlers-schema.ts'
import {
  deelTekst,
  hoofdzin,
  onbeslistTekst,
  puntenTekst,
} from '../../../server/contract/text/nl/zekerheid.ts'

const positie: Positie = {
  bekend: true,
  mediaan: -6.5,
  laag: -8.5,
  hoog: -0.9,
  aandeelOngunstiger: 0.91,
  aandeelGunstiger: 0.09,
  oordeel: 'ongunstiger',
  redenen: [],
  bronnen: [
    { bronfamilie: 'rivm-rekenmodel', aandeelOngunstiger: 0.91, aandeelGunstiger: 0.09, draagt: true },
  ],
  invloed: null,
}

it('a share of the runs is never rounded to all or none of them', () => {
  expect([0, 0.001, 0.4, 0.91, 0.9985, 1].map(deelTekst)).toEqual([
    '0 %',
    'minder dan 1 %',
    '40 %',
    '91 %',
    'ruim 99 %',
    '100 %',
  ])
})

it('points say which way, one point is singular, and less than half is equal', () => {
  expect([-6.5, -0.9, 0.2, 1.2, 12].map(puntenTekst)).toEqual([
    '7 punten ongunstiger',
    '1 punt ongunstiger',
    'gelijk',
    '1 punt gunstiger',
    '12 punten gunstiger',
  ])
})

it('the sentence says the share and the side, and begins with onbeslist where nothing is decided', () => {
  const said = (one: Positie) => Object.values(hoofdzin(one, 'Boswijk', 'Lelystad')).join(' ')
  expect(said(positie)).toBe('In 91 % van de berekeningen is Boswijk ongunstiger dan Lelystad.')
  const undecided: Positie = { ...positie, oordeel: 'onbeslist', redenen: ['een-bron'] }
  expect(said(undecided)).toBe('Onbeslist. In 91 % van de berekeningen is Boswijk ongunstiger dan Lelystad.')
  expect(onbeslistTekst('een-bron', undecided)).toBe(
    'Het rust op één bron: het rekenmodel. Er is geen tweede bron die het bevestigt.',
  )
})
