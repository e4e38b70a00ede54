import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeLookUp } from '../../../analyses/gebiedscijfer/opzoeker.ts'
import {
  bevindingen as schema,
  bevindingenVan,
  MOST_FINDINGS,
} from '../../../analyses/gebiedsprofiel/bevindingen.ts'
import { verhalenVan } from '../../../analyses/gebiedsprofiel/verhalen.ts'
import { compositionOf } from '../../../analyses/gebiedscijfer/gebiedscijfer.ts'
import type { Indicator } from '../../../geodata/schema/indicator.ts'
import {
  GEMEENTE,
  maakIndicator,
  maakWaarnemingen,
  NOORD,
  noorderwijk,
  WIJK_NOORD,
  ZUID,
} from '../../helpers/analyse-invoer.ts'
import {
  echteFocus,
  echteIndicatoren,
  echteWijk,
  echteWijken,
  samenstellingVan,
  zoekIn,
} from '../../helpers/analyse-invoer-echt.ts'

const ALL = [...NOORD, ...ZUID]
const geld = maakIndicator('rivm-moeite-met-rondkomen')
const gezond = maakIndicator('rivm-ervaren-gezondheid', { richting: 'hoger-is-gunstiger' })
const contact = maakIndicator('rivm-sociaal-eenzaam', { pijler: 'buurtcontacten' })

type Values = readonly (number | null)[]

/** The findings of one place of eight buurten; the gemeente always stands at 50. */
function findings(
  series: readonly (readonly [Indicator, Values])[],
  options: { place?: number; noemerBekend?: boolean; wijk?: boolean; ownWijk?: number | null } = {},
) {
  const { place = 1, noemerBekend = false, wijk = false, ownWijk = null } = options
  const indicatoren = series.map(([indicator]) => indicator)
  const rows = series.flatMap(([indicator, values]) =>
    maakWaarnemingen(indicator, {
      ...Object.fromEntries(ALL.map((code, at) => [code, values[at] ?? null])),
      [GEMEENTE]: 50,
      ...(ownWijk === null ? {} : { [WIJK_NOORD]: ownWijk }),
    }),
  )
  return bevindingenVan({
    gebied: wijk
      ? {
          soort: 'wijk',
          samenstelling: compositionOf(
            noorderwijk,
            new Map([[WIJK_NOORD, ownWijk === null ? [] : [...NOORD]]]),
          ),
        }
      : { soort: 'buurt', code: ALL[place] ?? '' },
    buurten: ALL,
    gemeente: GEMEENTE,
    indicatoren,
    opzoeken: makeLookUp(indicatoren, rows, new Map([['proef-bron', '1']])),
    noemerBekend,
  })
}

const RISING = [40, 56, 48, 50, 52, 54, 60, 62]
const OTHER = [51, 57.5, 40, 52, 44, 58, 43, 60]

describe('findings of an area', () => {
  it('begin at five points without a margin, not below', () => {
    expect(findings([[geld, [40, 54.9, 48, 50, 52, 54, 60, 62]]]).rijen).toEqual([])
    const [row] = findings([[geld, [40, 55, 48, 50, 52, 54, 60, 62]]]).rijen
    expect(row?.verschil).toEqual({ punten: 5, oordeel: 'ongunstiger' })
    expect(row?.nietBekend).toEqual(['marge', 'model', 'noemer', 'een-bron'])
  })

  it('take figures of one model that run together for one source: the largest difference speaks', () => {
    const shifted = RISING.map((value) => value + 1)
    const found = findings([
      [geld, RISING],
      [contact, shifted],
    ])
    expect(found.rijen.map((row) => row.indicator)).toEqual([contact.id])
    expect(found.rijen[0]?.zelfdeVerhaal).toEqual([geld.id])
    expect(found.eenFamilie).toBe(false)
  })

  it('count figures of one model that do not run together, and say that they are of one family', () => {
    const found = findings([
      [geld, RISING],
      [contact, OTHER],
    ])
    expect(found.rijen.map((row) => row.indicator)).toEqual([contact.id, geld.id])
    expect(found.eenFamilie).toBe(true)
  })

  it('put what is favourable first, whatever its size', () => {
    const found = findings([
      [geld, RISING],
      [gezond, OTHER.map((value, at) => (at === 1 ? 55.2 : value))],
    ])
    expect(found.rijen.map((row) => row.verschil.oordeel)).toEqual(['gunstiger', 'ongunstiger'])
  })

  it('never lead with the least or most buurt while nobody knows how many people live there', () => {
    const highest = findings([[geld, RISING]], { place: 7 })
    expect(highest.rijen).toEqual([])
    expect(highest.uitersten).toEqual([geld.id])
    const known = findings([[geld, RISING]], { place: 7, noemerBekend: true })
    expect(known.rijen).toHaveLength(1)
    expect(known.rijen[0]?.nietBekend).not.toContain('noemer')
  })

  it('never rest on a figure that may not count, without a direction, or that is no percentage', () => {
    const others = [
      maakIndicator('roken', { rol: 'alleen-intern' }),
      maakIndicator('koop', { rol: 'alleen-tonen' }),
      maakIndicator('leeftijd', { richting: 'neutraal' }),
      maakIndicator('aantal', { eenheid: 'aantal' }),
    ]
    const found = findings(others.map((indicator) => [indicator, RISING] as const))
    expect(found).toEqual({ rijen: [], vergeleken: 0, uitersten: [], eenFamilie: false })
  })

  it('are confirmed by another source of the same pijler only', () => {
    const survey = maakIndicator('enquete-geld', { bronfamilie: 'enquete', meetwijze: 'enquete' })
    const found = findings([
      [geld, RISING],
      [survey, OTHER],
    ])
    expect(found.rijen.every((row) => !row.nietBekend.includes('een-bron'))).toBe(true)
  })
})

