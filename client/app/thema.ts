import { useSyncExternalStore } from 'react'

/** What a person chose; `systeem` follows the device. */
export type ThemaKeuze = 'systeem' | 'licht' | 'donker'
/** What is shown. */
export type Thema = 'licht' | 'donker'

const KEY = 'wijkcyclus-thema'
const CHOICES: readonly ThemaKeuze[] = ['systeem', 'licht', 'donker']
const listeners = new Set<() => void>()

function stored(): ThemaKeuze {
  try {
    const found = localStorage.getItem(KEY)
    return CHOICES.find((choice) => choice === found) ?? 'systeem'
  } catch {
    return 'systeem' // storage can be forbidden; the choice then holds until the page is left
  }
}

let choice: ThemaKeuze = typeof document === 'undefined' ? 'systeem' : stored()

/** Whether the device asks for dark; asked of the browser once, not at every drawing of the screen. */
let device: MediaQueryList | null | undefined

function darkDevice(): MediaQueryList | null {
  device ??= typeof matchMedia === 'undefined' ? null : matchMedia('(prefers-color-scheme: dark)')
  return device
}

function shown(): Thema {
  if (choice !== 'systeem') return choice
  return darkDevice()?.matches === true ? 'donker' : 'licht'
}

/** Writes the choice on the page, where the style sheets read it. */
export function applyThema(): void {
  if (choice === 'systeem') delete document.documentElement.dataset.thema
  else document.documentElement.dataset.thema = choice
}

function choose(next: ThemaKeuze): void {
  choice = next
  applyThema()
  try {
    localStorage.setItem(KEY, next)
  } catch {
    // see stored()
  }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  darkDevice()?.addEventListener('change', listener)
  return () => {
    listeners.delete(listener)
    darkDevice()?.removeEventListener('change', listener)
  }
}

/** The theme that is shown, e.g. to choose the colours of a WebGL map. */
export function useThema(): Thema {
  return useSyncExternalStore(subscribe, shown)
}

/** The choice and the way to change it. */
export function useThemaKeuze(): [ThemaKeuze, (next: ThemaKeuze) => void] {
  return [useSyncExternalStore(subscribe, () => choice), choose]
}
