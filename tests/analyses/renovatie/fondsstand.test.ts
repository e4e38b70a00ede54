import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Fondscampagne,
  fondsstand,
  fundOfDwellings,
  fundStands,
} from '../../../analyses/renovatie/fondsstand.ts'
import { standOf } from '../../../analyses/renovatie/oplevering.ts'
import { EIGENAREN } from '../../../analyses/renovatie/verwachting-schema.ts'
import { echtProgramma } from '../../helpers/analyse-invoer-echt.ts'
import { runs } from '../../helpers/property-runs.ts'
import { dagIn, maakLoop, opgeleverd } from '../../helpers/renovatie-woningen.ts'

const KANS = { seed: 20250501, runs: 60 }
const STATE = '2025-12-31'
const id = (at: number) => `VB${String(at).padStart(7, '0')}`
/** Twelve private dwellings, of which the first eight were delivered, one in each quarter of 2024 and 2025. */
const private12 = Array.from({ length: 12 }, (_, at) => ({
  ...(at < 8 ? opgeleverd('2024-01-02', dagIn(at)) : maakLoop()),
  id: id(at),
}))
const campaign = (fonds: string | null, homes: readonly number[], loopt = true): Fondscampagne => ({
  fonds,
  loopt,
  woningen: homes.map(id),
})
const standsOf = (rows: Parameters<typeof fundStands>[0], campaigns: readonly Fondscampagne[]) =>
  fundStands(rows, campaigns, echtProgramma, STATE, 8, KANS)

describe('the fund of a dwelling', () => {
  const fundsOf = (campaigns: readonly Fondscampagne[], eigenaar: 'particulier' | 'vve' | 'corporatie') => {
    const rows = [0, 1, 2].map((at) => ({ id: id(at), eigenaar }))
    return [...fundOfDwellings(rows, campaigns, echtProgramma).values()]
  }

  it('is that of its campaign, as far as it may pay the owner', () => {
    const campaigns = [campaign('vhf-1', [0]), campaign('begroting-centrada', [1]), campaign(null, [2])]
    expect(fundsOf(campaigns, 'particulier')).toEqual(['vhf-1', null, null])
    expect(fundsOf(campaigns, 'vve')).toEqual(['vhf-1', null, null])
    expect(fundsOf(campaigns, 'corporatie')).toEqual([null, 'begroting-centrada', null])
    expect(fundsOf([campaign('bestaat-niet', [0, 1, 2])], 'vve')).toEqual([null, null, null])
    expect(fundsOf([], 'vve')).toEqual([null, null, null])
  })

  it('is that of the campaign that holds it before one that ended, and of the last that ended', () => {
    const ended = campaign('vhf-1', [0, 1], false)
    expect(fundsOf([ended, campaign('vhf-3', [0])], 'vve')).toEqual(['vhf-3', 'vhf-1', null])
    expect(fundsOf([campaign('vhf-3', [0]), ended], 'vve')).toEqual(['vhf-3', 'vhf-1', null])
    expect(fundsOf([ended, campaign('vhf-3', [1, 2], false)], 'vve')).toEqual(['vhf-1', 'vhf-3', 'vhf-3'])
  })
})

