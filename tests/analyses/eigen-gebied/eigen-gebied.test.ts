import { describe, expect, it } from 'vitest'
import type { Buurtdeel } from '../../../analyses/eigen-gebied/dekking.ts'
import { eigenCijfer, figureOfOwnArea } from '../../../analyses/eigen-gebied/eigen-gebied.ts'
import { smallNumbers } from '../../../analyses/eigen-gebied/kleine-aantallen.ts'
import type { Gewichten } from '../../../analyses/gebiedscijfer/gebiedscijfer.ts'
import type { Cijfer, Fout } from '../../../analyses/result.ts'
import type { Indicator } from '../../../geodata/schema/indicator.ts'

const RIVM: Indicator = {
  id: 'rivm-eenzaam',
  dataset: 'rivm-gezondheid-50090ned',
  kolom: 'Eenzaam_27',
  eenheid: 'procent',
  richting: 'lager-is-gunstiger',
  pijler: 'buurtcontacten',
  rol: 'telt-mee',
  niveaus: ['buurt', 'wijk', 'gemeente'],
  jaren: [2020],
  leeftijden: ['18plus'],
  meetwijze: 'modelschatting',
  afronding: [],
  bronfamilie: 'rivm-rekenmodel',
  veranderingPerBuurt: false,
  waarom: '',
  letOp: '',
}
const REGISTER: Indicator = { ...RIVM, id: 'cbs-x', meetwijze: 'register' }
const COUNT: Indicator = { ...REGISTER, id: 'pdok-inwoners', eenheid: 'aantal' }

const BUURTEN = ['BU09950001', 'BU09950002', 'BU09950003'] as const
const whole = (buurt: string): Buurtdeel => ({ buurt, deel: 1, naar: 'oppervlakte', hectare: 10, heel: true })
const half = (buurt: string, deel = 0.5): Buurtdeel => ({
  ...whole(buurt),
  deel,
  hectare: 10 * deel,
  heel: false,
})

const NO_MARGIN: Fout = { soort: 'niet-in-bron' }
const rounded: Fout = { soort: 'afronding', plusMin: 2.5 }

/** Look-up over the three buurten and the CBS wijk that happens to lie there. */
function figure(
  indicator: Indicator,
  values: readonly (number | null)[],
  delen: readonly Buurtdeel[],
  { fout = NO_MARGIN, gewichten = [] as Gewichten[], klein = [] as ReturnType<typeof smallNumbers> } = {},
) {
  const asked: string[] = []
  const result = figureOfOwnArea({
    delen,
    indicator,
    jaar: 2020,
    leeftijd: '18plus',
    gewichten,
    klein,
    zoekCijfer: (gebied) => {
      asked.push(gebied)
      const waarde = gebied.startsWith('WK') ? 99 : values[BUURTEN.findIndex((code) => code === gebied)]
      if (waarde === undefined || waarde === null) return { ontbreekt: 'niet-gepubliceerd', herkomst: null }
      return cijferVan(gebied, waarde, indicator, fout)
    },
  })
  expect(eigenCijfer.parse(result)).toEqual(result)
  expect(asked.filter((gebied) => !gebied.startsWith('BU'))).toEqual([])
  return result
}
function cijferVan(gebied: string, waarde: number, indicator: Indicator, fout: Fout): Cijfer {
  return {
    gebied,
    indicator: indicator.id,
    jaar: 2020,
    leeftijd: '18plus',
    waarde,
    eenheid: indicator.eenheid,
    fout,
    herkomst: { dataset: indicator.dataset, versie: '1', rij: 1, kolom: indicator.kolom },
  }
}
const inhabitants = (counts: readonly (number | null)[]): Gewichten => ({
  naar: 'pdok-inwoners',
  jaar: 2020,
  van: (buurt) => {
    const count = counts[BUURTEN.findIndex((code) => code === buurt)] ?? null
    return count === null ? null : cijferVan(buurt, count, COUNT, rounded)
  },
})
const [A, B, C] = BUURTEN

