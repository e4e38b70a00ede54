import { useSyncExternalStore } from 'react'

/**
 * Whether this visitor has said in this tab that the background may be asked at PDOK. An address that was sent along may ask for the
 * layer; it cannot say yes for whoever opens it.
 */
const KEY = 'wijkcyclus-achtergrond'
const listeners = new Set<() => void>()

let given = stored()

function stored(): boolean {
  try {
    return sessionStorage.getItem(KEY) === 'ja'
  } catch {
    return false // storage can be forbidden; the answer then holds until the page is left
  }
}

/** The visitor said yes. */
export function geefToestemming(): void {
  given = true
  try {
    sessionStorage.setItem(KEY, 'ja')
  } catch {
    // see stored()
  }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Whether the visitor said yes. */
export function useToestemming(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => given,
    () => false,
  )
}
