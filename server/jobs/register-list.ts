import { schrijfCsv } from '../../geodata/formats/schrijf-csv.ts'
import { schrijfXlsx } from '../../geodata/formats/schrijf-xlsx.ts'
import { type Koppen, lijstVan } from '../../geodata/register/lijst.ts'
import { lijstTekst } from '../contract/text/nl/renovatieregister.ts'
import { datum } from '../contract/text/getal.ts'
import type { RegisterVraag } from '../store/register-files.ts'
import { readRegisterRows } from '../store/renovatie-register.ts'

/** Which dwellings are asked as a list, and how. */
export interface Lijstvraag extends RegisterVraag {
  vorm: 'csv' | 'xlsx'
  koppen: Koppen
  straat: string | null
  blok: string | null
  /** The only buurten that may be in it; null: all. */
  buurten: readonly string[] | null
  /** ISO date. */
  vandaag: string
  voorbeelddata: boolean
}

/** The dwellings as a file: Dutch CSV, or a workbook with a sheet that says what it is. */
export async function writeRegisterList(question: Lijstvraag): Promise<Uint8Array<ArrayBuffer>> {
  const { vorm, koppen, straat, blok, vandaag, voorbeelddata } = question
  const own = question.buurten === null ? null : new Set(question.buurten)
  const rows = readRegisterRows(question).rijen.filter(
    (row) =>
      (own === null || own.has(row.buurt)) &&
      (straat === null || row.straat === straat) &&
      (blok === null || row.blok === blok),
  )
  const table = lijstVan(rows, koppen, vandaag)
  if (vorm === 'csv') return schrijfCsv(table, 'komma')
  const about = [
    [lijstTekst.wat, lijstTekst.titel],
    [lijstTekst.peildatum, datum(vandaag)],
    ...(voorbeelddata ? [[lijstTekst.letOp, lijstTekst.voorbeeld] as const] : []),
    [lijstTekst.weerInlezen, lijstTekst.weerInlezenUitleg],
  ] as const
  return schrijfXlsx(table, about, { rijen: lijstTekst.blad, toelichting: lijstTekst.toelichting })
}
