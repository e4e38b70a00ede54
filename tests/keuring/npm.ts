import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { findProjectRoot } from '../helpers/project-root.ts'

/** npm as a script for this Node, as `npm run` names it or as it lies beside Node. */
function npmScript(): string | undefined {
  const bin = path.dirname(process.execPath)
  return [
    process.env.npm_execpath ?? '',
    path.join(bin, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    path.join(bin, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ].find((file) => path.basename(file) === 'npm-cli.js' && existsSync(file))
}

/** A registry that hangs holds nothing up: after this long it gave no answer. */
const MOST_MILLISECONDS = 90_000

/** Runs npm in the project to its end, or until it has taken too long. */
export function runNpm(words: readonly string[]): { code: number | null; stdout: string } {
  const script = npmScript()
  const [program, before] = script === undefined ? ['npm', []] : [process.execPath, [script]]
  const { status, stdout } = spawnSync(program, [...before, ...words], {
    cwd: fileURLToPath(findProjectRoot()),
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    timeout: MOST_MILLISECONDS,
  })
  return { code: status, stdout: stdout ?? '' }
}
