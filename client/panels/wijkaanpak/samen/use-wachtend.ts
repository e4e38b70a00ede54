import { useSyncExternalStore } from 'react'
import type { Entry } from '../../../api/outbox/outbox.ts'
import { outboxOf } from './outbox-of.ts'
import { useWie } from './use-planlijn.ts'

const NONE: readonly Entry[] = []
const nothing = () => () => {}

/** The changes of a plan that lie in this browser, by how they stand, and when the server last took one. */
export function useWachtend(cyclus: string, aanpak: string) {
  const wie = useWie()
  const outbox = wie === null ? null : outboxOf(wie)
  const entries = useSyncExternalStore(outbox?.subscribe ?? nothing, () => outbox?.box.entries ?? NONE)
  const own = entries.filter((entry) => entry.cyclus === cyclus && entry.aanpak === aanpak)
  const count = (staat: Entry['staat']) => own.filter((entry) => entry.staat === staat).length
  return {
    entries: own,
    wacht: count('wacht'),
    botst: count('botst'),
    geweigerd: count('geweigerd'),
    opgeslagen: outbox?.lastSaved(cyclus, aanpak) ?? null,
    /** Throws one away. */
    weg: (id: string) => void outbox?.box.drop(id),
  }
}
