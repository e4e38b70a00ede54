import type { BronId, BronRitme } from '../schema/bron.ts'
import type { BronClient } from './bron-client.ts'

/** What is wanted of a source: one gemeente, and what the last time left behind. */
export interface BronOpdracht {
  gemeente: string
  /** CBS codes (buurt, wijk, gemeente) of the gemeente, in the division in use. */
  gebiedscodes: readonly string[]
  /** Bounding box of the gemeente in degrees: west, south, east, north. */
  omhullende: readonly [number, number, number, number]
  /** Year wanted; null: the newest the source has. */
  jaar: number | null
  /** Postcodes (1234AB) in the gemeente, for sources that are asked per address; may be empty. */
  postcodes: readonly string[]
  /** Key of the source out of the configuration; null when there is none. */
  sleutel: string | null
  /** ETag and Last-Modified per address of the last good visit. */
  vorige: ReadonlyMap<string, { etag: string | null; lastModified: string | null }>
}

/** One answer of a source, byte for byte. `naam` says which part it is, e.g. `buurten-0001.json`. */
export interface BronDeel {
  naam: string
  url: string
  mediatype: string
  bytes: Uint8Array
  etag: string | null
  lastModified: string | null
}

/** All parts of one visit; `gewijzigd: false` when the source says that nothing changed since the last. */
export interface BronOogst {
  gewijzigd: boolean
  /** Year the parts are about, where the source has years. */
  jaar: number | null
  delen: readonly BronDeel[]
}

/** One outside source: knows its addresses and how to follow its pages, and understands nothing of what the rows mean. */
export interface Connector {
  id: BronId
  bronhouder: string
  /** Name of the table or service, e.g. "85984NED". */
  bron: string
  /** Page for people about the source. */
  url: string
  licentie: string
  licentieUrl: string | null
  ritme: BronRitme
  /** Hosts it may ask; all others are refused, also after a redirect. */
  hosts: readonly string[]
  /** Name of the setting that holds its key; null when it needs none. */
  sleutelInstelling: string | null
  /** @throws BronFout when the source does not give what was asked */
  haal(
    opdracht: BronOpdracht,
    client: BronClient,
    voortgang: (gedaan: number, totaal: number | null) => void,
    stop: AbortSignal,
  ): Promise<BronOogst>
}
