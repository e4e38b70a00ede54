import { array, assert, constantFrom, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renovationProgress } from '../../../analyses/renovatie/voortgang.ts'
import { eigenaar, renovatieStatus } from '../../../geodata/schema/woning.ts'
import { maakWoning, NOORD, ZUID } from '../../helpers/analyse-invoer.ts'
import {
  echteWijk,
  echteWijken,
  echtProgramma,
  voorbeeldwoningen,
} from '../../helpers/analyse-invoer-echt.ts'
import { runs } from '../../helpers/property-runs.ts'

type Dwellings = Parameters<typeof renovationProgress>[0]

/** The rows of the progress where it must be known. */
function rowsOf(dwellings: Dwellings, buurten: readonly string[] = NOORD, programme = echtProgramma) {
  const found = renovationProgress(dwellings, buurten, programme, true)
  if (!found.bekend) throw new Error(found.reden)
  return found.regels
}

describe('the progress of the renovation', () => {
  it('stands against the targets of the programme, in the year of its plan', () => {
    const found = renovationProgress([maakWoning()], NOORD, echtProgramma, true)
    expect(found).toMatchObject({ bekend: true, voorbeelddata: true, planJaar: 2025 })
    expect(rowsOf([maakWoning()]).map((row) => [row.eigenaar, row.streven])).toEqual([
      ['particulier', 750],
      ['vve', 220],
      ['corporatie', 2000],
    ])
  })

  it('does not add the targets of ventilation: those are the same dwellings', () => {
    const ventilation = echtProgramma.acties.filter(({ id }) => id === 'ventilatie')
    const targets = ventilation.flatMap(({ streven }) => streven.map(({ aantal }) => aantal))
    expect(targets).toEqual([750, 220, 2000])
    const others = echtProgramma.acties.filter(({ id }) => id !== 'ventilatie')
    const without = { ...echtProgramma, acties: others }
    expect(rowsOf([maakWoning()], NOORD, without)).toEqual(rowsOf([maakWoning()]))
    const only = rowsOf([maakWoning()], NOORD, { ...echtProgramma, acties: ventilation })
    expect(only.map(({ streven }) => streven)).toEqual([null, null, null])
  })

  it('has no target and no year without a programme', () => {
    const found = renovationProgress([maakWoning()], NOORD, null, false)
    expect(found).toMatchObject({ bekend: true, voorbeelddata: false, planJaar: null })
    expect(found).toHaveProperty('regels.0.streven', null)
  })

  it('is not known without a register or with an empty one', () => {
    const missing = { bekend: false, reden: 'geen-woningen-bekend' }
    expect(renovationProgress(null, NOORD, echtProgramma, false)).toEqual(missing)
    expect(renovationProgress([], NOORD, echtProgramma, false)).toEqual(missing)
  })

  it('counts a dwelling as done only when it is delivered or in aftercare', () => {
    const counts = renovatieStatus.options.map((status) => {
      const row = rowsOf([maakWoning({ status })])[2]
      return [status, row?.klaarWijk, row?.inUitvoeringWijk]
    })
    const done = counts.filter(([, ready]) => ready === 1).map(([status]) => status)
    const busy = counts.filter(([, , working]) => working === 1).map(([status]) => status)
    expect({ done, busy }).toEqual({ done: ['opgeleverd', 'nazorg'], busy: ['uitvoering'] })
  })

  it('counts what is done in the whole area beside what is done in the wijk', () => {
    const dwellings = [
      maakWoning({ status: 'nazorg' }),
      maakWoning({ status: 'opgeleverd', buurt: ZUID[0] }),
      maakWoning({ status: 'uitvoering', buurt: ZUID[0] }),
      maakWoning({ status: 'opgeleverd', eigenaar: 'vve' }),
    ]
    expect(rowsOf(dwellings)[2]).toMatchObject({
      woningenWijk: 1,
      klaarWijk: 1,
      inUitvoeringWijk: 0,
      klaarFocusgebied: 2,
    })
    expect(rowsOf(dwellings)[1]).toMatchObject({ woningenWijk: 1, klaarWijk: 1, klaarFocusgebied: 1 })
    expect(rowsOf(dwellings, [])[2]).toMatchObject({ woningenWijk: 0, klaarWijk: 0, klaarFocusgebied: 2 })
  })

  it('counts towards the target only what is delivered and known to meet the norm of its owner', () => {
    const delivered = { status: 'opgeleverd', asbest: 'uitgevoerd' } as const
    const one = (over: Parameters<typeof maakWoning>[0]) => {
      const [row] = rowsOf([maakWoning({ ...delivered, ...over })]).filter(
        (found) => found.eigenaar === over?.eigenaar,
      )
      return [row?.klaarFocusgebied, row?.teltFocusgebied]
    }
    expect(one({ eigenaar: 'particulier', energielabel: 'B' })).toEqual([1, 1])
    expect(one({ eigenaar: 'vve', energielabel: 'D', labelVoor: 'G', labelNa: 'D' })).toEqual([1, 1])
    expect(one({ eigenaar: 'particulier', energielabel: 'C' })).toEqual([1, 0])
    expect(one({ eigenaar: 'particulier', energielabel: 'A', asbest: 'nodig' })).toEqual([1, 0])
    // What no source says is not known to meet it.
    expect(one({ eigenaar: 'vve', energielabel: 'A', asbest: null })).toEqual([1, 0])
    expect(one({ eigenaar: 'particulier', status: 'uitvoering', energielabel: 'A' })).toEqual([0, 0])
    expect(one({ eigenaar: 'corporatie', energielabel: null, asbest: null })).toEqual([1, 1])
  })

  it('counts a dwelling of an unknown owner for nobody, one of unknown status in no stage, and says how many', () => {
    const dwellings = [
      maakWoning({ eigenaar: 'onbekend', status: 'nazorg' }),
      maakWoning({ status: null }),
      maakWoning({ status: null, buurt: ZUID[0] }),
    ]
    const found = renovationProgress(dwellings, NOORD, echtProgramma, false)
    expect(found).toMatchObject({ eigenaarOnbekend: 1, statusOnbekend: 1 })
    expect(rowsOf(dwellings).map((row) => [row.woningenWijk, row.klaarWijk, row.klaarFocusgebied])).toEqual([
      [0, 0, 0],
      [0, 0, 0],
      [1, 0, 0],
    ])
    const all = renovationProgress([maakWoning()], NOORD, echtProgramma, false)
    expect(all).not.toHaveProperty('eigenaarOnbekend')
    expect(all).not.toHaveProperty('statusOnbekend')
  })

  it('of the wijken together is that of the whole area, and does not depend on the order', () => {
    const dwelling = record({
      buurt: constantFrom<string>(...NOORD, ...ZUID),
      eigenaar: constantFrom(...eigenaar.options),
      status: constantFrom(...renovatieStatus.options, null),
    }).map((over) => maakWoning(over))
    assert(
      property(array(dwelling, { minLength: 1, maxLength: 60 }), (dwellings) => {
        const [noord, zuid] = [rowsOf(dwellings, NOORD), rowsOf(dwellings, ZUID)]
        const sum = (pick: (row: (typeof noord)[number]) => number) =>
          [...noord, ...zuid].reduce((total, row) => total + pick(row), 0)
        const owned = dwellings.filter((row) => row.eigenaar !== 'onbekend')
        expect(sum((row) => row.woningenWijk)).toBe(owned.length)
        for (const [index, row] of noord.entries()) {
          expect(row.klaarWijk + (zuid[index]?.klaarWijk ?? 0)).toBe(row.klaarFocusgebied)
          expect(row.klaarWijk + row.inUitvoeringWijk).toBeLessThanOrEqual(row.woningenWijk)
        }
        expect(rowsOf(dwellings.toReversed())).toEqual(noord)
      }),
      runs(200),
    )
  })

  it('of the example data counts every generated dwelling once', () => {
    const perWijk = echteWijken.map(({ buurten }) => rowsOf(voorbeeldwoningen(), buurten))
    const total = perWijk.flat().reduce((sum, row) => sum + row.woningenWijk, 0)
    expect(total).toBe(voorbeeldwoningen().length)
    const zuiderzeewijk = rowsOf(voorbeeldwoningen(), echteWijk('zuiderzeewijk').buurten)
    expect(zuiderzeewijk.reduce((sum, row) => sum + row.woningenWijk, 0)).toBe(2700)
  })
})
