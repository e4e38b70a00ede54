import { z } from 'zod'
import { BronFout, type BronClient } from './bron-client.ts'
import type { BronOpdracht } from './connector.ts'
import { leesJson } from './lees-json.ts'
import { haalZeker } from './ogc-features.ts'

export const PDOK_API = 'https://api.pdok.nl'
export const CC_BY = {
  licentie: 'CC BY 4.0',
  licentieUrl: 'https://creativecommons.org/licenses/by/4.0/deed.nl',
} as const

const index = z.object({
  apis: z.array(z.object({ links: z.array(z.object({ href: z.string() })).default([]) })),
})

/** The API of the key figures has one address per year. */
const WIJKEN_EN_BUURTEN = /^https:\/\/api\.pdok\.nl\/cbs\/wijken-en-buurten-(\d{4})\/ogc\/v1(?:[/?]|$)/

/** Years of CBS wijken en buurten that PDOK's own index names, ascending. @throws BronFout */
export async function jarenInIndex(client: BronClient): Promise<number[]> {
  const answer = await haalZeker(client, `${PDOK_API}/index.json`)
  const links = leesJson(answer, index).apis.flatMap((api) => api.links.map(({ href }) => href))
  const years = links.flatMap((href) => WIJKEN_EN_BUURTEN.exec(href)?.[1] ?? []).map(Number)
  return [...new Set(years)].toSorted((left, right) => left - right)
}

/**
 * The year asked when PDOK has it, else the newest it has.
 * @throws BronFout `niet-gevonden` when the year is not there; the explanation names the years that are
 */
export async function kiesJaar(client: BronClient, gevraagd: number | null): Promise<number> {
  const years = await jarenInIndex(client)
  const chosen = gevraagd === null ? years.at(-1) : years.find((year) => year === gevraagd)
  if (chosen !== undefined) return chosen
  const wanted = gevraagd === null ? 'geen enkel jaar' : `het jaar ${gevraagd} niet`
  const uitleg = `In de lijst van PDOK staat ${wanted} van wijken en buurten. Wel gevonden: ${years.join(', ') || 'niets'}.`
  throw new BronFout('niet-gevonden', uitleg, `${PDOK_API}/index.json`)
}

/** Query that asks for a box in degrees. */
export function bboxVraag({ omhullende }: Pick<BronOpdracht, 'omhullende'>): string {
  return `bbox=${omhullende.map((degree) => degree.toFixed(6)).join(',')}`
}
