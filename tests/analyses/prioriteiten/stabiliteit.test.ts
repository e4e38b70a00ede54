import { describe, expect, it } from 'vitest'
import { criteriaOf } from '../../../analyses/prioriteiten/criteria.ts'
import { type Criteria, EQUAL_WEIGHTS } from '../../../analyses/prioriteiten/criteria-schema.ts'
import type { Rangschikbaar } from '../../../analyses/prioriteiten/rangorde.ts'
import { drawValues, sharesAmongFirst, type ValueRuns } from '../../../analyses/prioriteiten/stabiliteit.ts'
import { eenzaam, rondkomen, spreidingVan } from '../../helpers/analyse-invoer.ts'
import { maakCriteriaInvoer, vrijwilligers } from '../../helpers/criteria-invoer.ts'
import { scaled } from '../../helpers/test-scale.ts'

const SEED = 20250501
const kans = { seed: SEED, runs: scaled(2000) }
/** Four standard errors of a share of one half: chance passes it once in 16,000 seeds. */
const FOUR_ERRORS = 4 * Math.sqrt(0.25 / kans.runs)

const figures = (...spreidingen: ReturnType<typeof spreidingVan>[]) =>
  criteriaOf(maakCriteriaInvoer({ spreidingen }))

/** The same figures as if the source gave this variance for each, and an interval that leaves this threshold. */
function withVariance(given: Criteria, buurt: number, gemeente: number, drempel: number): Criteria {
  return {
    ...given,
    themas: given.themas.map((theme) => ({
      ...theme,
      indicatoren: theme.indicatoren.map((one) => ({
        ...one,
        gemeente: { ...one.gemeente, variantie: gemeente },
        cijfers: one.cijfers.map((row) => ({ ...row, drempel, variantie: buurt })),
      })),
    })),
  }
}

const only = (given: Criteria, ...ids: string[]) => given.themas.filter(({ thema }) => ids.includes(thema))

/** Share of the runs in which a theme shows a difference. */
function differs(values: ValueRuns, thema: string): number {
  const index = values.themas.indexOf(thema)
  let times = 0
  for (let run = 0; run < values.runs; run += 1) {
    if (values.group[run * values.themas.length + index] === 0) times += 1
  }
  return times / values.runs
}

describe('figures in the runs', () => {
  it('without a margin are five points off in half of the runs: a gap of 8 still differs in three quarters', () => {
    const values = drawValues(figures(spreidingVan(rondkomen, [28, 20, 20, 20])), kans)
    expect(Math.abs(differs(values, 'rondkomen') - 0.75)).toBeLessThan(FOUR_ERRORS)
  })

  it('move all buurten of one indicator alike', () => {
    // Four gaps of 8 that moved apart would nearly always leave one beyond five points: 1 - 0.25^4 = 99.6 %.
    const values = drawValues(figures(spreidingVan(rondkomen, [28, 28, 28, 28])), kans)
    expect(Math.abs(differs(values, 'rondkomen') - 0.75)).toBeLessThan(FOUR_ERRORS)
  })

  it('with a margin move by the error of buurt and gemeente together', () => {
    // Gap 8, threshold 3, standard error sqrt(4 + 5) = 3: the normal distribution gives Phi(5 / 3) = 0.9522.
    const known = withVariance(figures(spreidingVan(rondkomen, [28, null, null, null])), 4, 5, 3)
    expect(Math.abs(differs(drawValues(known, kans), 'rondkomen') - 0.9522)).toBeLessThan(FOUR_ERRORS)
  })

  it('of a full count do not move', () => {
    const counted = withVariance(figures(spreidingVan(rondkomen, [28, 20, 20, 20])), 0, 0, 1)
    expect(differs(drawValues(counted, kans), 'rondkomen')).toBe(1)
  })

  it('are the same for a seed and others for another, in whatever order the themes come', () => {
    const given = figures(spreidingVan(rondkomen, [28, 31, 20, 20]), spreidingVan(eenzaam, [30, 27, 20, 20]))
    const few = { seed: SEED, runs: 50 }
    const values = drawValues(given, few)
    expect(drawValues({ ...given, themas: given.themas.toReversed() }, few)).toEqual(values)
    expect(drawValues(given, { ...few, seed: 1 })).not.toEqual(values)
  })
})

