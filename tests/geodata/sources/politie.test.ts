import { describe, expect, test } from 'vitest'
import {
  bezoek,
  bronVan,
  enige,
  foutVan,
  lelystad,
  metFixture,
  verwacht,
} from '../../helpers/bronnen/fixtures.ts'
import * as nep from '../../helpers/bronnen/nep-antwoord.ts'
import { startNepbron, type Nepbron } from '../../helpers/bronnen/nepbron.ts'

const HOST = 'dataderden.cbs.nl'
const EMPTY = nep.json({ value: [] })

function describeTable(bron: Nepbron, tabel: string, entities: readonly string[]): void {
  for (const entity of entities) {
    bron.bij(HOST, `/ODataApi/OData/${tabel}/${entity}`, metFixture('politie', `${tabel}-${entity}.json`))
  }
}

/** Both tables of crimes: rows for two kinds per year and one kind per month, nothing for the other kinds. */
function misdrijven(bron: Nepbron): void {
  describeTable(bron, '47018NED', ['TableInfos', 'DataProperties', 'SoortMisdrijf', 'Perioden'])
  describeTable(bron, '47022NED', ['DataProperties', 'SoortMisdrijf', 'Perioden'])
  bron.bij(HOST, '/ODataApi/OData/47018NED/TypedDataSet', (vraag) => {
    const filter = vraag.query.get('$filter') ?? ''
    if (filter.includes("'0.0.0 '")) return metFixture('politie', '47018NED-TypedDataSet-0001.json')(vraag)
    if (filter.includes("'1.1.1 '")) return metFixture('politie', '47018NED-TypedDataSet-0002.json')(vraag)
    return EMPTY
  })
  bron.bij(HOST, '/ODataApi/OData/47022NED/TypedDataSet', (vraag) => {
    const filter = vraag.query.get('$filter') ?? ''
    return filter.includes("'0.0.0 '") && filter.includes("'2025MM'")
      ? metFixture('politie', '47022NED-TypedDataSet-0001.json')(vraag)
      : EMPTY
  })
}

