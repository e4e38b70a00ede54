import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { merkDeurlijst } from '../../app/deurlijst-merk.ts'
import type { OutboxStore } from '../../api/outbox/outbox.ts'
import type { Deurentry, Deurvak, Meegenomen } from './deurvak.ts'

interface Kast extends DBSchema {
  lijsten: { key: string; value: Meegenomen }
  bezoeken: { key: string; value: Deurentry; indexes: { wie: string } }
}

let opened: Promise<IDBPDatabase<Kast>> | undefined

/** Apart from what plans keep: a page of before that is still open does not hold this one up. */
function kast(): Promise<IDBPDatabase<Kast>> {
  opened ??= openDB<Kast>('wijkcyclus-deur', 1, {
    upgrade(db) {
      db.createObjectStore('lijsten', { keyPath: 'wie' })
      db.createObjectStore('bezoeken', { keyPath: 'id' }).createIndex('wie', 'wie')
    },
  })
  // A browser that keeps nothing may keep something the next time it is asked.
  opened.catch(() => (opened = undefined))
  return opened
}

/** Visits that the server does not have yet. */
export const bezoekStore: OutboxStore<Deurvak> = {
  list: async (wie) => (await kast()).getAllFromIndex('bezoeken', 'wie', wie),
  put: async (entry) => {
    await (await kast()).put('bezoeken', entry)
  },
  remove: async (id) => (await kast()).delete('bezoeken', id),
}

/** The street somebody took along; null: none. */
export async function leesLijst(wie: string): Promise<Meegenomen | null> {
  return (await (await kast()).get('lijsten', wie)) ?? null
}

/** Of whom a list for a day lies here; whoever signs in wipes those of others, so there is one at most. */
export async function wieHeeftLijst(dag: string): Promise<string | null> {
  const lists = await (await kast()).getAll('lijsten')
  return lists.find((lijst) => lijst.dag >= dag)?.wie ?? null
}

export async function bewaarLijst(lijst: Meegenomen): Promise<void> {
  // First the mark: a list that lies here is never forgotten.
  merkDeurlijst(true)
  await (await kast()).put('lijsten', lijst)
}

/** Wipes the lists that may not lie here: of others, and of another day. @param wie null: nobody is signed in */
export async function ruimLijstenOp(wie: string | null, dag: string): Promise<void> {
  const change = (await kast()).transaction('lijsten', 'readwrite')
  let isLeft = false
  for (const lijst of await change.store.getAll()) {
    if (lijst.wie === wie && lijst.dag >= dag) isLeft = true
    else await change.store.delete(lijst.wie)
  }
  await change.done
  merkDeurlijst(isLeft)
}

/** Visits of a person that wait in this browser. */
export async function telBezoeken(wie: string): Promise<number> {
  return (await kast()).countFromIndex('bezoeken', 'wie', wie)
}

/** Wipes everything of a person: the list, and the visits that wait. */
export async function wisDeur(wie: string): Promise<void> {
  const change = (await kast()).transaction(['lijsten', 'bezoeken'], 'readwrite')
  await change.objectStore('lijsten').delete(wie)
  const visits = change.objectStore('bezoeken')
  for (const key of await visits.index('wie').getAllKeys(wie)) await visits.delete(key)
  const left = await change.objectStore('lijsten').count()
  await change.done
  merkDeurlijst(left > 0)
}