describe('the share of the runs among the first', () => {
  const given = figures(
    spreidingVan(rondkomen, [32, 26, 20, 20]),
    spreidingVan(eenzaam, [32, 26, 20, 20]),
    spreidingVan(vrijwilligers, [20, 20, 20, 20]),
  )
  it.each([
    ['no margin', given],
    ['a margin', withVariance(given, 9, 1, 5)],
    ['no error at all', withVariance(given, 0, 0, 5)],
  ])('is about one half for two equal themes with %s', (_, equal) => {
    const shares = sharesAmongFirst(
      drawValues(equal, kans),
      only(equal, 'rondkomen', 'contact'),
      EQUAL_WEIGHTS,
      SEED,
      1,
    )
    expect(Math.abs((shares?.get('rondkomen') ?? 0) - 0.5)).toBeLessThan(FOUR_ERRORS)
    expect((shares?.get('rondkomen') ?? 0) + (shares?.get('contact') ?? 0)).toBeCloseTo(1, 12)
  })

  it('adds up to the number of places', () => {
    const shares = sharesAmongFirst(drawValues(given, kans), given.themas, EQUAL_WEIGHTS, SEED)
    expect([...(shares?.values() ?? [])].reduce((a, b) => a + b, 0)).toBeCloseTo(3, 9)
  })

  it('puts themes without figures in their fixed group and order', () => {
    const none = figures()
    const shares = sharesAmongFirst(drawValues(none, kans), none.themas, EQUAL_WEIGHTS, SEED)
    expect([...(shares?.values() ?? [])]).toEqual([1, 1, 1, 0, 0, 0, 0])
  })

  it('is not known when every weight is 0 or nothing was run', () => {
    const nothing = { 'hoe-ver': 0, 'hoeveel-mensen': 0, 'loopt-al': 0, mogelijk: 0 }
    expect(sharesAmongFirst(drawValues(given, kans), given.themas, nothing, SEED)).toBeNull()
    const noRuns = drawValues(given, { seed: SEED, runs: 0 })
    expect(sharesAmongFirst(noRuns, given.themas, EQUAL_WEIGHTS, SEED)).toBeNull()
  })
})

describe('weights in the runs', () => {
  /** A theme that has one answer only, beside one that answers `level` to every question. */
  function against(level: number): [ValueRuns, Rangschikbaar[]] {
    const fill = (far: number, even: number) =>
      Float64Array.from({ length: 2 * kans.runs }, (_, place) => (place % 2 === 0 ? far : even))
    const values: ValueRuns = {
      runs: kans.runs,
      themas: ['een', 'gelijk'],
      group: new Uint8Array(2 * kans.runs),
      hoeVer: fill(1, level),
      mensen: fill(0, level),
      lot: fill(0, 1),
    }
    const rest = (value: number) => ({
      'hoe-ver': null,
      'hoeveel-mensen': null,
      'loopt-al': value,
      mogelijk: value,
    })
    return [
      values,
      [
        { thema: 'een', rang: 0, grond: 'verschil', antwoorden: rest(0) },
        { thema: 'gelijk', rang: 1, grond: 'verschil', antwoorden: rest(level) },
      ],
    ]
  }

  /**
   * One of four equal weights of a Dirichlet distribution of concentration 12 has the beta distribution (3, 9). Its upper tail at t is
   * the chance of at most 2 successes in 11 trials of chance t (NIST DLMF 8.17.5, https://dlmf.nist.gov/8.17#E5).
   */
  const upperTail = (t: number) =>
    (1 - t) ** 11 + 11 * t * (1 - t) ** 10 + ((11 * 10) / 2) * t ** 2 * (1 - t) ** 9

  it.each([0.1, 0.25, 0.4])('lie around equal ones as the beta distribution says, at %s', (level) => {
    const shares = sharesAmongFirst(...against(level), EQUAL_WEIGHTS, SEED, 1)
    expect(Math.abs((shares?.get('een') ?? 0) - upperTail(level))).toBeLessThan(FOUR_ERRORS)
  })

  it('of 0 stay 0', () => {
    const shares = sharesAmongFirst(...against(0.01), { ...EQUAL_WEIGHTS, 'hoe-ver': 0 }, SEED, 1)
    expect(shares?.get('een')).toBe(0)
  })

  it('do not depend on their scale', () => {
    const shares = (factor: number) =>
      sharesAmongFirst(
        ...against(0.25),
        { 'hoe-ver': factor, 'hoeveel-mensen': factor, 'loopt-al': 2 * factor, mogelijk: factor },
        SEED,
        1,
      )
    expect(shares(8)).toEqual(shares(1))
  })
})
