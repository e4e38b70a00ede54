import type { IncomingMessage, ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'

/** One way in which a fake source answers. */
export interface NepAntwoord {
  stuur(request: IncomingMessage, response: ServerResponse): void
}

export type NepHeaders = Readonly<Record<string, string>>

/** Status 200 (or another) with these bytes. */
export function bytes(
  body: Uint8Array | string,
  mediatype: string,
  headers: NepHeaders = {},
  status = 200,
): NepAntwoord {
  return {
    stuur(_request, response) {
      response.writeHead(status, { 'content-type': mediatype, ...headers }).end(body)
    },
  }
}

/** A JSON value; a string is taken as JSON text already, so that it can be broken. */
export function json(value: unknown, headers: NepHeaders = {}, mediatype = 'application/json'): NepAntwoord {
  return bytes(typeof value === 'string' ? value : JSON.stringify(value), mediatype, headers)
}

/** GeoJSON with the headers of PDOK's server. */
export function geojson(value: unknown, headers: NepHeaders = {}): NepAntwoord {
  const crs = { 'content-crs': '<http://www.opengis.net/def/crs/OGC/1.3/CRS84>' }
  return json(value, { ...crs, ...headers }, 'application/geo+json')
}

/** A log-in or maintenance page with status 200. */
export function htmlPagina(): NepAntwoord {
  const page = '<!doctype html><html lang="nl"><title>Inloggen</title><form></form></html>'
  return bytes(page, 'text/html; charset=utf-8')
}

/** A fault with a status, as text; `headers` for instance `{ 'retry-after': '2' }`. */
export function storing(status: number, headers: NepHeaders = {}): NepAntwoord {
  return bytes('storing', 'text/plain', headers, status)
}

/** Problem+json in the form of PDOK's server. */
export function probleem(
  status: number,
  title: string,
  detail: string,
  headers: NepHeaders = {},
): NepAntwoord {
  const body = { detail, status, timeStamp: '2026-11-25T00:00:00Z', title }
  return bytes(JSON.stringify(body), 'application/problem+json', headers, status)
}

/** Sends the visitor on. */
export function verwijzing(location: string, status = 302): NepAntwoord {
  return bytes('', 'text/plain', { location }, status)
}

/** Never answers. */
export function zwijg(): NepAntwoord {
  return { stuur: () => undefined }
}

/** Sends the headers and one byte every 20 ms, until the visitor leaves (at most 10 s). */
export function druppel(mediatype = 'application/json'): NepAntwoord {
  return {
    stuur(_request, response) {
      response.writeHead(200, { 'content-type': mediatype })
      let sent = 0
      const timer = setInterval(() => {
        sent += 1
        if (sent > 500) response.destroy()
        else response.write(' ')
      }, 20)
      response.on('close', () => clearInterval(timer))
    },
  }
}

/** Closes the connection before anything is said. */
export function verbreek(): NepAntwoord {
  return {
    stuur(request) {
      request.socket.destroy()
    },
  }
}

/** Promises the whole body and closes halfway. */
export function halve(body: string, mediatype = 'application/json'): NepAntwoord {
  return {
    stuur(request, response) {
      const whole = Buffer.from(body)
      response.writeHead(200, { 'content-type': mediatype, 'content-length': String(whole.byteLength) })
      response.write(whole.subarray(0, whole.byteLength >> 1), () => request.socket.destroy())
    },
  }
}

/** Says fewer bytes than it sends. */
export function meerDanGezegd(said: number, body: string, mediatype = 'application/json'): NepAntwoord {
  return {
    stuur({ socket }) {
      // past the HTTP server, which would not let us lie
      socket.write(`HTTP/1.1 200 OK\r\ncontent-type: ${mediatype}\r\ncontent-length: ${said}\r\n\r\n${body}`)
      socket.end()
    },
  }
}

/** A body of `length` bytes in chunks, without Content-Length. */
export function grootZonderLengte(length: number, mediatype = 'application/json'): NepAntwoord {
  return {
    stuur(_request, response) {
      response.writeHead(200, { 'content-type': mediatype })
      const chunk = Buffer.alloc(65_536, ' ')
      for (let sent = 0; sent < length && !response.destroyed; sent += chunk.byteLength) response.write(chunk)
      response.end()
    },
  }
}

/** A small compressed body that becomes `length` spaces. */
export function samengeperst(length: number): NepAntwoord {
  return bytes(gzipSync(Buffer.alloc(length, ' ')), 'application/json', { 'content-encoding': 'gzip' })
}

/** Answers 304 to who already has this ETag, else the answer with the ETag. */
export function metEtag(etag: string, antwoord: NepAntwoord): NepAntwoord {
  return {
    stuur(request, response) {
      if (request.headers['if-none-match'] === etag) {
        response.writeHead(304, { etag }).end()
        return
      }
      response.setHeader('etag', etag)
      antwoord.stuur(request, response)
    },
  }
}

/** The first request gets the first answer, the second the second; the last holds for all after it. */
export function achtereen(...antwoorden: readonly NepAntwoord[]): NepAntwoord {
  let next = 0
  return {
    stuur(request, response) {
      const chosen = antwoorden[Math.min(next, antwoorden.length - 1)]
      next += 1
      if (chosen === undefined) response.destroy()
      else chosen.stuur(request, response)
    },
  }
}
