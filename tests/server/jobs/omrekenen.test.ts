import { describe, expect, it } from 'vitest'
import type { GebiedMetGrens, Grens } from '../../../geodata/schema/gebied.ts'
import { indicatoren } from '../../../geodata/catalog/indicatoren.ts'
import type { Waarneming } from '../../../geodata/schema/waarneming.ts'
import { loadEmbeddedDataset } from '../../../geodata/pipeline.ts'
import { validateResult, type ImportResult } from '../../../geodata/validate.ts'
import { conversionCode, convertToDivision, type Gebiedsindeling } from '../../../server/jobs/omrekenen.ts'
import { rdBox, rdPlace } from '../../helpers/rd-box.ts'

const catalogue = indicatoren()
const OLD = 'cbs-gebieden-2024'
const IN_USE = 'cbs-gebieden-2022'

function area(code: string, grens: Grens): GebiedMetGrens {
  const soort = code.startsWith('WK') ? 'wijk' : 'buurt'
  return {
    code,
    naam: code,
    soort,
    wijk: null,
    gemeente: null,
    grens,
    labelpunt: [5.4, 52.4],
    oppervlakteHa: 1,
  }
}

const unchanged = area('WK099501', rdBox(0, 0, 100, 100))
const van: Gebiedsindeling = {
  dataset: OLD,
  gebieden: [unchanged, area('WK099502', rdBox(100, 0, 300, 100)), area('WK099503', rdBox(400, 0, 100, 100))],
}
/** WK099502 is split in two; WK099503 and the eastern third of it become one. */
const naar: Gebiedsindeling = {
  dataset: IN_USE,
  gebieden: [unchanged, area('WK099502', rdBox(100, 0, 200, 100)), area('WK099504', rdBox(300, 0, 200, 100))],
}

function figure(gebied: string, indicator: string, waarde: number | null, rij: number): Waarneming {
  return {
    gebied,
    indicator,
    jaar: 2022,
    leeftijd: 'alle',
    waarde,
    ontbreekt: waarde === null ? 'niet-gepubliceerd' : null,
    rij,
  }
}

function loaded(waarnemingen: Waarneming[], indeling: string | null = OLD): ImportResult {
  const { provenance } = loadEmbeddedDataset('cbs-kerncijfers-wijken').inhoud
  return validateResult(
    { ...provenance, ...(indeling === null ? {} : { indeling }) },
    { deel: { waarnemingen }, rijenGelezen: 9, rijenOvergenomen: 8, afgekeurd: [] },
  )
}

const convert = (resultaat: ImportResult, woningen: [number, number][] | null = null): ImportResult =>
  convertToDivision({ resultaat, van, naar, woningen, indicatoren: catalogue })

const byArea = ({ inhoud }: ImportResult, indicator: string): Map<string, Waarneming> =>
  new Map(inhoud.waarnemingen.filter((row) => row.indicator === indicator).map((row) => [row.gebied, row]))

