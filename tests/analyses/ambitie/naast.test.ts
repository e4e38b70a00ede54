import { describe, expect, it } from 'vitest'
import type { Punten } from '../../../analyses/ambitie/binnen.ts'
import { published, publishedDwellings } from '../../../analyses/ambitie/hele-buurten.ts'
import { costPerFund } from '../../../analyses/ambitie/kosten.ts'
import { makeSamenloop, planesOf, unionSquareMeters } from '../../../analyses/ambitie/samenloop.ts'
import { countDwellings, dwellingsPerBuurt } from '../../../analyses/ambitie/woningtelling.ts'
import type { Planvorm } from '../../../geodata/schema/planvorm.ts'
import { area, ring } from '../../helpers/plan-shapes.ts'
import { A, B, BUURTEN, C, MIDDLE, PLACES, ROWS } from '../../helpers/three-buurten.ts'

describe('overlap with other ambitions and campaigns', () => {
  const points: Punten = ROWS
  const others = [
    { id: 'noord', soort: 'campagne' as const, vorm: area(ring([0, 200], [750, 200], [750, 400], [0, 400])) },
    { id: 'c', soort: 'ambitie' as const, vorm: { soort: 'buurten', buurten: [C] } satisfies Planvorm },
    {
      id: 'straat',
      soort: 'ambitie' as const,
      vorm: { soort: 'lijn', punten: ring([0, 12.5], [250, 12.5]) } satisfies Planvorm,
    },
  ]

  it('is area and dwellings in both; nothing is said of what lies apart', () => {
    const found = makeSamenloop(others, BUURTEN, points, 20)(MIDDLE)
    expect(found.map(({ id, woningen }) => [id, woningen])).toEqual([
      ['noord', 80],
      // The row at 12.5 metres, east of the middle of the first buurt; the next row is 25 metres off, the first dwelling beyond the end 12.5.
      ['straat', 6],
    ])
    expect(found[0]?.vierkanteMeter).toBeCloseTo(50_000, -1)
    expect(found[1]?.vierkanteMeter).toBeNull()
  })

  it('is area alone for who may not see dwellings, and counts what lies twice once', () => {
    const twice: Planvorm = {
      soort: 'vlak',
      vlakken: [
        [ring([0, 0], [100, 0], [100, 400], [0, 400])],
        [ring([50, 0], [150, 0], [150, 400], [50, 400])],
      ],
    }
    const [found] = makeSamenloop(others, BUURTEN, null, 20)(twice)
    expect(found).toMatchObject({ id: 'noord', woningen: null })
    expect(found?.vierkanteMeter).toBeCloseTo(150 * 200, -1)
    expect(unionSquareMeters(planesOf(twice, BUURTEN) ?? [])).toBeCloseTo(150 * 400, -1)
  })
})

describe('whole buurten for who may not see dwellings', () => {
  const source = { bronnen: [], voorbeelddata: false }
  const count = (buurt: string, most: number) => {
    const kept = Uint8Array.from(PLACES, (row, at) => (row.buurt === buurt && at % 160 < most ? 1 : 0))
    return countDwellings(ROWS, kept, dwellingsPerBuurt(ROWS))
  }

  it('rounds to the nearest five, as CBS does', () => {
    expect([0, 1, 2, 3, 7, 8, 98, 203].map(published)).toEqual([0, 0, 0, 5, 5, 10, 100, 205])
  })

  it('gives of a set what its buurten give one by one, so that sets taken from each other tell nothing more', () => {
    const [a, b] = [count(A, 153), count(B, 148)]
    const each = [a, b].map((one) => publishedDwellings([one], source))
    const both = publishedDwellings([a, b], source)
    expect(each.map(({ totaal }) => totaal)).toEqual([155, 150])
    expect(both).toMatchObject({ totaal: 305, fout: { soort: 'afronding', plusMin: 5 } })
    if (!both.verdeling.bekend) throw new Error('not told')
    expect(Object.values(both.verdeling.perEigenaar).every((value) => value % 5 === 0)).toBe(true)
    expect(both.verdeling.perLabel.every((row) => row.aantal % 5 === 0)).toBe(true)
  })

  it("does not tell owners and labels of a buurt with fewer than twenty dwellings; an empty one stands in nobody's way", () => {
    expect(publishedDwellings([count(A, 153), count(B, 19)], source).verdeling).toEqual({
      bekend: false,
      reden: 'minder-dan-20-woningen',
    })
    expect(publishedDwellings([count(A, 153), count(B, 0)], source).verdeling.bekend).toBe(true)
  })
})

describe('cost per fund', () => {
  it('adds up what is known, and counts what is not', () => {
    expect(
      costPerFund([
        { fonds: 'vhf-1', bedragEuro: 3_100_000 },
        { fonds: null, bedragEuro: null },
        { fonds: 'vhf-1', bedragEuro: null },
      ]),
    ).toEqual([
      { fonds: 'vhf-1', bedragEuro: 3_100_000, acties: 2, onbekend: 1 },
      { fonds: null, bedragEuro: 0, acties: 1, onbekend: 1 },
    ])
    expect(costPerFund([])).toEqual([])
  })
})
