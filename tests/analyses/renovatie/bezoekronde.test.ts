import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  daysByWish,
  divideVisits,
  faultsOfRound,
  MOST_VISITS_A_DAY,
} from '../../../analyses/renovatie/bezoekronde.ts'
import { countVisits, visitsOnDay } from '../../../analyses/renovatie/bezoektelling.ts'
import { type Gesprek, tijdwens } from '../../../geodata/schema/campagne.ts'
import { momentenVoorstel } from '../../../client/panels/campagne/ronde-voorstel.ts'
import { runs } from '../../helpers/property-runs.ts'

// Monday, Wednesday and Saturday.
const MOMENTS = [
  { datum: '2026-09-14', dagdeel: 'middag' },
  { datum: '2026-09-16', dagdeel: 'avond' },
  { datum: '2026-09-19', dagdeel: 'ochtend' },
] as const
const id = (at: number) => `VB${String(at).padStart(7, '0')}`
const HOMES = Array.from({ length: 30 }, (_, at) => id(at))

describe('a round of talks', () => {
  it('keeps the rules of domain.md: two weeks, three parts with an evening and a Saturday, twelve a day', () => {
    expect(faultsOfRound('2026-08-31', MOMENTS, 36, 1)).toEqual([])
    expect(faultsOfRound('2026-09-01', MOMENTS, 36, 1)).toEqual(['brief-te-laat'])
    expect(faultsOfRound('2026-08-31', MOMENTS, 37, 1)).toEqual(['te-weinig-plaats'])
    expect(faultsOfRound('2026-08-31', MOMENTS, 0, 1)).toEqual(['geen-woningen'])
    const [middag, avond, zaterdag] = MOMENTS
    expect(faultsOfRound('2026-08-31', [middag, avond], 5, 1)).toEqual([
      'te-weinig-dagdelen',
      'geen-zaterdag',
    ])
    const morning = { datum: '2026-09-15', dagdeel: 'ochtend' } as const
    expect(faultsOfRound('2026-08-31', [middag, morning, zaterdag], 5, 1)).toEqual(['geen-avond'])
    const sunday = { datum: '2026-09-20', dagdeel: 'middag' } as const
    expect(faultsOfRound('2026-08-31', [...MOMENTS, sunday], 5, 1)).toEqual(['zondag'])
    const twice = { datum: middag.datum, dagdeel: 'ochtend' } as const
    expect(faultsOfRound('2026-08-31', [...MOMENTS, twice], 5, 1)).toEqual(['dag-dubbel'])
  })

  it('visits every home once, in the order of the walk, and no pair more than twelve a day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 36 }), fc.integer({ min: 1, max: 4 }), (each, duos) => {
        const homes = Array.from({ length: each * duos }, (_, at) => id(at))
        const days = divideVisits(homes, MOMENTS, duos)
        expect(days.flatMap(({ woningen }) => woningen)).toEqual(homes)
        const sizes = days.map(({ woningen }) => woningen.length)
        expect(Math.max(...sizes)).toBeLessThanOrEqual(MOST_VISITS_A_DAY)
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
      }),
      runs(100),
    )
    const tooMany = Array.from({ length: 37 }, (_, at) => id(at))
    expect(() => divideVisits(tooMany, MOMENTS, 1)).toThrow(RangeError)
  })

  it('brings who chose a part of the week there, loses no home, and never gives a pair more than twelve', () => {
    const wish = fc.record({
      home: fc.integer({ min: 0, max: 35 }),
      tijd: fc.constantFrom(...tijdwens.options),
      op: fc.constantFrom('2026-09-10', '2026-09-14', '2026-09-17'),
    })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 36 }), fc.array(wish, { maxLength: 40 }), (count, said) => {
        const homes = Array.from({ length: count }, (_, at) => id(at))
        const days = divideVisits(homes, MOMENTS, 1)
        const wishes = new Map(said.map(({ home, tijd, op }) => [id(home), { tijd, op }]))
        const moved = daysByWish(days, wishes)
        expect(moved.flatMap(({ woningen }) => woningen).toSorted()).toEqual(homes)
        const dayOf = (of: typeof days, home: string) => of.find(({ woningen }) => woningen.includes(home))
        for (const { woningen } of moved) expect(woningen.length).toBeLessThanOrEqual(MOST_VISITS_A_DAY)
        for (const home of homes) {
          const [before, after] = [dayOf(days, home)?.datum, dayOf(moved, home)?.datum]
          const own = wishes.get(home)
          if (before === after) continue
          expect(own).toBeDefined()
          expect([before, after].every((day) => day !== undefined && day > (own?.op ?? ''))).toBe(true)
        }
      }),
      runs(200),
    )
    const [first = '', second = ''] = HOMES
    const days = divideVisits(HOMES, MOMENTS, 1)
    const wishes = new Map([
      [first, { tijd: 'avond' as const, op: '2026-09-10' }],
      // Said on the very day: that list is out already.
      [second, { tijd: 'avond' as const, op: '2026-09-14' }],
    ])
    const [monday, evening, saturday] = daysByWish(days, wishes)
    expect(evening?.woningen).toEqual([...HOMES.slice(10, 20), first])
    expect(monday?.woningen).toEqual(HOMES.slice(1, 10))
    expect(saturday?.woningen).toEqual(HOMES.slice(20))
  })

  it('begins with days that keep the rules, whatever the day of the letter', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), (days) => {
        const letter = new Date(Date.UTC(2026, 0, 1) + days * 86_400_000).toISOString().slice(0, 10)
        expect(faultsOfRound(letter, momentenVoorstel(letter), 10, 1)).toEqual([])
      }),
      runs(60),
    )
  })
})

