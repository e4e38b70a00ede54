import { loadedPathsOf } from './module-specifiers.ts'
import type { ProjectFile } from './project-files.ts'

/** Every file of the project that is loaded with this one, itself included, in the order of their paths. */
export function reachedFrom(start: string, sources: readonly ProjectFile[]): string[] {
  const byPath = new Map(sources.map((file) => [file.path, file]))
  const reached = new Set([start])
  // A set that grows while it is walked: what is added is walked too.
  for (const path of reached) {
    const file = byPath.get(path)
    if (file === undefined) continue
    for (const loaded of loadedPathsOf(file)) reached.add(loaded.path)
  }
  return [...reached].toSorted()
}
