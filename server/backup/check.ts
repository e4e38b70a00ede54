import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Kopiegebrek } from '../contract/reservekopieen.ts'
import { databaseFaults } from '../store/snapshot.ts'
import { measureFile } from './files.ts'
import type { Manifest } from './manifest.ts'
import { type Pace, Pacer } from './pace.ts'

/**
 * Reads a backup again and holds every file against the list: size, SHA-256, and of the database what SQLite finds in it.
 * @param progress told how many bytes have been read
 * @returns what is wrong; empty when all is as it was made
 */
export function checkFiles(
  folder: string,
  { bestanden }: Pick<Manifest, 'bestanden'>,
  pace: Pace,
  progress: (bytes: number) => void = () => {},
): Kopiegebrek[] {
  const pacer = new Pacer(pace)
  let read = 0
  return bestanden.flatMap(({ pad, bytes, sha256 }): Kopiegebrek[] => {
    const path = join(folder, pad)
    if (!existsSync(path)) return [{ pad, gebrek: 'ontbreekt' }]
    const found = measureFile(path, pace, pacer)
    read += bytes
    progress(read)
    if (found.bytes !== bytes || found.sha256 !== sha256) return [{ pad, gebrek: 'veranderd' }]
    return pad === 'main.sqlite' && isDamaged(path) ? [{ pad, gebrek: 'database' }] : []
  })
}

function isDamaged(path: string): boolean {
  try {
    return databaseFaults(path).length > 0
  } catch {
    return true // SQLite cannot even read it
  }
}
