import fc from 'fast-check'
import { expect, test } from 'vitest'
import { divideYear } from '../../../../analyses/renovatie/planner/betaling.ts'
import { moneyRows } from '../../../../analyses/renovatie/planner/geldrijen.ts'
import type { Planfonds } from '../../../../analyses/renovatie/planner/planvraag.ts'
import { EIGENAREN } from '../../../../analyses/renovatie/verwachting-schema.ts'
import { runs } from '../../../helpers/property-runs.ts'

const fund = (id: string, tot: number | null, voor: Planfonds['voor'], euro: number): Planfonds => ({
  id,
  naam: id,
  soort: voor.includes('corporatie') ? 'eigen-middelen' : 'volkshuisvestingsfonds',
  van: null,
  tot,
  voor,
  perJaar: [{ jaar: 2029, euro }],
})

test('the fund that ends first pays first, and moves aside for an owner that only it may pay', () => {
  const fondsen = [
    fund('vhf3', 2034, ['particulier'], 100),
    fund('vhf1', 2031, ['particulier', 'vve'], 100),
    fund('eigen', null, ['corporatie'], 50),
  ]
  expect(divideYear({ fondsen }, 2029, { particulier: 80, vve: 0, corporatie: 50 })).toEqual([
    { fonds: 'vhf1', eigenaar: 'particulier', euro: 80 },
    { fonds: 'eigen', eigenaar: 'corporatie', euro: 50 },
  ])
  expect(divideYear({ fondsen }, 2029, { particulier: 80, vve: 60, corporatie: 0 })).toEqual([
    { fonds: 'vhf1', eigenaar: 'particulier', euro: 40 },
    { fonds: 'vhf1', eigenaar: 'vve', euro: 60 },
    { fonds: 'vhf3', eigenaar: 'particulier', euro: 40 },
  ])
  // After its end a fund pays nothing.
  expect(divideYear({ fondsen }, 2032, { particulier: 80, vve: 0, corporatie: 0 })).toEqual([])
})

test('the rows of the rule are those that say something', () => {
  const question = { eerste: { jaar: 2029, kwartaal: 1 }, kwartalen: 4 }
  const rows = (fondsen: Planfonds[]) =>
    moneyRows({ ...question, fondsen }).map(({ eigenaren, euroPerJaar }) => [
      eigenaren.join(),
      euroPerJaar[0],
    ])
  const own = fund('eigen', null, ['corporatie'], 50)
  expect(rows([fund('vhf1', null, ['particulier', 'vve'], 100), own])).toEqual([
    ['particulier,vve', 100],
    ['corporatie', 50],
  ])
  expect(
    rows([fund('a', null, ['particulier'], 10), fund('b', null, ['particulier', 'vve'], 20), own]),
  ).toEqual([
    ['vve', 20],
    ['particulier,vve', 30],
    ['corporatie', 50],
  ])
  // Owners that no fund may pay get nothing.
  expect(rows([own])).toEqual([
    ['particulier', 0],
    ['vve', 0],
    ['corporatie', 50],
  ])
})

test('costs can be divided exactly when every row of the rule has room', () => {
  const amount = fc.nat(60)
  const owners = fc.subarray([...EIGENAREN], { minLength: 1 })
  fc.assert(
    fc.property(
      fc.array(fc.tuple(owners, amount), { maxLength: 4 }),
      amount,
      amount,
      amount,
      (list, particulier, vve, corporatie) => {
        const fondsen = list.map(([voor, euro], index) => fund(`fonds-${index}`, 2030 + index, voor, euro))
        const costs = { particulier, vve, corporatie }
        const parts = divideYear({ fondsen }, 2029, costs)
        const paid = parts.reduce((sum, { euro }) => sum + euro, 0)
        const fits = moneyRows({ fondsen, eerste: { jaar: 2029, kwartaal: 1 }, kwartalen: 1 }).every(
          ({ eigenaren, euroPerJaar }) =>
            eigenaren.reduce((sum, owner) => sum + costs[owner], 0) <= (euroPerJaar[0] ?? 0),
        )
        expect(paid === particulier + vve + corporatie).toBe(fits)
        for (const { fonds, eigenaar } of parts) {
          expect(fondsen.find(({ id }) => id === fonds)?.voor).toContain(eigenaar)
          const total = parts.filter((part) => part.fonds === fonds).reduce((sum, { euro }) => sum + euro, 0)
          expect(total).toBeLessThanOrEqual(fondsen.find(({ id }) => id === fonds)?.perJaar[0]?.euro ?? 0)
        }
        for (const owner of EIGENAREN) {
          const total = parts
            .filter(({ eigenaar }) => eigenaar === owner)
            .reduce((sum, { euro }) => sum + euro, 0)
          expect(total).toBeLessThanOrEqual(costs[owner])
        }
      },
    ),
    runs(300),
  )
})
