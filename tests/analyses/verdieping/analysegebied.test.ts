import { describe, expect, it } from 'vitest'
import { figureOfArea } from '../../../analyses/gebiedscijfer/gebiedscijfer.ts'
import { analysisAreas, areasToChoose, CITY_ID } from '../../../analyses/verdieping/analysegebied.ts'
import { echteFocus, echteIndicatoren, echteWijken, zoekIn } from '../../helpers/analyse-invoer-echt.ts'
import { NOORD, noorderwijk, WIJK_NOORD, ZUID, zuiderwijk } from '../../helpers/analyse-invoer.ts'

const known = {
  wijken: [noorderwijk, zuiderwijk],
  gemeente: 'GM0001',
  gemeenteNaam: 'Proefstad',
  buurtenVanGemeente: [...NOORD, ...ZUID, 'BU00010301'],
  buurtenVanCbsWijk: new Map([[WIJK_NOORD, [...NOORD]]]),
}

describe('the areas of a cyclus', () => {
  it('are its wijken, the stadsdelen these lie in, and the city', () => {
    const two = [noorderwijk, { ...zuiderwijk, stadsdeel: 'noord' }]
    expect(areasToChoose(two, 'Proefstad')).toEqual([
      { id: 'noorderwijk', naam: 'Noorderwijk', soort: 'wijk' },
      { id: 'zuiderwijk', naam: 'Zuiderwijk', soort: 'wijk' },
      { id: 'stadsdeel-noord', naam: 'noord', soort: 'stadsdeel' },
      { id: CITY_ID, naam: 'Proefstad', soort: 'stad' },
    ])
    expect(areasToChoose(echteWijken, echteFocus.gemeenteNaam).map(({ id }) => id)).toEqual([
      'zuiderzeewijk',
      'atolwijk',
      'boswijk',
      'waterwijk',
      'stadsdeel-noordoost',
      'stadsdeel-zuidoost',
      'stad',
    ])
  })

  it('have ids that fit in an address, whatever a stadsdeel is called', () => {
    const odd = [{ ...noorderwijk, stadsdeel: 'Noord-West / Centrum' }]
    expect(areasToChoose(odd, 'Proefstad')[1]?.id).toMatch(/^[a-z][a-z0-9-]{1,40}$/)
  })

  it('hold their own buurten: a stadsdeel those of its wijken, the city all', () => {
    const [wijk, , stadsdeel, , city] = analysisAreas(known)
    expect(wijk?.samenstelling).toEqual({
      buurten: NOORD,
      cbsWijk: { code: WIJK_NOORD, buurten: NOORD, naamgenoot: true },
    })
    expect(stadsdeel).toMatchObject({
      wijknamen: ['Noorderwijk'],
      samenstelling: { buurten: NOORD, cbsWijk: null },
    })
    expect(city).toMatchObject({ wijknamen: null, samenstelling: { buurten: known.buurtenVanGemeente } })
  })

  it('give the city the figure of the gemeente, and a stadsdeel none but the range of its buurten', () => {
    const buurten = ['BU09950111', 'BU09950112', 'BU09950113']
    const areas = analysisAreas({
      wijken: echteWijken,
      gemeente: echteFocus.gemeente,
      gemeenteNaam: echteFocus.gemeenteNaam,
      buurtenVanGemeente: buurten,
      buurtenVanCbsWijk: new Map(),
    })
    const indicator = echteIndicatoren.find(({ id }) => id === 'rivm-moeite-met-rondkomen')
    if (indicator === undefined) throw new Error('no indicator')
    const of = (id: string) => {
      const area = areas.find((row) => row.id === id)
      if (area === undefined) throw new Error(`no ${id}`)
      return figureOfArea(area.samenstelling, indicator, 2020, '18plus', zoekIn())
    }
    expect(of(CITY_ID)).toMatchObject({ soort: 'waarde', cijfer: { gebied: 'GM0995', waarde: 16.6 } })
    expect(of('stadsdeel-noordoost').soort).toBe('bereik')
  })
})
