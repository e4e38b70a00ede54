import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Name in the package.json that marks the root of the project. */
const PACKAGE_NAME = 'wijkcyclus'

let cachedRoot: string | null = null

function isRoot(directory: string): boolean {
  const file = join(directory, 'package.json')
  if (!existsSync(file)) return false
  const content: unknown = JSON.parse(readFileSync(file, 'utf8'))
  return typeof content === 'object' && content !== null && 'name' in content && content.name === PACKAGE_NAME
}

/**
 * Folder of the project, found by walking up from this file: the compiled code in `dist/` and the
 * sources both find the data files, which are never copied. Throws when no such folder exists.
 */
export function projectRoot(): string {
  if (cachedRoot !== null) return cachedRoot
  let directory = dirname(fileURLToPath(import.meta.url))
  while (!isRoot(directory)) {
    const parent = dirname(directory)
    if (parent === directory) throw new Error(`no package.json of ${PACKAGE_NAME} above the code`)
    directory = parent
  }
  cachedRoot = directory
  return directory
}

/** Folder of an embedded dataset; whether it exists is for the caller to find out. */
export function datasetDirectory(id: string): string {
  return join(projectRoot(), 'geodata', 'datasets', id)
}
