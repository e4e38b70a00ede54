import { cpSync, mkdirSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { lockEntries } from './house-rules/dependencies.ts'
import { readProjectFile } from './house-rules/project-files.ts'
import { findProjectRoot } from './project-root.ts'

/** What stands on a server: the rest of the project is for who builds it. */
export const PRODUCTION_PARTS = [
  'package.json',
  'geodata',
  'analyses',
  'dist/program',
  'dist/site',
  'dist/openbaar',
]

/**
 * Makes a folder with only what stands on a server, and only the packages that we ship. These are links: start Node there with
 * `--preserve-symlinks`, or it finds the tools of this checkout after all.
 */
export function makeProductionFolder(target: string): void {
  const root = fileURLToPath(findProjectRoot())
  for (const part of PRODUCTION_PARTS) cpSync(join(root, part), join(target, part), { recursive: true })
  for (const [path, entry] of lockEntries(readProjectFile('package-lock.json').text)) {
    const isNested = path.lastIndexOf('node_modules/') > 0
    if (entry.dev === true || isNested) continue
    mkdirSync(dirname(join(target, path)), { recursive: true })
    symlinkSync(join(root, path), join(target, path))
  }
}