describe('whole buurten', () => {
  it('one buurt is its own figure', () => {
    expect(figure(RIVM, [20, 30, 40], [whole(B)])).toMatchObject({ soort: 'waarde', cijfer: { waarde: 30 } })
  })

  it('have a range and a plain mean when nobody knows how many people live there', () => {
    expect(figure(RIVM, [20, 30, 43], BUURTEN.map(whole))).toMatchObject({
      soort: 'gemiddelde',
      laagste: { waarde: 20 },
      hoogste: { waarde: 43 },
      waarde: 31,
      fout: NO_MARGIN,
      weging: { soort: 'gewoon' },
      aantalMet: 3,
      aantalZonder: 0,
    })
  })

  it('are weighed by inhabitants where each is known, never where one is missing', () => {
    const gewichten = [inhabitants([4000, 1000, null])]
    expect(figure(RIVM, [20, 30, 40], [whole(A), whole(B)], { gewichten })).toMatchObject({
      waarde: 22,
      weging: { soort: 'gewogen', naar: 'pdok-inwoners' },
    })
    expect(figure(RIVM, [20, 30, 40], BUURTEN.map(whole), { gewichten })).toMatchObject({
      waarde: 30,
      weging: { soort: 'gewoon', reden: 'aantal-ontbreekt' },
    })
  })

  it('carry the error of their buurten: squares for what was measured apart, straight for one model', () => {
    const margin = (waarde: number): Fout => ({
      soort: 'interval',
      laag: waarde - 6,
      hoog: waarde + 6,
      zekerheid: 0.95,
    })
    const both = [whole(A), whole(B)]
    const apart = figure(REGISTER, [30, 30, 30], both, { fout: margin(30) })
    // By hand: half of 6 and half of 6, squared and added: sqrt(18).
    expect(apart).toMatchObject({ fout: { soort: 'interval', laag: 30 - Math.sqrt(18) } })
    expect(figure(RIVM, [30, 30, 30], both, { fout: margin(30) })).toMatchObject({
      fout: { laag: 24, hoog: 36 },
    })
  })

  it('add up as counts with the rounding of each: two counts rounded to 5 are 5 off at most', () => {
    expect(figure(COUNT, [400, 605, null], [whole(A), whole(B)], { fout: rounded })).toMatchObject({
      soort: 'som',
      waarde: 1005,
      fout: { soort: 'afronding', plusMin: 5 },
    })
  })

  it('do not add up when one has no figure', () => {
    expect(figure(COUNT, [400, 605, null], BUURTEN.map(whole))).toMatchObject({
      soort: 'bereik',
      reden: 'buurt-zonder-cijfer',
      aantalZonder: 1,
    })
  })

  it('with classes give a range of words, never a mean', () => {
    const classes: Indicator = { ...RIVM, eenheid: 'klasse-1-9' }
    expect(figure(classes, [4, 5, 7], BUURTEN.map(whole))).toMatchObject({ soort: 'bereik', reden: 'klasse' })
  })

  it('without any figure say so', () => {
    expect(figure(RIVM, [null, null, null], BUURTEN.map(whole))).toEqual({
      soort: 'ontbreekt',
      reden: 'geen-buurt-met-cijfer',
    })
    expect(figure(RIVM, [null, 1, 1], [whole(A)])).toEqual({ soort: 'ontbreekt', reden: 'niet-gepubliceerd' })
    expect(figure(RIVM, [1, 1, 1], [])).toEqual({ soort: 'ontbreekt', reden: 'geen-buurt-met-cijfer' })
    expect(figure({ ...RIVM, niveaus: ['wijk'] }, [1, 1, 1], [whole(A)])).toEqual({
      soort: 'ontbreekt',
      reden: 'niet-op-dit-niveau',
    })
  })
})

describe('parts of buurten', () => {
  it('are not interpolated: half a buurt has the range of its buurt and a reason', () => {
    expect(figure(RIVM, [20, 30, 40], [half(A)])).toMatchObject({
      soort: 'bereik',
      reden: 'te-onzeker',
      laagste: { waarde: 20 },
      hoogste: { waarde: 20 },
    })
  })

  it('are estimated where the limits are near, by the people in each part where they are known', () => {
    const delen = [whole(A), half(B, 0.9)]
    expect(figure(RIVM, [20, 30, 40], delen)).toMatchObject({
      soort: 'schatting',
      naar: 'oppervlakte',
      schatting: { bronmarge: false, laag: 20 },
    })
    const known = figure(RIVM, [20, 30, 40], delen, { gewichten: [inhabitants([900, 1000, null])] })
    expect(known).toMatchObject({ soort: 'schatting', naar: 'inwoners', schatting: { waarde: 25 } })
  })

  it('are not estimated with a buurt without a figure, in other units, or when the area is small', () => {
    const delen = [whole(A), half(C, 0.95)]
    expect(figure(RIVM, [20, 30, null], delen)).toMatchObject({ reden: 'buurt-zonder-cijfer' })
    const money: Indicator = { ...REGISTER, eenheid: 'duizend-euro' }
    expect(figure(money, [20, 30, 40], delen)).toMatchObject({
      soort: 'bereik',
      reden: 'eenheid-niet-te-delen',
    })
    const klein = smallNumbers({ woningen: 12, inwoners: null })
    expect(figure(RIVM, [20, 30, 40], delen, { klein })).toMatchObject({ reden: 'minder-dan-20-woningen' })
  })

  it('of a count lie between what is whole and what is touched', () => {
    expect(figure(COUNT, [400, 100, null], [whole(A), half(B)], { fout: rounded })).toMatchObject({
      soort: 'schatting',
      schatting: { waarde: 450, laag: 397.5, hoog: 505 },
    })
  })
})

describe('small numbers', () => {
  it('are under 20 dwellings or 100 inhabitants, and not known is not small', () => {
    expect(smallNumbers({ woningen: 19, inwoners: 99 })).toEqual([
      'minder-dan-20-woningen',
      'minder-dan-100-inwoners',
    ])
    expect(smallNumbers({ woningen: 20, inwoners: 100 })).toEqual([])
    expect(smallNumbers({ woningen: null, inwoners: null })).toEqual([])
  })
})
