import type { Connector } from './connector.ts'
import { filterbareVelden, nietsGewijzigd, volgPaginas, type Bezoek } from './ogc-features.ts'
import { bboxVraag, CC_BY, kiesJaar, PDOK_API } from './pdok.ts'

/** Collections of the API, in the order in which their rows are numbered. */
export const KERNCIJFER_LAGEN = ['buurten', 'wijken', 'gemeenten'] as const
const PAGE_SIZE = 500

/** Key figures of CBS per buurt, wijk and gemeente of one year, with PDOK's OGC API - Features. */
export const pdokWijkenEnBuurten: Connector = {
  id: 'pdok-wijken-en-buurten',
  bronhouder: 'CBS en Kadaster',
  bron: 'CBS wijken en buurten (PDOK)',
  url: 'https://www.pdok.nl/introductie/-/article/cbs-wijken-en-buurten',
  ...CC_BY,
  ritme: { ritme: 'jaarlijks', maand: 8 },
  hosts: ['api.pdok.nl'],
  sleutelInstelling: null,

  async haal(opdracht, client, voortgang) {
    const jaar = await kiesJaar(client, opdracht.jaar)
    const bezoek: Bezoek = { opdracht, client, voortgang }
    const api = `${PDOK_API}/cbs/wijken-en-buurten-${jaar}/ogc/v1/collections`
    const fields = await filterbareVelden(client, `${api}/buurten`)
    // the collections share their columns; without a filter the box also gives neighbours, which are left out later
    const which = fields.has('gemeentecode') ? `gemeentecode=${opdracht.gemeente}` : bboxVraag(opdracht)
    const first = (laag: string): string => `${api}/${laag}/items?f=json&limit=${PAGE_SIZE}&${which}`
    if (await nietsGewijzigd(bezoek, KERNCIJFER_LAGEN.map(first)))
      return { gewijzigd: false, jaar, delen: [] }
    const delen = []
    for (const laag of KERNCIJFER_LAGEN) delen.push(...(await volgPaginas(bezoek, first(laag), laag)))
    return { gewijzigd: true, jaar, delen }
  },
}
