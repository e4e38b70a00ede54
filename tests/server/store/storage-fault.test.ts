import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { codeOfError, ProblemError } from '../../../server/errors.ts'
import { noteStorageFault, storageState } from '../../../server/storage-state.ts'
import { migrate, NEWEST_MIGRATION } from '../../../server/store/migrate.ts'
import { type Db, openMain } from '../../../server/store/open.ts'
import { storageFaultOf, withCodeInWords } from '../../../server/store/storage-fault.ts'
import { makeTempDir, type TempDir } from '../../helpers/temp-dir.ts'

function systemError(code: string, syscall: string): Error {
  return Object.assign(new Error(`${code}: it went wrong, ${syscall}`), { code, syscall })
}

let folder: TempDir
let db: Db
beforeEach(() => {
  folder = makeTempDir('schijf')
  db = openMain(join(folder.path, 'main.sqlite'), NEWEST_MIGRATION)
  migrate(db)
})
afterEach(() => {
  db.close()
  folder.remove()
})

/** The error a piece of work ends with. */
function errorOf(work: () => unknown): unknown {
  try {
    work()
  } catch (error) {
    return error
  }
  throw new Error('it went well')
}

/** What the other thread is given of an error, by every version of Node and of the library. */
function outOfWorker(error: unknown): unknown {
  const given: unknown = structuredClone(withCodeInWords(error))
  return given instanceof Error ? new Error(given.message) : given
}

const LONG = 'x'.repeat(100_000)
const fill = () => db.prepare('INSERT INTO meta (sleutel, waarde) VALUES (?, ?)').run('vol', LONG)

describe('what a refused write is called', () => {
  it.each([
    ['ENOSPC', 'write', 'schijf-vol'],
    ['EDQUOT', 'write', 'schijf-vol'],
    ['EROFS', 'open', 'alleen-lezen'],
    ['EACCES', 'mkdir', 'alleen-lezen'],
    ['EPERM', 'rename', 'alleen-lezen'],
    ['EACCES', 'connect', 'interne-fout'],
    ['ENOENT', 'open', 'interne-fout'],
    ['EIO', 'read', 'interne-fout'],
  ])('%s of %s is %s', (code, syscall, expected) => {
    expect(codeOfError(systemError(code, syscall))).toBe(expected)
    expect(codeOfError(new Error('around it', { cause: systemError(code, syscall) }))).toBe(expected)
  })

  it('knows what SQLite itself says when its file may not grow', () => {
    db.pragma(`max_page_count = ${String(db.pragma('page_count', { simple: true }))}`)
    const error = errorOf(fill)
    expect(error).toMatchObject({ code: 'SQLITE_FULL' })
    expect(storageFaultOf(error)).toBe('schijf-vol')
    // As it comes out of a worker.
    expect(storageFaultOf(outOfWorker(error))).toBe('schijf-vol')
    expect(storageFaultOf(outOfWorker(systemError('ENOSPC', 'write')))).toBe('schijf-vol')
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
    db.pragma('max_page_count = 1073741823')
    expect(fill().changes).toBe(1)
  })

  it('tells a write that failed from a read that did, out of a worker too', () => {
    const ioError = (code: string) => Object.assign(new Error('disk I/O error'), { code })
    expect(storageFaultOf(outOfWorker(ioError('SQLITE_IOERR_WRITE')))).toBe('alleen-lezen')
    expect(storageFaultOf(outOfWorker(ioError('SQLITE_IOERR_READ')))).toBeNull()
    expect(outOfWorker(new Error('it went wrong'))).toMatchObject({ message: 'it went wrong' })
    expect(outOfWorker('no error at all')).toBe('no error at all')
  })

  it('knows what SQLite says of a connection that may only read', () => {
    db.pragma('query_only = ON')
    const error = errorOf(fill)
    expect(storageFaultOf(error)).toBe('alleen-lezen')
    expect(storageFaultOf(outOfWorker(error))).toBe('alleen-lezen')
    expect(db.prepare('SELECT count(*) FROM meta').pluck().get()).toBe(0)
  })

  it('takes a problem of our own as it is, and hides every other error', () => {
    expect(codeOfError(new ProblemError('geen-recht'))).toBe('geen-recht')
    expect(codeOfError(new Error('SQLITE_FULL in some text'))).toBe('interne-fout')
    expect(codeOfError(errorOf(() => db.prepare('SELECT * FROM bestaat_niet')))).toBe('interne-fout')
    expect(codeOfError('no error at all')).toBe('interne-fout')
  })
})

describe('how the storage stands', () => {
  const app = (now: number) => ({ db, dataDir: folder.path, clock: () => new Date(now) })

  it('is writable, and leaves nothing behind', () => {
    expect(storageState(app(0)).staat).toBe('schrijfbaar')
    expect(storageState(app(0)).vrijeBytes).toBeGreaterThan(0)
    expect(existsSync(join(folder.path, 'schrijfproef'))).toBe(false)
  })

  it('remembers a refused write for half a minute', () => {
    noteStorageFault(app(0), 'schijf-vol')
    expect(storageState(app(29_000)).staat).toBe('schijf-vol')
    expect(storageState(app(31_000)).staat).toBe('schrijfbaar')
  })

  it('sees a connection that may only read, and a folder that takes no file', () => {
    db.pragma('query_only = ON')
    expect(storageState(app(0)).staat).toBe('alleen-lezen')
    db.pragma('query_only = OFF')
    const gone = { ...app(10_000), dataDir: join(folder.path, 'is-er-niet') }
    expect(storageState(gone)).toEqual({ staat: 'alleen-lezen', vrijeBytes: null })
    expect(storageState(app(20_000)).staat).toBe('schrijfbaar')
  })
})
