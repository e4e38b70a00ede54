import type { Actor } from '../auth/actor.ts'
import { withChange } from '../store/change.ts'
import { currentVersion, pointTo, readVersionRow, registerVersion } from '../store/datasets.ts'
import { type BewaardeInvoer, readImport, updateImport } from '../store/imports.ts'
import type { Db } from '../store/open.ts'
import { isSealIntact } from '../store/seal.ts'
import { onceOnDisk } from '../store/transaction.ts'
import { importFolder, removeImportFolder } from './folder.ts'
import { placeVersion } from './place-version.ts'

/** Why an import cannot be applied or undone now. */
export type ImportRefusal =
  'invoer-niet-zo-ver' | 'proef-verouderd' | 'niet-de-geldende' | 'versie-beschadigd'

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
  const version = placeVersion(dataDir, folder.version, one, opgave, verslag, now)
  if (version === null) return 'proef-verouderd'
  withChange(db, actor, now, () => {
    registerVersion(db, version)
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
        raakt: [`invoer/${one.id}`],
        voor: verslag.basisVersie,
        na: verslag.versie,
        reden: `invoer ${one.id}`,
      },
    }
  })
  onceOnDisk(db, () => removeImportFolder(dataDir, one.id))
  return null
}

/**
 * Makes the version of before an import current again, after checking its seal. Refused when another version came since:
 * that one is undone first.
 */
export async function undoImport(
  db: Db,
  dataDir: string,
  actor: Actor,
  now: Date,
  one: BewaardeInvoer,
): Promise<ImportRefusal | null> {
  const { dataset, versie, basisVersie } = one
  if (one.staat !== 'toegepast' || dataset === null || versie === null) return 'invoer-niet-zo-ver'
  if (currentVersion(db, dataset)?.versie !== versie) return 'niet-de-geldende'
  const back = basisVersie === null ? null : readVersionRow(db, dataset, basisVersie)
  if (back !== null && !(await isSealIntact(dataDir, back))) return 'versie-beschadigd'
  // Somebody else may have undone it, or loaded another version, while the seal was being checked.
  if (readImport(db, one.id)?.staat !== 'toegepast') return 'invoer-niet-zo-ver'
  if (currentVersion(db, dataset)?.versie !== versie) return 'niet-de-geldende'
  withChange(db, actor, now, () => {
    pointTo(db, dataset, basisVersie)
    updateImport(db, one.id, { staat: 'teruggedraaid' })
    return {
      resultaat: undefined,
      audit: {
        handeling: 'invoer-doen',
        object: `dataset/${dataset}`,
        raakt: [`invoer/${one.id}`],
        voor: versie,
        na: basisVersie,
        reden: `invoer ${one.id} teruggedraaid`,
      },
    }
  })
  return null
}
