/** A file made for one request: sent as it is, never compressed on the way and never kept by a cache. */
export interface FileAnswer {
  bytes: Uint8Array<ArrayBuffer>
  mediatype: string
  /** Name for the person who gets it: letters, digits, dots and hyphens only. */
  name: string
  headers: Record<string, string>
}

/** Text as a header can hold it: ASCII, accents taken off. */
export function headerText(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\u2018\u2019]/g, "'")
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[^\x20-\x7e]/g, '?')
}

/** The answer that makes a browser save the file. */
export function sendFile({ bytes, mediatype, name, headers }: FileAnswer): Response {
  return new Response(bytes, {
    status: 200,
    headers: {
      ...headers,
      'content-type': mediatype,
      'content-length': String(bytes.length),
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  })
}
