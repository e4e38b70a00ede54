import { describe, expect, it } from 'vitest'
import {
  leesHuisnummer,
  leesPostcode,
  leesToevoeging,
} from '../../../../geodata/normalise/doelen/cellen/adres.ts'
import { leesBagId, leesWoningId } from '../../../../geodata/normalise/doelen/cellen/bag-id.ts'
import { Celfout } from '../../../../geodata/normalise/doelen/cellen/celfout.ts'
import { leesDatum } from '../../../../geodata/normalise/doelen/cellen/datum.ts'
import { gebiedslezer } from '../../../../geodata/normalise/doelen/cellen/gebied.ts'
import { leesGetal, leesProcent } from '../../../../geodata/normalise/doelen/cellen/getal.ts'
import { leesHeelGetal } from '../../../../geodata/normalise/doelen/cellen/heel-getal.ts'
import { leesJaar } from '../../../../geodata/normalise/doelen/cellen/jaar.ts'
import { keuzelezer } from '../../../../geodata/normalise/doelen/cellen/keuze.ts'
import { leesOpeningsdag } from '../../../../geodata/normalise/doelen/cellen/openingsdag.ts'
import { maakId, plat, slug, woorden } from '../../../../geodata/normalise/doelen/cellen/plat.ts'
import { leesTekst } from '../../../../geodata/normalise/doelen/cellen/tekst.ts'
import {
  eigenaren,
  energielabels,
  labelVorm,
  leeftijden,
  statussen,
  woningtypen,
} from '../../../../geodata/normalise/doelen/cellen/woordenlijst.ts'
import { context } from './proef.ts'

/** The reason of a refusal; a value that was not refused is shown as it is. */
const reden = (gelezen: unknown): unknown => (gelezen instanceof Celfout ? gelezen.reden : gelezen)

describe('a number', () => {
  it.each([
    ['72,5', 72.5],
    ['72.5', 72.5],
    ['-3', -3],
    ['−3,25', -3.25],
    ['0.125', 0.125],
    ['1.234.567', 1234567],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['12 345,6', 12345.6],
    ['12\u00a0345', 12345],
    ['€ 1.234,50', 1234.5],
    ['1,234', 1.234],
    [' 8 ', 8],
    ['123456.789', 123456.789],
    ['0,1', 0.1],
    [8.25, 8.25],
    ['', null],
    ['   ', null],
    [null, null],
  ])('reads %j', (cel, value) => {
    expect(leesGetal(cel, 'weiger')).toBe(value)
  })

  it('reads 1.234 as the field says, and refuses it where both are possible', () => {
    expect(leesGetal('1.234', 'duizend')).toBe(1234)
    expect(leesGetal('1.234', 'decimaal')).toBe(1.234)
    expect(reden(leesGetal('1.234', 'weiger'))).toBe('"1.234" kan 1234 zijn of 1,234. Schrijf 1234 of 1,234.')
  })

  it.each([
    'twaalf',
    '12 stuks',
    '1e5',
    'NaN',
    'Infinity',
    '1,2,3',
    '1.2.3',
    '--1',
    '.',
    '1.',
    ',5',
    '12%',
    '0x1F',
  ])('refuses %j', (cel) => {
    expect(reden(leesGetal(cel, 'decimaal'))).toBe(`"${cel}" is geen getal.`)
  })

  it('refuses formulas, their failures, true and numbers that are none', () => {
    expect(reden(leesGetal('=SOM(A1:A3)', 'weiger'))).toBe(
      '"=SOM(A1:A3)" is een formule. Zet de uitkomst zelf in de cel.',
    )
    expect(reden(leesGetal('#N/B', 'weiger'))).toMatch(/fout van Excel/)
    expect(reden(leesGetal(true, 'weiger'))).toBe('"true" is geen getal.')
    expect(reden(leesGetal(NaN, 'weiger'))).toBe('"NaN" is geen getal.')
    expect(reden(leesGetal(Infinity, 'weiger'))).toBe('"Infinity" is geen getal.')
    expect(leesGetal('1'.repeat(400), 'weiger')).toBeInstanceOf(Celfout)
  })

  it('takes a percent sign for a percentage only', () => {
    expect(leesProcent('72,5 %')).toBe(72.5)
    expect(leesProcent('72.125')).toBe(72.125)
    expect(reden(leesProcent('%'))).toBe(null)
  })

  it('reads whole numbers within their bounds', () => {
    expect(leesHeelGetal('1.234', 0, 9999)).toBe(1234)
    expect(reden(leesHeelGetal('12,5', 0, 99))).toBe('"12,5" is geen heel getal.')
    expect(reden(leesHeelGetal('-1', 0, 99))).toBe('"-1" is geen getal van 0 tot en met 99.')
  })
})

