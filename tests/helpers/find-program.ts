import { spawnSync } from 'node:child_process'

/** The first of some programs that is installed here; null: none. A program outside npm, so never required. */
export function findProgram(names: readonly string[]): string | null {
  return names.find((name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0) ?? null
}
