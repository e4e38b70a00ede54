import { array, assert, constantFrom, integer, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../analyses/canonical-json.ts'
import { makeLookUp } from '../../../analyses/gebiedscijfer/opzoeker.ts'
import { kpiPages } from '../../../analyses/leefbaarometer/kpi-bladzijde.ts'
import { kpiBladzijde } from '../../../analyses/leefbaarometer/kpi-bladzijde-schema.ts'
import { analysisAreas } from '../../../analyses/verdieping/analysegebied.ts'
import type { Leefbaarometer3 } from '../../../geodata/schema/leefbaarometer.ts'
import {
  GEMEENTE,
  maakIndicator,
  maakWaarnemingen,
  NOORD,
  noorderwijk,
  WIJK_NOORD,
  WIJK_ZUID,
  ZUID,
  zuiderwijk,
} from '../../helpers/analyse-invoer.ts'
import {
  echteFocus,
  echteLeefbaarometer,
  echteWijken,
  samenstellingVan,
} from '../../helpers/analyse-invoer-echt.ts'
import { runs } from '../../helpers/property-runs.ts'

type Vraag = Parameters<typeof kpiPages>[0]

function row(gebied: string, jaar: number, klasse: number | null, rij = 1): Leefbaarometer3 {
  const none = { fys: null, onv: null, soc: null, vrz: null, won: null }
  return {
    gebied,
    jaar,
    klasse,
    klassen: { ...none, fys: 3, won: 7 },
    afwijking: null,
    afwijkingen: none,
    rij,
  }
}

/** Noorderwijk is its CBS wijk; Zuiderwijk has one buurt of the CBS wijk less, as the programme's Waterwijk has. */
const gebieden = analysisAreas({
  wijken: [noorderwijk, { ...zuiderwijk, buurten: ZUID.slice(0, 3) }],
  gemeente: GEMEENTE,
  gemeenteNaam: 'Proefstad',
  buurtenVanGemeente: [...NOORD, ...ZUID],
  buurtenVanCbsWijk: new Map([
    [WIJK_NOORD, [...NOORD]],
    [WIJK_ZUID, [...ZUID]],
  ]),
})

function pagesOf(leefbaarometer3: readonly Leefbaarometer3[], over: Partial<Vraag> = {}) {
  return kpiPages({
    cyclus: { id: '2025', naam: 'Cyclus 2025', peildatum: '2025-05-01' },
    gebieden,
    focus: { ...echteFocus, gemeente: GEMEENTE },
    indicatoren: [],
    zoekCijfer: makeLookUp([], [], new Map()),
    leefbaarometer: [],
    leefbaarometer3,
    ...over,
  })
}

function pageOf(id: string, ...given: Parameters<typeof pagesOf>) {
  const page = pagesOf(...given)[gebieden.findIndex((area) => area.id === id)]
  if (page === undefined) throw new Error(`no page of ${id}`)
  return page
}

/** The four wijken of the programme as areas. */
const echteGebieden = echteWijken.map((wijk) => ({
  id: wijk.id,
  naam: wijk.naam,
  soort: 'wijk' as const,
  wijk,
  samenstelling: samenstellingVan(wijk),
  wijknamen: [wijk.naam],
}))

describe('the page of the KPI', () => {
  it('cannot judge with version 2.0 alone, and keeps it apart', () => {
    const pages = pagesOf([], { gebieden: echteGebieden, leefbaarometer: echteLeefbaarometer })
    for (const page of pages) {
      expect(page).toMatchObject({
        oordeel: 'onbekend',
        versie3: { bekend: false, reden: 'bron-niet-ingelezen' },
        cellen: { bekend: false, reden: 'bron-geeft-geen-cellen' },
        landelijk: { bekend: false, reden: 'bron-niet-ingelezen' },
      })
      expect(page.versie2[0]?.kpi).toMatchObject({ bekend: true, teBeoordelen: false, reden: 'reeks-te-oud' })
    }
  })

  it.each([
    [4, 'lager'],
    [5, 'voldoende'],
    [9, 'voldoende'],
  ] as const)('holds class %d of the whole wijk against voldoende: %s', (klasse, oordeel) => {
    expect(pageOf('noorderwijk', [row(WIJK_NOORD, 2022, klasse)]).oordeel).toBe(oordeel)
  })

  it('takes the newest year of the part that is not after the peildatum, with the five dimensions', () => {
    const rows = [row(WIJK_NOORD, 2026, 9), row(WIJK_NOORD, 2022, 4, 7), row(WIJK_NOORD, 2020, 5)]
    const { versie3, oordeel } = pageOf('noorderwijk', rows)
    if (!versie3.bekend || !versie3.geheel.bekend) throw new Error('not known')
    expect(versie3.jaar).toBe(2022)
    expect(versie3.geheel.jaren.map(({ jaar }) => jaar)).toEqual([2020, 2022])
    expect(versie3.geheel.jaren[1]).toEqual({
      jaar: 2022,
      klasse: 4,
      onderdelen: { won: 7, fys: 3, vrz: null, soc: null, onv: null },
      rij: 7,
    })
    expect(oordeel).toBe('lager')
  })

  it('counts the buurten of a wijk that is not its CBS wijk, and never uses that CBS wijk', () => {
    const rows = [
      row(WIJK_ZUID, 2022, 9),
      row(ZUID[0], 2022, 5),
      row(ZUID[1], 2022, 4),
      row(ZUID[2], 2022, null),
      row(ZUID[3], 2022, 1),
    ]
    const page = pageOf('zuiderwijk', rows)
    expect(page.oordeel).toBe('buurten')
    expect(page.versie3).toMatchObject({
      bekend: true,
      geheel: { bekend: false, reden: 'geen-eigen-gebied-in-de-bron' },
      telling: { voldoende: 1, lager: 1, zonder: 1 },
    })
    expect(canonicalJson(page)).not.toContain(WIJK_ZUID)
  })

  it('never uses Waterwijk-Landerijen (WK099504) for the Waterwijk of the programme', () => {
    const rows = [row('WK099504', 2022, 9), row('BU09950411', 2022, 4)]
    const pages = pagesOf(rows, { gebieden: echteGebieden })
    expect(echteGebieden.map(({ id }) => id)).toContain('waterwijk')
    expect(canonicalJson(pages)).not.toContain('WK099504')
  })

  it('gives a stadsdeel its buurten and the city the class of the gemeente', () => {
    const rows = [row(GEMEENTE, 2022, 6), row(NOORD[0], 2022, 5)]
    expect(pageOf('stadsdeel-noord', rows).oordeel).toBe('buurten')
    const city = pageOf('stad', rows)
    expect(city.oordeel).toBe('voldoende')
    expect(city.versie3).toMatchObject({ geheel: { gebied: GEMEENTE }, gemeente: { gebied: GEMEENTE } })
  })

  it('has a reason where an area or a year has no class', () => {
    expect(pageOf('zuiderwijk', [row(NOORD[0], 2022, 5)]).versie3).toEqual({
      bekend: false,
      reden: 'geen-cijfer-voor-de-peildatum',
    })
    expect(pageOf('noorderwijk', [row(NOORD[0], 2030, 5)]).versie3).toEqual({
      bekend: false,
      reden: 'bron-niet-ingelezen',
    })
    expect(pageOf('noorderwijk', [row(NOORD[0], 2022, null)]).oordeel).toBe('onbekend')
    const { versie3 } = pageOf('noorderwijk', [row(NOORD[0], 2022, 5)])
    expect(versie3).toMatchObject({ geheel: { bekend: false, reden: 'niet-gepubliceerd' } })
  })

  it('takes the national share only from its own source', () => {
    const share = maakIndicator('nplv-zwak-of-lager', {
      niveaus: ['land', 'gemeente'],
      jaren: [2022],
      leeftijden: ['alle'],
      rol: 'los-tonen',
    })
    const rows = maakWaarnemingen(share, { NL00: 12.5, [GEMEENTE]: 20.1 })
    const zoekCijfer = makeLookUp([share], rows, new Map([['proef-bron', '1']]))
    const page = pageOf('noorderwijk', [], { indicatoren: [share], zoekCijfer })
    if (!page.landelijk.bekend) throw new Error('not known')
    expect(page.landelijk.cijfers.map(({ gebied, waarde }) => [gebied, waarde])).toEqual([
      ['NL00', 12.5],
      [GEMEENTE, 20.1],
    ])
    const without = makeLookUp([share], [], new Map())
    expect(pageOf('noorderwijk', [], { indicatoren: [share], zoekCijfer: without }).landelijk).toEqual({
      bekend: false,
      reden: 'geen-cijfer-voor-de-peildatum',
    })
  })

  it('never gives a class that no row has, and does not depend on the order of the rows', () => {
    const rows = array(
      record({
        gebied: constantFrom(...NOORD, ...ZUID, WIJK_NOORD, WIJK_ZUID, GEMEENTE),
        jaar: constantFrom(2018, 2020, 2022, 2026),
        klasse: integer({ min: 1, max: 9 }),
      }),
      { maxLength: 30 },
    )
    assert(
      property(rows, (given) => {
        const unique = [...new Map(given.map((one) => [`${one.gebied} ${one.jaar}`, one])).values()]
        const source = unique.map(({ gebied, jaar, klasse }, index) => row(gebied, jaar, klasse, index + 1))
        const pages = pagesOf(source)
        expect(canonicalJson(pagesOf(source.toReversed()))).toBe(canonicalJson(pages))
        const key = (gebied: string, jaar: number, klasse: number | null) => `${gebied} ${jaar} ${klasse}`
        const known = new Set(source.map((one) => key(one.gebied, one.jaar, one.klasse)))
        for (const page of pages) {
          expect(kpiBladzijde.parse(page)).toEqual(page)
          if (!page.versie3.bekend) continue
          for (const { gebied, jaren } of page.versie3.buurten) {
            for (const { jaar, klasse } of jaren) expect(known).toContain(key(gebied, jaar, klasse))
          }
          const { voldoende, lager, zonder } = page.versie3.telling
          expect(voldoende + lager + zonder).toBe(page.versie3.buurten.length)
        }
      }),
      runs(100),
    )
  })
})