describe('a wijk', () => {
  it('without a figure of its own needs every buurt on the same side', () => {
    const mixed = findings([[geld, [60, 61, 58, 44, 0, 0, 0, 0]]], { wijk: true })
    expect(mixed.rijen).toEqual([])
    const [row] = findings([[geld, [60, 61, null, 56, 0, 0, 0, 0]]], { wijk: true }).rijen
    expect(row?.cijfer).toMatchObject({ soort: 'bereik', aantalMet: 3, aantalZonder: 1 })
    expect(row?.verschil).toEqual({ punten: 6, oordeel: 'ongunstiger' })
  })

  it('with a figure of its own uses that', () => {
    const [row] = findings([[geld, RISING]], { wijk: true, ownWijk: 57 }).rijen
    expect(row?.cijfer).toMatchObject({ soort: 'waarde', cijfer: { gebied: WIJK_NOORD, waarde: 57 } })
  })
})

const values = fc.array(fc.option(fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10)), {
  minLength: 8,
  maxLength: 8,
})

it('whatever the figures: at most three, one for each story, each at least five points off, strong first', () => {
  fc.assert(
    fc.property(fc.tuple(values, values, values, values, values), fc.nat(7), (rows, place) => {
      const series = rows.map(
        (row, at) => [maakIndicator(`c${at}`, { bronfamilie: at < 3 ? 'een' : 'ander' }), row] as const,
      )
      const found = findings(series, { place })
      expect(schema.safeParse(found).success).toBe(true)
      expect(found.rijen.length).toBeLessThanOrEqual(MOST_FINDINGS)
      const said = found.rijen.flatMap((row) => [row.indicator, ...row.zelfdeVerhaal])
      expect(new Set(said).size).toBe(said.length)
      for (const row of found.rijen) expect(Math.abs(row.verschil.punten)).toBeGreaterThanOrEqual(5)
      const order = found.rijen.map((row) => row.verschil.oordeel)
      expect(order).toEqual(order.toSorted((a, b) => (a === b ? 0 : a === 'gunstiger' ? -1 : 1)))
      expect(findings(series.toReversed(), { place })).toEqual(found)
    }),
  )
})

it('stories: a chain joins what lies between, and every figure stands in one', () => {
  const base = [1, 2, 3, 4, 5, 6, 7, 8]
  const bent = base.map((value, at) => value + (at % 2) * 1.5)
  const far = bent.map((value, at) => value + (at % 3 === 0 ? 2 : 0))
  const loose = [5, 1, 4, 2, 8, 3, 1, 2]
  const of = (id: string, waarden: number[], bronfamilie = 'een') => ({
    indicator: { id, bronfamilie },
    waarden,
  })
  expect(verhalenVan([of('a', base), of('b', loose), of('c', far), of('d', bent)])).toEqual([[0, 2, 3], [1]])
  expect(verhalenVan([of('a', base), of('b', base, 'ander')])).toEqual([[0], [1]])
  expect(verhalenVan([])).toEqual([])
})

describe('the embedded figures', () => {
  const asked = {
    buurten: echteWijken.flatMap((wijk) => wijk.buurten),
    gemeente: echteFocus.gemeente,
    indicatoren: echteIndicatoren,
    opzoeken: zoekIn(),
    noemerBekend: false,
  }

  it('Zuiderzeelaan, Waddenlaan: every finding stands in the source, and differs five points from Lelystad', () => {
    const found = bevindingenVan({ ...asked, gebied: { soort: 'buurt', code: 'BU09950111' } })
    expect(found.rijen.length).toBeGreaterThan(0)
    for (const { cijfer, verschil, jaar } of found.rijen) {
      expect(jaar).toBe(2020)
      expect(cijfer.soort).toBe('waarde')
      expect(Math.abs(verschil.punten)).toBeGreaterThanOrEqual(5)
    }
  })

  it('no finding of Waterwijk is a figure of WK099504', () => {
    const samenstelling = samenstellingVan(echteWijk('waterwijk'))
    const found = bevindingenVan({ ...asked, gebied: { soort: 'wijk', samenstelling } })
    for (const { cijfer } of found.rijen) expect(cijfer.soort).toBe('bereik')
  })

  it('in every buurt at most one figure speaks for those that run together', () => {
    for (const code of asked.buurten) {
      const { rijen } = bevindingenVan({ ...asked, gebied: { soort: 'buurt', code } })
      const said = rijen.flatMap((row) => [row.indicator, ...row.zelfdeVerhaal])
      expect(new Set(said).size).toBe(said.length)
    }
  })
})
