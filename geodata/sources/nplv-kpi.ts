import { BronFout } from './bron-client.ts'
import type { Connector } from './connector.ts'

const MEESTE_BYTES = 5_000_000

/**
 * National figures for the KPI of the NPLV as one CSV file. The programme publishes no service: the setting NPLV_KPI_URL
 * says where the file of this year stands, or a person drops the same file in.
 */
export const nplvKpi: Connector = {
  id: 'nplv-kpi',
  bronhouder: 'Nationaal Programma Leefbaarheid en Veiligheid',
  bron: 'KPI leefbaarheid',
  url: 'https://www.leefbaarometer.nl/',
  licentie: 'Open data',
  licentieUrl: null,
  ritme: { ritme: 'op-verzoek', maand: null },
  hosts: ['www.leefbaarometer.nl', 'www.volkshuisvestingnederland.nl'],
  sleutelInstelling: 'NPLV_KPI_URL',
  async haal({ sleutel, vorige }, client, voortgang) {
    if (sleutel === null || !URL.canParse(sleutel)) {
      const uitleg =
        'Zet in de instelling NPLV_KPI_URL waar het CSV-bestand staat, of lees het bestand zelf in.'
      throw new BronFout('sleutel-ontbreekt', uitleg, this.url)
    }
    const before = vorige.get(sleutel)
    const answer = await client.get({ url: sleutel, accept: 'text/csv', mostBytes: MEESTE_BYTES, ...before })
    voortgang(1, 1)
    if (!answer.gewijzigd) return { gewijzigd: false, jaar: null, delen: [] }
    const { bytes, mediatype, etag, lastModified } = answer
    if (/html/i.test(mediatype)) {
      throw new BronFout(
        'onleesbaar',
        'Op het adres staat een webpagina in plaats van een CSV-bestand.',
        sleutel,
      )
    }
    const deel = { naam: 'nplv-kpi.csv', url: sleutel, mediatype, bytes, etag, lastModified }
    return { gewijzigd: true, jaar: null, delen: [deel] }
  },
}
