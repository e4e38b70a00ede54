import { assert, constantFrom, option, property, uniqueArray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareLists, type Lijst, sessionsAbout } from '../../../analyses/prioriteiten/lijsten.ts'
import type { Bijeenkomst } from '../../../geodata/schema/bijeenkomst.ts'
import {
  bijeenkomstRegel,
  overeenkomstZinnen,
  toelichtingRegel,
  verschilZin,
} from '../../../server/contract/text/nl/lijsten.ts'
import { runs } from '../../helpers/property-runs.ts'

const withFigures = new Set(['rondkomen', 'contact'])
/** The lists of the design. */
const designed = {
  bewoners: ['warme-droge-huizen', 'rondkomen', 'schone-veilige-straat'],
  professionals: ['rondkomen', 'contact', 'warme-droge-huizen'],
  voorstel: ['rondkomen', 'contact', 'warme-droge-huizen'],
}

describe('three lists beside each other', () => {
  it('say where they differ, in the order of the residents', () => {
    const found = compareLists(designed, withFigures)
    expect(found.verschillen.map(({ thema, soort, lijst }) => [thema, soort, lijst])).toEqual([
      ['warme-droge-huizen', 'andere-plaats', null],
      ['rondkomen', 'andere-plaats', null],
      ['schone-veilige-straat', 'alleen', 'bewoners'],
      ['contact', 'niet-bij', 'bewoners'],
    ])
    expect(found.verschillen.map(verschilZin)).toEqual([
      'Warme, droge huizen staat bij bewoners op 1, bij professionals op 3 en in het voorstel op 3. Hierover zijn nog geen cijfers per buurt.',
      'Rondkomen staat bij bewoners op 2, bij professionals op 1 en in het voorstel op 1.',
      'Een schone, veilige straat noemen alleen bewoners. Hierover zijn nog geen cijfers per buurt.',
      'Contact in de buurt noemen bewoners niet bij de eerste drie.',
    ])
  })

  it('say what they share, and which list is not there yet', () => {
    const same = compareLists({ ...designed, bewoners: null, voorstel: designed.professionals }, withFigures)
    expect(same.verschillen).toEqual([])
    expect(overeenkomstZinnen(same)).toEqual([
      'Rondkomen staat overal op 1.',
      'Contact in de buurt staat overal op 2.',
      'Warme, droge huizen staat overal op 3.',
      'De lijst van bewoners is er nog niet.',
    ])
  })

  it('cannot be compared without a session', () => {
    expect(compareLists({ ...designed, bewoners: null, professionals: null }, withFigures)).toEqual({
      aanwezig: ['voorstel'],
      verschillen: [],
      gelijk: [],
    })
  })

  it('know the own words of people again, whatever the capitals', () => {
    const own = { bewoners: ['Meer bankjes'], professionals: ['meer bankjes '], voorstel: ['rondkomen'] }
    expect(compareLists(own, withFigures).verschillen).toMatchObject([
      { thema: 'Meer bankjes', soort: 'niet-bij', lijst: 'voorstel', geenCijfer: true },
      { thema: 'rondkomen', soort: 'alleen', lijst: 'voorstel', geenCijfer: false },
    ])
    expect(verschilZin(compareLists(own, withFigures).verschillen[0] ?? fail())).toBe(
      'Meer bankjes staat niet in het voorstel. Hierover zijn nog geen cijfers per buurt.',
    )
  })

  it('name every theme once, and differ exactly where the places do', () => {
    const list = option(uniqueArray(constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 3 }))
    assert(
      property(list, list, (bewoners, professionals) => {
        const lists: Record<Lijst, string[] | null> = { bewoners, professionals, voorstel: ['a', 'b', 'c'] }
        const { verschillen, gelijk, aanwezig } = compareLists(lists, new Set())
        if (aanwezig.length < 2) return
        const all = [...verschillen, ...gelijk].map(({ thema }) => thema)
        const named = new Set(Object.values(lists).flatMap((one) => one ?? []))
        expect(all.toSorted()).toEqual([...named].toSorted())
        for (const { thema } of gelijk) {
          const places = aanwezig.map((one) => lists[one]?.indexOf(thema))
          expect(new Set(places).size).toBe(1)
        }
        for (const { thema } of verschillen) {
          const places = aanwezig.map((one) => lists[one]?.indexOf(thema))
          expect(new Set(places).size).toBeGreaterThan(1)
        }
      }),
      runs(100),
    )
  })
})

