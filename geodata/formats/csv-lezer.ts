import type { FileHandle } from 'node:fs/promises'
import { leesDeel, leesStukken, metBestand, nooitStoppen } from './bestand-lezen.ts'
import { type Codering, herkenCodering, maakDecoder } from './csv-codering.ts'
import { type CsvDialect, herkenDialect } from './csv-dialect.ts'
import { CsvSplitser } from './csv-splitser.ts'
import { herkenKolommen } from './kolom-herkenning.ts'
import type { Leesgrenzen, Lezer } from './lezer.ts'
import { Rijbatch } from './rijbatch.ts'

/** Beginning of the file that tells how it is written. */
const sampleBytes = 1024 * 1024

async function beginOf(
  file: FileHandle,
  size: number,
  naam: string,
  grenzen: Leesgrenzen,
  stop: AbortSignal,
): Promise<{ codering: Codering; dialect: CsvDialect }> {
  const codering = await herkenCodering(file, naam, stop)
  const bytes = await leesDeel(file, 0, Math.min(size, sampleBytes))
  const text = withoutByteOrderMark(maakDecoder(codering).decode(bytes))
  return { codering, dialect: herkenDialect(text, size <= sampleBytes, naam, grenzen) }
}

function withoutByteOrderMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text
}

/**
 * Reads CSV from disk in chunks: separator (comma, semicolon, tab, bar), encoding, header and line ends are found by
 * itself. Cells are the text of the file as it stands there, '' when empty: decimal signs, dates and spaces are the
 * target's to read. Blank lines are passed over but count as rows. A row with another number of cells than the header,
 * or with a broken quote, is refused and the reading goes on.
 */
export const csvLezer: Lezer = {
  herken: (bestand, grenzen) =>
    metBestand(bestand, grenzen, async (file, size) => {
      const { codering, dialect } = await beginOf(file, size, bestand.naam, grenzen, nooitStoppen())
      const { scheidingsteken, decimaalteken, kop, voorbeeld } = dialect
      const rows = voorbeeld.map((row) => row.cellen).filter((cells) => cells.length === kop.kolommen.length)
      return {
        formaat: 'csv',
        codering,
        scheidingsteken,
        decimaalteken,
        bladen: [
          {
            naam: bestand.naam,
            rijen: null,
            kolommen: herkenKolommen(kop.kolommen, rows),
            geometrie: null,
          },
        ],
      }
    }),

  // A CSV has one sheet, so its name decides nothing.
  lees: (bestand, _blad, ontvanger, grenzen, stop) =>
    metBestand(bestand, grenzen, async (file, size) => {
      const { codering, dialect } = await beginOf(file, size, bestand.naam, grenzen, stop)
      const { kolommen, eersteRij } = dialect.kop
      const width = kolommen.length
      ontvanger.kop({ naam: bestand.naam, kolommen, stelsel: null })
      const batch = new Rijbatch(ontvanger, bestand.naam, null, grenzen)
      const splitser = new CsvSplitser(dialect, bestand.naam, grenzen, {
        rij: (rij, cellen) => {
          if (rij < eersteRij) return
          if (cellen.length === width) batch.voegToe({ rij, cellen, geometrie: null })
          else batch.weiger(rij, null, `De rij heeft ${cellen.length} cellen in plaats van ${width}.`)
        },
        weiger: (rij, reden) => {
          if (rij >= eersteRij) batch.weiger(rij, null, reden)
        },
      })
      const decoder = maakDecoder(codering)
      let isFirst = true
      for await (const chunk of leesStukken(file, stop)) {
        const text = decoder.decode(chunk)
        splitser.push(isFirst ? withoutByteOrderMark(text) : text)
        isFirst = false
      }
      splitser.end()
      batch.klaar()
    }),
}