describe('a date', () => {
  it.each([
    ['2026-10-01', '2026-10-01'],
    ['1-10-2026', '2026-10-01'],
    ['01/10/2026', '2026-10-01'],
    ['1.10.2026', '2026-10-01'],
    ['20261001', '2026-10-01'],
    [20261001, '2026-10-01'],
    ['2026-10-01T23:30:00Z', '2026-10-01'],
    ['2026-10-01 23:30:00.123+02:00', '2026-10-01'],
    ['01-10-2026 08:15', '2026-10-01'],
    ['1 oktober 2026', '2026-10-01'],
    ['3 mrt 2024', '2024-03-03'],
    ['29-02-2024', '2024-02-29'],
    ['', null],
    [null, null],
  ])('reads %j', (cel, date) => {
    expect(leesDatum(cel, '2026-11-22')).toBe(date)
  })

  it.each(['31-02-2025', '2025-02-31', '29-02-2025', '2025-13-01', '00-01-2025', '20250231', '1-1-1899'])(
    'refuses %j, which does not exist',
    (cel) => {
      expect(reden(leesDatum(cel, null))).toBe(`"${cel}" bestaat niet als datum.`)
    },
  )

  it('refuses what is no date, a year of two digits, a formula, and the future where it cannot be', () => {
    expect(reden(leesDatum('gisteren', null))).toMatch(/geen datum/)
    expect(reden(leesDatum(46000, null))).toMatch(/geen datum/)
    expect(reden(leesDatum('1-10-26', null))).toMatch(/vier cijfers/)
    expect(reden(leesDatum('=VANDAAG()', null))).toMatch(/formule/)
    expect(reden(leesDatum('2026-11-23', '2026-11-22'))).toBe(
      '"2026-11-23" ligt in de toekomst. Vandaag is het 22-11-2026.',
    )
    expect(leesDatum('2026-11-23', null)).toBe('2026-11-23')
  })
})

describe('a year', () => {
  it('is a number of four digits, also as CBS writes it', () => {
    expect(leesJaar('2020JJ00', 1900, 2026)).toBe(2020)
    expect(leesJaar('2025*', 1900, 2026)).toBe(2025)
    expect(leesJaar(2020, 1900, 2026)).toBe(2020)
    expect(leesJaar('', 1900, 2026)).toBe(null)
  })

  it.each(['2020KW01', '20', '2020.5', 'dit jaar', '__proto__'])('is not %j', (cel) => {
    expect(reden(leesJaar(cel, 1900, 2026))).toMatch(/geen jaar/)
  })

  it('is not in the future and not too old', () => {
    expect(reden(leesJaar('2027', 1500, 2026))).toMatch(/toekomst/)
    expect(reden(leesJaar('1499', 1500, 2026))).toMatch(/te lang geleden/)
  })
})

