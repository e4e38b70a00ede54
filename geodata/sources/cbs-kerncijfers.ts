import { BronFout, type BronClient } from './bron-client.ts'
import type { BronDeel, Connector } from './connector.ts'
import { filterOpGemeente, openODataBezoek, tabellenGewijzigd, type ODataDienst } from './odata.ts'

/** Year of each table of kerncijfers wijken en buurten. Source: CBS StatLine. A new year is one line. */
export const KERNCIJFERS_TABELLEN: ReadonlyMap<string, number> = new Map([
  ['85318NED', 2022],
  ['85618NED', 2023],
  ['85984NED', 2024],
  ['86165NED', 2025],
])

const VERSIE_3: ODataDienst = {
  basis: 'https://opendata.cbs.nl/ODataApi/odata',
  feed: 'https://opendata.cbs.nl/ODataFeed/odata',
}
const VERSIE_4: ODataDienst = { basis: 'https://datasets.cbs.nl/odata/v1/CBS', feed: null }

/** Ways in which version 3 of the service can be gone while version 4 still answers. */
const DIENST_WEG: ReadonlySet<string> = new Set([
  'niet-gevonden',
  'geweigerd',
  'bron-stuk',
  'niet-bereikbaar',
])

async function haalTabel(
  client: BronClient,
  tabel: string,
  filter: string,
  stop: AbortSignal,
): Promise<readonly BronDeel[]> {
  try {
    const visit = openODataBezoek(client, VERSIE_3, stop)
    await visit.beschrijving(tabel, 'TableInfos')
    await visit.beschrijving(tabel, 'DataProperties')
    await visit.gegevens(tabel, 'TypedDataSet', filter)
    return visit.delen
  } catch (error) {
    if (!(error instanceof BronFout) || !DIENST_WEG.has(error.code)) throw error
    const visit = openODataBezoek(client, VERSIE_4, stop)
    await visit.beschrijving(tabel, 'MeasureCodes')
    await visit.gegevens(tabel, 'Observations', filter)
    return visit.delen
  }
}

/**
 * Kerncijfers wijken en buurten of CBS: one table per year. Without a year all years are asked, for a new year begins with
 * few figures and the older ones are needed to compare. Version 3 first, version 4 where that is gone.
 */
export const cbsKerncijfers: Connector = {
  id: 'cbs-kerncijfers',
  bronhouder: 'CBS',
  bron: [...KERNCIJFERS_TABELLEN.keys()].join(', '),
  url: 'https://opendata.cbs.nl/statline/#/CBS/nl/dataset/85984NED/table',
  licentie: 'CC BY 4.0',
  licentieUrl: 'https://creativecommons.org/licenses/by/4.0/deed.nl',
  ritme: { ritme: 'jaarlijks', maand: 8 },
  hosts: ['opendata.cbs.nl', 'datasets.cbs.nl'],
  sleutelInstelling: null,
  async haal({ gemeente, jaar, vorige }, client, voortgang, stop) {
    const tabellen = [...KERNCIJFERS_TABELLEN].filter(([, year]) => jaar === null || year === jaar)
    if (tabellen.length === 0) {
      throw new BronFout('niet-gevonden', `Van ${jaar} kennen wij geen tabel met kerncijfers.`, this.url)
    }
    const newest = Math.max(...tabellen.map(([, year]) => year))
    const names = tabellen.map(([tabel]) => tabel)
    // when version 3 does not answer this question, the visit itself finds out which version does
    const changed = await tabellenGewijzigd(client, VERSIE_3, names, vorige).catch((error: unknown) => {
      if (error instanceof BronFout && DIENST_WEG.has(error.code)) return true
      throw error
    })
    if (!changed) return { gewijzigd: false, jaar: newest, delen: [] }
    const delen: BronDeel[] = []
    for (const [index, [tabel]] of tabellen.entries()) {
      voortgang(index, tabellen.length)
      delen.push(...(await haalTabel(client, tabel, filterOpGemeente(gemeente), stop)))
    }
    voortgang(tabellen.length, tabellen.length)
    return { gewijzigd: true, jaar: newest, delen }
  },
}
