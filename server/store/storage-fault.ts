import type { ProbleemCode } from '../contract/problemen.ts'

/** Why nothing can be written now, while reading goes on: the code of the problem that says so. */
export type StorageFault = Extract<ProbleemCode, 'schijf-vol' | 'alleen-lezen'>

/**
 * What the system and SQLite say when a write cannot be done. SQLite gives SQLITE_FULL for ENOSPC only; a quota (EDQUOT) or a disk that
 * turned read-only under an open file comes out of it as an I/O error of writing (sqlite.org/rescode.html, os_unix.c `unixWrite`).
 * A failing read is no such fault: then the data themselves are in doubt.
 */
const FAULT_OF: ReadonlyMap<string, StorageFault> = new Map([
  ['ENOSPC', 'schijf-vol'],
  ['EDQUOT', 'schijf-vol'],
  ['SQLITE_FULL', 'schijf-vol'],
  ['SQLITE_IOERR_SHMSIZE', 'schijf-vol'],
  ['EROFS', 'alleen-lezen'],
  ['SQLITE_IOERR', 'alleen-lezen'],
  ['SQLITE_IOERR_WRITE', 'alleen-lezen'],
  ['SQLITE_IOERR_FSYNC', 'alleen-lezen'],
  ['SQLITE_IOERR_DIR_FSYNC', 'alleen-lezen'],
  ['SQLITE_IOERR_TRUNCATE', 'alleen-lezen'],
  ['SQLITE_IOERR_DELETE', 'alleen-lezen'],
  ['SQLITE_IOERR_LOCK', 'alleen-lezen'],
  ['SQLITE_IOERR_SHMOPEN', 'alleen-lezen'],
  ['SQLITE_IOERR_SHMMAP', 'alleen-lezen'],
])

/** Out of a worker an error comes with its words and without its code: those of the system begin with it, see `withCodeInWords`. */
const CODE_IN_WORDS = /^(ENOSPC|EDQUOT|EROFS|SQLITE_[A-Z_]+):/

/** Calls that write: a file system whose owner closed it for us refuses these with EACCES or EPERM. */
const WRITING_CALLS = new Set([
  'mkdir',
  'rename',
  'unlink',
  'write',
  'link',
  'copyfile',
  'fsync',
  'ftruncate',
])

/** How many causes deep is looked. */
const MOST_CAUSES = 5

function faultOfOne(error: object): StorageFault | null {
  const words = 'message' in error && typeof error.message === 'string' ? error.message : ''
  const code =
    'code' in error && typeof error.code === 'string' ? error.code : (CODE_IN_WORDS.exec(words)?.[1] ?? null)
  if (code?.startsWith('SQLITE_READONLY') === true) return 'alleen-lezen'
  if (code === 'EACCES' || code === 'EPERM') {
    return 'syscall' in error && WRITING_CALLS.has(String(error.syscall)) ? 'alleen-lezen' : null
  }
  return FAULT_OF.get(code ?? '') ?? null
}

/**
 * An error as it can leave a worker. What is copied from thread to thread keeps its words alone (structured clone), and those of SQLite
 * say less than its code: "disk I/O error" is of reading and of writing. The code comes before the words, as in errors of the system.
 */
export function withCodeInWords(error: unknown): unknown {
  if (!(typeof error === 'object' && error !== null && 'code' in error && 'message' in error)) return error
  const { code, message } = error
  return typeof code === 'string' && code.startsWith('SQLITE_')
    ? new Error(`${code}: ${String(message)}`, { cause: error })
    : error
}

/**
 * Whether an error, or what caused it, says that the disk takes nothing any more; null for every other error. The one place that
 * knows.
 */
export function storageFaultOf(error: unknown): StorageFault | null {
  let at = error
  for (let depth = 0; depth < MOST_CAUSES && typeof at === 'object' && at !== null; depth += 1) {
    const fault = faultOfOne(at)
    if (fault !== null) return fault
    at = 'cause' in at ? at.cause : null
  }
  return null
}
