import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { controleerKeuze } from '../../../../client/panels/kaart/adres/controle.ts'
import { type Filters, GEEN_FILTERS, STANDAARD } from '../../../../client/panels/kaart/adres/keuze.ts'
import { filterCount } from '../../../../client/panels/kaart/adres/filter-delen.ts'
import { volgendeKeuze } from '../../../../client/panels/kaart/adres/volgende.ts'
import { maakCsv } from '../../../../client/panels/kaart/csv.ts'
import { filterchips } from '../../../../client/panels/kaart/filters/chips.ts'
import { behoudRijen } from '../../../../client/panels/kaart/filters/rijen.ts'
import { inVeeg, dichtstbij, volgendeStip } from '../../../../client/panels/kaart/filters/stippen-keuze.ts'
import { tabelgroepen } from '../../../../client/panels/kaart/tabelrijen.ts'
import { EIGENAARWAARDEN, LABELWAARDEN, STATUSWAARDEN } from '../../../../client/map/filter/woningen.ts'
import { behoudBuurten } from '../../../../client/map/filter/buurten.ts'
import { maakVlakbeeld } from '../../../../client/map/vlakbeeld/vlakbeeld.ts'
import { maakKaartmodel } from '../../../../client/map/kaartmodel.ts'
import { puntSoort } from '../../../../geodata/schema/melding.ts'
import { KEUZE, voorbeeldbron } from '../voorbeeldbron.ts'

const bron = voorbeeldbron([null, 68.7, 69.8, 75.7, 90, 72.5, 78.7, 77.2, 78.4])
const model = maakKaartmodel(bron, KEUZE)
if (model === null) throw new Error('no model')

const beeld = maakVlakbeeld(bron, model, STANDAARD)

const CODES = ['BU09950110', 'BU09950111', 'BU09950420', 'BU09950421']
const anyFilters: fc.Arbitrary<Filters> = fc.record({
  wijken: fc.subarray(['zuiderzeewijk', 'waterwijk']),
  buurten: fc.subarray(CODES),
  waarde: fc.option(fc.constantFrom({ van: 60, tot: 70 }, { van: null, tot: 70 }, { van: 70, tot: null })),
  status: fc.subarray([...STATUSWAARDEN]),
  label: fc.subarray([...LABELWAARDEN]),
  eigenaar: fc.subarray([...EIGENAARWAARDEN]),
  campagne: fc.subarray(['geen', '3f0e4f0c-6f0c-4b7e-9a51-0a6a0c7c1d11']),
  soort: fc.subarray([...puntSoort.options]),
  periode: fc.option(fc.constantFrom({ van: '2024-01', tot: '2024-03' })),
})
const everyPart = (filters: Filters) =>
  Object.values(filters).reduce(
    (sum: number, part) => sum + (Array.isArray(part) ? part.length : part === null ? 0 : 1),
    0,
  )

describe('chips', () => {
  test('each takes one part away, and without all of them nothing is left', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const chips = filterchips(filters, bron, model, 'Centrada')
        expect(chips).toHaveLength(everyPart(filters))
        for (const { zonder } of chips) expect(everyPart(zonder)).toBe(everyPart(filters) - 1)
        let left = filters
        while (filterCount(left) > 0) left = filterchips(left, bron, model, null)[0]?.zonder ?? GEEN_FILTERS
        expect(left).toEqual(GEEN_FILTERS)
      }),
    )
  })

  test('speak as people do', () => {
    const filters = {
      ...GEEN_FILTERS,
      wijken: ['waterwijk'],
      buurten: ['BU09950110'],
      waarde: { van: 60, tot: 70.5 },
      status: ['nog-niet', 'onbekend'],
      label: ['A++', 'onbekend'],
      eigenaar: ['corporatie', 'onbekend'],
      soort: ['overlastmelding'],
      periode: { van: '2024-01', tot: '2024-03' },
    }
    expect(filterchips(filters, bron, model, 'Centrada').map(({ tekst }) => tekst)).toEqual([
      'Waterwijk',
      '60,0\u00a0% tot en met 70,5\u00a0%',
      'Noord',
      'Nog niet',
      'Status niet bekend',
      'Label A++',
      'Label niet bekend',
      'Centrada',
      'Eigenaar niet bekend',
      'Overlastmelding',
      'januari 2024 tot en met maart 2024',
    ])
  })

  test('many picked buurten are one chip', () => {
    const buurten = [...CODES, 'BU09950430']
    const [chip, ...more] = filterchips({ ...GEEN_FILTERS, buurten }, bron, model, null)
    expect(more).toEqual([])
    expect(chip).toMatchObject({ tekst: '5 gekozen buurten', zonder: GEEN_FILTERS })
  })
})