describe('visits of a round', () => {
  const round = {
    id: '00000000-0000-4000-8000-000000000001',
    campagne: '00000000-0000-4000-8000-000000000002',
    straat: 'Koggelaan',
    duo: 'corporatie-welzijn',
    briefOp: '2026-08-31',
    dagen: divideVisits(HOMES, MOMENTS, 1),
  } as const
  const visit = (woning: string, over: Partial<Gesprek> = {}): Gesprek => ({
    ronde: round.id,
    woning,
    datum: '2026-09-14',
    uitkomst: 'bezocht',
    taal: null,
    woningBesproken: false,
    buurtBesproken: false,
    hulpGewenst: false,
    wensen: [],
    hulp: null,
    ...over,
  })

  it('are counted by home: the last one says how it stands', () => {
    const hulp = { organisatie: 'mdf', toestemmingOp: '2026-09-16', overgedragen: true }
    expect(
      countVisits(
        [round],
        [
          visit(id(0)),
          visit(id(1), { uitkomst: 'niet-getroffen' }),
          visit(id(2), { uitkomst: 'niet-getroffen' }),
          visit(id(2), { datum: '2026-09-16', hulpGewenst: true, hulp }),
          visit(id(3), { uitkomst: 'afgezien' }),
        ],
      ),
    ).toEqual({ gepland: 30, bezocht: 2, nietGetroffen: 1, afgezien: 1, hulpGewenst: 1, overgedragen: 1 })
  })

  it('on a later day come back to where nobody was met, up to twelve addresses', () => {
    const visits = HOMES.slice(0, 5).map((home) => visit(home, { uitkomst: 'niet-getroffen' }))
    const found = visitsOnDay(round, visits, '2026-09-16')
    // Ten were planned for that day; two of the five that were missed fit in.
    expect([...found.keys()]).toEqual([...HOMES.slice(10, 20), id(0), id(1)])
    const done = [...visits, visit(id(12), { datum: '2026-09-15', uitkomst: 'afgezien' })]
    expect(visitsOnDay(round, done, '2026-09-16').has(id(12))).toBe(false)
    expect(visitsOnDay(round, visits, '2026-09-17').size).toBe(0)
  })

  it('wait for the part of the week that people chose, where it still comes', () => {
    const [first = '', second = ''] = HOMES
    const visits = [first, second].map((home) => visit(home, { uitkomst: 'niet-getroffen' }))
    const on = (datum: string, tijd: 'zaterdag' | 'ochtend') => {
      const found = visitsOnDay(round, visits, datum, new Map([[first, { tijd, op: '2026-09-14' }]]))
      return [found.has(first), found.has(second)]
    }
    expect([on('2026-09-16', 'zaterdag'), on('2026-09-19', 'zaterdag')]).toEqual([
      [false, true],
      [true, true],
    ])
    // No morning comes in this round: then the next day is as good as any.
    expect(on('2026-09-16', 'ochtend')).toEqual([true, true])
  })
})
