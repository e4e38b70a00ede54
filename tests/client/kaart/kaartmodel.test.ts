import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { getekend, jarenVan, leeftijdenVan, maakKaartmodel } from '../../../client/map/kaartmodel.ts'
import { verschilplaats } from '../../../client/map/klassen.ts'
import { maakVlakbeeld, vlakkleuren } from '../../../client/map/vlakbeeld/vlakbeeld.ts'
import { tabelgroepen } from '../../../client/panels/kaart/tabelrijen.ts'
import { cijferregels, ernaastRegel } from '../../../client/panels/kaart/wijkregels.ts'
import { GEBIEDEN, KEUZE, voorbeeldbron } from './voorbeeldbron.ts'

const value = fc.option(
  fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
  { freq: 3 },
)
const values = fc.array(value, { minLength: GEBIEDEN.length, maxLength: GEBIEDEN.length })
const sorting = fc.record({
  kolom: fc.constantFrom('naam' as const, 'waarde' as const, 'verschil' as const),
  richting: fc.constantFrom('op' as const, 'af' as const),
})
const KNOWN = [70.1, 68.7, 69.8, 75.7, 90, 72.5, 78.7, 77.2, 78.4]

function modelOf(waarden: readonly (number | null)[], cijfer: string = KEUZE.cijfer) {
  const model = maakKaartmodel(voorbeeldbron(waarden), { ...KEUZE, cijfer })
  if (model === null) throw new Error('no model')
  return model
}

const CLASSES = { kleur: 'klassen', klassen: null, vanJaar: null, tweede: null, pijler: null } as const

function beeldOf(waarden: readonly (number | null)[]) {
  return maakVlakbeeld(voorbeeldbron(waarden), modelOf(waarden), CLASSES)
}

describe('map and table', () => {
  test('show exactly the same values, however the table is sorted', () => {
    fc.assert(
      fc.property(values, sorting, (waarden, order) => {
        const model = modelOf(waarden)
        const rows = tabelgroepen(model, order, beeldOf(waarden)).flatMap((group) => group.rijen)
        expect(new Set(rows.map((row) => row.code)).size).toBe(4)
        for (const row of rows) {
          expect(getekend(model, row.code)).toEqual({ waarde: row.waarde, verschil: row.verschil })
          expect(row.waarde).toBe(waarden[GEBIEDEN.indexOf(row.code as (typeof GEBIEDEN)[number])] ?? null)
          expect((row.waarde === null) === (row.ontbreekt !== null)).toBe(true)
        }
      }),
    )
  })

  test('what is missing has no colour and is never a class', () => {
    fc.assert(
      fc.property(values, fc.constantFrom('klassen' as const, 'verschil' as const), (waarden, kleur) => {
        const model = modelOf(waarden)
        const beeld = maakVlakbeeld(voorbeeldbron(waarden), model, {
          ...CLASSES,
          kleur,
        })
        for (const paint of vlakkleuren(beeld, 'licht')) {
          expect(paint.kleur === null).toBe(getekend(model, paint.code).waarde === null)
        }
      }),
    )
  })

  test('missing rows come last whichever way the table is sorted', () => {
    const waarden = [null, 60, 61, null, 1, 2, 3, 77, 78]
    const model = modelOf(waarden)
    for (const richting of ['op', 'af'] as const) {
      const [first, second] = tabelgroepen(model, { kolom: 'waarde', richting }, beeldOf(waarden))
      expect(first?.rijen.at(-1)?.code).toBe('BU09950110')
      expect(second?.rijen.at(-1)?.code).toBe('BU09950421')
    }
  })
})

describe('the figure of a wijk', () => {
  test('4.7 points from Lelystad is no difference', () => {
    const [zuiderzeewijk] = modelOf(KNOWN).wijken
    expect(zuiderzeewijk?.verschil).toEqual({ punten: -4.7, oordeel: 'geen-verschil' })
    expect(verschilplaats(zuiderzeewijk?.verschil ?? { punten: 99, oordeel: 'anders' })).toBe(2)
  })

  test('Waterwijk shows the range of its buurten, with the CBS wijk beside it under its own name', () => {
    const bron = voorbeeldbron(KNOWN)
    const row = modelOf(KNOWN).wijken[1]
    if (row === undefined) throw new Error('no wijk')
    expect(cijferregels(row)).toEqual([
      'bereik van de buurten 69,8-75,7\u00a0%',
      'gewoon gemiddelde van 2 buurten: 72,8\u00a0%',
    ])
    expect(ernaastRegel(row, bron)).toBe('Waterwijk-Landerijen (CBS-wijk, niet de Waterwijk): 78,7\u00a0%')
    expect(row.verschil).toBeNull()
  })

  test('a figure per wijk colours the wijk as a whole, and Waterwijk stays without one', () => {
    const model = modelOf(KNOWN, 'cbs-laag-inkomen')
    expect(model.niveau).toBe('wijk')
    expect(getekend(model, 'BU09950110').waarde).toBe(72.5)
    expect(getekend(model, 'BU09950420').waarde).toBeNull()
    expect(model.buurten.every((row) => row.ontbreekt === 'niet-op-dit-niveau')).toBe(true)
  })
})

describe('what is missing', () => {
  test('says why: rejected, not published, not in this year', () => {
    const waarden = [null, null, 69.8, 75.7, 90, 72.5, 78.7, 77.2, 78.4]
    const reasons = modelOf(waarden).buurten.map((row) => row.ontbreekt)
    expect(reasons).toEqual(['niet-gepubliceerd', 'afgekeurd', null, null])
    const other = maakKaartmodel(voorbeeldbron(waarden), { ...KEUZE, jaar: 2016 })
    expect(other?.buurten.map((row) => row.ontbreekt)).toEqual(Array(4).fill('niet-in-dit-jaar'))
    expect(maakKaartmodel(voorbeeldbron(waarden), { ...KEUZE, cijfer: 'bestaat-niet' })).toBeNull()
  })

  test('years and ages without figures can be told from those with', () => {
    const bron = voorbeeldbron(KNOWN)
    const indicator = bron.indicatoren.get(KEUZE.cijfer)
    if (indicator === undefined) throw new Error('no indicator')
    expect(jarenVan(bron, indicator, '18plus')).toEqual([
      { jaar: 2016, met: 0, totaal: 4 },
      { jaar: 2020, met: 4, totaal: 4 },
    ])
    expect(leeftijdenVan(bron, indicator)).toEqual(['18plus'])
  })
})
