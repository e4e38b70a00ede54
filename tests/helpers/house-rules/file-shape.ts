import { parseSource } from './parse-source.ts'
import type { ProjectFile } from './project-files.ts'

const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*$/
const pascalCase = /^([A-Z][a-z0-9]*)+$/

/** Number of lines of a file, without counting the end of the last one as a line. */
export function lineCountOf(file: ProjectFile): number {
  return file.text.replace(/\n$/, '').split('\n').length
}

/** A file that does nothing but pass on what others export; it ties files together that have nothing in common. */
export function isBarrel(file: ProjectFile): boolean {
  const { body } = parseSource(file).program
  const passesOn = body.filter(
    (statement) =>
      statement.type === 'ExportAllDeclaration' ||
      (statement.type === 'ExportNamedDeclaration' && statement.declaration === null),
  )
  const others = body.filter(
    (statement) => statement.type !== 'ImportDeclaration' && !passesOn.includes(statement),
  )
  return passesOn.length > 0 && others.length === 0
}

/** What is wrong with the name of a source file or of a folder it lies in, if anything. */
export function findNameFault(file: ProjectFile): string | undefined {
  const parts = file.path.split('/')
  const base = (parts.pop() ?? '').replace(/\..*$/, '')
  const folder = parts.find((part) => !kebabCase.test(part))
  if (folder !== undefined) return `${file.path}: map "${folder}" is geen kebab-case`
  if (!file.path.endsWith('.tsx')) return kebabCase.test(base) ? undefined : `${file.path}: geen kebab-case`
  const isComponent = /^export (async )?(function|const|class) [A-Z][a-z]/m.test(file.text)
  if (isComponent && !pascalCase.test(base)) return `${file.path}: een component heet PascalCase.tsx`
  if (!isComponent && !kebabCase.test(base)) return `${file.path}: geen component, dus kebab-case`
  return undefined
}
