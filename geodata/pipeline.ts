import { indicatoren } from './catalog/indicatoren.ts'
import { landGebied } from './catalog/land.ts'
import { pijlerRegels } from './catalog/pijlers.ts'
import { datasetDirectory } from './datasets/locate.ts'
import { defaultOptions } from './datasets/voorbeeld/defaults.ts'
import { generateExample, type ExampleOptions } from './datasets/voorbeeld/generate.ts'
import { exampleProvenance } from './datasets/voorbeeld/provenance.ts'
import { parseCsv, type CsvTable } from './formats/csv.ts'
import { parsePolygons } from './formats/geojson.ts'
import { parseJson } from './formats/json.ts'
import { normaliseCbsGemeente, normaliseCbsWijken } from './normalise/cbs-kerncijfers.ts'
import { columnMeaning, type ColumnMeaning } from './normalise/columns.ts'
import { normaliseGebieden } from './normalise/gebieden.ts'
import { normaliseLeefbaarometer } from './normalise/leefbaarometer.ts'
import { herkomstVanPlaats, normalisePlaats } from './normalise/plaats.ts'
import { normalisePolitie } from './normalise/politie.ts'
import { normaliseProgramma } from './normalise/programma.ts'
import type { Normalised } from './normalise/result.ts'
import { normaliseRivmGezondheid } from './normalise/rivm-gezondheid.ts'
import { normaliseVoorzieningen } from './normalise/voorzieningen.ts'
import type { GebiedMetGrens } from './schema/gebied.ts'
import { readEmbeddedDataset, type EmbeddedDataset } from './sources/embedded.ts'
import { type GelezenPlaats, ingebouwdePlaats, leesPlaats } from './sources/plaatsbestand.ts'
import { validateResult, type ImportResult } from './validate.ts'

type Step = (source: EmbeddedDataset, id: string) => Normalised
type FigureNormaliser = (table: CsvTable, meaning: ColumnMeaning, codes: ReadonlySet<string>) => Normalised

const table = (source: EmbeddedDataset, file: string): CsvTable => parseCsv(source.bytes(file), file)
/** Names of gemeenten by code; the source of the borders gives only codes. */
const gemeenteNames = ({ rijen }: CsvTable): Map<string, string> =>
  new Map(rijen.map(({ cellen }) => [cellen.get('code') ?? '', cellen.get('naam') ?? '']))
const meaningOf = (id: string): ColumnMeaning => columnMeaning(id, pijlerRegels(), indicatoren())

function figures(file: string, normalise: FigureNormaliser): Step {
  return (source, id) => normalise(table(source, file), meaningOf(id), areaCodes())
}

/** The explicit list of embedded datasets, in the order of import: areas first, for the others refer to them. */
const steps = new Map<string, Step>([
  [
    'cbs-gebieden-2022',
    (source) =>
      normaliseGebieden(
        parsePolygons(source.bytes('buurten.geojson'), 'buurten.geojson'),
        gemeenteNames(table(source, 'gemeenten.csv')),
      ),
  ],
  ['rivm-gezondheid-50090ned', figures('gezondheid.csv', normaliseRivmGezondheid)],
  ['cbs-kerncijfers-wijken', figures('wijken.csv', normaliseCbsWijken)],
  ['cbs-kerncijfers-gemeente', figures('gemeente.csv', normaliseCbsGemeente)],
  ['politie-47018ned', figures('misdrijven.csv', normalisePolitie)],
  ['leefbaarometer-2', (source, id) => normaliseLeefbaarometer(table(source, 'klassen.csv'), meaningOf(id))],
  ['samen-lelystad-oost-2025', (source) => normaliseProgramma(parseJson(source.bytes('programma.json')))],
  [
    'voorzieningen-lelystad',
    (source) => normaliseVoorzieningen(parseJson(source.bytes('voorzieningen.json')), labelPoints()),
  ],
])

/** Ids of the embedded datasets with real figures, in the order of import; the example data is not among them. */
export const embeddedDatasetIds: readonly string[] = [...steps.keys()]

/**
 * Reads, checks and normalises one embedded dataset. Throws `DatasetDamagedError` when a file changed, and
 * an Error for an unknown id or content outside the schema; single bad rows and cells are in the report.
 */
export function loadEmbeddedDataset(id: string): ImportResult {
  const step = steps.get(id)
  if (step === undefined) throw new Error(`unknown dataset ${id}`)
  const source = readEmbeddedDataset(datasetDirectory(id))
  return validateResult(source.provenance, step(source, id))
}

let areas: readonly GebiedMetGrens[] | null = null

/** The embedded areas, read once per process. */
function embeddedAreas(): readonly GebiedMetGrens[] {
  areas ??= loadEmbeddedDataset('cbs-gebieden-2022').inhoud.gebieden
  return areas
}

function areaCodes(): ReadonlySet<string> {
  return new Set([landGebied.code, ...embeddedAreas().map(({ code }) => code)])
}

function labelPoints(): ReadonlyMap<string, [number, number]> {
  return new Map(embeddedAreas().map(({ code, labelpunt }) => [code, labelpunt]))
}

/**
 * The dataset of a place: its focus area, with only the buurten that the division in use has.
 *
 * @param gebiedscodes codes of that division
 */
export function loadPlace(place: GelezenPlaats, gebiedscodes: ReadonlySet<string>): ImportResult {
  return validateResult(herkomstVanPlaats(place), normalisePlaats(place, gebiedscodes))
}

/** The focus area of the place that comes with the app. */
export function loadBuiltInPlace(): ImportResult {
  return loadPlace(leesPlaats(ingebouwdePlaats()), areaCodes())
}

/**
 * Makes the example data (dataset `voorbeeld`) for a focus area in the embedded areas, the built-in one unless given.
 * Options given replace the defaults, for instance `{ totaalWoningen: 15_000 }`. Same options, same content. Throws when
 * there is no room for the dwellings.
 */
export function generateExampleDataset(
  options: Partial<ExampleOptions> = {},
  focusgebied = loadBuiltInPlace().inhoud.focusgebied,
): ImportResult {
  if (focusgebied === null) throw new Error('no focus area')
  const { waarnemingen } = loadEmbeddedDataset('cbs-kerncijfers-wijken').inhoud
  const deel = generateExample({ ...defaultOptions(embeddedAreas(), focusgebied, waarnemingen), ...options })
  const { straten, woningen, woningfeiten, meldingen, misdrijven } = deel
  const rijen = [straten, woningen, woningfeiten, meldingen, misdrijven].flat().length
  return validateResult(exampleProvenance, {
    deel,
    rijenGelezen: rijen,
    rijenOvergenomen: rijen,
    afgekeurd: [],
  })
}