describe('a choice', () => {
  const label = keuzelezer(energielabels, labelVorm)
  const status = keuzelezer(statussen)

  it('is read in the words people use', () => {
    expect(label('a+++')).toBe('A+++')
    expect(label('Energielabel B')).toBe('B')
    expect(keuzelezer(eigenaren)('Huur corporatie')).toBe('corporatie')
    expect(keuzelezer(eigenaren)('Koop')).toBe('particulier')
    expect(keuzelezer(eigenaren)('Huur')).toBe('corporatie')
    expect(status('Toestemming of akkoord')).toBe('akkoord')
    expect(status('gesprek gepland')).toBe('gesprek-gepland')
    expect(status('Wil nu niet')).toBe('wil-nu-niet')
    expect(keuzelezer(leeftijden)(20300)).toBe('18plus')
    expect(keuzelezer(woningtypen)('onbekend')).toBe('onbekend')
  })

  it('is empty where nothing is known', () => {
    expect(label('onbekend')).toBe(null)
    expect(label(' ')).toBe(null)
    expect(status('n.v.t.')).toBe(null)
  })

  it.each(['constructor', '__proto__', 'toString', 'H', 'A+++++'])(
    'refuses %j, the first time and again',
    (cel) => {
      expect(reden(label(cel))).toMatch(/kennen wij niet\. Kies uit: A\+\+\+\+,/)
      expect(reden(label(cel))).toMatch(/kennen wij niet/)
    },
  )
})

describe('an area', () => {
  const gebied = gebiedslezer(context, 'gebied')

  it('is a code in any case with blanks around it, the country as RIVM writes it, or a name of its own', () => {
    expect(gebied('BU09950111')).toBe('BU09950111')
    expect(gebied('bu09950111  ')).toBe('BU09950111')
    expect(gebied('GM0995    ')).toBe('GM0995')
    expect(gebied('NL01')).toBe('NL00')
    expect(gebied('De Kust')).toBe('BU09950111')
    expect(gebied('')).toBe(null)
  })

  it('is refused when it belongs to another gemeente, and the reason says so', () => {
    expect(reden(gebied('BU00340101'))).toBe(
      '"BU00340101" hoort bij gemeente GM0034. Hier gaat het om gemeente GM0995.',
    )
    expect(reden(gebied('GM0034'))).toMatch(/hoort bij gemeente GM0034/)
  })

  it('is refused when it is not in the division, or no area at all', () => {
    expect(reden(gebied('BU09959999'))).toMatch(/bestaat niet in de indeling/)
    expect(reden(gebied('constructor'))).toMatch(/geen code of naam/)
    expect(reden(gebied('__proto__'))).toMatch(/geen code of naam/)
    expect(reden(gebiedslezer(context, 'buurt')('WK099501'))).toMatch(/is geen buurt/)
  })
})

describe('a BAG id', () => {
  it('is sixteen digits of the right kind, zeros in front put back', () => {
    expect(leesBagId('0995010000123456', '01')).toBe('0995010000123456')
    expect(leesBagId(995010000123456, '01')).toBe('0995010000123456')
    expect(leesBagId('995010000123456', '01')).toBe('0995010000123456')
    expect(leesBagId('34010000123456', '01')).toBe('0034010000123456')
    expect(leesBagId('0995100000123456', '10')).toBe('0995100000123456')
    expect(leesBagId('NL.IMBAG.Verblijfsobject.0995010000123456', '01')).toBe('0995010000123456')
    expect(leesWoningId('VB0000001')).toBe('VB0000001')
    expect(leesBagId('', '01')).toBe(null)
  })

  it('is refused when Excel broke it', () => {
    expect(reden(leesBagId('9,95010E+14', '01'))).toMatch(/door Excel afgekapt/)
    expect(reden(leesBagId('9.9501E+14', '01'))).toMatch(/door Excel afgekapt/)
    expect(reden(leesBagId(1234010000123450, '01'))).toMatch(/laatste cijfer kwijt/)
  })

  it('is refused when it is of another kind or of another length', () => {
    expect(reden(leesBagId('0995100000123456', '01'))).toMatch(
      /van een pand\. Geef het nummer van een verblijfsobject/,
    )
    expect(reden(leesBagId('0995200000123456', '01'))).toMatch(/nummeraanduiding/)
    expect(reden(leesBagId('099501000012345', '01'))).toMatch(/cijfer 5 en 6/)
    expect(reden(leesBagId('12345', '01'))).toMatch(/16 cijfers/)
    expect(reden(leesWoningId('VB1'))).toMatch(/16 cijfers/)
  })
})