describe('figures of another division', () => {
  const rows = [
    { ...figure('WK099501', 'cbs-inwoners', 1000, 1), ondergrens: 990, bovengrens: 1010 },
    figure('WK099502', 'cbs-inwoners', 3000, 2),
    figure('WK099503', 'cbs-inwoners', 500, 3),
    figure('WK099501', 'cbs-65plus', 10, 1),
    figure('WK099502', 'cbs-65plus', 20, 2),
    figure('WK099503', 'cbs-65plus', 40, 3),
    figure('NL00', 'cbs-65plus', 20, 4),
    figure('GM0995', 'cbs-65plus', 15, 5),
  ]

  it('keeps what did not change, with its interval, and shares out the rest', () => {
    const people = byArea(convert(loaded(rows)), 'cbs-inwoners')
    expect(people.get('WK099501')).toEqual({ ...rows[0], geschat: null })
    expect(people.get('WK099502')).toMatchObject({ waarde: expect.closeTo(2000, 3), geschat: 1, rij: 2 })
    expect(people.get('WK099504')).toMatchObject({
      waarde: expect.closeTo(1500, 3),
      geschat: expect.closeTo(2 / 3, 4),
      rij: 2,
    })
    const total = [...people.values()].reduce((sum, { waarde }) => sum + (waarde ?? NaN), 0)
    expect(total).toBeCloseTo(4500, 6)
  })

  it('weighs a share by the inhabitants it is a share of', () => {
    const shares = byArea(convert(loaded(rows)), 'cbs-65plus')
    expect(shares.get('WK099502')).toMatchObject({ waarde: 20, geschat: 1 })
    expect(shares.get('WK099504')?.waarde).toBeCloseTo((20 * 1000 + 40 * 500) / 1500, 3)
  })

  it('takes denominators from other figures of the old division too', () => {
    const resultaat = loaded(rows.filter(({ indicator }) => indicator !== 'cbs-inwoners'))
    const noemerCijfers = rows.filter(({ indicator }) => indicator === 'cbs-inwoners')
    const made = convertToDivision({
      resultaat,
      van,
      naar,
      woningen: null,
      indicatoren: catalogue,
      noemerCijfers,
    })
    expect(byArea(made, 'cbs-65plus').get('WK099504')?.waarde).toBeCloseTo(40_000 / 1500, 3)
    expect(byArea(convert(resultaat), 'cbs-65plus').get('WK099504')?.geschat).toBe(1)
  })

  it('shares out by dwellings where they stand, on neither side of a border twice', () => {
    const dwellings = [...Array<null>(30).keys()]
      .map((at) => rdPlace([110 + at, 50]))
      .concat(
        [...Array<null>(10).keys()].map((at) => rdPlace([390, 10 + at])),
        [rdPlace([5000, 5000])],
      )
    const people = byArea(convert(loaded(rows), dwellings), 'cbs-inwoners')
    expect(people.get('WK099502')?.waarde).toBeCloseTo(2250, 6)
    expect(people.get('WK099504')?.waarde).toBeCloseTo(750 + 500, 6)
  })

  it('lets figures of the country and the gemeente pass', () => {
    const made = convert(loaded(rows)).inhoud.waarnemingen
    expect(made.filter(({ gebied }) => gebied === 'NL00' || gebied === 'GM0995')).toEqual(rows.slice(-2))
  })

  it('says what was done, for the machine and in Dutch', () => {
    const { provenance } = convert(loaded(rows)).inhoud
    expect(provenance.bewerkingen).toEqual(['omgerekend-van-cbs-gebieden-2024'])
    expect(provenance.letOp.at(-1)).toMatch(/CBS-indeling 2024.*omgerekend naar de CBS-indeling 2022/)
    expect(provenance.indeling).toBe(OLD)
  })

  it('is done once, and leaves what needs nothing as it is', () => {
    const once = convert(loaded(rows))
    expect(convert(once)).toBe(once)
    for (const resultaat of [loaded(rows, null), loaded(rows, IN_USE), loaded([])]) {
      expect(convert(resultaat)).toBe(resultaat)
    }
  })

  it('does not change what it was given', () => {
    const resultaat = loaded(rows)
    const before = structuredClone(resultaat)
    convert(resultaat)
    expect(resultaat).toEqual(before)
  })

  it('makes rows that the schema takes', () => {
    const { inhoud } = convert(loaded(rows))
    const { waarnemingen } = inhoud
    const again = validateResult(inhoud.provenance, {
      deel: { waarnemingen },
      rijenGelezen: 9,
      rijenOvergenomen: 8,
      afgekeurd: [],
    })
    expect(again.inhoud.waarnemingen).toEqual(waarnemingen)
  })
})

describe('figures that cannot be converted', () => {
  it('are refused when the old division does not know the code, once per code', () => {
    const { inhoud, verslag } = convert(
      loaded([
        figure('WK099999', 'cbs-inwoners', 5, 7),
        figure('WK099999', 'cbs-65plus', 5, 7),
        figure('WK099501', 'cbs-inwoners', 5, 1),
      ]),
    )
    expect(inhoud.waarnemingen.map(({ gebied }) => gebied)).toEqual(['WK099501'])
    expect(verslag.rijenOvergenomen).toBe(7)
    expect(verslag.afgekeurd).toMatchObject([
      { rij: 7, reden: expect.stringContaining('WK099999 staat niet in de CBS-indeling 2024') },
    ])
  })

  it('stay missing with the reason of the source', () => {
    const made = byArea(
      convert(
        loaded([figure('WK099502', 'cbs-inwoners', null, 2), figure('WK099503', 'cbs-inwoners', 5, 3)]),
      ),
      'cbs-inwoners',
    )
    expect(made.get('WK099502')).toMatchObject({
      waarde: null,
      ontbreekt: 'niet-gepubliceerd',
      geschat: null,
    })
    expect(made.get('WK099504')).toMatchObject({
      waarde: null,
      ontbreekt: 'niet-gepubliceerd',
      geschat: null,
    })
  })

  it('are missing when their unit is not known', () => {
    const made = byArea(
      convert(loaded([figure('WK099501', 'eigen-cijfer', 3, 1), figure('WK099502', 'eigen-cijfer', 3, 2)])),
      'eigen-cijfer',
    )
    expect(made.get('WK099501')).toMatchObject({ waarde: 3, geschat: null })
    expect(made.get('WK099502')).toMatchObject({ waarde: null, ontbreekt: 'niet-om-te-rekenen' })
  })

  it('are a fault of the caller when the division is another', () => {
    expect(() => convert(loaded([figure('WK099501', 'cbs-inwoners', 5, 1)], 'cbs-gebieden-2023'))).toThrow(
      'cbs-gebieden-2023',
    )
    expect(conversionCode(OLD)).toBe('omgerekend-van-cbs-gebieden-2024')
  })
})
