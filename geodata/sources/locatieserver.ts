import { z } from 'zod'
import { buurtcode } from '../schema/gebied.ts'
import { BronFout, type BronClient } from './bron-client.ts'
import type { Connector } from './connector.ts'
import { leesJson } from './lees-json.ts'
import { haalZeker } from './ogc-features.ts'
import { CC_BY, PDOK_API } from './pdok.ts'

const BASE = `${PDOK_API}/bzk/locatieserver/search/v3_1`
/** Fields that are asked; names as in the Locatieserver. */
const FIELDS = 'id,type,weergavenaam,buurtcode,adresseerbaarobject_id,centroide_ll'
const MOST_RESULTS = 10
const MOST_BYTES = 1_000_000

/** An address as the Locatieserver knows it. */
export interface GevondenAdres {
  /** Id within the Locatieserver, to look it up with. */
  id: string
  weergavenaam: string
  /** Always `adres`: streets and places are left out. */
  soort: string
  /** CBS buurt code of the division that PDOK uses now. */
  buurtcode: string | null
  /** BAG id of the verblijfsobject, ligplaats or standplaats. */
  adresseerbaarobject_id: string | null
  /** Longitude and latitude in degrees. */
  centroide_ll: [number, number] | null
}

const answer = z.object({ response: z.object({ docs: z.array(z.unknown()) }) })
const doc = z.object({
  id: z.string(),
  type: z.string(),
  weergavenaam: z.string(),
  buurtcode: buurtcode.nullable().default(null).catch(null),
  adresseerbaarobject_id: z
    .string()
    .regex(/^\d{16}$/)
    .nullable()
    .default(null)
    .catch(null),
  centroide_ll: z.string().nullable().default(null).catch(null),
})

/** `POINT(lon lat)` as longitude and latitude; null for anything else. Example: "POINT(5.47 52.51)". */
export function leesPunt(text: string | null): [number, number] | null {
  const match = /^\s*POINT\s*\(\s*(-?\d+(?:\.\d+)?)\s+(-?\d+(?:\.\d+)?)\s*\)\s*$/i.exec(text ?? '')
  if (match === null) return null
  const [lon, lat] = [Number(match[1]), Number(match[2])]
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 ? [lon, lat] : null
}

async function ask(
  client: BronClient,
  path: string,
  query: Record<string, string>,
): Promise<GevondenAdres[]> {
  const url = `${BASE}/${path}?${new URLSearchParams({ ...query, fl: FIELDS, wt: 'json' }).toString()}`
  const found = leesJson(await haalZeker(client, url, 'application/json', MOST_BYTES), answer)
  return found.response.docs.flatMap((candidate) => {
    const parsed = doc.safeParse(candidate)
    if (!parsed.success) return []
    const { type: soort, centroide_ll: centre, ...rest } = parsed.data
    // asked for an address, the Locatieserver may still answer with the street it lies in
    return soort === 'adres' ? [{ ...rest, soort, centroide_ll: leesPunt(centre) }] : []
  })
}

/** Addresses that fit what was typed so far, best first, at most ten. Nothing is kept. @throws BronFout */
export function zoekAdres(q: string, client: BronClient): Promise<GevondenAdres[]> {
  return ask(client, 'suggest', { q, fq: 'type:adres', rows: String(MOST_RESULTS) })
}

/** One address by the id that `zoekAdres` gave; null when there is none. @throws BronFout */
export async function leesAdres(id: string, client: BronClient): Promise<GevondenAdres | null> {
  const found = await ask(client, 'lookup', { id })
  return found.find((one) => one.id === id) ?? null
}

/** The address search of PDOK. It is asked per address and fills no dataset. */
export const locatieserver: Connector = {
  id: 'locatieserver',
  bronhouder: 'Ministerie van BZK en Kadaster',
  bron: 'PDOK Locatieserver',
  url: 'https://www.pdok.nl/introductie/-/article/pdok-locatieserver-1',
  ...CC_BY,
  ritme: { ritme: 'op-verzoek', maand: null },
  hosts: ['api.pdok.nl'],
  sleutelInstelling: null,
  async haal() {
    throw new BronFout('geweigerd', 'De Locatieserver wordt per adres gevraagd en vult geen dataset.', BASE)
  },
}