describe('how far a fund is', () => {
  it('counts its own dwellings, per quarter, with what it needs until it ends', () => {
    const stands = standsOf(private12, [campaign('vhf-1', [4, 5, 6, 7, 8, 9, 10]), campaign(null, [11])])
    const rowOf = (fonds: string | null) => {
      const found = stands.find((row) => row.eigenaar === 'particulier' && (row.fonds?.id ?? null) === fonds)
      if (found === undefined) throw new Error(`no row of ${fonds}`)
      return fondsstand.parse(found)
    }
    const vhf1 = rowOf('vhf-1')
    expect(vhf1).toMatchObject({ woningen: 7, telt: 4, teGaan: 3 })
    expect(vhf1.kwartalen.map(({ aantal }) => aantal)).toEqual([0, 0, 0, 0, 1, 1, 1, 1])
    // From the last quarter of 2025 to the last of 2031 are 25 quarters; half a dwelling a quarter was done since the first invitation.
    expect(vhf1.nodigPerKwartaal).toBeCloseTo(3 / 25)
    expect(vhf1.tempoPerKwartaal).toBeCloseTo(0.5)
    expect(vhf1.stand).toBe('op-schema')
    if (!vhf1.tegenEinde.bekend) throw new Error(vhf1.tegenEinde.reden)
    expect(vhf1.tegenEinde.midden).toBeGreaterThanOrEqual(4)
    expect(vhf1.tegenEinde.hoog95).toBeLessThanOrEqual(7)
    expect(rowOf('vhf-3')).toMatchObject({ woningen: 0, telt: 0, teGaan: 0, stand: 'onbekend' })
    expect(rowOf(null)).toMatchObject({ woningen: 5, telt: 4, nodigPerKwartaal: null, stand: 'onbekend' })
  })

  it('says when it is too slow, and when all is done', () => {
    const many = Array.from({ length: 400 }, (_, at) => ({ ...maakLoop(), id: id(100 + at) }))
    const rows = [...private12, ...many]
    const slow = standsOf(rows, [campaign('vhf-1', [...Array(500).keys()])])
    expect(slow.find(({ fonds }) => fonds?.id === 'vhf-1')).toMatchObject({ stand: 'achter', teGaan: 404 })
    const done = standsOf(private12, [campaign('vhf-1', [0, 1, 2])])
    expect(done.find(({ fonds }) => fonds?.id === 'vhf-1')).toMatchObject({ stand: 'klaar', teGaan: 0 })
  })

  it('without a programme is one row without a fund for every owner', () => {
    const stands = fundStands(private12, [campaign('vhf-1', [0])], null, STATE, 8, KANS)
    expect(stands.map(({ eigenaar, fonds, woningen }) => [eigenaar, fonds, woningen])).toEqual([
      ['particulier', null, 12],
      ['vve', null, 0],
      ['corporatie', null, 0],
    ])
  })

  it('adds up to the owner, whatever the campaigns', () => {
    const homes = fc.array(
      fc.record({
        eigenaar: fc.constantFrom(...EIGENAREN, 'onbekend' as const),
        quarter: fc.option(fc.integer({ min: 0, max: 7 })),
        asbest: fc.constantFrom('uitgevoerd' as const, 'nodig' as const, null),
      }),
      { minLength: 1, maxLength: 30 },
    )
    const campaigns = fc.array(
      fc.record({
        fonds: fc.constantFrom('vhf-1', 'vhf-3', 'nip', 'begroting-centrada', 'bestaat-niet', null),
        loopt: fc.boolean(),
        woningen: fc.array(fc.integer({ min: 0, max: 29 }).map(id)),
      }),
      { maxLength: 5 },
    )
    fc.assert(
      fc.property(homes, campaigns, (made, held) => {
        const rows = made.map(({ quarter, ...over }, at) => ({
          ...(quarter === null ? maakLoop(over) : opgeleverd('2024-01-02', dagIn(quarter), over)),
          id: id(at),
        }))
        const stands = fundStands(rows, held, echtProgramma, STATE, 8, { ...KANS, runs: 2 })
        for (const owner of EIGENAREN) {
          const own = stands.filter(({ eigenaar }) => eigenaar === owner)
          const whole = standOf(rows, owner)
          for (const key of ['woningen', 'telt', 'asbestOnbekend', 'haaltNormNiet', 'onderweg'] as const) {
            expect(own.reduce((sum, row) => sum + row[key], 0)).toBe(whole[key])
          }
          const perQuarter = own
            .flatMap(({ kwartalen }) => kwartalen)
            .reduce((sum, { aantal }) => sum + aantal, 0)
          expect(perQuarter).toBe(whole.telt)
          expect(own.filter(({ fonds }) => fonds === null)).toHaveLength(1)
        }
      }),
      runs(60),
    )
  })
})
