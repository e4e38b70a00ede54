import { existsSync } from 'node:fs'

/**
 * The project's folder as a URL that ends in a slash. Looked up from this file, because the same helper runs from
 * tests/ (Vitest) and from dist/tests/ (benchmarks).
 */
export function findProjectRoot(): URL {
  let folder = new URL('./', import.meta.url)
  while (!existsSync(new URL('package-lock.json', folder))) {
    const parent = new URL('../', folder)
    if (parent.href === folder.href) throw new Error('De map van het project is niet gevonden.')
    folder = parent
  }
  return folder
}
