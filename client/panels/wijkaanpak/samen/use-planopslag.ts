import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { Planopslag } from '../opslag/planopslag.ts'

const stores = new WeakMap<QueryClient, Map<string, Planopslag>>()

/** The one store of a plan on this page: every part of the screen saves through it. */
function planopslagVan(client: QueryClient, cyclus: string, aanpak: string): Planopslag {
  const known = stores.get(client) ?? new Map<string, Planopslag>()
  stores.set(client, known)
  const key = `${cyclus}/${aanpak}`
  const store = known.get(key) ?? new Planopslag(client, { cyclus, aanpak })
  known.set(key, store)
  return store
}

/** Saves in a plan, and says how saving goes. */
export function usePlanopslag(cyclus: string, aanpak: string) {
  const store = planopslagVan(useQueryClient(), cyclus, aanpak)
  const toestand = useSyncExternalStore(store.volg, store.lees)
  const { wijzig, voegToe, verwijder, herstel, kies, gelezen } = store
  return { wijzig, voegToe, verwijder, herstel, kies, gelezen, toestand }
}
export type PlanopslagHaak = ReturnType<typeof usePlanopslag>
