import { open, type FileHandle } from 'node:fs/promises'
import { BestandsFout, STANDAARD_GRENZEN, type Bestand } from './lezer.ts'
import { openZip } from './zip-archief.ts'

/** First bytes of a zip file ("PK"). Source: APPNOTE.TXT section 4.3.7. */
const ZIP = [0x50, 0x4b]

async function isZip(file: FileHandle): Promise<boolean> {
  const { buffer, bytesRead } = await file.read(new Uint8Array(2), 0, 2, 0)
  return bytesRead === 2 && buffer[0] === ZIP[0] && buffer[1] === ZIP[1]
}

/**
 * Bytes of a file on disk, or of the first CSV in it when it is a zip: piece by piece, never whole in memory.
 * @throws BestandsFout when the zip is damaged, is a bomb, holds no CSV or unpacks to more than `mostUnpackedBytes`
 */
export async function* stroomUitBestand(
  bestand: Bestand,
  mostUnpackedBytes: number,
  stop: AbortSignal,
): AsyncGenerator<Uint8Array, void, undefined> {
  const file = await open(bestand.pad, 'r')
  try {
    if (!(await isZip(file))) {
      for await (const piece of file.createReadStream({ start: 0, autoClose: false })) {
        yield piece as Buffer // a stream without encoding gives buffers
      }
      return
    }
    const parts = await openZip(file, bestand, { ...STANDAARD_GRENZEN, mostUnpackedBytes })
    const part = [...parts.values()].find(({ naam }) => /\.csv$/i.test(naam))
    if (part === undefined) throw new BestandsFout(bestand.naam, 'In het zipbestand zit geen CSV-bestand.')
    yield* part.lees(stop)
  } finally {
    await file.close()
  }
}
