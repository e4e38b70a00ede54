import { useSyncExternalStore } from 'react'
import { leesSessie } from '../../server/contract/sessie.ts'
import { API_ROOT } from '../../server/contract/endpoint.ts'
import { appRoot } from '../app/root.ts'

/** Time between two questions whether the server can be reached again, in milliseconds. */
const PROBE_MILLISECONDS = 4000
/** A question that gets no answer in this time counts as none. */
const PATIENCE_MILLISECONDS = 8000

let away = false
let timer: ReturnType<typeof setInterval> | undefined
const listeners = new Set<(away: boolean) => void>()

/**
 * Every request says here whether any answer came, also one of failure. The browser's own word for being offline is not enough:
 * the app may run on this very machine, and a network can be there without the server.
 */
export function noteAnswer(came: boolean): void {
  if (away === !came) return
  away = !came
  clearInterval(timer)
  if (away) timer = setInterval(() => void probe(), PROBE_MILLISECONDS)
  for (const tell of listeners) tell(away)
}

async function probe(): Promise<void> {
  try {
    await fetch(new URL(`${API_ROOT}${leesSessie.pad}`, appRoot.url), {
      cache: 'no-store',
      credentials: 'same-origin',
      signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
    })
    noteAnswer(true)
  } catch {
    noteAnswer(false)
  }
}

// Outside a browser (unit tests) there is nothing to listen to.
if (typeof window !== 'undefined') {
  for (const name of ['offline', 'online'] as const) window.addEventListener(name, () => void probe())
}

/** Calls back when the server goes out of reach or comes back; gives the way to stop. */
export function onVerbinding(tell: (away: boolean) => void): () => void {
  listeners.add(tell)
  return () => void listeners.delete(tell)
}

/** Whether the server cannot be reached now. */
export function useNietVerbonden(): boolean {
  const isAway = () => away
  return useSyncExternalStore(onVerbinding, isAway, isAway)
}
