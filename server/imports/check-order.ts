import { indicatoren } from '../../geodata/catalog/indicatoren.ts'
import { embeddedDatasetIds } from '../../geodata/pipeline.ts'
import { geweigerdeKolommen } from '../../geodata/normalise/doelen/verboden.ts'
import { bronId } from '../../geodata/schema/bron.ts'
import type { EigenIndicator, Herkenning, InvoerOpgave } from '../../geodata/schema/invoer.ts'
import type { Invoerfout } from '../contract/problemen.ts'
import { opgaveTekst } from '../contract/text/nl/invoer-grenzen.ts'
import { ProblemError } from '../errors.ts'
import type { CurrentData } from '../store/current.ts'
import { ROWS_OF, type Vorige } from './version-before.ts'
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

/** Own figures of an order that another dataset defined before: two meanings under one name would mix on the screen. */
export function takenIndicators(current: CurrentData, order: InvoerOpgave): EigenIndicator[] {
  const { dataset } = order.dataset
  return order.eigenIndicatoren.filter(({ id }) =>
    current.catalogus.some((row) => row.id === id && row.dataset !== dataset),
  )
}

/** Faults of an order against the dataset it adds to or replaces: that stays of its own kind, and real or example. */
function againstBefore(current: CurrentData, order: InvoerOpgave, before: Vorige | null): Invoerfout[] {
  const faults: Invoerfout[] = []
  const fault = (veld: string, melding: string): void => {
    faults.push({ deel: 'body', veld, melding })
  }
  const rows = ROWS_OF[order.koppeling.doel]
  if (before?.soorten.some((soort) => soort !== rows) === true) {
    fault('dataset.dataset', opgaveTekst.andereSoort)
  }
  if (before !== null && before.voorbeelddata !== order.dataset.voorbeelddata) {
    fault('dataset.voorbeelddata', opgaveTekst.echtEnVoorbeeld)
  }
  if (order.koppeling.doel === 'enquete' && order.wijze === 'aanvullen') {
    fault('wijze', opgaveTekst.enqueteAanvullen)
  }
  for (const { id } of takenIndicators(current, order)) fault('eigenIndicatoren', opgaveTekst.eigenBezet(id))
  const ids = order.eigenIndicatoren.map((row) => row.id)
  if (new Set(ids).size < ids.length) fault('eigenIndicatoren', opgaveTekst.eigenDubbel)
  return faults
}

/**
 * Holds an order against the file and the catalogue before any row is read; names every fault at once.
 *
 * @param before the present version of the dataset it names; null when there is none
 * @throws ProblemError onbekend-blad, dataset-is-van-de-app, or ongeldige-invoer with the faults
 */
export function checkOrder(
  current: CurrentData,
  file: Herkenning,
  order: InvoerOpgave,
  before: Vorige | null,
): void {
  const sheet = file.bladen.find((candidate) => candidate.naam === order.blad)
  if (sheet === undefined) throw new ProblemError('onbekend-blad')
  const { dataset } = order.dataset
  if (isDatasetOfTheApp(dataset) || dataset.startsWith(DIVISION_PREFIX) || dataset === current.focus.id)
    throw new ProblemError('dataset-is-van-de-app')
  const faults = againstBefore(current, order, before)
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
