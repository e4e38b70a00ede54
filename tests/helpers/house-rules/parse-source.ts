import { parseSync, Visitor } from 'vite'
import type { VisitorObject } from 'vite'
import type { ProjectFile } from './project-files.ts'

type ParsedSource = ReturnType<typeof parseSync>

const parsed = new WeakMap<ProjectFile, ParsedSource>()

/**
 * The syntax tree of a source file. Vite's own parser reads TypeScript and JSX; TypeScript 7 has no stable interface
 * for it yet.
 */
export function parseSource(file: ProjectFile): ParsedSource {
  const known = parsed.get(file)
  if (known !== undefined) return known
  const result = parseSync(file.path, file.text)
  const [fault] = result.errors
  if (fault !== undefined) throw new Error(`${file.path} is geen geldige TypeScript: ${fault.message}`)
  parsed.set(file, result)
  return result
}

/** Walks the tree of a source file. */
export function visitSource(file: ProjectFile, visitor: VisitorObject): void {
  new Visitor(visitor).visit(parseSource(file).program)
}

/** "path:line" of a place in a file, as an editor understands it. */
export function placeOf(file: ProjectFile, offset: number): string {
  return `${file.path}:${file.text.slice(0, offset).split('\n').length}`
}
