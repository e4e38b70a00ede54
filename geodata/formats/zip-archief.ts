import type { FileHandle } from 'node:fs/promises'
import yauzl from 'yauzl'
import { inMegabytes } from './bestand-lezen.ts'
import { BestandsFout, type Bestand, type Leesgrenzen } from './lezer.ts'

/** One file in a zip. `lees` unpacks it chunk by chunk, never more than the `grootte` it declares. */
export interface Zipdeel {
  naam: string
  /** Bytes after unpacking. */
  grootte: number
  lees(stop: AbortSignal): AsyncGenerator<Buffer>
}

const mostEntries = 2000
/**
 * Unpacked size against packed size of one file past which it is a bomb; real sheets come to 6, sheets of one repeated
 * row to 40, and a bomb to 1,000. Small files may be anything.
 */
const mostRatio = 150
const ratioMattersFrom = 5_000_000

/**
 * The files of a zip by name, judged by its directory before a byte is unpacked: their number, names, sizes and ratio.
 *
 * @param file stays open for as long as the parts are read
 * @throws BestandsFout when the zip is damaged, encrypted, or larger than allowed
 */
export async function openZip(
  file: FileHandle,
  bestand: Bestand,
  grenzen: Leesgrenzen,
): Promise<Map<string, Zipdeel>> {
  const damaged = (cause: unknown): BestandsFout => {
    const reden = 'Het bestand is beschadigd en niet uit te pakken. Sla het opnieuw op en breng het weer in.'
    const fout = new BestandsFout(bestand.naam, reden)
    fout.cause = cause
    return fout
  }
  const refuse = (reden: string): never => {
    throw new BestandsFout(bestand.naam, reden)
  }
  const zip = await yauzl
    .fromFdPromise(file.fd, { autoClose: false, lazyEntries: true })
    .catch((cause: unknown) => Promise.reject(damaged(cause)))
  if (zip.entryCount > mostEntries)
    refuse(`In het zip-bestand zitten ${zip.entryCount} bestanden, hoogstens ${mostEntries}.`)

  const parts = new Map<string, Zipdeel>()
  let total = 0
  const iterator = zip.eachEntry()
  for (;;) {
    const next = await iterator.next().catch((cause: unknown) => Promise.reject(damaged(cause)))
    if (next.done === true) return parts
    const entry = next.value
    const { fileName: naam, uncompressedSize: grootte, compressedSize } = entry
    if (naam.endsWith('/')) continue
    if (entry.isEncrypted())
      refuse('Het bestand is versleuteld. Haal het wachtwoord eraf en breng het weer in.')
    if (parts.has(naam)) refuse(`In het zip-bestand zit "${naam}" twee keer.`)
    total += grootte
    if (total > grenzen.mostUnpackedBytes) {
      refuse(`Uitgepakt is het bestand groter dan ${inMegabytes(grenzen.mostUnpackedBytes)}. Deel het op.`)
    }
    if (grootte > ratioMattersFrom && grootte > mostRatio * compressedSize) {
      const times = Math.floor(grootte / Math.max(1, compressedSize))
      refuse(
        `"${naam}" wordt bij het uitpakken ${times} keer zo groot. Dat is geen gewoon bestand; het is niet gelezen.`,
      )
    }
    parts.set(naam, { naam, grootte, lees: (stop) => unpack(zip, entry, stop, damaged) })
  }
}

async function* unpack(
  zip: yauzl.ZipFile,
  entry: yauzl.Entry,
  stop: AbortSignal,
  damaged: (cause: unknown) => BestandsFout,
): AsyncGenerator<Buffer> {
  try {
    const stream = await zip.openReadStreamPromise(entry)
    for await (const chunk of stream) {
      if (stop.aborted) break
      yield chunk as Buffer // a stream of bytes gives buffers
    }
  } catch (cause) {
    throw damaged(cause)
  }
  stop.throwIfAborted()
}

/** All bytes of one part. */
export async function leesHeel(part: Zipdeel, stop: AbortSignal): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of part.lees(stop)) chunks.push(chunk)
  return Buffer.concat(chunks)
}
