import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { findProjectRoot } from '../project-root.ts'

/** One file of the project: its path from the root (with slashes) and its text. */
export interface ProjectFile {
  path: string
  text: string
}

/** Made by tools or by a person's editor: no part of the project. */
export const notOurs = new Set(['.git', 'node_modules', 'dist', 'data', 'coverage', '.idea', '.vscode'])

/**
 * Paths of all files of the project. Walks the folders rather than asking git, so that a file that is not committed
 * yet is judged too.
 */
export function listProjectPaths(folder = ''): string[] {
  const root = fileURLToPath(findProjectRoot())
  return readdirSync(`${root}${folder}`, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}${entry.name}`
    if (folder === '' && notOurs.has(entry.name)) return []
    if (path === 'tests/output') return []
    return entry.isDirectory() ? listProjectPaths(`${path}/`) : [path]
  })
}

/** Names of what lies directly in the project's folder. */
export function listTopLevel(): string[] {
  return readdirSync(findProjectRoot()).filter((name) => !notOurs.has(name))
}

export function readProjectFile(path: string): ProjectFile {
  return { path, text: readFileSync(new URL(path, findProjectRoot()), 'utf8') }
}

/** Whether a file is program text of ours (data and documents are not). */
export function isSource(path: string): boolean {
  return /\.(ts|tsx|mjs)$/.test(path) && !path.startsWith('tests/fixtures/')
}
