import { readFileSync } from 'node:fs'
import type { BronContext } from '../../../geodata/bron.ts'
import { BronFout, type BronClient } from '../../../geodata/sources/bron-client.ts'
import type { BronDeel, BronOogst, BronOpdracht, Connector } from '../../../geodata/sources/connector.ts'
import { findProjectRoot } from '../project-root.ts'

/** Text of a file that a source would send, from `tests/fixtures/<source>/in`. */
export function gegeven(source: string, file: string): string {
  return readFileSync(new URL(`tests/fixtures/${source}/in/${file}`, findProjectRoot()), 'utf8')
}

/** What is asked for in these tests: Lelystad, a few areas, nothing known from before. */
export function opdracht(rest: Partial<BronOpdracht> = {}): BronOpdracht {
  return {
    gemeente: 'GM0995',
    gebiedscodes: ['GM0995', 'WK099501', 'BU09950110', 'BU09950111'],
    omhullende: [5.4, 52.4, 5.7, 52.6],
    jaar: null,
    postcodes: [],
    sleutel: null,
    vorige: new Map(),
    ...rest,
  }
}

export function context(rest: Partial<BronContext> = {}): BronContext {
  const { gemeente, gebiedscodes } = opdracht()
  return {
    gemeente,
    gemeenteNaam: 'Lelystad',
    gebiedscodes: new Set(gebiedscodes),
    indeling: 'cbs-gebieden-2022',
    opgehaaldOp: '2026-11-25T10:00:00+01:00',
    ...rest,
  }
}

/** One visit. */
export function haal(connector: Connector, client: BronClient, order = opdracht()): Promise<BronOogst> {
  return connector.haal(order, client, () => undefined, new AbortController().signal)
}

/** The labels of a visit, as the next visit gets them. */
export function etikettenVan(oogst: BronOogst): BronOpdracht['vorige'] {
  return new Map(oogst.delen.map(({ url, etag, lastModified }) => [url, { etag, lastModified }]))
}

/** A part as if a source had sent this text. */
export function deel(naam: string, text: string, mediatype = 'application/geo+json'): BronDeel {
  const bytes = new TextEncoder().encode(text)
  return { naam, url: `https://api.pdok.nl/${naam}`, mediatype, bytes, etag: null, lastModified: null }
}

/** The fault with which a source fails; any other outcome fails the test. */
export async function foutVan(outcome: Promise<unknown>): Promise<BronFout> {
  const error: unknown = await outcome.then(
    () => new Error('the source gave an answer'),
    (reason: unknown) => reason,
  )
  if (error instanceof BronFout) return error
  throw error
}
