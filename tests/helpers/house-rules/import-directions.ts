import { loadedPathsOf, moduleSpecifiersOf } from './module-specifiers.ts'
import { placeOf } from './parse-source.ts'
import type { ProjectFile } from './project-files.ts'

/** Who may import whom: data enters at geodata, is judged in analyses, kept in server, seen in client. */
const mayImport: Record<string, readonly string[]> = {
  'geodata/schema': [],
  'geodata/coordinates': [],
  geodata: ['geodata/schema', 'geodata/coordinates'],
  analyses: ['geodata/schema', 'geodata/coordinates'],
  'server/contract': ['geodata/schema', 'analyses'],
  server: ['server/contract', 'analyses', 'geodata', 'geodata/schema', 'geodata/coordinates'],
  client: ['server/contract', 'analyses', 'geodata/schema', 'geodata/coordinates'],
}

/** Packages a room stays away from: a leaf does no I/O, an analysis is pure, the client runs in a browser. */
const forbiddenPackages: Record<string, RegExp> = {
  'geodata/schema': /^(?!zod$|zod\/)/,
  'geodata/coordinates': /^(?!proj4$|geojson$)/,
  analyses: /^node:|^(better-sqlite3|hono|@hono\/|piscina|react|maplibre-gl|@deck\.gl\/)/,
  'server/contract': /^(?!zod$|zod\/)/,
  client: /^node:|^(better-sqlite3|hono|@hono\/|@asteasolutions\/|piscina)/,
}

/** The room a path lies in: the longest name that fits, since some rooms lie inside another. */
export function roomOf(path: string): string | undefined {
  const rooms = [...Object.keys(mayImport), 'tests'].filter((room) => path.startsWith(`${room}/`))
  return rooms.sort((a, b) => b.length - a.length)[0]
}

/** Every import of a file that goes against the directions, with its place. Tests may import everything. */
export function checkImportDirections(file: ProjectFile): string[] {
  const room = roomOf(file.path)
  if (room === undefined || room === 'tests' || file.path === 'client/vite.config.ts') return []
  const faults: string[] = []
  for (const { path, offset } of loadedPathsOf(file)) {
    const target = roomOf(path)
    if (target === room || path.startsWith('dist/')) continue
    if (target === undefined || mayImport[room]?.includes(target) !== true) {
      faults.push(`${placeOf(file, offset)} ${room} mag niet bij ${path}`)
    }
  }
  for (const { specifier, offset } of moduleSpecifiersOf(file)) {
    if (specifier.startsWith('.')) continue
    const isForbidden = specifier.startsWith('/') || forbiddenPackages[room]?.test(specifier) === true
    if (isForbidden) faults.push(`${placeOf(file, offset)} ${room} mag niet bij ${specifier}`)
  }
  return faults
}
