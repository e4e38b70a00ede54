import { z } from 'zod'
import { BronFout, type BronAntwoord, type BronClient } from './bron-client.ts'
import type { BronDeel, BronOpdracht } from './connector.ts'
import { leesJson } from './lees-json.ts'

/** Media types in which OGC API - Features gives features. Source: OGC 17-069r4, table 8. */
const ACCEPT = 'application/geo+json, application/json;q=0.9'
/** Most bytes of one page; a page of 500 buurten in full detail is about 20 MB. */
const MOST_PAGE_BYTES = 64_000_000
/** Most bytes of a description of a collection or an API. */
const MOST_DESCRIPTION_BYTES = 8_000_000
/** Most pages of one collection: a source whose links never end is stopped. */
export const MOST_PAGES = 1_000

/** As much of a page as it takes to follow it. Source: OGC 17-069r4 section 7.15. */
const page = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(z.unknown()),
  links: z.array(z.object({ rel: z.string(), href: z.string() })).default([]),
})
export type Pagina = z.infer<typeof page>

const queryables = z.object({ properties: z.record(z.string(), z.unknown()) })

/** What a visit works with. */
export interface Bezoek {
  opdracht: Pick<BronOpdracht, 'vorige'>
  client: BronClient
  voortgang: (gedaan: number, totaal: number | null) => void
}

/** A document that must come: asked without conditions. */
export async function haalZeker(
  client: BronClient,
  url: string,
  accept = 'application/json',
  mostBytes = MOST_DESCRIPTION_BYTES,
): Promise<Extract<BronAntwoord, { gewijzigd: true }>> {
  const answer = await client.get({ url, accept, mostBytes })
  if (answer.gewijzigd) return answer
  throw new BronFout('andere-vorm', 'De bron gaf geen inhoud.', url)
}

/** Names by which a collection may be filtered; empty when the source does not say. */
export async function filterbareVelden(client: BronClient, collection: string): Promise<ReadonlySet<string>> {
  try {
    const answer = await haalZeker(client, `${collection}/queryables?f=json`)
    return new Set(Object.keys(leesJson(answer, queryables).properties))
  } catch (error) {
    if (error instanceof BronFout && ['niet-gevonden', 'geweigerd'].includes(error.code)) return new Set()
    throw error
  }
}

/** A page as bytes and as read. */
export interface GelezenPagina {
  deel: BronDeel
  pagina: Pagina
}

/** One page of features as a part; `deel.naam` numbers the pages of a collection from 1. */
export async function haalPagina(client: BronClient, url: string, naam: string): Promise<GelezenPagina> {
  const { bytes, mediatype, etag, lastModified } = await haalZeker(client, url, ACCEPT, MOST_PAGE_BYTES)
  const pagina = leesJson({ url, bytes, mediatype }, page)
  return { deel: { naam, url, mediatype, bytes, etag, lastModified }, pagina }
}

/** Name of a part, e.g. `buurten-0001.json`. */
export function deelNaam(collection: string, number: number): string {
  return `${collection}-${String(number).padStart(4, '0')}.json`
}

/**
 * All pages of a collection from `eerste` on (its address, or the page when it was asked already), by the link the source itself gives (`rel=next`, an opaque cursor).
 * @throws BronFout `bron-stuk` when the links run in a circle or never end
 */
export async function volgPaginas(
  bezoek: Bezoek,
  eerste: string | GelezenPagina,
  collection: string,
): Promise<BronDeel[]> {
  const delen: BronDeel[] = []
  const seen = new Set<string>()
  let next: string | null = typeof eerste === 'string' ? eerste : eerste.deel.url
  while (next !== null) {
    if (seen.has(next) || delen.length >= MOST_PAGES) {
      const uitleg = `De pagina's van ${collection} houden niet op: de bron verwijst rond.`
      throw new BronFout('bron-stuk', uitleg, next)
    }
    seen.add(next)
    const naam = deelNaam(collection, delen.length + 1)
    const gelezen: GelezenPagina =
      delen.length === 0 && typeof eerste !== 'string' ? eerste : await haalPagina(bezoek.client, next, naam)
    delen.push({ ...gelezen.deel, naam })
    bezoek.voortgang(delen.length, null)
    const href: string | undefined = gelezen.pagina.links.find(({ rel }) => rel === 'next')?.href
    next = href === undefined ? null : new URL(href, next).href
  }
  return delen
}

/**
 * True when every address of the last visit says that nothing changed. False as soon as one changed, when the source
 * gave no ETag or date last time, or when one of `eersten` was not asked then (another year, another area).
 */
export async function nietsGewijzigd(
  { opdracht, client }: Bezoek,
  eersten: readonly string[],
): Promise<boolean> {
  const { vorige } = opdracht
  if (!eersten.every((url) => vorige.has(url))) return false
  for (const [url, { etag, lastModified }] of vorige) {
    if (etag === null && lastModified === null) return false
    const answer = await client.get({ url, accept: ACCEPT, mostBytes: MOST_PAGE_BYTES, etag, lastModified })
    if (answer.gewijzigd) return false
  }
  return true
}