describe('the table', () => {
  test('lists exactly what is kept, in the same order, and all of it on request', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        const behouden = behoudBuurten(model, filters)
        const groups = tabelgroepen(model, { kolom: 'waarde', richting: 'af' }, beeld)
        const all = groups.flatMap(({ rijen }) => rijen.map(({ code }) => code))
        const shown = behoudRijen(groups, behouden, false)
        expect(shown.flatMap(({ rijen }) => rijen.map(({ code }) => code))).toEqual(
          all.filter((code) => behouden.codes.has(code)),
        )
        expect(shown.every(({ rijen }) => rijen.length > 0)).toBe(true)
        expect(behoudRijen(groups, behouden, true)).toBe(groups)
      }),
    )
  })

  test('goes out as it is filtered, with the filter on every row', () => {
    const filters = { ...GEEN_FILTERS, wijken: ['waterwijk'], waarde: { van: 70, tot: null } }
    const lines = maakCsv(model, bron, beeld, filters).split('\r\n')
    expect(lines).toHaveLength(2)
    expect(lines[0]?.split(';').at(-1)).toBe('filter')
    expect(lines[1]).toContain('BU09950421')
    expect(lines[1]?.split(';').at(-1)).toBe('alleen wat past bij: Waterwijk en vanaf 70,0\u00a0%')
    // What is chosen of dwellings says nothing about the figures of buurten.
    expect(maakCsv(model, bron, beeld, { ...GEEN_FILTERS, status: ['nog-niet'] })).toBe(
      maakCsv(model, bron, beeld),
    )
  })
})

describe('the address', () => {
  test('a range goes with its figure, other filters stay', () => {
    const filters = { ...GEEN_FILTERS, wijken: ['waterwijk'], waarde: { van: 60, tot: 70 } }
    const now = { ...STANDAARD, filters }
    expect(volgendeKeuze(now, { cijfer: 'rivm-eenzaam' }).filters).toEqual({ ...filters, waarde: null })
    expect(volgendeKeuze(now, { jaar: 2016 }).filters).toBe(filters)
    expect(volgendeKeuze(now, { ...now, cijfer: 'rivm-eenzaam' }).filters.waarde).toBeNull()
    const given = { ...filters, waarde: { van: 1, tot: 2 } }
    expect(volgendeKeuze(now, { cijfer: 'rivm-eenzaam', filters: given }).filters).toBe(given)
  })

  test('a value that no filter has is named and left out', () => {
    const filters = { ...GEEN_FILTERS, status: ['opname', 'ufo'], soort: ['klacht'], label: ['H', 'B'] }
    const { keuze, fouten } = controleerKeuze(bron, { ...STANDAARD, filters })
    expect(fouten).toEqual(['ufo', 'H', 'klacht'].map((waarde) => ({ deel: 'filter', waarde })))
    expect(keuze.filters).toEqual({ ...GEEN_FILTERS, status: ['opname'], label: ['B'] })
  })
})

describe('the dots of the legend', () => {
  const dots = model.buurten.flatMap(({ code, naam, waarde }) =>
    waarde === null ? [] : [{ code, naam, waarde, x: waarde, y: 0 }],
  )

  test('a stretch picks what lies in it, dragged either way', () => {
    expect(inVeeg(dots, 69, 80)).toEqual(['BU09950420', 'BU09950421'])
    expect(inVeeg(dots, 80, 69)).toEqual(inVeeg(dots, 69, 80))
    expect(inVeeg(dots, 1, 2)).toEqual([])
  })

  test('the nearest within reach is meant', () => {
    expect(dichtstbij(dots, { x: 69, y: 1 }, 2)).toBe('BU09950111')
    expect(dichtstbij(dots, { x: 69, y: 9 }, 2)).toBeNull()
  })

  test('keys go from low to high and stop at the ends', () => {
    expect(volgendeStip(dots, null, 1)).toBe('BU09950111')
    expect(volgendeStip(dots, null, -1)).toBe('BU09950111')
    expect(volgendeStip(dots, 'BU09950111', 1)).toBe('BU09950420')
    expect(volgendeStip(dots, 'BU09950421', 1)).toBe('BU09950421')
    expect(volgendeStip(dots, 'BU09950420', -1)).toBe('BU09950111')
    expect(volgendeStip(dots, 'BU09950111', -Infinity)).toBe('BU09950111')
    expect(volgendeStip(dots, null, Infinity)).toBe('BU09950421')
    expect(volgendeStip([], null, 1)).toBeNull()
  })
})
