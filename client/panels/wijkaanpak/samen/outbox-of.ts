import { onVerbinding } from '../../../api/verbinding.ts'
import { newRequestKey } from '../../../api/versies.ts'
import { Again } from '../../../api/outbox/again.ts'
import { outboxStore } from './keep.ts'
import { Outbox, type OutboxStore } from '../../../api/outbox/outbox.ts'
import { type Gehoord, sendEntry } from './send-entry.ts'

/** The changes of a person in this browser, and everybody on the page who wants to hear of them. */
export class PageOutbox {
  readonly box: Outbox
  private readonly listeners = new Set<() => void>()
  private readonly hearers = new Set<Gehoord>()
  private readonly saved = new Map<string, Date>()
  private readonly again = new Again(() => this.box.run())

  constructor(wie: string, store: OutboxStore = outboxStore) {
    this.box = new Outbox({
      wie,
      store,
      newKey: newRequestKey,
      onChange: () => {
        for (const tell of this.listeners) tell()
        if (this.box.entries.some(({ staat }) => staat === 'wacht')) this.again.plan()
      },
      send: (entry) =>
        sendEntry(entry, {
          gedaan: async (...heard) => {
            const [{ cyclus, aanpak }] = heard
            this.saved.set(`${cyclus} ${aanpak}`, new Date())
            await Promise.all([...this.hearers].map(({ gedaan }) => gedaan(...heard)))
          },
          mislukt: (...heard) => {
            for (const { mislukt } of this.hearers) mislukt(...heard)
          },
        }),
    })
    onVerbinding((away) => {
      if (!away) void this.tryNow()
    })
    this.box.load().then(
      () => this.tryNow(),
      // A browser that keeps nothing has nothing of before.
      () => undefined,
    )
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  /** When the server last had a change of this page in a plan on its disk; null: not in this visit. */
  lastSaved(cyclus: string, aanpak: string): Date | null {
    return this.saved.get(`${cyclus} ${aanpak}`) ?? null
  }

  hear(hearer: Gehoord): () => void {
    this.hearers.add(hearer)
    return () => void this.hearers.delete(hearer)
  }

  /** Sends what waits; what gets no answer is tried again, later and later. */
  tryNow(): Promise<void> {
    return this.again.tryNow()
  }
}

const boxes = new Map<string, PageOutbox>()

/** The one outbox of a person on this page. */
export function outboxOf(wie: string): PageOutbox {
  const known = boxes.get(wie) ?? new PageOutbox(wie)
  boxes.set(wie, known)
  return known
}
