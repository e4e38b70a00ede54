import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
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

type Entry = FileContent | 'folder'
/** A change of the names in one folder that was not flushed yet; null takes the name away. */
interface NameChange {
  name: string
  entry: Entry | null
}

/** A data folder on a disk of which nothing is certain but what was flushed: bytes by their file, names by their folder. */
export class Disk {
  /** Names as every program sees them now. */
  readonly #now = new Map<string, Entry>()
  /** Names that are on disk for certain, and the changes of names on their way, by folder and in order. */
  readonly #flushed = new Map<string, Entry>()
  readonly #pending = new Map<string, NameChange[]>()
  readonly #byInode = new Map<bigint, { path: string; entry: Entry }>()

  /** Begins as the folder lies there: all of it long on disk. */
  constructor(folder: string) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const path = join(folder, name)
      const entry = statSync(path).isDirectory() ? 'folder' : new FileContent(readFileSync(path))
      this.#now.set(name, entry)
      this.#flushed.set(name, entry)
    }
  }

  /** Carries out the next record. */
  apply(record: LogRecord): void {
    const { kind, path, second, inode, offset, data } = record
    switch (kind) {
      case KIND.create:
        this.#name(path, new FileContent(Buffer.alloc(0)))
        this.#byInode.set(inode, { path, entry: this.#now.get(path) ?? 'folder' })
        break
      case KIND.open:
        this.#byInode.set(inode, { path, entry: this.#now.get(path) ?? 'folder' })
        break
      case KIND.write:
        this.#content(inode).change({ offset, data })
        break
      case KIND.truncate:
        this.#content(inode).change({ size: offset })
        break
      case KIND.sync:
        this.#sync(inode)
        break
      case KIND.rename:
      case KIND.link:
        this.#name(second, this.#file(path))
        if (kind === KIND.rename) this.#name(path, null)
        break
      case KIND.mkdir:
        this.#name(path, 'folder')
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
    if (entry === null) this.#now.delete(path)
    else this.#now.set(path, entry)
    const list = this.#pending.get(dirname(path)) ?? []
    this.#pending.set(dirname(path), [...list, { name: path, entry }])
  }

  #file(path: string): FileContent {
    const found = this.#now.get(path)
    if (!(found instanceof FileContent)) throw new Error(`${path} is renamed, and is no file`)
    return found
  }

  #content(inode: bigint): FileContent {
    const found = this.#byInode.get(inode)?.entry
    if (!(found instanceof FileContent)) throw new Error(`a write to a file that was never opened: ${inode}`)
    return found
  }

  #sync(inode: bigint): void {
    const found = this.#byInode.get(inode)
    if (found === undefined) throw new Error(`a flush of a file that was never opened: ${inode}`)
    if (found.entry instanceof FileContent) {
      found.entry.flush()
      return
    }
    for (const change of this.#pending.get(found.path) ?? []) carryOutName(this.#flushed, change)
    this.#pending.delete(found.path)
  }

  /**
   * Writes a folder as the disk could hold it when the power went just now. Names on their way survive in their order, up to a
   * point by chance for each folder. The shared memory of SQLite is no file of the disk and is left out.
   */
  writeAfterCut(target: string, random: Random): void {
    const names = new Map(this.#flushed)
    for (const changes of this.#pending.values()) {
      for (const change of changes.slice(0, random.below(changes.length + 1))) carryOutName(names, change)
    }
    mkdirSync(target, { recursive: true })
    // A folder comes before what lies in it; what lies in a folder that is not there is not there.
    const folders = new Set(['.'])
    for (const [name, entry] of [...names].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
      if (!folders.has(dirname(name)) || name.endsWith('-shm')) continue
      const path = join(target, name)
      if (entry === 'folder') {
        folders.add(name)
        mkdirSync(path)
      } else {
        writeFileSync(path, entry.afterCut(random))
      }
    }
  }
}

function carryOutName(names: Map<string, Entry>, { name, entry }: NameChange): void {
  if (entry === null) names.delete(name)
  else names.set(name, entry)
}
