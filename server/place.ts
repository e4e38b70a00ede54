import { THEMAS } from '../analyses/prioriteiten/themas.ts'
import { embeddedDatasetIds } from '../geodata/pipeline.ts'
import {
  type GelezenPlaats,
  ingebouwdePlaats,
  leesPlaats,
  PlaatsFout,
} from '../geodata/sources/plaatsbestand.ts'
import { type Config, ConfigError } from './config.ts'
import { isDatasetOfTheApp } from './imports/check-order.ts'
import { loadCurrent, NoFocusAreaError } from './store/current.ts'
import { currentVersions } from './store/datasets.ts'
import { readMeta } from './store/meta.ts'
import type { Db } from './store/open.ts'

/** What a configuration names that this program does not have, each as a sentence with its field. */
function unknownNames({ inhoud }: GelezenPlaats): string[] {
  const { ingebed, bestanden, focusgebied } = inhoud
  const themes = THEMAS.map(({ id }) => id)
  const choice = (names: readonly string[]): string => `Kies uit: ${names.join(', ')}.`
  const own = bestanden.map(({ opgave }) => opgave.dataset.dataset)
  const taken = (id: string): boolean =>
    id === focusgebied.id ||
    ingebed.includes(id) ||
    (id !== focusgebied.indeling && (isDatasetOfTheApp(id) || id.startsWith('cbs-gebieden')))
  return [
    ...ingebed
      .filter((id) => !embeddedDatasetIds.includes(id))
      .map((id) => `ingebed: "${id}" bestaat niet. ${choice(embeddedDatasetIds)}`),
    ...Object.keys(focusgebied.themas)
      .filter((id) => !themes.includes(id))
      .map((id) => `focusgebied.themas: "${id}" bestaat niet. ${choice(themes)}`),
    ...(embeddedDatasetIds.includes(focusgebied.id)
      ? [`focusgebied.id: "${focusgebied.id}" is al de naam van een dataset van de app.`]
      : []),
    ...own
      .filter(taken)
      .map((id) => `bestanden: "${id}" is al de naam van een andere dataset. Geef dit bestand een eigen id.`),
  ]
}

/**
 * Reads the configuration of the place and holds it against what this program knows.
 * @throws ConfigError, a Dutch sentence that names the file and the field
 */
export function readPlace(config: Pick<Config, 'placeFile'>): GelezenPlaats {
  const path = config.placeFile ?? ingebouwdePlaats()
  try {
    const place = leesPlaats(path)
    const faults = unknownNames(place)
    if (faults.length > 0)
      throw new PlaatsFout(`Het configuratiebestand ${path} klopt niet. ${faults.join(' ')}`)
    return place
  } catch (error) {
    if (error instanceof PlaatsFout) throw new ConfigError(error.message, { cause: error })
    throw error
  }
}

/** The place a filled folder belongs to; null when nothing has been filled yet. */
function placeOfFolder(db: Db, dataDir: string): string | null {
  const known = readMeta(db, 'plaats')
  if (known !== null) return known
  try {
    // A folder from before places were written down.
    const { gemeente, id } = loadCurrent(dataDir, currentVersions(db)).focus
    return `${gemeente}/${id}`
  } catch (error) {
    if (error instanceof NoFocusAreaError) return null
    throw error
  }
}

/**
 * Refuses to fill the folder of one place with the data of another: their areas and analyses would be mixed.
 * @returns `new` when the place is not yet written down in this folder
 * @throws ConfigError
 */
export function holdToPlace(db: Db, dataDir: string, place: GelezenPlaats): 'new' | 'known' {
  const { gemeente, id, naam } = place.inhoud.focusgebied
  const before = placeOfFolder(db, dataDir)
  if (before !== null && before !== `${gemeente}/${id}`) {
    throw new ConfigError(
      `De map ${dataDir} hoort bij een andere plaats (${before}). Voor ${naam} (${gemeente}/${id}) is een eigen map nodig: kies een andere DATA_DIR, of zet FOCUSGEBIED terug.`,
    )
  }
  return readMeta(db, 'plaats') === null ? 'new' : 'known'
}
