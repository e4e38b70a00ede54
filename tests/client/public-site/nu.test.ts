import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openAt } from '../../../analyses/voorzieningen/nu-open.ts'
import { nederlandsMoment, openOp } from '../../../client/public-site/open-nu.ts'
import { passend } from '../../../client/public-site/suggesties.ts'
import { momentInTheNetherlands } from '../../../server/routes/lokaal-moment.ts'
import { type Openingstijden, weekdagen } from '../../../geodata/schema/voorziening.ts'
import { scaled } from '../../helpers/test-scale.ts'

const clock = fc
  .integer({ min: 0, max: 1439 })
  .map((m) => `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`)
const day = fc.record({
  regel: fc.constantFrom('open' as const, 'gesloten' as const, 'op-aanvraag' as const),
  vakken: fc.array(
    fc.record({
      van: clock,
      tot: clock,
      wanneer: fc.constantFrom('elke-week' as const, 'soms' as const, 'laatste-van-de-maand' as const),
    }),
    { maxLength: 3 },
  ),
})
const week: fc.Arbitrary<Openingstijden> = fc.record({
  ma: day,
  di: day,
  wo: day,
  do: day,
  vr: day,
  za: day,
  zo: day,
})
const moment = fc.record({
  weekdag: fc.constantFrom(...weekdagen),
  minuten: fc.integer({ min: 0, max: 1439 }),
  dagVanDeMaand: fc.integer({ min: 1, max: 31 }),
  dagenInDeMaand: fc.integer({ min: 28, max: 31 }),
})

describe('what is open now, on a phone', () => {
  test('is what the analysis says, for any hours and any moment', () => {
    fc.assert(
      fc.property(week, moment, (times, when) => {
        expect(openOp(times, when)).toEqual(openAt(times, when))
      }),
      { numRuns: scaled(500) },
    )
  })

  test('the clock is that of the Netherlands, summer time included', () => {
    for (const instant of ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z', '2026-07-31T22:15:00Z'])
      expect(nederlandsMoment(new Date(instant))).toEqual(momentInTheNetherlands(new Date(instant)))
  })
})

describe('suggestions', () => {
  const rows = [
    ['Dorpsweg', 'straat/dorpsweg.html', '1234 AB'],
    ['Oude Dorpsweg', 'straat/oude-dorpsweg.html', '1234 AC'],
    ['Véénlaan', 'straat/veenlaan.html', ''],
  ] as const
  const names = (typed: string) => passend(rows, typed).map(([name]) => name)

  test('what begins with it comes first; postcodes count', () => {
    expect(names('dorps')).toEqual(['Dorpsweg', 'Oude Dorpsweg'])
    expect(names('1234ac')).toEqual(['Oude Dorpsweg'])
    expect(names('veen')).toEqual(['Véénlaan'])
    expect(names('d')).toEqual([])
  })
})
