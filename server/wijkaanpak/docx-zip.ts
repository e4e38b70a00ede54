import { crc32, deflateRawSync } from 'node:zlib'
import yauzl from 'yauzl'

/** A file in a zip. */
export interface Zipbestand {
  naam: string
  inhoud: Buffer
}

/** The files of a zip in memory, in their order. */
export async function unzip(bytes: Buffer): Promise<Zipbestand[]> {
  const zip = await yauzl.fromBufferPromise(bytes)
  const files: Zipbestand[] = []
  for await (const entry of zip.eachEntry()) {
    const parts: Buffer[] = []
    for await (const part of await zip.openReadStreamPromise(entry))
      parts.push(Buffer.from(part as Uint8Array)) // a stream of bytes
    files.push({ naam: entry.fileName, inhoud: Buffer.concat(parts) })
  }
  return files
}

/** Moment as MS-DOS keeps it: two words, in steps of two seconds. Source: PKWARE APPNOTE 6.3.10, 4.4.6. */
function dosMoment(day: string): { tijd: number; datum: number } {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number)
  return { tijd: 0, datum: ((year - 1980) << 9) | (month << 5) | date }
}

const VERSION = 20
/** Names are UTF-8. */
const FLAGS = 0x0800
const DEFLATED = 8

/**
 * Files as a zip that is the same bytes every time: one day for all of them, no name of a machine, no order but that given.
 *
 * @param day ISO date that every file carries
 */
export function zipOf(files: readonly Zipbestand[], day: string): Uint8Array<ArrayBuffer> {
  const { tijd, datum } = dosMoment(day)
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { naam, inhoud } of files) {
    const name = Buffer.from(naam, 'utf8')
    const packed = deflateRawSync(inhoud)
    const facts = Buffer.alloc(26)
    facts.writeUInt16LE(VERSION, 0)
    facts.writeUInt16LE(FLAGS, 2)
    facts.writeUInt16LE(DEFLATED, 4)
    facts.writeUInt16LE(tijd, 6)
    facts.writeUInt16LE(datum, 8)
    facts.writeUInt32LE(crc32(inhoud), 10)
    facts.writeUInt32LE(packed.length, 14)
    facts.writeUInt32LE(inhoud.length, 18)
    facts.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), facts, name, packed])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    directory.push(
      Buffer.concat([Buffer.from('PK\u0001\u0002', 'latin1'), Buffer.from([VERSION, 0]), facts, place, name]),
    )
    parts.push(local)
    offset += local.length
  }
  const size = directory.reduce((sum, entry) => sum + entry.length, 0)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(files.length, 4)
  end.writeUInt16LE(files.length, 6)
  end.writeUInt32LE(size, 8)
  end.writeUInt32LE(offset, 12)
  return new Uint8Array(Buffer.concat([...parts, ...directory, Buffer.from('PK\u0005\u0006', 'latin1'), end]))
}
