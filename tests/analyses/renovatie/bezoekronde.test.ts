import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { divideVisits, faultsOfRound, MOST_VISITS_A_DAY } from '../../../analyses/renovatie/bezoekronde.ts'
import { countVisits, visitsOnDay } from '../../../analyses/renovatie/bezoektelling.ts'
import type { Gesprek } from '../../../geodata/schema/campagne.ts'
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
})
