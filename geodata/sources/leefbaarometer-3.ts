import { z } from 'zod'
import { wgs84ToRd } from '../coordinates/rd-new.ts'
import { BronFout, type BronClient } from './bron-client.ts'
import type { BronDeel, BronOpdracht, Connector } from './connector.ts'
import { leesJson } from './lees-json.ts'

const DIENST = 'https://geo.leefbaarometer.nl/lbm3/ows'
/** Years of the Leefbaarometer 3 that we ask; older layers of the service go on before the programme's horizon. */
const JAREN: readonly number[] = [2014, 2016, 2018, 2020, 2022, 2024]
/** Layers per year, from large to small. */
export const LBM3_NIVEAUS = ['gemeente', 'wijk', 'buurt'] as const

const PER_PAGINA = 1_000
/** More pages than a gemeente and its neighbours fill. */
const MEESTE_PAGINAS = 50
const MEESTE_BYTES = 100_000_000

const pagina = z.looseObject({
  totalFeatures: z.union([z.number().int().nonnegative(), z.literal('unknown')]).optional(),
  features: z.array(z.unknown()),
})

/** Bounding box in RD metres, west, south, east, north: one order of axes, whatever the server thinks of degrees. */
function bbox([west, south, east, north]: BronOpdracht['omhullende']): string {
  const corners = [west, east].flatMap((lon) => [south, north].map((lat) => wgs84ToRd([lon, lat])))
  const xs = corners.map(([x]) => x)
  const ys = corners.map(([, y]) => y)
  const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
  return [...box.map((metres) => Math.round(metres)), 'EPSG:28992'].join(',')
}

function address(layer: string, box: string, startIndex: number): string {
  const query = new URLSearchParams({
    service: 'WFS',
    version: '2.0.0',
    request: 'GetFeature',
    typeName: `lbm3:${layer}`,
    outputFormat: 'application/json',
    bbox: box,
    count: String(PER_PAGINA),
    startIndex: String(startIndex),
  })
  return `${DIENST}?${query.toString()}`
}

/** All pages of one layer; the next page starts where this one ended, for the server may give fewer than asked. */
async function haalLaag(
  client: BronClient,
  layer: string,
  box: string,
  stop: AbortSignal,
): Promise<BronDeel[]> {
  const delen: BronDeel[] = []
  for (let seen = 0; delen.length < MEESTE_PAGINAS;) {
    const url = address(layer, box, seen)
    if (stop.aborted) throw new BronFout('gestopt', 'Het ophalen is gestopt.', url)
    const answer = await client.get({ url, accept: 'application/json', mostBytes: MEESTE_BYTES })
    if (!answer.gewijzigd) throw new BronFout('andere-vorm', 'De bron gaf geen gegevens.', url)
    const { features, totalFeatures } = leesJson(answer, pagina)
    const { bytes, mediatype, etag, lastModified } = answer
    const naam = `${layer}-${String(delen.length + 1).padStart(4, '0')}.json`
    delen.push({ naam, url, mediatype, bytes, etag, lastModified })
    seen += features.length
    const complete = typeof totalFeatures === 'number' ? seen >= totalFeatures : features.length < PER_PAGINA
    if (complete) return delen
    if (features.length === 0) {
      const uitleg = `Laag ${layer}: de bron belooft ${totalFeatures} gebieden en geeft er ${seen}.`
      throw new BronFout('andere-vorm', uitleg, url)
    }
  }
  throw new BronFout('te-groot', `Laag ${layer} heeft meer dan ${MEESTE_PAGINAS} pagina’s.`, DIENST)
}

/**
 * Leefbaarometer 3: classes and deviations per gemeente, wijk and buurt, one layer of the WFS per level and year, within
 * the bounding box of the gemeente. A layer of a year that is not there is left out; without any layer the visit fails.
 */
export const leefbaarometer3Bron: Connector = {
  id: 'leefbaarometer-3',
  bronhouder: 'Ministerie van Volkshuisvesting en Ruimtelijke Ordening',
  bron: 'Leefbaarometer 3',
  url: 'https://www.leefbaarometer.nl/page/opendata',
  licentie: 'Open data',
  licentieUrl: null,
  ritme: { ritme: 'jaarlijks', maand: 11, naJaren: 1 },
  hosts: ['geo.leefbaarometer.nl'],
  sleutelInstelling: null,
  async haal({ omhullende, jaar }, client, voortgang, stop) {
    const years = jaar === null ? JAREN : [jaar]
    const layers = years.flatMap((year) =>
      LBM3_NIVEAUS.map((level) => ({ year, layer: `${level}score${String(year).slice(2)}` })),
    )
    const box = bbox(omhullende)
    const delen: BronDeel[] = []
    const found = new Set<number>()
    for (const [index, { year, layer }] of layers.entries()) {
      voortgang(index, layers.length)
      try {
        delen.push(...(await haalLaag(client, layer, box, stop)))
        found.add(year)
      } catch (error) {
        // GeoServer answers 400 to a layer that it does not have, other servers 404
        if (!(error instanceof BronFout) || !/^(geweigerd|niet-gevonden)$/.test(error.code)) throw error
      }
    }
    if (delen.length === 0) {
      throw new BronFout(
        'niet-gevonden',
        `De Leefbaarometer geeft geen laag van ${years.join(', ')}.`,
        DIENST,
      )
    }
    voortgang(layers.length, layers.length)
    return { gewijzigd: true, jaar: Math.max(...found), delen }
  },
}
