import type { Entry, OutboxStore } from '../../client/api/outbox/outbox.ts'

/** What a browser keeps, also when its tab is closed. */
export class MemoryOutbox implements OutboxStore {
  readonly kept = new Map<string, Entry>()
  list = async () => [...this.kept.values()].map((entry) => structuredClone(entry))
  put = async (entry: Entry) => void this.kept.set(entry.id, structuredClone(entry))
  remove = async (id: string) => void this.kept.delete(id)
}
