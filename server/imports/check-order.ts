import { indicatoren } from '../../geodata/catalog/indicatoren.ts'
import { embeddedDatasetIds } from '../../geodata/pipeline.ts'
import { geweigerdeKolommen } from '../../geodata/normalise/doelen/verboden.ts'
import { bronId } from '../../geodata/schema/bron.ts'
import type { Herkenning, InvoerOpgave } from '../../geodata/schema/invoer.ts'
import type { Invoerfout } from '../contract/problemen.ts'
import { opgaveTekst } from '../contract/text/nl/invoer-grenzen.ts'
import { ProblemError } from '../errors.ts'
import type { CurrentData } from '../store/current.ts'
import { DIVISION_PREFIX } from '../store/divisions.ts'

/** Datasets that come with the app or from a source: no file may take their name. */
export function isDatasetOfTheApp(dataset: string): boolean {
  return (
    dataset === 'voorbeeld' ||
    bronId.safeParse(dataset).success ||
    embeddedDatasetIds.includes(dataset) ||
    indicatoren().some((row) => row.dataset === dataset)
  )
}

/**
 * Holds an order against the file and the catalogue before any row is read; names every fault at once.
 * @throws ProblemError onbekend-blad, dataset-is-van-de-app, or ongeldige-invoer with the faults
 */
export function checkOrder(current: CurrentData, file: Herkenning, order: InvoerOpgave): void {
  const sheet = file.bladen.find((candidate) => candidate.naam === order.blad)
  if (sheet === undefined) throw new ProblemError('onbekend-blad')
  const { dataset } = order.dataset
  if (isDatasetOfTheApp(dataset) || dataset.startsWith(DIVISION_PREFIX) || dataset === current.focus.id)
    throw new ProblemError('dataset-is-van-de-app')
  const faults: Invoerfout[] = []
  const fault = (veld: string, melding: string): void => {
    faults.push({ deel: 'body', veld, melding })
  }
  const { koppeling } = order
  if (koppeling.doel === 'gebieden') fault('koppeling.doel', opgaveTekst.alleenConfiguratie)
  const columns = new Set(sheet.kolommen.map((kolom) => kolom.naam))
  const forbidden = new Map(
    geweigerdeKolommen(koppeling.doel, [...columns]).map(({ kolom, reden }) => [kolom, reden]),
  )
  const checkColumn = (veld: string, kolom: string): void => {
    if (!columns.has(kolom)) fault(veld, opgaveTekst.kolomOntbreekt(kolom))
    const reden = forbidden.get(kolom)
    if (reden !== undefined) fault(veld, opgaveTekst.kolomVerboden(kolom, reden))
  }
  for (const [veld, bron] of Object.entries(koppeling.velden)) {
    if ('kolom' in bron) checkColumn(`koppeling.velden.${veld}`, bron.kolom)
  }
  const own = new Set(order.eigenIndicatoren.map((row) => row.id))
  const known = new Set(current.catalogus.map((row) => row.id))
  for (const [index, { kolom, als }] of koppeling.reeks.entries()) {
    const veld = `koppeling.reeks.${index}`
    checkColumn(veld, kolom)
    if (koppeling.doel !== 'cijfers') continue
    if (!own.has(als) && !known.has(als)) fault(veld, opgaveTekst.indicatorOnbekend(als))
    if (order.dataset.voorbeelddata && !own.has(als)) fault(veld, opgaveTekst.voorbeeldAlsEcht)
  }
  if (koppeling.doel === 'enquete' && order.enquete === null) {
    fault('enquete', opgaveTekst.enqueteVerantwoording)
  }
  if (faults.length > 0) throw new ProblemError('ongeldige-invoer', faults)
}