function fail(): never {
  throw new Error('there is no difference')
}

function session(over: Partial<Bijeenkomst>): Bijeenkomst {
  return {
    id: '00000000-0000-4000-8000-000000000001',
    cyclus: '2025',
    soort: 'bewoners',
    wijk: 'noorderwijk',
    stadsdeel: 'noord',
    datum: '2025-05-15',
    plaats: 'wijkcentrum',
    vorm: 'Wijktafels',
    aantalMensen: 46,
    aantalOrganisaties: null,
    aantalBewoners: null,
    bereik: 'Brief in elke bus',
    volgorde: [{ thema: 'rondkomen', toelichting: 'energie', houding: null }],
    vastgelegdOp: '2025-05-16T10:00:00Z',
    rol: 'programmabureau',
    ...over,
  }
}

describe('sessions about an area', () => {
  const wijk = { id: 'noorderwijk', stadsdeel: 'noord' }
  const sessions = [
    session({ datum: '2025-04-01' }),
    session({ datum: '2025-05-15' }),
    session({ wijk: 'zuiderwijk', datum: '2025-06-01' }),
    session({ wijk: null, datum: '2025-06-02' }),
    session({ soort: 'professionals', wijk: null, datum: '2025-04-03' }),
    session({ soort: 'professionals', wijk: null, stadsdeel: 'zuid', datum: '2025-07-01' }),
  ]
  const dates = (found: readonly Bijeenkomst[]) => found.map(({ datum }) => datum)

  it('are those of the wijk, newest first, and for professionals of its stadsdeel too', () => {
    const found = sessionsAbout(sessions, wijk)
    expect(dates(found.bewoners)).toEqual(['2025-05-15', '2025-04-01'])
    expect(dates(found.professionals)).toEqual(['2025-04-03'])
  })

  it('of one day are ordered by when they were recorded', () => {
    const late = session({ vastgelegdOp: '2025-05-20T10:00:00Z', plaats: 'later' })
    expect(sessionsAbout([session({}), late], wijk).bewoners[0]?.plaats).toBe('later')
  })

  it('of a stadsdeel are those held for the whole of it', () => {
    const found = sessionsAbout(sessions, { id: 'stadsdeel-noord', stadsdeel: 'noord' })
    expect(dates(found.bewoners)).toEqual(['2025-06-02'])
    expect(dates(found.professionals)).toEqual(['2025-04-03'])
  })
})

describe('a session in words', () => {
  it('says date, place, form and number', () => {
    expect(bijeenkomstRegel(session({}))).toBe('Wijktafels, wijkcentrum, 15 mei 2025, 46 mensen.')
    expect(
      bijeenkomstRegel(session({ soort: 'professionals', aantalOrganisaties: 9, aantalBewoners: 5 })),
    ).toBe('Wijktafels, wijkcentrum, 15 mei 2025, 46 mensen, 9 organisaties, 5 bewoners.')
  })

  it.each([
    [1, 'bevestigt', 'een organisatie zegt; bevestigt het cijfer; energie'],
    [2, 'spreekt-tegen', 'meerdere organisaties zien; spreekt het cijfer tegen; energie'],
    [null, 'nieuw', 'nieuw; energie'],
  ] as const)('of %s organisations reads %s', (aantalOrganisaties, houding, words) => {
    const held = session({ soort: 'professionals', aantalOrganisaties })
    expect(toelichtingRegel(held, { thema: 'rondkomen', toelichting: 'energie', houding })).toBe(words)
  })
})
