import { wgs84ToRd } from '../coordinates/rd-new.ts'
import { haalBagWfs, wfsAdres, type RdBox } from './bag-wfs.ts'
import { BronFout } from './bron-client.ts'
import type { BronDeel, BronOpdracht, Connector } from './connector.ts'
import { haalPagina, nietsGewijzigd, volgPaginas, type Bezoek, type GelezenPagina } from './ogc-features.ts'
import { bboxVraag, PDOK_API } from './pdok.ts'

/** What is read of the BAG: dwellings are verblijfsobjecten, panden give the year of building where those do not. */
export const BAG_LAGEN = ['verblijfsobject', 'pand'] as const
type Laag = (typeof BAG_LAGEN)[number]
const OGC = `${PDOK_API}/kadaster/bag/ogc/v2/collections`
const PAGE_SIZE = 1_000

/** Names a page must carry to be of use; the OGC API leaves some to links. */
const NEEDED: Record<Laag, readonly string[]> = {
  verblijfsobject: ['identificatie', 'gebruiksdoel', 'status', 'pandidentificatie'],
  pand: ['identificatie', 'bouwjaar'],
}

/** Edges of a box in degrees bend in RD, some metres over the width of a gemeente. */
const MARGIN_METERS = 100

/** The box in RD: an upright one around its four corners, which RD turns a little, with a margin. */
export function rdBox([west, south, east, north]: BronOpdracht['omhullende']): RdBox {
  const corners = [
    wgs84ToRd([west, south]),
    wgs84ToRd([east, south]),
    wgs84ToRd([west, north]),
    wgs84ToRd([east, north]),
  ]
  const x = corners.map(([metres]) => metres)
  const y = corners.map(([, metres]) => metres)
  return [
    Math.min(...x) - MARGIN_METERS,
    Math.min(...y) - MARGIN_METERS,
    Math.max(...x) + MARGIN_METERS,
    Math.max(...y) + MARGIN_METERS,
  ]
}

/** Positions of a geometry, however deep they lie. */
function* positions(coordinates: unknown): Generator<[number, number]> {
  if (!Array.isArray(coordinates)) return
  const [x, y]: unknown[] = coordinates
  if (typeof x === 'number' && typeof y === 'number') yield [x, y]
  else for (const part of coordinates) yield* positions(part)
}

/** Whether a feature has a position in the box, in degrees; a border that crosses the box has its neighbours' too. */
function touches(geometry: unknown, [west, south, east, north]: BronOpdracht['omhullende']): boolean {
  const coordinates =
    typeof geometry === 'object' && geometry !== null && 'coordinates' in geometry
      ? geometry.coordinates
      : null
  for (const [lon, lat] of positions(coordinates)) {
    if (lon >= west && lon <= east && lat >= south && lat <= north) return true
  }
  return false
}

function ogcAdres(laag: Laag, opdracht: BronOpdracht): string {
  return `${OGC}/${laag}/items?f=json&limit=${PAGE_SIZE}&${bboxVraag(opdracht)}`
}

/**
 * First page of the OGC API when it can be asked by area and gives what is needed, else null: then the WFS is asked.
 * Reports differ on whether the OGC API of the BAG filters by box, so the first answer decides.
 */
async function eersteVanOgc(
  { client }: Bezoek,
  laag: Laag,
  opdracht: BronOpdracht,
): Promise<GelezenPagina | null> {
  try {
    const gelezen = await haalPagina(client, ogcAdres(laag, opdracht), laag)
    const usable = gelezen.pagina.features.every(
      (one) =>
        typeof one === 'object' &&
        one !== null &&
        'geometry' in one &&
        touches(one.geometry, opdracht.omhullende) &&
        'properties' in one &&
        NEEDED[laag].every((name) => Object.hasOwn(Object(one.properties), name)),
    )
    return usable && gelezen.pagina.features.length > 0 ? gelezen : null
  } catch (error) {
    if (error instanceof BronFout && ['niet-gevonden', 'geweigerd'].includes(error.code)) return null
    throw error
  }
}

/** Dwellings and buildings of the BAG in the box of the gemeente, with the OGC API where it filters by area, else WFS. */
export const bag: Connector = {
  id: 'bag',
  bronhouder: 'Kadaster en gemeenten',
  bron: 'Basisregistratie Adressen en Gebouwen (PDOK)',
  url: 'https://www.pdok.nl/introductie/-/article/basisregistratie-adressen-en-gebouwen-ba-1',
  licentie: 'Publiek domein (CC0 1.0)',
  licentieUrl: 'https://creativecommons.org/publicdomain/zero/1.0/deed.nl',
  ritme: { ritme: 'maandelijks', maand: null },
  hosts: ['api.pdok.nl', 'service.pdok.nl'],
  sleutelInstelling: null,

  async haal(opdracht, client, voortgang) {
    const bezoek: Bezoek = { opdracht, client, voortgang }
    const box = rdBox(opdracht.omhullende)
    // whichever of the two ways was taken last time, for this very area
    const known = BAG_LAGEN.map((laag) =>
      [ogcAdres(laag, opdracht), wfsAdres(laag, box, 0)].find((url) => opdracht.vorige.has(url)),
    )
    const asked = known.filter((url) => url !== undefined)
    if (asked.length === known.length && (await nietsGewijzigd(bezoek, asked))) {
      return { gewijzigd: false, jaar: null, delen: [] }
    }
    const delen: BronDeel[] = []
    for (const laag of BAG_LAGEN) {
      const before = delen.length
      const count = (gedaan: number): void => voortgang(before + gedaan, null)
      const first = await eersteVanOgc(bezoek, laag, opdracht)
      const parts =
        first === null
          ? await haalBagWfs(client, laag, box, count)
          : await volgPaginas({ ...bezoek, voortgang: count }, first, laag)
      delen.push(...parts)
    }
    return { gewijzigd: true, jaar: null, delen }
  },
}
