import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { projectRoot } from '../geodata/datasets/locate.ts'
import { EXAMPLE_ID } from '../geodata/datasets/voorbeeld/provenance.ts'
import { generateExampleDataset, loadEmbeddedDataset, loadPlace } from '../geodata/pipeline.ts'
import type { GelezenPlaats } from '../geodata/sources/plaatsbestand.ts'
import type { ImportResult } from '../geodata/validate.ts'
import { APP } from './auth/actor.ts'
import { ConfigError } from './config.ts'
import { loadPlaceFile } from './imports/place-file.ts'
import { withChange } from './store/change.ts'
import { loadCurrent } from './store/current.ts'
import { currentVersions } from './store/datasets.ts'
import { currentDivisions } from './store/divisions.ts'
import { installDataset } from './store/install.ts'
import { readMeta, writeMeta } from './store/meta.ts'
import type { Db } from './store/open.ts'

/**
 * Fingerprint of everything the data of a place are made from: data files, catalogue and the code that reads them, the
 * configuration and the files it names.
 */
function stampOf(place: GelezenPlaats): string {
  const root = join(projectRoot(), 'geodata')
  const hash = createHash('sha256')
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
  for (const file of files) hash.update(relative(root, file)).update('\0').update(readFileSync(file))
  for (const { sha256 } of [place, ...place.bestanden]) hash.update(sha256)
  return hash.digest('hex')
}

/** The focus area with the buurten that its division has. */
function placeInItsDivision(db: Db, dataDir: string, place: GelezenPlaats): ImportResult {
  const { indeling, naam } = place.inhoud.focusgebied
  const areas = currentDivisions(dataDir, currentVersions(db)).get(indeling)
  if (areas === undefined) {
    throw new ConfigError(
      `Voor ${naam} is de indeling "${indeling}" nodig, en die is er niet. Noem haar in ${place.naam} bij "ingebed", of geef bij "bestanden" een bestand met doel "gebieden".`,
    )
  }
  const codes = new Set(areas.map(({ code }) => code))
  const buurten = place.inhoud.focusgebied.standaardIndeling.wijken.flatMap((wijk) => wijk.buurten)
  if (!buurten.some((code) => codes.has(code))) {
    throw new ConfigError(
      `Geen enkele buurt bij focusgebied.standaardIndeling in ${place.naam} staat in de indeling "${indeling}".`,
    )
  }
  return loadPlace(place, codes)
}

/** Areas first, for the focus area names them; then the focus area, for everything else is about it. */
async function loadDataOfPlace(
  db: Db,
  dataDir: string,
  place: GelezenPlaats,
  now: Date,
  report: (line: string) => void,
): Promise<void> {
  const { ingebed, focusgebied } = place.inhoud
  const { indeling, gemeente } = focusgebied
  const install = (loaded: ImportResult): void => {
    const { nieuw } = installDataset(db, dataDir, APP, now, loaded)
    const { rijenOvergenomen, afgekeurd } = loaded.verslag
    if (nieuw)
      report(`  ${loaded.inhoud.provenance.titel}: ${rijenOvergenomen} rijen, ${afgekeurd.length} afgekeurd`)
  }
  const target = { db, dataDir, gemeente, now, report }
  const isDivision = (dataset: string): boolean => dataset === indeling
  for (const id of ingebed.filter(isDivision)) install(loadEmbeddedDataset(id))
  for (const file of place.bestanden) {
    if (isDivision(file.opgave.dataset.dataset)) await loadPlaceFile(target, file)
  }
  install(placeInItsDivision(db, dataDir, place))
  for (const id of ingebed) if (!isDivision(id)) install(loadEmbeddedDataset(id))
  for (const file of place.bestanden) {
    if (!isDivision(file.opgave.dataset.dataset)) await loadPlaceFile(target, file)
  }
}

/**
 * Loads what is new or changed of a place: its embedded datasets, its focus area, its own files, and in a demo its example
 * data. Example data are made at the first start only: once removed they stay away.
 *
 * @param options.firstStart whether this folder was empty
 * @param report told of each step, in Dutch
 * @throws ConfigError when the configuration or a file it names cannot be used
 */
export async function fillDatabase(
  db: Db,
  dataDir: string,
  place: GelezenPlaats,
  options: { firstStart: boolean; demo: boolean; now: Date },
  report: (line: string) => void,
): Promise<void> {
  const { firstStart, demo, now } = options
  const stamp = stampOf(place)
  const unchanged = readMeta(db, 'ingebed') === stamp
  if (!unchanged) await loadDataOfPlace(db, dataDir, place, now, report)
  const hasExample = currentVersions(db).some((version) => version.dataset === EXAMPLE_ID)
  if (place.inhoud.voorbeelddata && ((firstStart && demo) || (hasExample && !unchanged))) {
    const { focus } = loadCurrent(dataDir, currentVersions(db))
    const example = generateExampleDataset({}, focus)
    const { nieuw } = installDataset(db, dataDir, APP, now, example)
    if (nieuw) report(`  Voorbeelddata: ${example.inhoud.woningen.length} woningen die niet bestaan`)
  }
  if (!unchanged) {
    withChange(db, APP, now, () => {
      writeMeta(db, 'ingebed', stamp)
      return { resultaat: undefined, audit: { handeling: 'dataset-laden', object: 'ingebed', na: stamp } }
    })
  }
}
