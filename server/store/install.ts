import type { ImportResult } from '../../geodata/validate.ts'
import type { Actor } from '../auth/actor.ts'
import { withChange } from './change.ts'
import { prepareDataset } from './dataset-prepare.ts'
import { currentVersion, registerVersion } from './datasets.ts'
import type { Db } from './open.ts'

/**
 * Stores a judged dataset as a new version and makes it current: the rows go to their own file first, then one short
 * transaction moves the pointer. Loading the same content again changes nothing.
 *
 * @returns the version and whether it is new
 */
export function installDataset(
  db: Db,
  dataDir: string,
  actor: Actor,
  now: Date,
  loaded: ImportResult,
): { versie: string; nieuw: boolean } {
  const prepared = prepareDataset(dataDir, loaded)
  const { dataset, versie } = prepared
  const before = currentVersion(db, dataset)
  if (before?.sha256 === prepared.sha256) return { versie, nieuw: false }
  withChange(db, actor, now, () => {
    registerVersion(db, { ...prepared, geladenOp: now.toISOString() })
    return {
      resultaat: undefined,
      audit: {
        handeling: 'dataset-laden',
        object: `dataset/${dataset}`,
        voor: before?.versie ?? null,
        na: versie,
      },
    }
  })
  return { versie, nieuw: true }
}
