import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bottleneckOf, deliveriesPerQuarter, lagOf } from '../../../analyses/renovatie/achterstand.ts'
import { trackStands } from '../../../analyses/renovatie/sporen.ts'
import { standOf } from '../../../analyses/renovatie/oplevering.ts'
import type { EigenaarRegel } from '../../../analyses/renovatie/verwachting-schema.ts'
import type { StatusStap } from '../../../geodata/schema/woning.ts'
import { embeddedPlan } from '../../helpers/embedded-programme.ts'
import { runs } from '../../helpers/property-runs.ts'
import { inStap, maakLoop, register } from '../../helpers/renovatie-woningen.ts'

/** A row with a pace, a target and what counts; the rest of a forecast does not matter here. */
function rowOf(telt: number, streven: number | null, gemiddeld: number): EigenaarRegel {
  const own = Array.from({ length: telt }, () => maakLoop({ status: 'opgeleverd' }))
  const stand = standOf(own, 'particulier')
  return {
    eigenaar: 'particulier',
    gebied: stand,
    focusgebied: stand,
    streven,
    verwachting: {
      bekend: true,
      kwartalen: [],
      vooraf: 0,
      gemiddeld,
      schokken: 1,
      deelLaatste: 0,
      jaren: [],
      doel: { bekend: false, reden: 'geen-streefgetal' },
    },
  }
}

/** A delivered dwelling that stood so many days at an offer before the works began. */
function done(days: number) {
  const begin = new Date(Date.UTC(2025, 0, 1))
  const next = new Date(begin.getTime() + days * 86_400_000).toISOString().slice(0, 10)
  const historie: StatusStap[] = [
    { status: 'aanbod', datum: '2025-01-01' },
    { status: 'akkoord', datum: next },
    { status: 'opgeleverd', datum: '2025-12-01' },
  ]
  return maakLoop({ status: 'opgeleverd', historie })
}

describe('what lags behind', () => {
  it('is the pace that is needed against the pace so far: the example of the method', () => {
    // From the first quarter of 2026 to the last of 2028 are twelve quarters; 60 are left: 5 per quarter.
    const lag = (pace: number) => lagOf(rowOf(40, 100, pace), [], '2026-02-01', 2028)
    expect(lag(4)).toMatchObject({ nodigPerKwartaal: 5, tempoPerKwartaal: 4, stand: 'achter' })
    expect(lag(5)).toMatchObject({ stand: 'op-schema' })
  })

  it('says when the target is reached, and when nothing can be said', () => {
    expect(lagOf(rowOf(100, 100, 1), [], '2026-02-01', 2028).stand).toBe('gehaald')
    expect(lagOf(rowOf(40, null, 4), [], '2026-02-01', 2028).stand).toBe('onbekend')
    expect(lagOf(rowOf(40, 100, 4), [], '2026-02-01', null).stand).toBe('onbekend')
    expect(lagOf(rowOf(40, 100, 4), [], null, 2028)).toMatchObject({ stand: 'onbekend', knelpunt: null })
    // The money ended before the register did.
    expect(lagOf(rowOf(40, 100, 4), [], '2029-02-01', 2028).nodigPerKwartaal).toBeNull()
  })
})

describe('where dwellings wait', () => {
  const usual = [10, 20, 30, 40, 50].map(done)

  it('is the step where most stand longer than half of those that are done did', () => {
    const waiting = [
      inStap('aanbod', '2026-01-01'),
      inStap('aanbod', '2026-01-25'),
      inStap('aanbod', '2026-02-20'),
    ]
    // The median of 10, 20, 30, 40, 50 is 30 days; on 1 March 2026 the first two stand 59 and 35 days, the third 9.
    expect(bottleneckOf([...usual, ...waiting], '2026-03-01')).toEqual({
      status: 'aanbod',
      aantal: 3,
      teLang: 2,
      gewoonDagen: 30,
    })
  })

  it('is nowhere when too few passed a step, or none stands too long; who was not asked does not wait', () => {
    const late = inStap('aanbod', '2025-01-01')
    expect(bottleneckOf([...usual.slice(0, 4), late], '2026-03-01')).toBeNull()
    expect(bottleneckOf([...usual, inStap('aanbod', '2026-02-25')], '2026-03-01')).toBeNull()
    expect(bottleneckOf([...usual, inStap('nog-niet-benaderd', '2020-01-01')], '2026-03-01')).toBeNull()
  })
})

describe('deliveries per quarter', () => {
  it('add up to what was delivered in those quarters, for any series', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(6), { minLength: 4, maxLength: 8 }), (counts) => {
        const rows = register(counts, 3)
        const last = rows.at(-1)?.historie.at(-1)?.datum ?? ''
        const lines = deliveriesPerQuarter(rows, last, counts.length)
        expect(lines.map(({ particulier }) => particulier)).toEqual(counts)
        expect(lines.every(({ vve, corporatie }) => vve === 0 && corporatie === 0)).toBe(true)
        expect(lines[0]).toMatchObject({ jaar: 2024, kwartaal: 1 })
      }),
      runs(60),
    )
  })
})

describe('the tracks beside the renovation', () => {
  const nothing = {
    eigenaar: 'particulier',
    status: 'nog-niet-benaderd',
    maatregelen: {},
    inponden: null,
    sloop: null,
    nieuwbouw: null,
    nieuwbouwSoort: null,
  } as const

  it('are held against the targets of the plan', () => {
    const stands = trackStands(
      [
        { ...nothing, inponden: 'gekocht' },
        { ...nothing, inponden: 'verhuurd' },
        { ...nothing, inponden: 'gesprek' },
        { ...nothing, sloop: 'gesloopt' },
        { ...nothing, sloop: 'besloten' },
        { ...nothing, nieuwbouw: 'opgeleverd', nieuwbouwSoort: 'sociale-huur' },
        { ...nothing, nieuwbouw: 'in-aanbouw', nieuwbouwSoort: 'middenhuur' },
        {
          ...nothing,
          status: 'opgeleverd',
          maatregelen: { 'tuin-erf': 'uitgevoerd', ventilatie: 'uitgevoerd' },
        },
        { ...nothing, status: 'nazorg', maatregelen: { 'tuin-erf': 'nodig' } },
        { ...nothing, eigenaar: 'corporatie', maatregelen: { 'tuin-erf': 'niet-nodig' } },
        { ...nothing, eigenaar: 'corporatie' },
      ],
      embeddedPlan(),
    )
    expect(stands.map(({ id, klaar, bezig, van, streven }) => [id, klaar, bezig, van, streven])).toEqual([
      // Targets of Samen Lelystad Oost 2025: about 40, 25, 100 of which 25 and 75, 100 %, 90 %, and 750 + 220 + 2,000.
      ['inponden', 2, 1, null, 40],
      ['sloop', 1, 1, null, 25],
      ['nieuwbouw', 1, 1, null, 100],
      ['nieuwbouw-sociaal', 1, 0, null, 25],
      ['nieuwbouw-midden', 0, 1, null, 75],
      ['tuin-particulier', 1, 1, 2, 100],
      ['tuin-corporatie', 1, 0, 2, 90],
      ['ventilatie', 1, 0, null, 2970],
    ])
  })

  it('have no targets without a plan', () => {
    expect(trackStands([], null).every(({ klaar, streven }) => klaar === 0 && streven === null)).toBe(true)
  })
})
