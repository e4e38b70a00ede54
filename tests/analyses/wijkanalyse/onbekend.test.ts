import { describe, expect, it } from 'vitest'
import { unknownsOf } from '../../../analyses/wijkanalyse/onbekend.ts'
import { analyseWijk } from '../../../analyses/wijkanalyse/wijkanalyse.ts'
import {
  eenzaam,
  maakIndicator,
  maakInvoer,
  maakVoorziening,
  maakWaarnemingen,
  NOORD,
  rondkomen,
  spreidingVan,
  WIJK_NOORD,
} from '../../helpers/analyse-invoer.ts'
import { echteInvoer } from '../../helpers/analyse-invoer-echt.ts'

const codes = (found: ReturnType<typeof unknownsOf>) => found.map(({ code }) => code)

describe('what is not known', () => {
  it('always names change per buurt, homes and surroundings, people per buurt, margins and the residents', () => {
    expect(codes(unknownsOf(maakInvoer(), [spreidingVan(rondkomen, [1, 2, 3, 4])], true))).toEqual([
      'verandering-per-buurt',
      'huizen-en-buitenruimte',
      'mensen-per-buurt',
      'geen-wijkcentrum-bekend',
      'marge-niet-in-bron',
      'stem-van-bewoners',
    ])
  })

  it('says that nothing counts, instead of what calculated figures cannot tell', () => {
    for (const spreads of [[], [spreidingVan(rondkomen, [null, null, null, null])]]) {
      expect(codes(unknownsOf(maakInvoer(), spreads, true))).toEqual([
        'geen-cijfer-dat-meetelt',
        'huizen-en-buitenruimte',
        'mensen-per-buurt',
        'geen-wijkcentrum-bekend',
        'stem-van-bewoners',
      ])
    }
  })

  it('knows about homes and surroundings once residents were asked about both', () => {
    const asked = (id: string, pijler: 'woningen' | 'omgeving') =>
      maakIndicator(id, { pijler, meetwijze: 'enquete' })
    const home = asked('enquete-woning-tevreden', 'woningen')
    const street = asked('enquete-schoon', 'omgeving')
    const input = maakInvoer({ indicatoren: [home, street] })
    const found = (...spreads: Parameters<typeof unknownsOf>[1]) => codes(unknownsOf(input, spreads, true))
    const [one, other] = [spreidingVan(home, [1, 2, 3, 4]), spreidingVan(street, [1, 2, 3, 4])]
    expect(found(one)).toContain('huizen-en-buitenruimte')
    expect(found(one, spreidingVan(street, [null, null, null, null]))).toContain('huizen-en-buitenruimte')
    expect(found(one, other)).not.toContain('huizen-en-buitenruimte')
  })

  it('says that there is no figure of the gemeente to compare with', () => {
    const alone = spreidingVan(rondkomen, [1, 2, 3, 4], {})
    expect(codes(unknownsOf(maakInvoer(), [alone], true))[0]).toBe('geen-gemeentecijfer')
    const one = [alone, spreidingVan(eenzaam, [1, 2, 3, 4])]
    expect(codes(unknownsOf(maakInvoer(), one, true))).not.toContain('geen-gemeentecijfer')
  })

  it('knows how many people live in the buurten where one buurt has a count', () => {
    const people = maakIndicator('pdok-inwoners', {
      eenheid: 'aantal',
      rol: 'noemer',
      pijler: null,
      leeftijden: ['alle'],
    })
    const missing = (values: Record<string, number | null>) => {
      const waarnemingen = maakWaarnemingen(people, values)
      const input = maakInvoer({ indicatoren: [people], waarnemingen })
      return codes(unknownsOf(input, [], true)).includes('mensen-per-buurt')
    }
    expect(missing({ [NOORD[0]]: 1205, [NOORD[1]]: null })).toBe(false)
    expect(missing({ [NOORD[0]]: null })).toBe(true)
    expect(missing({ [WIJK_NOORD]: 6000 })).toBe(true)
  })

  it('counts the buurten without a figure in the newest figures', () => {
    const spreads = [
      { ...spreidingVan(rondkomen, [null, null, null, 1]), jaar: 2016 },
      spreidingVan(rondkomen, [1, null, 3, 4]),
    ]
    expect(unknownsOf(maakInvoer(), spreads, true)).toContainEqual({
      code: 'buurten-zonder-cijfer',
      aantal: 1,
      totaal: 4,
      jaar: 2020,
    })
    const complete = [spreidingVan(rondkomen, [1, 2, 3, 4])]
    expect(codes(unknownsOf(maakInvoer(), complete, true))).not.toContain('buurten-zonder-cijfer')
  })

  it('says that the wijk has no figure of its own, and of which CBS wijk it is a part', () => {
    const expected = { code: 'geen-eigen-wijkcijfer', cbsWijk: WIJK_NOORD }
    expect(unknownsOf(maakInvoer(), [], false)).toContainEqual(expected)
    expect(unknownsOf(maakInvoer(), [], true)).not.toContainEqual(expected)
    const without = maakInvoer({ samenstelling: { buurten: [], cbsWijk: null } })
    expect(codes(unknownsOf(without, [], false))).not.toContain('geen-eigen-wijkcijfer')
  })

  it('names the last year of the Leefbaarometer that has a class for this wijk', () => {
    const row = { lbmCode: 'WK000199', naam: 'Noorderwijk', jaar: 2014, klasse: 5, rij: 1 }
    const leefbaarometer = [
      row,
      { ...row, jaar: 2016, klasse: null, rij: 2 },
      { ...row, jaar: 2018, naam: 'Zuiderwijk', rij: 3 },
    ]
    expect(unknownsOf(maakInvoer({ leefbaarometer }), [], true)).toContainEqual({
      code: 'leefbaarometer-te-oud',
      jaar: 2014,
    })
  })

  it('names no year of the Leefbaarometer of after the peildatum', () => {
    const row = { lbmCode: 'WK000199', naam: 'Noorderwijk', klasse: 5 }
    const leefbaarometer = [2012, 2014, 2016].map((jaar, index) => ({ ...row, jaar, rij: index + 1 }))
    const at = (peildatum: string) => {
      const cyclus = { id: 'proef', naam: 'Proef', peildatum }
      const found = unknownsOf(maakInvoer({ cyclus, leefbaarometer }), [], true)
      return found.flatMap((one) => (one.code === 'leefbaarometer-te-oud' ? [one.jaar] : []))
    }
    expect(['2025-05-01', '2016-01-01', '2015-12-31', '2011-12-31'].map(at)).toEqual([
      [2016],
      [2016],
      [2014],
      [],
    ])
  })

  it('misses a wijkcentrum until one with hours is known in this wijk', () => {
    const missing = (over: Parameters<typeof maakVoorziening>[1]) =>
      codes(unknownsOf(maakInvoer({ voorzieningen: [maakVoorziening('plein', over)] }), [], true)).includes(
        'geen-wijkcentrum-bekend',
      )
    expect(missing({})).toBe(false)
    expect(missing({ soort: 'mfa-light' })).toBe(false)
    expect(missing({ openingstijden: null })).toBe(true)
    expect(missing({ wijkNaam: 'Zuiderwijk' })).toBe(true)
    expect(missing({ soort: 'kluswinkel' })).toBe(true)
  })

  it('misses on the real figures what is really missing', () => {
    const of = (id: string) => analyseWijk(echteInvoer(id)).onbekend
    expect(of('zuiderzeewijk')).toContainEqual({
      code: 'buurten-zonder-cijfer',
      aantal: 6,
      totaal: 14,
      jaar: 2020,
    })
    expect(codes(of('boswijk'))).toContain('geen-wijkcentrum-bekend')
    expect(codes(of('zuiderzeewijk'))).not.toContain('geen-wijkcentrum-bekend')
    expect(of('waterwijk')).toContainEqual({ code: 'geen-eigen-wijkcijfer', cbsWijk: 'WK099504' })
    for (const id of ['zuiderzeewijk', 'atolwijk', 'boswijk']) {
      expect(codes(of(id))).not.toContain('geen-eigen-wijkcijfer')
    }
  })
})
