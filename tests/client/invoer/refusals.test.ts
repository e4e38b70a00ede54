import { expect, test } from 'vitest'
import { byReason, refusalsCsv } from '../../../client/panels/invoer/refusals.ts'

const row = (rij: number, reden: string, kolom: string | null = 'Waarde') => ({
  bestand: 'groen.csv',
  blad: null,
  rij,
  kolom,
  reden,
})

test('refusals for the same reason are one group, the largest first, with a mark only where values differ', () => {
  const groups = byReason([
    row(2, '"zestig" is geen getal.'),
    row(3, '"140,0" is geen percentage van 0 tot en met 100.'),
    row(4, '"-3,5" is geen percentage van 0 tot en met 100.'),
    row(5, 'Deze cel is leeg. Hier is een waarde nodig.'),
  ])
  expect(groups.map((group) => [group.reden, group.rows.map((found) => found.rij)])).toEqual([
    ['… is geen percentage van 0 tot en met 100.', [3, 4]],
    ['"zestig" is geen getal.', [2]],
    ['Deze cel is leeg. Hier is een waarde nodig.', [5]],
  ])
})

test('codes and dates are values too', () => {
  const groups = byReason([
    row(2, 'BU99999999 hoort bij gemeente GM9999. Hier gaat het om gemeente GM0995.'),
    row(3, 'BU03441234 hoort bij gemeente GM0344. Hier gaat het om gemeente GM0995.'),
  ])
  expect(groups.map((group) => group.reden)).toEqual([
    '… hoort bij gemeente …. Hier gaat het om gemeente GM0995.',
  ])
})

test('the CSV names file, row, column and reason, and no cell of it is a formula', () => {
  expect(refusalsCsv([row(305, '=60+4 is een formule; haal haar weg.', '=Waarde')])).toBe(
    'bestand;blad;rij;kolom;reden\r\ngroen.csv;;305;\'=Waarde;"\'=60+4 is een formule; haal haar weg."',
  )
})
