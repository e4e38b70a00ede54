import { describe, expect, it } from 'vitest'
import { embeddedDatasetIds, loadBuiltInPlace, loadEmbeddedDataset } from '../../geodata/pipeline.ts'
import type { Leeftijd } from '../../geodata/schema/indicator.ts'
import type { Waarneming } from '../../geodata/schema/waarneming.ts'

const inhoud = (id: string) => loadEmbeddedDataset(id).inhoud
const health = inhoud('rivm-gezondheid-50090ned').waarnemingen
const focus = loadBuiltInPlace().inhoud.focusgebied
const focusBuurten = focus?.standaardIndeling.wijken.flatMap(({ buurten }) => buurten) ?? []

function figure(
  gebied: string,
  indicator: string,
  jaar = 2020,
  leeftijd: Leeftijd = '18plus',
): Waarneming | undefined {
  return health.find(
    (one) =>
      one.gebied === gebied && one.indicator === indicator && one.jaar === jaar && one.leeftijd === leeftijd,
  )
}

describe('the embedded datasets', () => {
  it('start with the areas and do not contain the example data', () => {
    expect(embeddedDatasetIds[0]).toBe('cbs-gebieden-2022')
    expect(embeddedDatasetIds).not.toContain('voorbeeld')
  })

  it.each(embeddedDatasetIds)('%s says where it comes from and is no example data', (id) => {
    const { provenance } = inhoud(id)
    expect(provenance).toMatchObject({ id, voorbeelddata: false })
    expect(provenance.bestanden.length).toBeGreaterThan(0)
  })

  it.each(embeddedDatasetIds)('%s loses no row', (id) => {
    const { verslag } = loadEmbeddedDataset(id)
    expect(verslag.rijenOvergenomen).toBe(verslag.rijenGelezen)
    const refused = verslag.afgekeurd.map(({ kolom }) => kolom ?? '')
    expect(refused.filter((kolom) => !kolom.startsWith('zk_kosten_'))).toEqual([])
    expect(refused).toHaveLength(id === 'cbs-kerncijfers-gemeente' ? 7 : 0)
  })

  it('refuses an id it does not know', () => {
    expect(() => loadEmbeddedDataset('constructor')).toThrow('unknown dataset')
  })
})

describe('figures of RIVM', () => {
  it('are the published ones', () => {
    expect(figure('WK099501', 'rivm-ervaren-gezondheid')?.waarde).toBe(72.5)
    expect(figure('GM0995', 'rivm-ervaren-gezondheid')?.waarde).toBe(77.2)
    expect(figure('NL00', 'rivm-ervaren-gezondheid')?.waarde).toBe(78.4)
    expect(figure('WK099504', 'rivm-moeite-met-rondkomen')?.waarde).toBe(16.5)
  })

  it('are not published in exactly eight of the 38 buurten of the focus area', () => {
    expect(focusBuurten).toHaveLength(38)
    const missing = focusBuurten.filter((code) => figure(code, 'rivm-ervaren-gezondheid')?.waarde === null)
    expect(missing).toHaveLength(8)
    for (const code of missing)
      expect(figure(code, 'rivm-ervaren-gezondheid')?.ontbreekt).toBe('niet-gepubliceerd')
  })

  it('range from 20.0 to 27.7 in the buurten of Waterwijk, apart from WK099504', () => {
    const waterwijk = focus?.standaardIndeling.wijken.find(({ id }) => id === 'waterwijk')
    const values =
      waterwijk?.buurten.flatMap((code) => figure(code, 'rivm-moeite-met-rondkomen')?.waarde ?? []) ?? []
    expect(values).toHaveLength(6)
    expect([Math.min(...values), Math.max(...values)]).toEqual([20, 27.7])
  })

  it('are missing for everybody where the question was not asked', () => {
    expect(figure('NL00', 'rivm-sociaal-eenzaam', 2012)?.ontbreekt).toBe('niet-in-dit-jaar')
    expect(figure('BU09950111', 'rivm-sociaal-eenzaam', 2012)?.ontbreekt).toBe('niet-in-dit-jaar')
    expect(figure('BU09950110', 'rivm-sociaal-eenzaam', 2020)?.ontbreekt).toBe('niet-gepubliceerd')
  })
})

describe('the focus area', () => {
  it('has four wijken; only Waterwijk differs from its CBS wijk', () => {
    const { gebieden } = inhoud('cbs-gebieden-2022')
    const different = focus?.standaardIndeling.wijken.filter(({ buurten, cbsWijk }) => {
      const cbs = gebieden
        .filter(({ soort, wijk }) => soort === 'buurt' && wijk === cbsWijk)
        .map(({ code }) => code)
      return cbs.length !== buurten.length || cbs.some((code) => !buurten.includes(code))
    })
    expect(different?.map(({ id, cbsWijk }) => [id, cbsWijk])).toEqual([['waterwijk', 'WK099504']])
    expect(focus?.standaardIndeling.wijken.map(({ stadsdeel }) => stadsdeel)).toEqual([
      'noordoost',
      'noordoost',
      'zuidoost',
      'zuidoost',
    ])
  })

  it('asks a decision on eleven buurten', () => {
    expect(focus?.twijfel.flatMap(({ buurten }) => buurten)).toHaveLength(11)
  })
})

describe('the programme and the facilities', () => {
  const { programma } = inhoud('samen-lelystad-oost-2025')
  const { voorzieningen, woonzorgzones } = inhoud('voorzieningen-lelystad')

  it('keeps targets and windows as the plan gives them', () => {
    const renoveren = programma?.acties.find(({ id }) => id === 'renoveren')
    expect(renoveren?.streven.map(({ aantal }) => aantal)).toEqual([750, 220, 2000])
    const window = (id: string) =>
      programma?.fondsen.filter((one) => one.id === id).map(({ van, tot }) => [van, tot])[0]
    expect([window('vhf-1'), window('vhf-3'), window('nip')]).toEqual([
      [2021, 2031],
      [2024, 2034],
      [2024, 2025],
    ])
    expect([window('spuk-re-integratie'), window('jpf')]).toEqual([
      [2025, 2026],
      [2024, 2027],
    ])
  })

  it('knows sensitive lines by name only', () => {
    const named = programma?.acties.filter(({ alleenNaam }) => alleenNaam) ?? []
    expect(named.map(({ id }) => id)).toEqual(['preventie-met-gezag', 'concentratie', 'lerend-netwerk'])
    for (const one of named) expect(one).toMatchObject({ streven: [], partners: [], van: null, tot: null })
  })

  it('does not take "op aanvraag" for open and keeps the late Saturday uncertain', () => {
    const zuiderzee = voorzieningen.find(({ id }) => id === 'zuiderzee')
    expect(zuiderzee?.openingstijden?.zo).toEqual({ regel: 'op-aanvraag', vakken: [] })
    expect(zuiderzee?.openingstijden?.za.vakken).toEqual([
      { van: '09:00', tot: '17:00', wanneer: 'elke-week' },
      { van: '17:00', tot: '22:30', wanneer: 'soms' },
    ])
  })

  it('draws zones as an approximation and no point for a place known only by wijk', () => {
    expect(woonzorgzones).toHaveLength(4)
    for (const zone of woonzorgzones) {
      expect(zone.straalMeters).toBe(500)
      expect(zone.ligging.punt).not.toBeNull()
      expect(zone.letOp).toContain('Ligging bij benadering, de bron geeft geen grens of straal.')
    }
    for (const { ligging } of voorzieningen)
      expect(ligging.punt === null).toBe(ligging.nauwkeurigheid === 'wijk')
  })
})
