import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../analyses/canonical-json.ts'
import { analyseWijk, wijkanalyse } from '../../../analyses/wijkanalyse/wijkanalyse.ts'
import {
  eenzaam,
  maakIndicator,
  maakInvoer,
  maakWaarnemingen,
  NOORD,
  noorderwijk,
  rondkomen,
  waarden,
  WIJK_NOORD,
} from '../../helpers/analyse-invoer.ts'

/** The analysis of an input, after it has been held against the stored form. */
function analyse(...given: Parameters<typeof maakInvoer>) {
  const found = analyseWijk(maakInvoer(...given))
  expect(wijkanalyse.safeParse(JSON.parse(canonicalJson(found))).error).toBeUndefined()
  return found
}

describe('a wijkanalyse of almost nothing', () => {
  it('without any figure, place or dwelling says so in every part', () => {
    expect(analyse()).toMatchObject({
      sterkEnZwak: { sterk: [], zwak: [] },
      zelfdeVerhalen: [],
      inwoners: null,
      kpi: { bekend: false },
      renovatie: { bekend: false },
      bereik: { bekend: false },
      voorstel: { regels: [{ plaats: 1 }, { plaats: 2 }, { plaats: 3 }], gewoonWerk: [] },
    })
    const { pijlers, spreidingen } = analyse()
    expect(pijlers.map(({ oordeel }) => oordeel)).toEqual(Array(5).fill('geen-cijfer'))
    expect(spreidingen.map(({ aantalMet, laagste }) => [aantalMet, laagste])).toEqual([
      [0, null],
      [0, null],
    ])
  })

  it('without an indicator, a source or another wijk still has its form', () => {
    const found = analyse({ indicatoren: [], bronnen: [], indelingWijken: [] })
    expect(found).toMatchObject({ spreidingen: [], invoer: [], voorbeelddata: false, inwoners: null })
  })

  it('before the first year of any figure has no figure', () => {
    const cyclus = { id: '1990', naam: 'Cyclus 1990', peildatum: '1990-01-01' }
    const found = analyse({ cyclus, waarnemingen: maakWaarnemingen(rondkomen, waarden(NOORD, [1, 2, 3, 4])) })
    expect(found.spreidingen).toEqual([])
    expect(found.onbekend.map(({ code }) => code)).not.toContain('buurten-zonder-cijfer')
  })

  it('with figures for one pijler only leaves the others without', () => {
    const found = analyse({ waarnemingen: maakWaarnemingen(eenzaam, waarden(NOORD, [30, 30, 20, 20])) })
    const speaking = found.pijlers.filter(({ oordeel }) => oordeel !== 'geen-cijfer')
    expect(speaking.map(({ pijler }) => pijler)).toEqual(['buurtcontacten'])
    expect(found.zelfdeVerhalen).toEqual([])
  })
})

describe('a wijkanalyse of a wijk with one buurt', () => {
  const one = { ...noorderwijk, buurten: [NOORD[1]] }
  const rows = maakWaarnemingen(rondkomen, { ...waarden(NOORD, [10, 30, 10, 10]), [WIJK_NOORD]: 15 })
  const input = {
    wijk: one,
    indelingWijken: [one],
    samenstelling: { buurten: one.buurten, cbsWijk: { code: WIJK_NOORD, buurten: NOORD, naamgenoot: true } },
    waarnemingen: rows,
  }

  it('shows that buurt, and not the CBS wijk in which it lies', () => {
    const money = analyse(input).spreidingen.find(({ indicator }) => indicator === rondkomen.id)
    expect(money).toMatchObject({
      aantalMet: 1,
      laagste: { gebied: NOORD[1], waarde: 30 },
      hoogste: { gebied: NOORD[1], waarde: 30 },
      wijk: { soort: 'bereik', gemiddelde: 30, ernaast: { gebied: WIJK_NOORD, waarde: 15 } },
    })
    expect(analyse(input).sterkEnZwak).toMatchObject({
      sterk: [],
      zwak: [{ aantalMet: 1, grootsteVerschil: 10 }],
    })
  })

  it('that has no figure is missing, with its reason', () => {
    const none = maakWaarnemingen(rondkomen, { ...waarden(NOORD, [10, null, 10, 10]), [WIJK_NOORD]: 15 })
    const money = analyse({ ...input, waarnemingen: none }).spreidingen.find(
      ({ indicator }) => indicator === rondkomen.id,
    )
    expect(money?.buurten).toMatchObject([{ cijfer: null, ontbreekt: 'niet-gepubliceerd' }])
    expect(money?.wijk).toMatchObject({ soort: 'ontbreekt', reden: 'geen-buurt-met-cijfer' })
  })
})

describe('a wijkanalyse of a wijk in which all is the same', () => {
  it('names no point and no same story, and puts the themes without figures first', () => {
    const waarnemingen = [rondkomen, eenzaam].flatMap((one) =>
      maakWaarnemingen(one, waarden(NOORD, [20, 20, 20, 20])),
    )
    const found = analyse({ waarnemingen })
    expect(found.sterkEnZwak).toEqual({ sterk: [], zwak: [] })
    expect(found.zelfdeVerhalen).toEqual([])
    expect(found.voorstel.regels.map(({ grond }) => grond)).toEqual(Array(3).fill('geen-cijfer'))
  })
})

describe('figures that may not count', () => {
  it.each(['alleen-tonen', 'alleen-intern', 'noemer', 'los-tonen', 'referentie'] as const)(
    'because they are %s enter nothing at all',
    (rol) => {
      const indicator = maakIndicator(rondkomen.id, { rol })
      const waarnemingen = maakWaarnemingen(indicator, waarden(NOORD, [90, 90, 1, 1]))
      const { spreidingen, sterkEnZwak, pijlers } = analyse({ indicatoren: [indicator], waarnemingen })
      expect({ spreidingen, sterkEnZwak }).toEqual({ spreidingen: [], sterkEnZwak: { sterk: [], zwak: [] } })
      expect(pijlers.every(({ indicatoren }) => indicatoren.length === 0)).toBe(true)
    },
  )
})
