import { describe, expect, test } from 'vitest'
import { gebiedspad, kaartMetGebied } from '../../../client/app/paths.ts'
import { cijferVanAdres, gebiedVanAdres, versieVanAdres } from '../../../client/panels/gebied/blad-keuze.ts'
import { leesAdres } from '../../../client/panels/kaart/adres/adres.ts'
import { STANDAARD } from '../../../client/panels/kaart/adres/keuze.ts'
import { vergelijkregels } from '../../../client/panels/gebied/vergelijkregels.ts'
import { alleCijfers, andereRegels, gefilterd } from '../../../client/panels/kaart/profiel/alle-cijfers.ts'
import { bladkeuze, gebiedVan, type Profielgebied } from '../../../client/panels/kaart/profielgegevens.ts'
import { DICHT, naDrukken, naSlepen } from '../../../client/panels/kaart/blad/bladstand.ts'
import { KEUZE, voorbeeldbron } from '../kaart/voorbeeldbron.ts'

const bron = voorbeeldbron([70.1, 68.7, null, 75.7, 90, 72.5, 78.7, 77.2, 78.4])
function gebied(code: string): Profielgebied {
  const area = gebiedVan(bron, code)
  if (area === null) throw new Error(`no area ${code}`)
  return area
}

describe('the address of a page of an area', () => {
  test('keeps the data version of the map, on the way there and back', () => {
    const versie = '0123456789abcdef'
    for (const toen of [true, false]) {
      const map = { ...STANDAARD, versie, toen }
      const page = new URL(gebiedspad('boswijk', bladkeuze(map)), 'http://app')
      // The page reads its figures by the same words as the map.
      expect(leesAdres(page.search).keuze).toMatchObject({ versie, toen })
      const back = new URL(kaartMetGebied('boswijk', versieVanAdres(page.searchParams)), 'http://app')
      expect(leesAdres(back.search)).toMatchObject({ keuze: { versie, toen, gebied: 'boswijk' }, fouten: [] })
    }
    expect(gebiedspad('boswijk', bladkeuze(STANDAARD))).not.toMatch(/versie|cijfers/)
  })

  test('knows buurten and wijken of the programme, and a CBS wijk that is one of them', () => {
    expect(gebiedVanAdres(bron, 'BU09950110')).toMatchObject({ soort: 'buurt', code: 'BU09950110' })
    expect(gebiedVanAdres(bron, 'waterwijk')).toMatchObject({ soort: 'wijk', code: 'waterwijk' })
    expect(gebiedVanAdres(bron, 'WK099501')).toMatchObject({ soort: 'wijk', code: 'zuiderzeewijk' })
  })

  test('never takes WK099504 for Waterwijk', () => {
    expect(gebiedVanAdres(bron, 'WK099504')).toEqual({
      soort: 'cbs-wijk',
      naam: 'Waterwijk-Landerijen',
      wijk: 'Waterwijk',
      id: 'waterwijk',
    })
  })

  test('says what it does not know, and what lies outside', () => {
    expect(gebiedVanAdres(bron, 'BU99999999')).toEqual({ soort: 'onbekend', code: 'BU99999999' })
    expect(gebiedVanAdres(bron, 'BU09950430')).toEqual({ soort: 'buiten', naam: 'Gebied BU09950430' })
  })

  test('gives the figure that is asked for, else one that exists', () => {
    const asked = (query: string) => cijferVanAdres(bron, gebied('BU09950110'), new URLSearchParams(query))
    expect(asked('cijfer=cbs-laag-inkomen&jaar=2020')).toMatchObject({
      cijfer: 'cbs-laag-inkomen',
      jaar: 2020,
    })
    expect(asked('cijfer=bestaat-niet&jaar=x&leeftijd=kind')).toEqual(KEUZE)
  })
})

describe('all figures of an area', () => {
  test('hold every figure once, with the value of the source or the reason why there is none', () => {
    const rows = alleCijfers(bron, gebied('BU09950420')).flatMap(({ regels }) => regels)
    expect(rows.map(({ indicator }) => indicator.id).toSorted()).toEqual(
      [...bron.indicatoren.keys()].toSorted(),
    )
    const [own, perWijk] = rows
    expect(own?.cijfer).toEqual({ soort: 'ontbreekt', reden: 'niet-gepubliceerd', ernaast: null })
    expect(own?.gemeente?.waarde).toBe(77.2)
    expect(perWijk?.cijfer).toMatchObject({ soort: 'ontbreekt', reden: 'niet-op-dit-niveau' })
  })

  test('of Waterwijk show the range of its buurten, never the figure of WK099504', () => {
    const rows = alleCijfers(bron, gebied('waterwijk')).flatMap(({ regels }) => regels)
    expect(rows[0]?.cijfer).toMatchObject({ soort: 'bereik', laagste: { waarde: 75.7 } })
    expect(rows[0]?.verschil).toBeNull()
    expect(rows[1]?.cijfer.soort).toBe('ontbreekt')
  })

  test('keep a pijler without figures in the list', () => {
    const groups = alleCijfers(bron, gebied('BU09950110'))
    expect(groups.find(({ id }) => id === 'omgeving')?.regels).toEqual([])
    expect(groups.some(({ id }) => id === 'intern')).toBe(false)
  })

  test('can be filtered by an everyday word, and by what differs', () => {
    const groups = alleCijfers(bron, gebied('BU09950111'))
    const left = (vraag: string, alleenVerschil = false) =>
      gefilterd(groups, { vraag, alleenVerschil }).flatMap(({ regels }) =>
        regels.map(({ indicator }) => indicator.id),
      )
    expect(left('fit')).toEqual(['rivm-ervaren-gezondheid'])
    expect(left('geld')).toEqual(['cbs-laag-inkomen'])
    expect(left('', true)).toEqual(['rivm-ervaren-gezondheid'])
    expect(left('qqq')).toEqual([])
  })

  test('other years and ages are only those of which there is a series', () => {
    const [row] = alleCijfers(bron, gebied('BU09950110')).flatMap(({ regels }) => regels)
    expect(row === undefined ? null : andereRegels(bron, gebied('BU09950110'), row)).toEqual([])
  })
})

test('two areas stand side by side in one year; under five points is no difference', () => {
  const rows = vergelijkregels(bron, gebied('BU09950110'), gebied('BU09950111'))
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatchObject({ jaar: 2020, verschil: { punten: 1.4, oordeel: 'geen-verschil' } })
  const withRange = vergelijkregels(bron, gebied('zuiderzeewijk'), gebied('waterwijk'))
  expect(withRange.map(({ verschil }) => verschil)).toEqual([null, null])
})

describe('a sheet', () => {
  test('opens half, grows and shrinks by pulling, and closes', () => {
    const half = naDrukken(DICHT, 'profiel')
    expect(half).toEqual({ blad: 'profiel', hoogte: 'half' })
    expect(naDrukken(half, 'profiel')).toEqual(DICHT)
    expect(naDrukken(half, 'keuzes').blad).toBe('keuzes')
    const whole = naSlepen(half, -200)
    expect(whole.hoogte).toBe('heel')
    expect(naSlepen(whole, 10)).toBe(whole)
    expect(naSlepen(naSlepen(whole, 200), 200)).toEqual(DICHT)
  })
})
