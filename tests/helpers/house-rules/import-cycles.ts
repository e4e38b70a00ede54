import { loadedPathsOf } from './module-specifiers.ts'
import type { ProjectFile } from './project-files.ts'

/** Circles of files that load each other, types included: each as "a -> b -> a", in the order found. */
export function findImportCycles(files: readonly ProjectFile[]): string[] {
  const loads = new Map(files.map((file) => [file.path, loadedPathsOf(file).map(({ path }) => path)]))
  const done = new Set<string>()
  const cycles: string[] = []
  const walk = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path)
    if (start >= 0) {
      cycles.push([...trail.slice(start), path].join(' -> '))
      return
    }
    if (done.has(path)) return
    for (const next of loads.get(path) ?? []) walk(next, [...trail, path])
    done.add(path)
  }
  for (const path of loads.keys()) walk(path, [])
  return cycles
}
