import { inCoronatijd } from '../../../server/contract/text/nl/coronatijd.ts'
import { CORONA, redenTekst, foutTekst } from '../../../server/contract/text/nl/redenen.ts'
import { csvTekst } from '../../../server/contract/text/nl/kaart-csv.ts'
import { oordeelTekst } from '../../../server/contract/text/nl/wijkkaart.ts'
import { indicatorTekst, leeftijdTekst } from '../../../server/contract/text/nl/indicatoren.ts'
import { errorOf } from '../../../analyses/gebiedscijfer/opzoeker.ts'
import type { Kaartbron } from '../../map/kaartbron.ts'
import type { Kaartmodel } from '../../map/kaartmodel.ts'

/** Starts of a cell that a spreadsheet takes for a formula. */
const FORMULA_START = /^[=+\-@\t\r]/
/** A plain number is no formula, also when it is negative. */
const PLAIN_NUMBER = /^-?\d+(,\d+)?$/

/** One cell: a formula is made harmless with an apostrophe, separators and quotes are quoted. */
export function csvCel(text: string): string {
  const harmless = FORMULA_START.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text
  return /[;"\n\r]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

function number(value: number | null): string {
  return value === null ? '' : String(value).replace('.', ',')
}

/**
 * The shown table as CSV: semicolons and decimal commas, as Dutch spreadsheets read them, with the source beside every
 * figure. A missing figure is an empty cell with its reason.
 */
export function maakCsv(model: Kaartmodel, bron: Kaartbron): string {
  const { indicator, keuze } = model
  const source = bron.bronnen.get(indicator.dataset)
  const rows = model.wijken.flatMap(({ wijk, buurten }) =>
    buurten.map((row) => [
      wijk.naam,
      row.naam,
      row.code,
      indicatorTekst(indicator.id).naam,
      String(keuze.jaar),
      leeftijdTekst[keuze.leeftijd],
      number(row.waarde),
      indicator.eenheid,
      row.ontbreekt === null ? '' : redenTekst[row.ontbreekt],
      number(row.verschil?.punten ?? null),
      row.verschil === null ? '' : oordeelTekst[row.verschil.oordeel],
      row.waarde === null ? '' : foutTekst(errorOf(indicator, keuze.jaar), indicator.eenheid),
      row.waarde !== null && inCoronatijd(indicator.id, keuze.jaar) ? CORONA : '',
      source === undefined ? '' : `${source.bronhouder}, ${source.bron}`,
      indicator.dataset,
      source?.versie ?? '',
      indicator.kolom,
      source?.licentie ?? '',
      source?.voorbeelddata === true ? csvTekst.ja : csvTekst.nee,
    ]),
  )
  return [csvTekst.kop, ...rows].map((row) => row.map(csvCel).join(';')).join('\r\n')
}

/** Offers text as a file. The mark at the start tells a spreadsheet that it is UTF-8. */
export function bewaarCsv(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([`\ufeff${text}`], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 1000)
}
