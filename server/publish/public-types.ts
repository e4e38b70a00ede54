/** A request as far as the public side looks at it: nothing about who asks. */
export interface PubliekeVraag {
  method: string
  /** Path and query as they came, beginning with a slash. */
  url: string
  acceptEncoding: string | undefined
  ifNoneMatch: string | undefined
}

/** An answer of the public side. */
export interface PubliekAntwoord {
  status: number
  headers: Readonly<Record<string, string>>
  body: Uint8Array | null
}
