import { z } from 'zod'
import { BronFout, type BronClient } from './bron-client.ts'
import type { BronDeel } from './connector.ts'
import { leesJson } from './lees-json.ts'
import { deelNaam, haalZeker } from './ogc-features.ts'

/** Box in metres RD New: west, south, east, north. */
export type RdBox = readonly [number, number, number, number]

const WFS = 'https://service.pdok.nl/lv/bag/wfs/v2_0'
const PAGE_SIZE = 1_000
/** PDOK gives no features past this startIndex; a box with more is cut in four. */
const MOST_START_INDEX = 50_000
/** Cutting in four this often reaches boxes of 1/4096 of the first. */
const MOST_CUTS = 6
const MOST_PAGE_BYTES = 64_000_000

const page = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(z.looseObject({ properties: z.looseObject({ identificatie: z.unknown() }) })),
  numberMatched: z.number().int().optional().catch(undefined),
})

/** Address of one page of a type in a box. */
export function wfsAdres(type: string, box: RdBox, startIndex: number): string {
  const query = new URLSearchParams({
    service: 'WFS',
    version: '2.0.0',
    request: 'GetFeature',
    typeNames: `bag:${type}`,
    outputFormat: 'application/json',
    // RD both ways: WFS 2.0 turns the axes of EPSG:4326 round, and servers differ in whether they do
    srsName: 'EPSG:28992',
    bbox: `${box.map((metres) => Math.round(metres)).join(',')},EPSG:28992`,
    count: String(PAGE_SIZE),
    startIndex: String(startIndex),
  })
  return `${WFS}?${query.toString()}`
}

function quarters([west, south, east, north]: RdBox): RdBox[] {
  const x = (west + east) / 2
  const y = (south + north) / 2
  return [
    [west, south, x, y],
    [x, south, east, y],
    [west, y, x, north],
    [x, y, east, north],
  ]
}

/**
 * All features of a type of the BAG in a box, with WFS 2.0 paging by startIndex. A feature on the cut between two boxes
 * comes twice: who reads them keeps one.
 * @throws BronFout `bron-stuk` when the source gives the same page again, `te-groot` when no box is small enough
 */
export async function haalBagWfs(
  client: BronClient,
  type: string,
  box: RdBox,
  voortgang: (gedaan: number) => void,
): Promise<BronDeel[]> {
  const delen: BronDeel[] = []

  async function haalBox(area: RdBox, cuts: number): Promise<void> {
    let previous: string | null = null
    for (let startIndex = 0; ; startIndex += PAGE_SIZE) {
      const url = wfsAdres(type, area, startIndex)
      const { bytes, mediatype, etag, lastModified } = await haalZeker(
        client,
        url,
        'application/json',
        MOST_PAGE_BYTES,
      )
      const { features, numberMatched } = leesJson({ url, bytes, mediatype }, page)
      if (startIndex + PAGE_SIZE > MOST_START_INDEX || (numberMatched ?? 0) > MOST_START_INDEX) {
        if (cuts < MOST_CUTS && startIndex === 0) {
          for (const quarter of quarters(area)) await haalBox(quarter, cuts + 1)
          return
        }
        const uitleg = `De BAG heeft in dit gebied meer dan ${MOST_START_INDEX} objecten op één plek.`
        throw new BronFout('te-groot', uitleg, url)
      }
      const first = String(features[0]?.properties.identificatie ?? '')
      if (features.length > 0 && first === previous) {
        throw new BronFout('bron-stuk', 'De BAG geeft steeds dezelfde bladzijde.', url)
      }
      previous = first
      delen.push({ naam: deelNaam(type, delen.length + 1), url, mediatype, bytes, etag, lastModified })
      voortgang(delen.length)
      if (features.length < PAGE_SIZE) return
    }
  }

  await haalBox(box, 0)
  return delen
}
