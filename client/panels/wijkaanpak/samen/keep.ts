import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Entry, OutboxStore } from '../../../api/outbox/outbox.ts'

/** Letters of somebody that the server has not said to have on disk. */
interface Letterrij {
  id?: number
  /** Whose, and of which text: `wie cyclus aanpak object veld`. */
  tekst: string
  wie: string
  update: Uint8Array<ArrayBuffer>
}

interface Kast extends DBSchema {
  wijzigingen: { key: string; value: Entry; indexes: { wie: string } }
  letters: { key: number; value: Letterrij; indexes: { tekst: string; wie: string } }
}

let opened: Promise<IDBPDatabase<Kast>> | undefined

function kast(): Promise<IDBPDatabase<Kast>> {
  opened ??= openDB<Kast>('wijkcyclus-samen', 1, {
    upgrade(db) {
      db.createObjectStore('wijzigingen', { keyPath: 'id' }).createIndex('wie', 'wie')
      const letters = db.createObjectStore('letters', { keyPath: 'id', autoIncrement: true })
      letters.createIndex('tekst', 'tekst')
      letters.createIndex('wie', 'wie')
    },
  })
  // A browser that keeps nothing (a private window, a full disk) may keep something the next time it is asked.
  opened.catch(() => (opened = undefined))
  return opened
}

/** The changes that wait, in the browser. */
export const outboxStore: OutboxStore = {
  list: async (wie) => (await kast()).getAllFromIndex('wijzigingen', 'wie', wie),
  put: async (entry) => {
    await (await kast()).put('wijzigingen', entry)
  },
  remove: async (id) => (await kast()).delete('wijzigingen', id),
}

/** Letters that wait, of one text of one person. */
export interface LetterStore {
  list: () => Promise<{ id: number; update: Uint8Array }[]>
  add: (update: Uint8Array) => Promise<number>
  remove: (ids: readonly number[]) => Promise<void>
}

/** The letters that wait, in the browser; `tekst` names the text within its person. */
export function letterStore(wie: string, tekst: string): LetterStore {
  const name = `${wie} ${tekst}`
  return {
    list: async () =>
      (await (await kast()).getAllFromIndex('letters', 'tekst', name)).flatMap(({ id, update }) =>
        id === undefined ? [] : [{ id, update }],
      ),
    add: async (update) =>
      (await kast()).add('letters', { tekst: name, wie, update: new Uint8Array(update) }),
    remove: async (ids) => {
      const change = (await kast()).transaction('letters', 'readwrite')
      for (const id of ids) void change.store.delete(id)
      await change.done
    },
  }
}

/** How much waits for a person in this browser: changes, and texts with letters. */
export async function countKept(wie: string): Promise<number> {
  const db = await kast()
  const letters = await db.getAllFromIndex('letters', 'wie', wie)
  return (
    (await db.countFromIndex('wijzigingen', 'wie', wie)) + new Set(letters.map(({ tekst }) => tekst)).size
  )
}

/** Forgets everything that waits for a person in this browser. */
export async function emptyKept(wie: string): Promise<void> {
  const change = (await kast()).transaction(['wijzigingen', 'letters'], 'readwrite')
  for (const name of ['wijzigingen', 'letters'] as const) {
    const store = change.objectStore(name)
    for (const key of await store.index('wie').getAllKeys(wie)) await store.delete(key)
  }
  await change.done
}
