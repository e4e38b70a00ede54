import { existsSync, readdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import type { Db } from './open.ts'

/** A finished version file: dataset, then the twelve digits of its version. */
const VERSION_FILE = /-([0-9a-f]{12})\.sqlite$/

/**
 * Removes files of dataset versions that nobody can reach: left when the app ended between a file and its row in the register. A
 * version that a dry run described stays, for it can still be applied. Called once at a start, while nothing writes.
 *
 * @returns how many files went
 */
export function removeLooseVersions(db: Db, dataDir: string): number {
  const folder = join(dataDir, 'datasets')
  if (!existsSync(folder)) return 0
  const names = z.array(z.string())
  const registered = names.parse(db.prepare('SELECT bestand FROM dataset_versie').pluck().all())
  const tried = names.parse(
    db
      .prepare("SELECT json_extract(verslag, '$.versie') FROM invoer WHERE verslag IS NOT NULL")
      .pluck()
      .all(),
  )
  const known = new Set(registered.map((path) => basename(path)))
  const versions = new Set(tried)
  const loose = readdirSync(folder).filter(
    (name) => !known.has(name) && !versions.has(VERSION_FILE.exec(name)?.[1] ?? ''),
  )
  for (const name of loose) rmSync(join(folder, name), { recursive: true, force: true })
  return loose.length
}
