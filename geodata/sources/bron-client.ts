import type { BronFoutCode } from '../schema/bron.ts'

/** One polite question to an outside source. */
export interface BronVraag {
  url: string
  /** Value of the Accept header. */
  accept: string
  /** Most bytes of the answer; more is a fault, found while it comes in. */
  mostBytes: number
  /** Extra headers, such as an API key. Never logged, never sent on to another host. */
  headers?: Readonly<Record<string, string>>
  /** What the source said last time, so that it may answer "not changed". */
  etag?: string | null
  lastModified?: string | null
}

/** Bytes as they came; `gewijzigd: false` when the source says that nothing changed. */
export type BronAntwoord =
  | {
      gewijzigd: true
      url: string
      bytes: Uint8Array
      mediatype: string
      etag: string | null
      lastModified: string | null
    }
  | { gewijzigd: false; url: string }

/** What connectors get bytes with. Throws `BronFout` for every way in which a source can fail. */
export interface BronClient {
  get(vraag: BronVraag): Promise<BronAntwoord>
  /**
   * Like `get`, for an answer too large for memory: the body is written to the file `pad` as it comes in and `bytes` of the
   * answer stays empty. After a fault the file may hold a part.
   */
  naarBestand(vraag: BronVraag, pad: string): Promise<BronAntwoord>
}

/** A source that did not give what was asked; `uitleg` says in Dutch what was tried, without secrets. */
export class BronFout extends Error {
  override readonly name = 'BronFout'
  readonly code: BronFoutCode
  readonly uitleg: string
  readonly url: string

  constructor(code: BronFoutCode, uitleg: string, url: string, options?: ErrorOptions) {
    super(`${code}: ${uitleg}`, options)
    this.code = code
    this.uitleg = uitleg
    this.url = url
  }
}
