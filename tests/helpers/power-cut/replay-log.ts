import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Random } from '../kill-loop/random.ts'
import { FileContent } from './file-content.ts'

/** Kinds of records, as in write-log.c. */
const KIND = {
  open: 1,
  create: 2,
  write: 3,
  sync: 4,
  rename: 5,
  unlink: 6,
  truncate: 7,
  mkdir: 8,
  rmdir: 9,
  link: 10,
} as const

/** Bytes of `struct record` in write-log.c. */
const HEAD_BYTES = 32

interface LogRecord {
  kind: number
  path: string
  second: string
  inode: bigint
  offset: number
  data: Buffer
  /** Place in the logs just behind this record. */
  end: number
}

/**
 * Reads the logs of processes that ran after each other, as one. A record that was still being written when its process ended is
 * left out.
 */
export function* readLogs(paths: readonly string[]): Generator<LogRecord> {
  let before = 0
  for (const path of paths) {
    let last = 0
    for (const record of readLog(path)) {
      last = record.end
      yield { ...record, end: before + record.end }
    }
    before += last
  }
}

function* readLog(path: string): Generator<LogRecord> {
  const log = readFileSync(path)
  for (let at = 0; at + HEAD_BYTES <= log.length;) {
    const [pathBytes, secondBytes, dataBytes] = [4, 8, 12].map((place) => log.readUInt32LE(at + place))
    const begin = at + HEAD_BYTES
    const data = begin + (pathBytes ?? 0) + (secondBytes ?? 0)
    const end = data + (dataBytes ?? 0)
    if (end > log.length) return
    yield {
      kind: log.readUInt32LE(at),
      path: log.toString('utf8', begin, begin + (pathBytes ?? 0)),
      second: log.toString('utf8', begin + (pathBytes ?? 0), data),
      inode: log.readBigUInt64LE(at + 16),
      offset: Number(log.readBigInt64LE(at + 24)),
      data: log.subarray(data, end),
      end,
    }
    at = end
  }
}

/** What a name stands for. A folder is one thing whatever its name: what lies in it moves along when it is renamed. */
type Entry = FileContent | Folder

/** A change of the names in one folder that was not flushed yet; null takes the name away. */
interface NameChange {
  name: string
  entry: Entry | null
}

/** The names in one folder: as every program sees them now, those on disk for certain, and the changes on their way, in order. */
class Folder {
  readonly now = new Map<string, Entry>()
  readonly #flushed = new Map<string, Entry>()
  #pending: NameChange[] = []

  change(name: string, entry: Entry | null): void {
    const change = { name, entry }
    carryOut(this.now, change)
    this.#pending.push(change)
  }

  flush(): void {
    for (const change of this.#pending) carryOut(this.#flushed, change)
    this.#pending = []
  }

  /** The names after a cut: changes on their way survive in their order, up to a point by chance. */
  afterCut(random: Random): Map<string, Entry> {
    const names = new Map(this.#flushed)
    for (const change of this.#pending.slice(0, random.below(this.#pending.length + 1)))
      carryOut(names, change)
    return names
  }
}

function carryOut(names: Map<string, Entry>, { name, entry }: NameChange): void {
  if (entry === null) names.delete(name)
  else names.set(name, entry)
}

/** A folder as it lies there: all of it long on disk. */
function readFolder(path: string): Folder {
  const folder = new Folder()
  for (const one of readdirSync(path, { withFileTypes: true })) {
    const inside = join(path, one.name)
    folder.change(one.name, one.isDirectory() ? readFolder(inside) : new FileContent(readFileSync(inside)))
  }
  folder.flush()
  return folder
}

/** A data folder on a disk of which nothing is certain but what was flushed: bytes by their file, names by their folder. */
export class Disk {
  readonly #root: Folder
  readonly #byInode = new Map<bigint, Entry>()

  /** Begins as the folder lies there. */
  constructor(folder: string) {
    this.#root = readFolder(folder)
  }

  /** Carries out the next record. */
  apply(record: LogRecord): void {
    const { kind, path, second, inode, offset, data } = record
    switch (kind) {
      case KIND.create:
        this.#name(path, new FileContent(Buffer.alloc(0)))
        this.#byInode.set(inode, this.#entry(path))
        break
      case KIND.open:
        this.#byInode.set(inode, this.#entry(path))
        break
      case KIND.write:
        this.#content(inode).change({ offset, data })
        break
      case KIND.truncate:
        this.#content(inode).change({ size: offset })
        break
      case KIND.sync:
        this.#opened(inode).flush()
        break
      case KIND.rename:
      case KIND.link:
        this.#name(second, this.#entry(path))
        if (kind === KIND.rename) this.#name(path, null)
        break
      case KIND.mkdir:
        this.#name(path, new Folder())
        break
      case KIND.unlink:
      case KIND.rmdir:
        this.#name(path, null)
        break
      default:
        throw new Error(`the log holds a record of kind ${kind}`)
    }
  }

  #name(path: string, entry: Entry | null): void {
    const folder = this.#entry(dirname(path))
    if (!(folder instanceof Folder)) throw new Error(`${path} lies in what is no folder`)
    folder.change(basename(path), entry)
  }

  #entry(path: string): Entry {
    let found: Entry = this.#root
    for (const part of path.split('/')) {
      if (part === '' || part === '.') continue
      const next: Entry | undefined = found instanceof Folder ? found.now.get(part) : undefined
      if (next === undefined) throw new Error(`the log names ${path}, which is not there`)
      found = next
    }
    return found
  }

  #opened(inode: bigint): Entry {
    const found = this.#byInode.get(inode)
    if (found === undefined) throw new Error(`a file that was never opened: ${inode}`)
    return found
  }

  #content(inode: bigint): FileContent {
    const found = this.#opened(inode)
    if (!(found instanceof FileContent)) throw new Error(`a write to a folder: ${inode}`)
    return found
  }

  /** Writes a folder as the disk could hold it when the power went just now. */
  writeAfterCut(target: string, random: Random): void {
    writeFolder(this.#root, target, random)
  }
}

/** The shared memory of SQLite is no file of the disk and is left out. */
function writeFolder(folder: Folder, target: string, random: Random): void {
  mkdirSync(target, { recursive: true })
  for (const [name, entry] of [...folder.afterCut(random)].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const path = join(target, name)
    if (entry instanceof Folder) writeFolder(entry, path, random)
    else if (!name.endsWith('-shm')) writeFileSync(path, entry.afterCut(random))
  }
}
