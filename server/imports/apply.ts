import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Provenance } from '../../geodata/schema/herkomst.ts'
import type { Actor } from '../auth/actor.ts'
import { importProvenance } from '../contract/text/nl/invoer-herkomst.ts'
import { withChange } from '../store/change.ts'
import { datasetPath } from '../store/dataset-write.ts'
import { currentVersion, pointTo, readVersionRow, registerVersion } from '../store/datasets.ts'
import { type BewaardeInvoer, updateImport } from '../store/imports.ts'
import type { Db } from '../store/open.ts'
import { isSealIntact, sealOf } from '../store/seal.ts'
import { importFolder, removeImportFolder } from './folder.ts'

/** Why an import cannot be applied or undone now. */
export type ImportRefusal =
  'invoer-niet-zo-ver' | 'proef-verouderd' | 'niet-de-geldende' | 'versie-beschadigd'

/**
 * Puts a finished version file in its final place; it is whole and on disk before this returns. One that lies there already
 * has the same bytes, for they are part of its name: an app that stopped halfway can go on. Null when there is none left.
 */
function placeVersion(dataDir: string, from: string, dataset: string, version: string): string | null {
  const relative = datasetPath(dataset, version)
  const path = join(dataDir, relative)
  if (existsSync(path)) return relative
  if (!existsSync(from)) return null
  mkdirSync(dirname(path), { recursive: true })
  renameSync(from, path)
  const folder = openSync(dirname(path), 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
  return relative
}

/**
 * Makes the version of a dry run current: the file goes to its place, then one short transaction moves the pointer. What is
 * applied is byte for byte what the report described; a report about an older state of the dataset is refused.
 */
export function applyImport(
  db: Db,
  dataDir: string,
  actor: Actor,
  now: Date,
  one: BewaardeInvoer,
  agreed: { sha256: string },
): ImportRefusal | null {
  const { opgave, verslag } = one
  if (one.staat !== 'beproefd' || opgave === null || verslag === null || verslag.rijenGoed === 0) {
    return 'invoer-niet-zo-ver'
  }
  const { dataset } = opgave.dataset
  const before = currentVersion(db, dataset)
  if (agreed.sha256 !== verslag.sha256 || (before?.versie ?? null) !== verslag.basisVersie) {
    return 'proef-verouderd'
  }
  const folder = importFolder(dataDir, one.id)
  const bestand = placeVersion(dataDir, folder.version, dataset, verslag.versie)
  if (bestand === null) return 'proef-verouderd'
  const zegel = sealOf(join(dataDir, bestand))
  const provenance: Provenance = importProvenance(one, opgave, verslag, verslag.jaren)
  withChange(db, actor, now, () => {
    registerVersion(db, {
      dataset,
      versie: verslag.versie,
      sha256: verslag.sha256,
      bestand,
      voorbeelddata: provenance.voorbeelddata,
      provenance,
      rijenGelezen: verslag.rijenGelezen,
      rijenOvergenomen: verslag.rijenGoed,
      aantalAfgekeurd: verslag.weigeringenTotaal,
      geladenOp: now.toISOString(),
      zegel,
    })
    updateImport(db, one.id, {
      staat: 'toegepast',
      toegepastOp: now.toISOString(),
      dataset,
      versie: verslag.versie,
      basisVersie: verslag.basisVersie,
    })
    return {
      resultaat: undefined,
      audit: {
        handeling: 'invoer-doen',
        object: `dataset/${dataset}`,
        voor: verslag.basisVersie,
        na: verslag.versie,
        reden: `invoer ${one.id}`,
      },
    }
  })
  removeImportFolder(dataDir, one.id)
  return null
}

/**
 * Makes the version of before an import current again, after checking its seal. Refused when another version came since:
 * that one is undone first.
 */
export function undoImport(
  db: Db,
  dataDir: string,
  actor: Actor,
  now: Date,
  one: BewaardeInvoer,
): ImportRefusal | null {
  const { dataset, versie, basisVersie } = one
  if (one.staat !== 'toegepast' || dataset === null || versie === null) return 'invoer-niet-zo-ver'
  if (currentVersion(db, dataset)?.versie !== versie) return 'niet-de-geldende'
  const back = basisVersie === null ? null : readVersionRow(db, dataset, basisVersie)
  if (back !== null && !isSealIntact(dataDir, back)) return 'versie-beschadigd'
  withChange(db, actor, now, () => {
    pointTo(db, dataset, basisVersie)
    updateImport(db, one.id, { staat: 'teruggedraaid' })
    return {
      resultaat: undefined,
      audit: {
        handeling: 'invoer-doen',
        object: `dataset/${dataset}`,
        voor: versie,
        na: basisVersie,
        reden: `invoer ${one.id} teruggedraaid`,
      },
    }
  })
  return null
}
