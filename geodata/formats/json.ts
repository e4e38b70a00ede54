const decoder = new TextDecoder('utf-8', { fatal: true })

/** Bytes to text. Throws when the bytes are not UTF-8; a byte order mark is dropped. */
export function decodeText(bytes: Uint8Array): string {
  return decoder.decode(bytes)
}

/** JSON bytes to a value of unknown shape. Throws when the bytes are not UTF-8 or not JSON. */
export function parseJson(bytes: Uint8Array): unknown {
  return JSON.parse(decodeText(bytes))
}
