import { array, assert, constantFrom, integer, property } from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { addUp, countOf, perThousand, type Telling } from '../../../analyses/incidenten/telling.ts'
import type { Inwonertal } from '../../../analyses/incidenten/incidenten-schema.ts'
import { incidentSoort, type IncidentSoort } from '../../../geodata/schema/melding.ts'
import { runs } from '../../helpers/property-runs.ts'

const overlast = (aantal: number): Telling<'overlastmelding'> => ({
  soort: 'overlastmelding',
  aantal,
  bron: null,
})
const people = (aantal: number, voorbeelddata = false): Inwonertal => ({
  bekend: true,
  aantal,
  jaar: 2024,
  dataset: 'cbs',
  bron: null,
  voorbeelddata,
})

/** What a computation gives, or the name of the error it throws. */
function outcomeOf(compute: () => number): number | string {
  try {
    return compute()
  } catch (error) {
    return error instanceof Error ? error.name : 'unknown'
  }
}

describe('counts of one kind', () => {
  it('are added up, and of two kinds never: the type refuses it, and so does the running code', () => {
    assert(
      property(array(integer({ min: 0, max: 500 })), (counts) => {
        expect(addUp('overlastmelding', counts.map(overlast)).aantal).toBe(counts.reduce((a, b) => a + b, 0))
      }),
      runs(50),
    )
    expectTypeOf(addUp<'overlastmelding'>)
      .parameter(1)
      .toEqualTypeOf<readonly Telling<'overlastmelding'>[]>()
    expectTypeOf<Telling<'geregistreerd-misdrijf'>>().not.toExtend<Telling<'overlastmelding'>>()
    expectTypeOf<Telling<IncidentSoort>>().not.toExtend<Telling<'overlastmelding'>>()
    const kinds = constantFrom(...incidentSoort.options)
    assert(
      property(kinds, kinds, (one, other) => {
        const counts: Telling<IncidentSoort>[] = [one, other].map((soort) => ({
          soort,
          aantal: 1,
          bron: null,
        }))
        expect(outcomeOf(() => addUp<IncidentSoort>(one, counts).aantal)).toBe(
          one === other ? 2 : 'RangeError',
        )
      }),
      runs(50),
    )
  })

  it('carry the limits of chance of R', () => {
    // poisson.test(5)$conf.int and poisson.test(0)$conf.int: 1.623486-11.668332 and 0-3.688879,
    // https://stat.ethz.ch/R-manual/R-devel/library/stats/html/poisson.test.html
    expect(countOf(overlast(5))).toMatchObject({
      laag: expect.closeTo(1.623486, 5),
      hoog: expect.closeTo(11.668332, 5),
    })
    expect(countOf(overlast(0))).toMatchObject({ aantal: 0, laag: 0, hoog: expect.closeTo(3.688879, 5) })
  })
})

describe('a number per 1,000 inhabitants', () => {
  it('is the crude rate with Byar limits of PHEindicatormethods', () => {
    // phe_rate of 65 events among 5,000: 13 per 1,000, Byar 10.03-16.57 (Breslow and Day 1987, p. 69).
    const found = perThousand(overlast(65), people(5000), false)
    expect(found).toMatchObject({
      waarde: 13,
      laag: expect.closeTo(10.03, 2),
      hoog: expect.closeTo(16.57, 2),
    })
  })

  it('of a real count is not made with assumed inhabitants; of an example count it is', () => {
    expect(perThousand(overlast(65), people(5000, true), false)).toEqual({
      bekend: false,
      reden: 'inwoners-zijn-aanname',
    })
    expect(perThousand(overlast(65), people(5000, true), true).bekend).toBe(true)
    expect(perThousand(overlast(65), people(5000), true).bekend).toBe(true)
  })

  it('says why it cannot be given: no inhabitants, not known, no count', () => {
    for (const reden of ['geen-inwoners', 'inwoners-onbekend'] as const)
      expect(perThousand(overlast(3), { bekend: false, reden }, false)).toEqual({ bekend: false, reden })
    const missing = { bekend: false, reden: 'buurt-niet-in-bron' } as const
    expect(perThousand(missing, people(10), false)).toEqual(missing)
    expect(countOf(missing)).toEqual(missing)
  })
})