describe('an address', () => {
  it('is read however it is written', () => {
    expect(leesPostcode('8223 aa')).toBe('8223AA')
    expect(leesHuisnummer('35-27')).toEqual({ nummer: 35, letter: '', toevoeging: '27' })
    expect(leesHuisnummer('12b2')).toEqual({ nummer: 12, letter: 'b', toevoeging: '2' })
    expect(leesHuisnummer('12 B')).toEqual({ nummer: 12, letter: 'b', toevoeging: '' })
    expect(leesHuisnummer('12 bis')).toEqual({ nummer: 12, letter: '', toevoeging: 'bis' })
    expect(leesHuisnummer('12.0')).toEqual({ nummer: 12, letter: '', toevoeging: '' })
    expect(leesHuisnummer(12)).toEqual({ nummer: 12, letter: '', toevoeging: '' })
    expect(leesToevoeging('-01')).toBe('1')
  })

  it('is refused when it is none', () => {
    expect(reden(leesPostcode('8223'))).toMatch(/geen postcode/)
    expect(reden(leesHuisnummer('0'))).toMatch(/geen huisnummer/)
    expect(reden(leesHuisnummer('bij de brug'))).toMatch(/geen huisnummer/)
    expect(reden(leesHuisnummer('12 achter de school'))).toMatch(/geen huisnummer/)
    expect(reden(leesToevoeging('--'))).toMatch(/geen toevoeging/)
  })
})

describe('opening hours', () => {
  const van = (vakken: [string, string][]): unknown => ({
    regel: 'open',
    vakken: vakken.map(([begin, eind]) => ({ van: begin, tot: eind, wanneer: 'elke-week' })),
  })

  it('are read as people write them', () => {
    expect(leesOpeningsdag('09:00-17:00')).toEqual(van([['09:00', '17:00']]))
    expect(leesOpeningsdag('9.00 - 12.30 en 13.30-17.00')).toEqual(
      van([
        ['09:00', '12:30'],
        ['13:30', '17:00'],
      ]),
    )
    expect(leesOpeningsdag('9 tot 17 uur')).toEqual(van([['09:00', '17:00']]))
    expect(leesOpeningsdag('20:00-24:00')).toEqual(van([['20:00', '24:00']]))
    expect(leesOpeningsdag('Gesloten')).toEqual({ regel: 'gesloten', vakken: [] })
    expect(leesOpeningsdag('op aanvraag')).toEqual({ regel: 'op-aanvraag', vakken: [] })
    expect(leesOpeningsdag('soms 17:00-22:30')).toEqual({
      regel: 'open',
      vakken: [{ van: '17:00', tot: '22:30', wanneer: 'soms' }],
    })
    expect(leesOpeningsdag('')).toBe(null)
  })

  it.each([
    'de hele dag',
    '17:00-09:00',
    '25:00-26:00',
    '09:61-17:00',
    '9-12 en 11-15',
    '24:30-24:45',
    '09:00',
  ])('refuse %j', (cel) => {
    expect(reden(leesOpeningsdag(cel))).toMatch(/is geen openingstijd/)
  })
})

describe('text and names', () => {
  it('loses blanks and keeps the rest', () => {
    expect(leesTekst('  De \n Kust ', 20)).toBe('De Kust')
    expect(leesTekst(12, 20)).toBe('12')
    expect(reden(leesTekst('a'.repeat(21), 20))).toBe('Deze tekst heeft 21 tekens. Er mogen er 20 in staan.')
    expect(reden(leesTekst('=1+1', 20))).toMatch(/formule/)
    expect(reden(leesTekst(false, 20))).toMatch(/geen tekst/)
  })

  it('compares names without what people write differently', () => {
    expect(plat('Dátum_melding ')).toBe('datummelding')
    expect(woorden('telefoonNummer huurder')).toEqual(['telefoon', 'nummer', 'huurder'])
    expect(slug('MFA "De Café" ')).toBe('mfa-de-cafe')
    expect(maakId('12', 'plek')).toBe('plek-12')
    expect(maakId('a', 'plek')).toBe('plek-a')
  })
})
