import { describe, expect, it } from 'vitest'
import { voorziening, woonzorgzone } from '../../../../geodata/schema/voorziening.ts'
import { draai, kort, type Proef } from './proef.ts'

const dagen = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo']
const kolommen = ['naam', 'soort', 'wijk', 'buurt', 'x', 'y', ...dagen]
const proef: Proef = {
  velden: {
    naam: 'naam',
    soort: 'soort',
    wijk: 'wijk',
    buurt: 'buurt',
    x: 'x',
    y: 'y',
    ...Object.fromEntries(dagen.map((dag) => [dag, dag])),
    'openingstijden-jaar': { vast: '2026' },
  },
}
const tijden = [
  '09:00-17:00',
  '9.00-12.30 en 13.30-17.00',
  'gesloten',
  'op aanvraag',
  '9-17',
  'gesloten',
  'gesloten',
]
const leeg = dagen.map(() => null)

describe('facilities', () => {
  it('have hours, a place as exact as it is known, and an id from their name', () => {
    const out = draai('voorzieningen', proef, kolommen, [
      ['De Proef', 'MFA light', 'Zuiderzeewijk', '', 5.45, 52.5, ...tijden],
      ['Tweede plek', 'wijkcentrum', 'Zuiderzeewijk', 'BU09950111', '', '', ...leeg],
      ['Derde plek', 'wijkcentrum', 'Zuiderzeewijk', '', '', '', ...leeg],
      ['4 seizoenen', 'kluswinkel', 'Programmawijk', '', '', '', ...leeg],
    ])
    expect(out.weigeringen).toEqual([])
    const rows = out.rijen.map((one) => (one.soort === 'voorziening' ? voorziening.parse(one.rij) : null))
    expect(rows[0]).toMatchObject({
      id: 'de-proef',
      soort: 'mfa-light',
      inFocusgebied: true,
      ligging: { nauwkeurigheid: 'adres', gebied: 'BU09950111', punt: [5.45, 52.5] },
      openingstijdenJaar: 2026,
      openingstijden: { ma: { regel: 'open' }, wo: { regel: 'gesloten' }, do: { regel: 'op-aanvraag' } },
      bron: 'Proeflijst, Gemeente.',
      letOp: null,
    })
    expect(rows[0]?.openingstijden?.di.vakken).toHaveLength(2)
    expect(rows[1]).toMatchObject({
      ligging: { nauwkeurigheid: 'buurt', punt: [5.45, 52.51] },
      openingstijden: null,
    })
    expect(rows[2]).toMatchObject({
      ligging: { nauwkeurigheid: 'wijk', gebied: 'WK099501', punt: null },
      inFocusgebied: false,
    })
    expect(rows[3]).toMatchObject({
      id: 'plek-4-seizoenen',
      ligging: { nauwkeurigheid: 'onbekend', gebied: null },
    })
  })

  it('are refused with a wrong kind, hours, place, or a day that is not filled in', () => {
    const out = draai('voorzieningen', proef, kolommen, [
      ['Een plek', 'zwembad', 'Zuiderzeewijk', '', '', '', ...leeg],
      ['Een plek', 'mfa', 'Zuiderzeewijk', '', '', '', '17-9', ...tijden.slice(1)],
      ['Een plek', 'mfa', 'Zuiderzeewijk', '', '', '', '', ...tijden.slice(1)],
      ['Een plek', 'mfa', '', '', 6.5, 52.5, ...leeg],
      ['Bel 0320-123456', 'mfa', 'Zuiderzeewijk', 'BU00340101', '', '', ...leeg],
      ['Een plek', 'mfa', 'Zuiderzeewijk', '', '', '', ...leeg],
      ['een plek!', 'mfa', 'Zuiderzeewijk', '', '', '', ...leeg],
    ])
    expect(out.rijen).toHaveLength(1)
    expect(out.weigeringen.map(({ rij, kolom }) => `${rij} ${kolom}`)).toEqual([
      '2 soort',
      '3 ma',
      '4 ma',
      '5 wijk',
      '5 x',
      '6 naam',
      '6 buurt',
      '8 naam',
    ])
  })

  it('need all seven days and the year of their hours', () => {
    const { zo: _zo, ...zes } = proef.velden
    expect(() => draai('voorzieningen', { velden: zes }, kolommen, [])).toThrow(/"zo"/)
    const { 'openingstijden-jaar': _jaar, ...zonderJaar } = proef.velden
    expect(() => draai('voorzieningen', { velden: zonderJaar }, kolommen, [])).toThrow(/horen bij een jaar/)
  })
})

describe('woonzorgzones', () => {
  const zone: Proef = {
    velden: { rond: 'kern', status: 'status', wijk: 'wijk', buurt: 'buurt', straal: 'straal' },
  }
  const columns = ['kern', 'status', 'wijk', 'buurt', 'straal']

  it('have a circle around a place, and say that it is an assumption', () => {
    const out = draai('woonzorgzones', zone, columns, [
      ['De Proef', 'bestaand', 'Zuiderzeewijk', '', '1.000'],
      ['De Kern', 'gepland', '', 'BU09950111', 500],
    ])
    const rows = out.rijen.map((one) => (one.soort === 'woonzorgzone' ? woonzorgzone.parse(one.rij) : null))
    expect(rows[0]).toMatchObject({
      id: 'woonzorgzone-de-proef',
      straalMeters: 1000,
      ligging: { nauwkeurigheid: 'wijk', punt: [5.5, 52.5] },
      letOp:
        'De cirkel van 1000 meter is een aanname. Alleen de wijk is bekend: de cirkel staat midden in de wijk.',
    })
    expect(rows[1]).toMatchObject({ ligging: { nauwkeurigheid: 'buurt', punt: [5.45, 52.51] } })
  })

  it('are refused without a place, with a wrong radius, or twice', () => {
    const out = draai('woonzorgzones', zone, columns, [
      ['A zone', 'bestaand', 'Nergens', '', 500],
      ['B zone', 'bestaand', '', 'BU09950111', -500],
      ['C zone', 'bestaand', '', 'BU09950111', 500],
      ['C zone', 'bestaand', '', 'BU09950111', 500],
    ])
    expect(out.rijen).toHaveLength(1)
    expect(kort(out)).toEqual([
      '2 -: Deze zone heeft geen plaats. Vul x en y, een buurt of een wijk in.',
      '3 straal: "-500" is geen straal in meters van 1 tot en met 2500.',
      '5 kern: Dubbel: Zone woonzorgzone-c-zone staat al eerder in dit bestand. Haal één van beide weg.',
    ])
  })
})
