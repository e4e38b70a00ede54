import { isUtf8 } from 'node:buffer'
import { maakDecoder } from './csv-codering.ts'
import type { Cel } from './lezer.ts'

/** One column of a .dbf: its place and width in a record. */
interface Dbfveld {
  naam: string
  soort: string
  begin: number
  lengte: number
}

/** What a .dbf says before its records come. */
export interface Dbfkop {
  rijen: number
  /** Bytes of the header and of one record. */
  kopBytes: number
  rijBytes: number
  velden: readonly Dbfveld[]
}

/** Text of a .dbf: the encoding of the .cpg file, or null when there is none and the bytes must tell. */
export type Dbfcodering = 'utf-8' | 'windows-1252' | null

/** Encoding by the words of a .cpg file; undefined when it is one that is not read. */
export function coderingVanCpg(cpg: string): Dbfcodering | undefined {
  const words = cpg.replaceAll('\0', '').trim().toLowerCase()
  if (/^(utf-?8|65001)$/.test(words)) return 'utf-8'
  if (/^((ansi )?1252|windows-1252|cp1252|iso[- ]?8859-?1|latin-?1|88591|system)$/.test(words))
    return 'windows-1252'
  return words === '' ? null : undefined
}

/** Bytes of the header, by its first 32 bytes; null when it is no .dbf. */
export function dbfKopBytes(begin: Buffer): number | null {
  if (begin.length < 32) return null
  const bytes = begin.readUInt16LE(8)
  return bytes >= 33 && (begin[0] ?? 0) % 8 === 3 ? bytes : null
}

/** The header of a .dbf (dBASE III); null when it contradicts itself. */
export function leesDbfKop(header: Buffer, codering: Dbfcodering): Dbfkop | null {
  const kopBytes = dbfKopBytes(header)
  if (kopBytes === null || header.length < kopBytes) return null
  const rijBytes = header.readUInt16LE(10)
  const velden: Dbfveld[] = []
  // The first byte of a record says whether it was deleted.
  let begin = 1
  for (let at = 32; at + 32 <= kopBytes && header[at] !== 0x0d; at += 32) {
    const end = header.subarray(at, at + 11).indexOf(0)
    const name = header.subarray(at, end === -1 ? at + 11 : at + end)
    const lengte = header[at + 16] ?? 0
    velden.push({
      naam: decode(name, codering),
      soort: String.fromCharCode(header[at + 11] ?? 0),
      begin,
      lengte,
    })
    begin += lengte
  }
  if (begin !== rijBytes || velden.length === 0) return null
  return { rijen: header.readUInt32LE(4), kopBytes, rijBytes, velden }
}

/**
 * The cells of one record. Numbers of 16 digits and more are ids and stay text, dates become ISO text; fields of kinds that
 * lie in other files (memo) are left empty.
 */
export function leesDbfRij(record: Buffer, { velden }: Dbfkop, codering: Dbfcodering): Cel[] {
  return velden.map(({ soort, begin, lengte }) => {
    const bytes = record.subarray(begin, begin + lengte)
    if (soort === 'C') {
      const text = decode(bytes, codering).replace(/[ \0]+$/, '')
      return text === '' ? null : text
    }
    const text = bytes.toString('latin1').replaceAll('\0', '').trim()
    if (text === '' || text.startsWith('*') || (soort === 'D' && /^0+$/.test(text))) return null
    if (soort === 'N' || soort === 'F') return numberOf(text)
    if (soort === 'D')
      return /^\d{8}$/.test(text) ? `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}` : text
    if (soort === 'L') return /^[TtYyJj]$/.test(text) ? true : /^[FfNn]$/.test(text) ? false : null
    return null
  })
}

/** Whether a record was deleted: it still stands in the file, and must not be read. */
export function isVerwijderd(record: Buffer): boolean {
  return record[0] === 0x2a
}

function numberOf(text: string): Cel {
  if (/^\d{16,}$/.test(text)) return text
  const value = Number(text)
  return Number.isFinite(value) ? value : text
}

function decode(bytes: Buffer, codering: Dbfcodering): string {
  const isText = codering === 'utf-8' || (codering === null && isUtf8(bytes))
  return isText ? bytes.toString('utf8') : maakDecoder('windows-1252').decode(bytes)
}
