import { array, assert, constantFrom, date, integer, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../analyses/canonical-json.ts'
import { incidentsOf } from '../../../analyses/incidenten/incidenten.ts'
import { incidenten, type Reeks } from '../../../analyses/incidenten/incidenten-schema.ts'
import type { Melding } from '../../../geodata/schema/melding.ts'
import {
  GEMEENTE,
  maakIndicator,
  maakWaarnemingen,
  NOORD,
  WIJK_NOORD,
  ZUID,
} from '../../helpers/analyse-invoer.ts'
import { runs } from '../../helpers/property-runs.ts'
import {
  inwonersVan,
  meldingenVan,
  NOORDERWIJK,
  proefInvoer,
  STAD,
  ZUIDERWIJK,
} from '../../helpers/proefstad-noord-zuid.ts'

const bron = (rijen: readonly Melding[], voorbeelddata = false) => [
  { rijen, dataset: 'meldsysteem', voorbeelddata },
]
const evenly = (soort: Melding['soort'], buurten: readonly string[], years: readonly number[], each = 2) =>
  buurten.flatMap((buurt) => years.flatMap((year) => meldingenVan(soort, buurt, year, () => each)))
const one = <T>(list: readonly T[] | undefined): T => {
  const [first] = list ?? []
  if (first === undefined) throw new Error('nothing there')
  return first
}
const overlastOf = (found: ReturnType<typeof incidentsOf>, place = 0): Reeks =>
  one(found[place]?.overlast.reeksen)

describe('reports', () => {
  const years = [2022, 2023, 2024]
  const input = proefInvoer({
    meldingen: bron([
      ...evenly('melding-openbare-ruimte', [...NOORD, ...ZUID], years, 3),
      ...evenly('overlastmelding', [...NOORD, ...ZUID], years, 2),
    ]),
  })
  const found = incidentsOf(input)

  it('are answered per area in their order, with each kind apart and without a total', () => {
    expect(found).toHaveLength(3)
    for (const answer of found) {
      expect(incidenten.parse(answer)).toEqual(answer)
      expect(Object.keys(answer)).toEqual(['openbareRuimte', 'overlast', 'misdrijven'])
      expect(answer.misdrijven).toMatchObject({ reeksen: [], reden: 'geen-bron-geladen' })
      expect(new Set(Object.values(answer).map(({ richting }) => richting))).toEqual(new Set(['neutraal']))
    }
    const newest = (place: number, kind: 'openbareRuimte' | 'overlast') =>
      one(found[place]?.[kind].reeksen).jaren.at(-1)?.telling
    expect(newest(0, 'openbareRuimte')).toMatchObject({ aantal: 4 * 36 })
    expect(newest(0, 'overlast')).toMatchObject({ aantal: 4 * 24 })
    expect(newest(2, 'overlast')).toMatchObject({ aantal: 8 * 24 })
  })

  it('have a rate per 1,000 inhabitants with limits', () => {
    const row = overlastOf(found).jaren.at(-1)
    expect(row?.perDuizend).toMatchObject({ bekend: true, waarde: 96 / 4 })
    expect(overlastOf(found).inwoners).toMatchObject({ aantal: 4000, bron: null })
  })

  it('give the same bytes in whatever order they come', () => {
    const shuffled = proefInvoer({ meldingen: bron(one(input.meldingen).rijen.toReversed()) })
    expect(canonicalJson(incidentsOf(shuffled))).toBe(canonicalJson(found))
  })

  it('that are the same every year are no change', () => {
    expect(overlastOf(found).verandering).toMatchObject({ jaar: 2024, oordeel: 'geen-verschil' })
  })

  it('that double in one buurt are a change there and not elsewhere', () => {
    const doubled = [
      ...evenly('overlastmelding', [...NOORD, ...ZUID], [2023, 2024], 5),
      ...evenly('overlastmelding', [NOORD[1]], [2024], 5),
    ]
    const answer = overlastOf(incidentsOf(proefInvoer({ meldingen: bron(doubled) })))
    expect(answer.perBuurt.map(({ verandering }) => verandering.bekend && verandering.oordeel)).toEqual([
      'geen-verschil',
      'meer',
      'geen-verschil',
      'geen-verschil',
    ])
  })

  it('of an incomplete year are counted, and compared with nothing', () => {
    const half = meldingenVan('overlastmelding', NOORD[0], 2024, (month) => (month < 10 ? 9 : 0))
    const answer = overlastOf(
      incidentsOf(proefInvoer({ meldingen: bron([...evenly('overlastmelding', NOORD, [2023]), ...half]) })),
    )
    expect(answer.jaren.at(-1)).toMatchObject({ jaar: 2024, volledig: false, telling: { aantal: 81 } })
    expect(answer.jaren.at(-1)?.perDuizend).toEqual({ bekend: false, reden: 'jaar-niet-volledig' })
    expect(answer.nieuwsteJaar).toBe(2023)
    expect(answer.verandering).toEqual({ bekend: false, reden: 'geen-volledig-jaar-ervoor' })
  })

  it('after the peildatum, or of a year far away, decide nothing', () => {
    const strange = [
      ...meldingenVan('overlastmelding', NOORD[0], 2031, () => 9),
      ...meldingenVan('overlastmelding', NOORD[0], 2025, (month) => (month > 5 ? 9 : 0)),
      ...meldingenVan('overlastmelding', NOORD[0], 1999, (month) => (month === 2 ? 1 : 0)),
    ]
    const rows = [...one(input.meldingen).rijen, ...strange]
    const answer = overlastOf(incidentsOf(proefInvoer({ meldingen: bron(rows) })))
    expect(answer.jaren.map(({ jaar }) => jaar)).toEqual([1999, 2022, 2023, 2024])
    expect(answer.jaren[0]?.volledig).toBe(false)
    expect(answer.verandering).toEqual(overlastOf(found).verandering)
    expect(answer.maanden).toMatchObject({ jaren: years })
  })

  it('say that a buurt the source never names has no count, which is not zero', () => {
    const answer = overlastOf(
      incidentsOf(proefInvoer({ meldingen: bron(evenly('overlastmelding', NOORD.slice(1), years)) })),
    )
    expect(answer).toMatchObject({ buurtenInBron: 3, buurten: 4, inwoners: { aantal: 3000 } })
    expect(answer.perBuurt[0]?.telling).toEqual({ bekend: false, reden: 'buurt-niet-in-bron' })
  })

  it('in a place without inhabitants, or with unknown or assumed ones, have no rate and say why', () => {
    const rows = evenly('overlastmelding', NOORD, years)
    const rate = (over: Parameters<typeof inwonersVan>[1], example = false) => {
      const inwoners = new Map(NOORD.map((buurt) => [buurt, inwonersVan(buurt, over)]))
      const answer = overlastOf(incidentsOf(proefInvoer({ inwoners, meldingen: bron(rows, example) })))
      return [answer.jaren.at(-1)?.perDuizend, answer.perBuurt[0]?.perDuizend]
    }
    const why = (reden: string) => [
      { bekend: false, reden },
      { bekend: false, reden },
    ]
    expect(rate({ inwoners: 0 })).toEqual(why('geen-inwoners'))
    expect(rate({ inwoners: null })).toEqual(why('inwoners-onbekend'))
    expect(rate({ voorbeelddata: true })).toEqual(why('inwoners-zijn-aanname'))
    expect(rate({ voorbeelddata: true }, true).map((row) => row?.bekend)).toEqual([true, true])
  })

  it('are divided by the published inhabitants of exactly this area where a source has them', () => {
    const people = maakIndicator('cbs-inwoners', {
      eenheid: 'aantal',
      rol: 'noemer',
      meetwijze: 'register',
      jaren: [2024],
      leeftijden: ['alle'],
    })
    const waarnemingen = maakWaarnemingen(people, { [WIJK_NOORD]: 2000 })
    const answer = incidentsOf(
      proefInvoer({ indicatoren: [people], waarnemingen, meldingen: input.meldingen }),
    )
    expect(overlastOf(answer).inwoners).toMatchObject({
      aantal: 2000,
      bron: { gebied: WIJK_NOORD, indicator: 'cbs-inwoners' },
    })
    expect(overlastOf(answer).jaren.at(-1)?.perDuizend).toMatchObject({ waarde: 48 })
    expect(overlastOf(answer, 1).inwoners).toMatchObject({ aantal: 4000, bron: null })
  })

  it('of one buurt only, of nobody, and without any source are all answered', () => {
    const gebied = { ...NOORDERWIJK, samenstelling: { buurten: [NOORD[0]], cbsWijk: null } }
    const rows = bron(evenly('overlastmelding', [NOORD[0]], years))
    expect(overlastOf(incidentsOf(proefInvoer({ gebieden: [gebied], meldingen: rows })))).toMatchObject({
      buurten: 1,
    })
    const nothing = incidentsOf(proefInvoer())
    expect(nothing.map(({ overlast }) => overlast.reden)).toEqual(Array(3).fill('geen-bron-geladen'))
  })

  const someReport = record({
    id: constantFrom('a'),
    soort: constantFrom<Melding['soort']>('melding-openbare-ruimte', 'overlastmelding'),
    onderwerp: constantFrom('proef'),
    datum: date({ min: new Date('2021-01-01'), max: new Date('2026-12-31'), noInvalidDate: true }).map((at) =>
      at.toISOString().slice(0, 10),
    ),
    buurt: constantFrom(...NOORD, ...ZUID),
    punt: constantFrom<[number, number]>([5.5, 52.5]),
  })

  it('add up over the buurten of an area and over the wijken of the city, kind by kind', () => {
    assert(
      property(array(someReport, { maxLength: 150 }), integer({ min: 0, max: 1 }), (rows, example) => {
        const answers = incidentsOf(proefInvoer({ meldingen: bron(rows, example === 1) }))
        for (const kind of ['openbareRuimte', 'overlast'] as const) {
          const [noord, zuid, stad] = answers.map((answer) => answer[kind].reeksen[0])
          if (noord === undefined || zuid === undefined || stad === undefined) continue
          for (const series of [noord, zuid, stad]) {
            const row = series.jaren.find(({ jaar }) => jaar === series.nieuwsteJaar)
            if (row?.telling.bekend !== true) continue
            const parts = series.perBuurt.map(({ telling }) => (telling.bekend ? telling.aantal : 0))
            expect(parts.reduce((sum, part) => sum + part, 0)).toBe(row.telling.aantal)
          }
          for (const [index, { telling }] of stad.jaren.entries()) {
            const parts = [noord, zuid].map(({ jaren }) => jaren[index]?.telling)
            const sum = parts.reduce((all, part) => all + (part?.bekend === true ? part.aantal : 0), 0)
            expect(telling.bekend ? telling.aantal : 0).toBe(sum)
          }
        }
        // Canonical JSON refuses NaN and Infinity.
        expect(() => canonicalJson(answers)).not.toThrow()
      }),
      runs(40),
    )
  })
})

describe('published figures and counts', () => {
  const misdrijven = maakIndicator('misdrijven-totaal', {
    dataset: 'politie-misdrijven',
    eenheid: 'aantal',
    richting: 'neutraal',
    rol: 'alleen-tonen',
    pijler: null,
    meetwijze: 'aangiften',
    jaren: [2023, 2024, 2025],
    leeftijden: ['alle'],
  })
  const values = (each: number, over: Record<string, number | null> = {}) => ({
    ...Object.fromEntries([...NOORD, ...ZUID].map((code) => [code, each])),
    [WIJK_NOORD]: 4 * each + 3,
    [GEMEENTE]: 8 * each + 9,
    ...over,
  })
  const withFigures = (over?: Record<string, number | null>) =>
    proefInvoer({
      indicatoren: [misdrijven],
      waarnemingen: [
        ...maakWaarnemingen(misdrijven, values(20, over), 2023),
        ...maakWaarnemingen(misdrijven, values(40, over), 2024),
        ...maakWaarnemingen(misdrijven, values(999), 2025),
      ],
    })

  it('of an area are its own, else those of its buurten together, and never of a year that has not ended', () => {
    const [noord, zuid, stad] = incidentsOf(withFigures()).map(({ misdrijven: { reeksen } }) => one(reeksen))
    expect(noord?.jaren).toMatchObject([
      { jaar: 2023, telling: { aantal: 83, bron: WIJK_NOORD } },
      { jaar: 2024, telling: { aantal: 163, bron: WIJK_NOORD } },
    ])
    expect(zuid?.jaren.at(-1)?.telling).toMatchObject({ aantal: 160, bron: null })
    expect(stad?.jaren.at(-1)?.telling).toMatchObject({ aantal: 329, bron: GEMEENTE })
    expect(noord?.verandering).toMatchObject({ oordeel: 'meer', vorigAantal: 83 })
    expect(noord?.maanden).toEqual({ bekend: false, reden: 'geen-datum-per-melding' })
  })

  it('are not added up when a buurt is missing, and then the gemeente stands beside', () => {
    const [, zuid] = incidentsOf(withFigures({ [ZUID[0]]: null })).map(({ misdrijven: row }) =>
      one(row.reeksen),
    )
    expect(zuid?.jaren.at(-1)?.telling).toEqual({ bekend: false, reden: 'niet-elke-buurt-bekend' })
    expect(zuid?.gemeente).toBeNull()
    const onlyCity = Object.fromEntries([...NOORD, ...ZUID, WIJK_NOORD].map((code) => [code, null]))
    const [noord] = incidentsOf(withFigures(onlyCity)).map(({ misdrijven: row }) => one(row.reeksen))
    expect(noord?.perBuurt).toEqual([])
    expect(noord?.gemeente?.jaren.at(-1)?.telling).toMatchObject({ aantal: 329, bron: GEMEENTE })
  })

  it('that were converted from other borders are no counts', () => {
    const input = proefInvoer({
      indicatoren: [misdrijven],
      waarnemingen: maakWaarnemingen(misdrijven, values(20), 2024).map((row) => ({ ...row, geschat: 0.2 })),
    })
    expect(one(one(incidentsOf(input)).misdrijven.reeksen).jaren.at(-1)?.telling).toEqual({
      bekend: false,
      reden: 'omgerekend-geen-telling',
    })
  })

  it('by wijk of the programme hold for that wijk, add up to a stadsdeel, and not for other buurten', () => {
    const counts = [
      { gebied: 'noorderwijk', jaar: 2024, aantal: 30 },
      { gebied: 'zuiderwijk', jaar: 2024, aantal: 12 },
      { gebied: 'noorderwijk', jaar: 2025, aantal: 99 },
    ]
    const rows = [{ rijen: counts, dataset: 'voorbeeld', voorbeelddata: true }]
    const smaller = { ...ZUIDERWIJK, samenstelling: { buurten: ZUID.slice(1), cbsWijk: null } }
    const both = { ...STAD, soort: 'stadsdeel' as const, id: 'stadsdeel-oost' }
    const found = incidentsOf(proefInvoer({ gebieden: [NOORDERWIJK, smaller, both], misdrijven: rows }))
    expect(found.map((row) => one(row.misdrijven.reeksen).jaren)).toMatchObject([
      [{ jaar: 2024, telling: { aantal: 30 } }],
      [{ jaar: 2024, telling: { bekend: false, reden: 'niet-op-dit-niveau' } }],
      [{ jaar: 2024, telling: { aantal: 42 } }],
    ])
    expect(one(one(found).misdrijven.reeksen).bron.voorbeelddata).toBe(true)
  })
})
