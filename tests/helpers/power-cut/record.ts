import { execFileSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { findProjectRoot } from '../project-root.ts'

/** Compiles the write logger into a folder; null where there is no C compiler, or the system is no Linux. */
export function compileWriteLog(folder: string): string | null {
  if (process.platform !== 'linux') return null
  const source = fileURLToPath(new URL('tests/helpers/power-cut/write-log.c', findProjectRoot()))
  const library = join(folder, 'write-log.so')
  try {
    execFileSync('cc', ['-shared', '-fPIC', '-O1', '-o', library, source, '-ldl', '-lpthread'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    return library
  } catch (error) {
    // Without a compiler there is nothing to see; a logger that does not compile is a fault.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

/** Settings that make a process log what it writes below a folder. */
export function loggingOf(library: string, folder: string, log: string): Record<string, string> {
  return { LD_PRELOAD: library, POWER_CUT_LOG: log, POWER_CUT_FOLDER: folder }
}

/** How far a log has come, in bytes; what is acknowledged now must survive every cut from here on. */
export function logLength(log: string): number {
  return existsSync(log) ? statSync(log).size : 0
}
