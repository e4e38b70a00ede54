import type { Db } from './open.ts'

/** What waits for the outermost transaction of a database: work for when it is on disk, and for when it is not. */
interface Pending {
  onDisk: (() => void)[]
  onUndone: (() => void)[]
}

const pending = new WeakMap<Db, Pending>()

/** Carries out what it is given in a transaction; made once per database, for making one costs as much as a small change. */
type Carrier = ReturnType<typeof makeCarrier>
const makeCarrier = (db: Db) => db.transaction((work: () => void) => work())
const carriers = new WeakMap<Db, Carrier>()

function carrierOf(db: Db): Carrier {
  const made = carriers.get(db) ?? makeCarrier(db)
  carriers.set(db, made)
  return made
}

function inside<T>(carry: (work: () => void) => void, work: () => T): T {
  const results: T[] = []
  carry(() => results.push(work()))
  return results[0] as T // what is carried out returned, or it threw
}

/**
 * Carries out work in one transaction: all of it is on disk when this returns, or nothing is. Inside another transaction it
 * becomes a part of that one, and is on disk when that one is.
 */
export function inOneTransaction<T>(db: Db, work: () => T): T {
  const outer = pending.get(db)
  if (outer !== undefined) {
    const [kept, undone] = [outer.onDisk.length, outer.onUndone.length]
    try {
      return inside(carrierOf(db), work)
    } catch (error) {
      outer.onDisk.length = kept
      outer.onUndone.length = undone
      throw error
    }
  }
  const mine: Pending = { onDisk: [], onUndone: [] }
  pending.set(db, mine)
  let result: T
  try {
    result = inside(carrierOf(db).immediate, work)
  } catch (error) {
    pending.delete(db)
    for (const again of mine.onUndone) again()
    throw error
  }
  pending.delete(db)
  for (const later of mine.onDisk) later()
  return result
}

/**
 * Does something that cannot be taken back (a file thrown away, work begun) only once the transaction around it is on disk;
 * at once where there is none.
 */
export function onceOnDisk(db: Db, work: () => void): void {
  const outer = pending.get(db)
  if (outer === undefined) work()
  else outer.onDisk.push(work)
}

/** Writes something that must stand whether or not the transaction around it is undone, such as the record of a refusal. */
export function inAnyCase(db: Db, work: () => void): void {
  pending.get(db)?.onUndone.push(() => inOneTransaction(db, work))
  inOneTransaction(db, work)
}
