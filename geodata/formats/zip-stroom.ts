import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import yauzl from 'yauzl'

/** A file that cannot be unpacked; `message` is a Dutch sentence. */
export class UitpakFout extends Error {
  override readonly name = 'UitpakFout'
}

/** First bytes of a zip file ("PK"). Source: APPNOTE.TXT section 4.3.7. */
const ZIP = [0x50, 0x4b]

async function isZip(pad: string): Promise<boolean> {
  const file = await open(pad, 'r')
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(2), 0, 2, 0)
    return bytesRead === 2 && buffer[0] === ZIP[0] && buffer[1] === ZIP[1]
  } finally {
    await file.close()
  }
}

function openEntry(pad: string, name: RegExp, mostUnpackedBytes: number): Promise<Readable> {
  return new Promise((resolve, reject) => {
    const fail = (error: unknown): void =>
      reject(new UitpakFout('Het zipbestand is beschadigd: het is niet uit te pakken.', { cause: error }))
    yauzl.open(pad, { lazyEntries: true }, (error, zip) => {
      if (error) return fail(error)
      zip.on('error', fail)
      zip.on('end', () => reject(new UitpakFout('In het zipbestand zit geen CSV-bestand.')))
      zip.on('entry', (entry: yauzl.Entry) => {
        if (!name.test(entry.fileName)) return zip.readEntry()
        if (entry.uncompressedSize > mostUnpackedBytes) {
          const bytes = `${entry.uncompressedSize} bytes, meer dan ${mostUnpackedBytes}`
          zip.close()
          return reject(new UitpakFout(`Uitgepakt is het bestand te groot: ${bytes}.`))
        }
        // yauzl stops a stream that gives more bytes than its entry says (validateEntrySizes)
        zip.openReadStream(entry, (fault, stream) => {
          if (fault) return fail(fault)
          stream.on('close', () => zip.close())
          resolve(stream)
        })
      })
      zip.readEntry()
    })
  })
}

/**
 * Bytes of a file on disk, or of the first file with a matching name when it is a zip; never whole in memory.
 * @throws UitpakFout when the zip is damaged, has no such file, or says it unpacks to more than `mostUnpackedBytes`
 */
export async function stroomUitBestand(
  pad: string,
  name: RegExp,
  mostUnpackedBytes: number,
): Promise<Readable> {
  return (await isZip(pad)) ? openEntry(pad, name, mostUnpackedBytes) : createReadStream(pad)
}
