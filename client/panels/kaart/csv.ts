import type { Indicator } from '../../../geodata/schema/indicator.ts'
import { inCoronatijd } from '../../../server/contract/text/nl/coronatijd.ts'
import { CORONA, redenTekst, foutTekst } from '../../../server/contract/text/nl/redenen.ts'
import { csvTekst } from '../../../server/contract/text/nl/kaart-csv.ts'
import { oordeelTekst } from '../../../server/contract/text/nl/wijkkaart.ts'
import { indicatorTekst, leeftijdTekst } from '../../../server/contract/text/nl/indicatoren.ts'
import { csvTable } from '../../app/csv-file.ts'
import type { Kaartbron } from '../../map/kaartbron.ts'
import type { Cijferkeuze, Kaartmodel } from '../../map/kaartmodel.ts'

function number(value: number | null): string {
  return value === null ? '' : String(value).replace('.', ',')
}

/** What is known about the error of one figure; empty when there is no figure. */
function errorText(bron: Kaartbron, area: string, keuze: Cijferkeuze, { eenheid }: Indicator): string {
  const found = bron.opzoeken(area, keuze.cijfer, keuze.jaar, keuze.leeftijd)
  return 'ontbreekt' in found ? '' : foutTekst(found.fout, eenheid)
}

/**
 * The shown table as CSV: semicolons and decimal commas, as Dutch spreadsheets read them, with the source beside every
 * figure. A missing figure is an empty cell with its reason.
 */
export function maakCsv(model: Kaartmodel, bron: Kaartbron): string {
  const { indicator, keuze } = model
  const dataset = bron.datasetVan(indicator, keuze.jaar, keuze.leeftijd)
  const source = bron.bronnen.get(dataset)
  const rows = model.wijken.flatMap(({ wijk, buurten }) =>
    buurten.map((row) => [
      wijk.naam,
      row.naam,
      row.code,
      indicatorTekst(indicator).naam,
      String(keuze.jaar),
      leeftijdTekst[keuze.leeftijd],
      number(row.waarde),
      indicator.eenheid,
      row.ontbreekt === null ? '' : redenTekst[row.ontbreekt],
      number(row.verschil?.punten ?? null),
      row.verschil === null ? '' : oordeelTekst[row.verschil.oordeel],
      errorText(bron, row.code, keuze, indicator),
      row.waarde !== null && inCoronatijd(indicator.id, keuze.jaar) ? CORONA : '',
      source === undefined ? '' : `${source.bronhouder}, ${source.bron}`,
      dataset,
      source?.versie ?? '',
      indicator.kolom,
      source?.licentie ?? '',
      source?.voorbeelddata === true ? csvTekst.ja : csvTekst.nee,
      bron.versie.naam,
      bron.versie.sinds.slice(0, 10),
    ]),
  )
  return csvTable([csvTekst.kop, ...rows])
}
