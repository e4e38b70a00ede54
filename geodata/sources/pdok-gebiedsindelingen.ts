import type { Connector } from './connector.ts'
import { filterbareVelden, nietsGewijzigd, volgPaginas, type Bezoek } from './ogc-features.ts'
import { bboxVraag, CC_BY, kiesJaar, PDOK_API } from './pdok.ts'

/** Collections that are read: borders come from the buurten, the wijken give their names. */
export const INDELING_LAGEN = ['buurt_gegeneraliseerd', 'wijk_gegeneraliseerd'] as const
const PAGE_SIZE = 500
const API = `${PDOK_API}/cbs/gebiedsindelingen/ogc/v1/collections`

/**
 * Generalised borders of buurten and wijken of one year. The newest year is that of the newest key figures: borders for
 * which nobody has figures yet are of no use.
 */
export const pdokGebiedsindelingen: Connector = {
  id: 'pdok-gebiedsindelingen',
  bronhouder: 'CBS en Kadaster',
  bron: 'CBS gebiedsindelingen (PDOK)',
  url: 'https://www.pdok.nl/introductie/-/article/cbs-gebiedsindelingen',
  ...CC_BY,
  ritme: { ritme: 'jaarlijks', maand: 4 },
  hosts: ['api.pdok.nl'],
  sleutelInstelling: null,

  async haal(opdracht, client, voortgang) {
    const jaar = await kiesJaar(client, opdracht.jaar)
    const bezoek: Bezoek = { opdracht, client, voortgang }
    const fields = await filterbareVelden(client, `${API}/${INDELING_LAGEN[0]}`)
    const when = fields.has('jaarcode') ? `jaarcode=${jaar}` : `datetime=${jaar}-01-01T00:00:00Z`
    const first = (laag: string): string =>
      `${API}/${laag}/items?f=json&limit=${PAGE_SIZE}&${when}&${bboxVraag(opdracht)}`
    if (await nietsGewijzigd(bezoek, INDELING_LAGEN.map(first))) return { gewijzigd: false, jaar, delen: [] }
    const delen = []
    for (const laag of INDELING_LAGEN) delen.push(...(await volgPaginas(bezoek, first(laag), laag)))
    return { gewijzigd: true, jaar, delen }
  },
}
