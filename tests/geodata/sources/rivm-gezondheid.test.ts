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

const SOURCE = 'rivm-gezondheid'
const HOST = 'dataderden.cbs.nl'
const TABEL = '50120NED'

function tabel(bron: Nepbron): void {
  for (const entity of ['TableInfos', 'DataProperties', 'Leeftijd', 'Marges', 'Perioden']) {
    bron.bij(HOST, `/ODataApi/OData/${TABEL}/${entity}`, metFixture(SOURCE, `${TABEL}-${entity}.json`))
  }
  bron.bij(HOST, `/ODataApi/OData/${TABEL}/TypedDataSet`, (vraag) =>
    vraag.query.get('$filter')?.includes("'2022JJ00'") === true
      ? metFixture(SOURCE, `${TABEL}-TypedDataSet-0001.json`)(vraag)
      : nep.json({ value: [] }),
  )
}

describe('health figures', () => {
  test('the older table where the newer is not there, year by year', async () => {
    const bron = await startNepbron()
    tabel(bron)
    const { oogst } = await bezoek(bron, SOURCE)
    expect(bron.vragen[0]?.pad).toBe('/ODataApi/OData/50150NED/TableInfos')
    const filters = bron.vragen.flatMap(({ pad, query }) =>
      pad.endsWith('TypedDataSet') ? [query.get('$filter')] : [],
    )
    expect(filters.map((filter) => filter?.slice(-25))).toEqual([
      " and Perioden eq '2020JJ00'".slice(-25),
      " and Perioden eq '2022JJ00'".slice(-25),
    ])
    expect(oogst.jaar).toBe(2022)
  })

  test('values with the interval of the publisher; other ages are passed over with one line', async () => {
    const bron = await startNepbron()
    tabel(bron)
    const { oogst } = await bezoek(bron, SOURCE)
    const result = enige(bronVan(SOURCE).normaliseer(oogst, lelystad))
    await verwacht(SOURCE, '50120NED.json', result)
    const find = (gebied: string, indicator: string, leeftijd: string) =>
      result.inhoud.waarnemingen.find(
        (row) => row.gebied === gebied && row.indicator === indicator && row.leeftijd === leeftijd,
      )
    expect(find('WK099501', 'rivm-monitor-eenzaam', '18plus')).toMatchObject({
      waarde: 55.1,
      ondergrens: 51,
      bovengrens: 59.3,
      jaar: 2022,
    })
    expect(find('NL00', 'rivm-monitor-eenzaam', '18plus')).not.toHaveProperty('ondergrens')
    // 31.2 does not lie between 33 and 35: the value stands, the interval does not
    expect(find('WK099501', 'rivm-monitor-moeite-met-rondkomen', '18plus')).not.toHaveProperty('ondergrens')
    expect(find('WK099501', 'rivm-monitor-ervaren-gezondheid', '65plus')?.waarde).toBeNull()
    expect(find('WK099501', 'rivm-monitor-moeite-met-rondkomen', '65plus')?.ontbreekt).toBe('afgekeurd')
    const reasons = result.verslag.afgekeurd.map(({ reden }) => reden)
    expect(reasons).toContain('"75 jaar of ouder" (21900) nemen wij niet over. Aantal rijen: 1.')
    expect(reasons).toContain('De marge 33 tot 35 hoort niet bij de waarde 31.2: weggelaten.')
  })

  test('a newer table with other codes for age and margin, found by their titles', async () => {
    const bron = await startNepbron()
    const base = '/ODataApi/OData/50150NED'
    const key = (Key: string, Title: string) => ({ Key, Title })
    const answer = (entity: string, value: unknown) =>
      bron.bij(HOST, `${base}/${entity}`, nep.json({ value }))
    answer('TableInfos', [{ Identifier: '50150NED' }])
    answer('DataProperties', [{ Type: 'Topic', Key: 'Eenzaam_25', Title: 'Eenzaam', Unit: '%' }])
    answer('Leeftijd', [key('T001038   ', 'Totaal leeftijd')])
    answer('Marges', [key('MW00000', 'Waarde')])
    answer('Perioden', [key('2024JJ00', '2024')])
    answer('TypedDataSet', [
      {
        Leeftijd: 'T001038   ',
        Marges: 'MW00000',
        WijkenEnBuurten: 'GM0995    ',
        Perioden: '2024JJ00',
        Eenzaam_25: 47.3,
      },
    ])
    const { oogst } = await bezoek(bron, SOURCE)
    const { inhoud } = enige(bronVan(SOURCE).normaliseer(oogst, lelystad))
    expect(inhoud.waarnemingen).toEqual([
      expect.objectContaining({ gebied: 'GM0995', leeftijd: '18plus', jaar: 2024, waarde: 47.3 }),
    ])
    expect(inhoud.provenance).toMatchObject({
      bron: '50150NED',
      jaren: [2024],
      id: 'rivm-gezondheid-50120ned',
    })
  })

  test('neither table is there, or none has the year', async () => {
    const empty = await startNepbron()
    expect((await foutVan(bezoek(empty, SOURCE))).code).toBe('niet-gevonden')
    const bron = await startNepbron()
    tabel(bron)
    expect((await foutVan(bezoek(bron, SOURCE, { jaar: 2016 }))).uitleg).toContain('geen cijfers van 2016')
  })

  test('a busy source is asked again, with pauses', async () => {
    const bron = await startNepbron()
    tabel(bron)
    bron.bij(
      HOST,
      `/ODataApi/OData/${TABEL}/Leeftijd`,
      nep.achtereen(nep.storing(503), nep.json({ value: [{ Key: '20300', Title: '18 jaar of ouder' }] })),
    )
    await bezoek(bron, SOURCE)
    expect(bron.pauzes.length).toBe(1)
  })
})
