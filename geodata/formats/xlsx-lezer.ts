import type { BladHerkend } from '../schema/invoer.ts'
import { metBestand, nooitStoppen } from './bestand-lezen.ts'
import { herkenKolommen } from './kolom-herkenning.ts'
import { type Bestand, BestandsFout, type Leesgrenzen, type Lezer } from './lezer.ts'
import { Rijbatch } from './rijbatch.ts'
import { type Tabelkop, vindKop } from './tabelkop.ts'
import { type Bladomgeving, type Bladrij, kolomletters, leesBladrijen } from './xlsx-blad.ts'
import { leesOpmaak } from './xlsx-opmaak.ts'
import { leesGedeeldeTeksten } from './xlsx-teksten.ts'
import { leesWerkmap, type Werkmap } from './xlsx-werkmap.ts'
import { openZip, type Zipdeel } from './zip-archief.ts'

/** Rows that are looked at to find the header and to say what the columns hold. */
const sampleRows = 200

type Omgeving = Omit<Bladomgeving, 'blad'>

/** Opens a workbook with all that its cells refer to. */
function metWerkmap<T>(
  bestand: Bestand,
  grenzen: Leesgrenzen,
  stop: AbortSignal,
  use: (werkmap: Werkmap, omgeving: Omgeving) => Promise<T>,
): Promise<T> {
  return metBestand(bestand, grenzen, async (file) => {
    const naam = bestand.naam
    const werkmap = await leesWerkmap(await openZip(file, bestand, grenzen), naam, stop)
    const { teksten, opmaak, vanaf1904 } = werkmap
    return use(werkmap, {
      bestand: naam,
      grenzen,
      teksten: teksten === null ? [] : await leesGedeeldeTeksten(teksten.lees(stop), naam, grenzen),
      opmaak: opmaak === null ? [] : await leesOpmaak(opmaak.lees(stop), naam),
      vanaf1904,
    })
  })
}

/** Header of a sheet by its first rows. */
function kopVan(rows: readonly Bladrij[], { bestand, blad, grenzen }: Bladomgeving): Tabelkop {
  const counts = new Map<number, number>()
  for (const { cellen } of rows) counts.set(cellen.length, (counts.get(cellen.length) ?? 0) + 1)
  const [usual] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])
  const kop = vindKop(rows, usual?.[0] ?? 1, bestand, blad, grenzen)
  const fout = rows.find((row) => row.rij === kop.koprij)?.fout ?? null
  if (fout === null) return kop
  throw new BestandsFout(bestand, fout.reden, { blad, rij: kop.koprij, kolom: kolomletters(fout.kolom) })
}

async function herkenBlad(deel: Zipdeel, omgeving: Bladomgeving): Promise<BladHerkend | null> {
  const rows: Bladrij[] = []
  await leesBladrijen(deel.lees(nooitStoppen()), omgeving, (row) => rows.push(row) < sampleRows)
  // A workbook often has an empty second sheet; it is not offered.
  if (rows.length === 0) return null
  const kop = kopVan(rows, omgeving)
  const data = rows.filter((row) => row.rij >= kop.eersteRij && row.fout === null)
  return {
    naam: omgeving.blad,
    rijen: null,
    kolommen: herkenKolommen(
      kop.kolommen,
      data.map((row) => row.cellen),
    ),
    geometrie: null,
  }
}

/**
 * Reads the sheets of an xlsx workbook, streaming: the zip is judged before it is unpacked, the sheet is read row by row,
 * and only the shared texts stay in memory. Dates come as ISO text, formulas as their stored result, numbers with the
 * format "text" or with leading zeros as text. A row with an error value, or with a formula without a result, is refused.
 * Hidden and empty sheets are not offered.
 */
export const xlsxLezer: Lezer = {
  herken: (bestand, grenzen) =>
    metWerkmap(bestand, grenzen, nooitStoppen(), async (werkmap, omgeving) => {
      const bladen: BladHerkend[] = []
      for (const { naam, deel } of werkmap.bladen) {
        const blad = await herkenBlad(deel, { ...omgeving, blad: naam })
        if (blad !== null) bladen.push(blad)
      }
      if (bladen.length === 0)
        throw new BestandsFout(bestand.naam, 'De werkmap is leeg. Kies er een met gegevens.')
      return { formaat: 'xlsx', codering: null, scheidingsteken: null, decimaalteken: null, bladen }
    }),

  lees: (bestand, blad, ontvanger, grenzen, stop) =>
    metWerkmap(bestand, grenzen, stop, async (werkmap, rest) => {
      const omgeving: Bladomgeving = { ...rest, blad }
      const found = werkmap.bladen.find((one) => one.naam === blad)
      if (found === undefined)
        throw new BestandsFout(bestand.naam, `Het blad "${blad}" staat niet in de werkmap.`)
      const batch = new Rijbatch(ontvanger, bestand.naam, blad, grenzen)
      let kop: Tabelkop | null = null
      const first: Bladrij[] = []

      const give = ({ rij, cellen, fout }: Bladrij, { eersteRij, kolommen }: Tabelkop): void => {
        if (rij < eersteRij) return
        const width = kolommen.length
        if (fout !== null) batch.weiger(rij, kolommen[fout.kolom] ?? kolomletters(fout.kolom), fout.reden)
        else if (cellen.length > width) {
          const reden =
            'In deze rij staat een waarde in een kolom zonder naam. Geef de kolom een naam of maak de cel leeg.'
          batch.weiger(rij, kolomletters(cellen.length - 1), reden)
        } else {
          while (cellen.length < width) cellen.push(null)
          batch.voegToe({ rij, cellen, geometrie: null })
        }
      }
      const begin = (): Tabelkop => {
        const made = kopVan(first, omgeving)
        ontvanger.kop({ naam: blad, kolommen: made.kolommen, stelsel: null })
        for (const row of first) give(row, made)
        return made
      }
      await leesBladrijen(found.deel.lees(stop), omgeving, (row) => {
        if (kop !== null) give(row, kop)
        else if (first.push(row) >= sampleRows) kop = begin()
        return true
      })
      if (kop === null) begin()
      batch.klaar()
    }),
}
