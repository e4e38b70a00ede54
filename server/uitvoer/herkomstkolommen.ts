import { uitvoerTekst } from '../contract/text/nl/uitvoer.ts'
import type { DatasetVersie } from '../store/datasets.ts'
import { type Celkolom, kolom } from './tabel.ts'

/**
 * Source, licence and vintage beside every row, and whether the row is example data.
 * @param van the dataset version a row comes from; undefined when nobody knows it any more
 */
export function herkomstkolommen<T>(van: (row: T) => DatasetVersie | undefined): Celkolom<T>[] {
  const said = (row: T) => van(row)?.provenance
  return [
    kolom('bron', 'tekst', (row) => {
      const source = said(row)
      return source === undefined ? null : `${source.bronhouder}, ${source.bron}`
    }),
    kolom('dataset', 'tekst', (row) => van(row)?.dataset ?? null),
    kolom('versie', 'tekst', (row) => van(row)?.versie ?? null),
    kolom('licentie', 'tekst', (row) => said(row)?.licentie ?? null),
    kolom('licentie_url', 'tekst', (row) => said(row)?.licentieUrl ?? null),
    kolom('vintage', 'tekst', (row) => said(row)?.vintage ?? null),
    kolom('verkregen_op', 'tekst', (row) => said(row)?.verkregenOp ?? null),
    kolom('voorbeelddata', 'tekst', (row) =>
      van(row)?.voorbeelddata === true ? uitvoerTekst.ja : uitvoerTekst.nee,
    ),
  ]
}