describe('registered crimes', () => {
  test('kind by kind with the space behind the key; only a full year comes from the months', async () => {
    const bron = await startNepbron()
    misdrijven(bron)
    const { oogst } = await bezoek(bron, 'politie-misdrijven')
    const filters = bron.vragen.flatMap(({ pad, query }) =>
      pad.endsWith('TypedDataSet') ? [query.get('$filter')] : [],
    )
    expect(filters.filter((filter) => filter?.includes("SoortMisdrijf eq '0.0.0 '"))).toHaveLength(2)
    expect(filters.some((filter) => filter?.includes("startswith(Perioden,'2026MM')"))).toBe(false)
    expect(filters.some((filter) => filter?.includes('3.9.1'))).toBe(false)
    expect(oogst.jaar).toBe(2024)

    const result = enige(bronVan('politie-misdrijven').normaliseer(oogst, lelystad))
    await verwacht('politie', 'misdrijven.json', result)
    const find = (gebied: string, indicator: string, jaar: number) =>
      result.inhoud.waarnemingen.find(
        (row) => row.gebied === gebied && row.indicator === indicator && row.jaar === jaar,
      )
    expect(find('NL00', 'misdrijven-totaal', 2024)?.waarde).toBe(805_327)
    // twelve months of 31 .. 42
    expect(find('WK099501', 'misdrijven-totaal', 2025)?.waarde).toBe(438)
    // eleven months are no year
    expect(find('BU09950111', 'misdrijven-totaal', 2025)).toMatchObject({
      waarde: null,
      ontbreekt: 'niet-gepubliceerd',
    })
    expect(find('WK099501', 'misdrijven-inbraak-woning', 2024)?.waarde).toBe(21)
    expect(find('BU09950111', 'misdrijven-inbraak-woning', 2024)?.ontbreekt).toBe('afgekeurd')
  })

  test('a code that means something else than its name says is not taken over', async () => {
    const bron = await startNepbron()
    misdrijven(bron)
    const { oogst } = await bezoek(bron, 'politie-misdrijven')
    const { inhoud, verslag } = enige(bronVan('politie-misdrijven').normaliseer(oogst, lelystad))
    expect(inhoud.waarnemingen.some(({ indicator }) => indicator === 'misdrijven-straatroof')).toBe(false)
    expect(verslag.afgekeurd.map(({ reden }) => reden)).toContain(
      'Soort "1.4.6 Iets heel anders" (1.4.6) nemen wij niet over: zij is onbekend of heet anders dan verwacht.',
    )
  })

  test('one year, and a year that is not out yet', async () => {
    const bron = await startNepbron()
    misdrijven(bron)
    await bezoek(bron, 'politie-misdrijven', { jaar: 2024 })
    const asked = bron.vragen.filter(({ pad }) => pad.endsWith('TypedDataSet'))
    expect(asked.every(({ query }) => query.get('$filter')?.endsWith("Perioden eq '2024JJ00'"))).toBe(true)
    const fault = await foutVan(bezoek(bron, 'politie-misdrijven', { jaar: 2026 }))
    expect([fault.code, fault.uitleg]).toEqual(['niet-gevonden', 'Van 2026 zijn er nog geen twaalf maanden.'])
  })

  test('a table without the kinds that are asked', async () => {
    const bron = await startNepbron()
    misdrijven(bron)
    bron.bij(
      HOST,
      '/ODataApi/OData/47018NED/SoortMisdrijf',
      nep.json({ value: [{ Key: '9.9.9 ', Title: 'x' }] }),
    )
    expect((await foutVan(bezoek(bron, 'politie-misdrijven'))).code).toBe('andere-vorm')
  })

  test('a source that breaks off halfway gives a fault and no half visit', async () => {
    const bron = await startNepbron()
    misdrijven(bron)
    bron.bij(HOST, '/ODataApi/OData/47018NED/TypedDataSet', nep.halve(JSON.stringify({ value: [1, 2, 3] })))
    bron.bij(HOST, '/ODataFeed/*', nep.storing(500))
    expect((await foutVan(bezoek(bron, 'politie-misdrijven'))).code).toBe('bron-stuk')
  })
})

describe('registered nuisance', () => {
  function overlast(bron: Nepbron): void {
    describeTable(bron, '47024NED', ['TableInfos', 'DataProperties', 'Overlast', 'Perioden'])
    bron.bij(HOST, '/ODataApi/OData/47024NED/TypedDataSet', (vraag) =>
      vraag.query.get('$filter')?.includes("'2025MM'") === true
        ? metFixture('politie', '47024NED-TypedDataSet-0001.json')(vraag)
        : EMPTY,
    )
  }

  test('only all nuisance together, per full year, and it carries no score', async () => {
    const bron = await startNepbron()
    overlast(bron)
    const { oogst } = await bezoek(bron, 'politie-overlast')
    const filters = bron.vragen.flatMap(({ pad, query }) =>
      pad.endsWith('TypedDataSet') ? [query.get('$filter')] : [],
    )
    expect(filters).toHaveLength(2)
    expect(filters.every((filter) => filter?.includes("Overlast eq 'T001191   '"))).toBe(true)
    const result = enige(bronVan('politie-overlast').normaliseer(oogst, lelystad))
    await verwacht('politie', 'overlast.json', result)
    expect(result.inhoud.waarnemingen).toEqual([
      expect.objectContaining({ gebied: 'WK099501', indicator: 'overlast-totaal', jaar: 2025, waarde: 60 }),
    ])
  })

  test('a table without a total', async () => {
    const bron = await startNepbron()
    overlast(bron)
    bron.bij(HOST, '/ODataApi/OData/47024NED/Overlast', nep.json({ value: [{ Key: 'A1', Title: 'Jeugd' }] }))
    expect((await foutVan(bezoek(bron, 'politie-overlast'))).code).toBe('andere-vorm')
    expect((await foutVan(bezoek(bron, 'politie-overlast', { jaar: 2026 }))).code).toBe('niet-gevonden')
  })
})
