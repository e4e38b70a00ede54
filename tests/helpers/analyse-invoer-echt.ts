import { compositionOf } from '../../analyses/gebiedscijfer/gebiedscijfer.ts'
import { makeLookUp } from '../../analyses/gebiedscijfer/opzoeker.ts'
import type { WijkanalyseInvoer, WoningVoorAnalyse } from '../../analyses/wijkanalyse/invoer-schema.ts'
import { noemerVan } from '../../geodata/catalog/noemers.ts'
import { indicatoren as catalogue } from '../../geodata/catalog/indicatoren.ts'
import {
  embeddedDatasetIds,
  generateExampleDataset,
  loadBuiltInPlace,
  loadEmbeddedDataset,
} from '../../geodata/pipeline.ts'
import type { Programmawijk } from '../../geodata/schema/focusgebied.ts'
import type { Waarneming } from '../../geodata/schema/waarneming.ts'

/** The embedded datasets with real figures, put together as `server/store/current.ts` does, without a database. */
const contents = [
  ...embeddedDatasetIds.map((id) => loadEmbeddedDataset(id).inhoud),
  loadBuiltInPlace().inhoud,
]

function only<T>(values: readonly (T | null)[]): T {
  const found = values.find((value) => value !== null)
  if (found === undefined || found === null) throw new Error('an embedded dataset is not there')
  return found
}

/** As in the app: indicators of datasets that are loaded. */
export const echteIndicatoren = catalogue().filter((row) => embeddedDatasetIds.includes(row.dataset))
export const echteWaarnemingen: readonly Waarneming[] = contents.flatMap((one) => one.waarnemingen)
export const echteVoorzieningen = contents.flatMap((one) =>
  one.voorzieningen.map((place) => ({ ...place, dataset: one.provenance.id })),
)
export const echteLeefbaarometer = contents.flatMap((one) => one.leefbaarometer)
export const echtProgramma = only(contents.map((one) => one.programma))
export const echteFocus = only(contents.map((one) => one.focusgebied))
export const echteWijken: readonly Programmawijk[] = echteFocus.standaardIndeling.wijken
export const wijkIds = echteWijken.map(({ id }) => id)

export const echteBronnen = contents.map(({ provenance }) => ({
  dataset: provenance.id,
  versie: provenance.verkregenOp,
  sha256: provenance.bestanden[0]?.sha256 ?? '',
  voorbeelddata: provenance.voorbeelddata,
}))

const versies = new Map(echteBronnen.map((bron) => [bron.dataset, bron.versie]))

const buurtenPerCbsWijk = new Map<string, string[]>()
for (const { soort, wijk, code } of contents.flatMap((one) => one.gebieden)) {
  if (soort !== 'buurt' || wijk === null) continue
  buurtenPerCbsWijk.set(wijk, [...(buurtenPerCbsWijk.get(wijk) ?? []), code])
}

/** Composition of a real programmawijk. */
export const samenstellingVan = (wijk: Programmawijk) => compositionOf(wijk, buurtenPerCbsWijk)

/** One of the four programmawijken; an unknown id is a fault of the test. */
export function echteWijk(id: string): Programmawijk {
  const wijk = echteWijken.find((one) => one.id === id)
  if (wijk === undefined) throw new Error(`no wijk ${id}`)
  return wijk
}

let dwellings: readonly WoningVoorAnalyse[] | undefined

/** The generated dwellings (example data), made once per test file. */
export function voorbeeldwoningen(): readonly WoningVoorAnalyse[] {
  dwellings ??= generateExampleDataset().inhoud.woningen
  return dwellings
}

/** Look-up over observations, the embedded ones unless given. */
export function zoekIn(rows: readonly Waarneming[] = echteWaarnemingen) {
  return makeLookUp(echteIndicatoren, rows, versies)
}

const zoekCijfer = zoekIn()

/** Input of the wijkanalyse of a real wijk on the embedded figures; without dwellings unless given. */
export function echteInvoer(
  id: string,
  peildatum = '2025-05-01',
  over: Partial<WijkanalyseInvoer> = {},
): WijkanalyseInvoer {
  const wijk = over.wijk ?? echteWijk(id)
  return {
    cyclus: { id: peildatum.slice(0, 4), naam: `Cyclus ${peildatum.slice(0, 4)}`, peildatum },
    wijk,
    wijknamen: [wijk.naam],
    indelingWijken: echteWijken,
    focus: echteFocus,
    samenstelling: samenstellingVan(wijk),
    indicatoren: echteIndicatoren,
    zoekCijfer,
    noemerVan,
    leefbaarometer: echteLeefbaarometer,
    voorzieningen: echteVoorzieningen,
    programma: echtProgramma,
    woningen: null,
    woningenZijnVoorbeelddata: false,
    onderdeelbronnen: { woningen: [], programma: null },
    bronnen: echteBronnen,
    ...over,
  }
}
