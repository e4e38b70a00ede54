import { isUtf8 } from 'node:buffer'
import type { FileHandle } from 'node:fs/promises'
import { StringDecoder } from 'node:string_decoder'
import type { Herkenning } from '../schema/invoer.ts'
import { leesStukken } from './bestand-lezen.ts'
import { BestandsFout } from './lezer.ts'

/** Text encodings that are read. */
export type Codering = NonNullable<Herkenning['codering']>

/** Bytes to text, chunk by chunk; a character cut in two by a chunk comes whole with the next. */
export interface Decoder {
  decode(bytes: Buffer): string
}

const noText = 'Dit bestand is geen tekst. Sla de tabel in uw programma op als CSV (UTF-8) of als xlsx.'

/** Characters of windows-1252 in 0x80..0x9F; elsewhere it equals latin1. Source: WHATWG Encoding Standard, index windows-1252. */
const windows1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'

/**
 * The encoding of a text file: its byte order mark, else UTF-8 where all bytes are, else windows-1252. Reads the whole
 * file, so that no row is handed over in an encoding that turns out wrong later.
 *
 * @throws BestandsFout when the bytes are no text (NUL bytes, or many control characters)
 */
export async function herkenCodering(file: FileHandle, naam: string, stop: AbortSignal): Promise<Codering> {
  let first = true
  let isAllUtf8 = true
  let rest: Buffer = Buffer.alloc(0)
  for await (const chunk of leesStukken(file, stop)) {
    if (first) {
      if (chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le'
      if (chunk[0] === 0xfe && chunk[1] === 0xff) return 'utf-16be'
      if (isBinary(chunk)) throw new BestandsFout(naam, noText)
      first = false
    }
    if (chunk.includes(0)) throw new BestandsFout(naam, noText)
    if (!isAllUtf8) continue
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    const whole = lengthOfWholeCharacters(bytes)
    isAllUtf8 = isUtf8(bytes.subarray(0, whole))
    rest = Buffer.from(bytes.subarray(whole))
  }
  return isAllUtf8 && rest.length === 0 ? 'utf-8' : 'windows-1252'
}

/** A decoder for one reading of a file. A byte order mark comes out as U+FEFF; the caller drops it. */
export function maakDecoder(codering: Codering): Decoder {
  if (codering === 'windows-1252') return { decode: decodeWindows1252 }
  if (codering === 'utf-16be') {
    const decoder = new TextDecoder('utf-16be', { ignoreBOM: true })
    return { decode: (bytes) => decoder.decode(bytes, { stream: true }) }
  }
  const decoder = new StringDecoder(codering === 'utf-8' ? 'utf8' : 'utf16le')
  return { decode: (bytes) => decoder.write(bytes) }
}

/** One control character in twenty of the first bytes: no text of any kind. */
function isBinary(chunk: Buffer): boolean {
  const sample = chunk.subarray(0, 4096)
  const controls = sample.filter((byte) => byte < 0x20 && (byte < 0x09 || byte > 0x0d))
  return controls.length * 20 > sample.length
}

/** Own table: the decoder of some Node 23 and 24 releases treats windows-1252 as latin1 (github.com/nodejs/node issue 56542). */
function decodeWindows1252(bytes: Buffer): string {
  const text = bytes.toString('latin1')
  // Only 0x80..0x9F differ from latin1.
  // oxlint-disable-next-line no-control-regex
  return text.replace(/[\u0080-\u009f]/g, (letter) => windows1252[letter.charCodeAt(0) - 0x80] ?? letter)
}

/** Bytes up to the start of a UTF-8 character that the end of the buffer cuts in two. */
function lengthOfWholeCharacters(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return bytes.length
    if (byte >= 0xc0) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
      return needed > back ? bytes.length - back : bytes.length
    }
  }
  return bytes.length
}
