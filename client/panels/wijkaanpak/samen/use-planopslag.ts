import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'
import { type Gezienplan, planSleutel, vernieuwPlan } from '../../../api/wijkaanpakken.ts'
import { Planopslag } from '../opslag/planopslag.ts'
import { outboxOf } from './outbox-of.ts'
import { usePlanlijn, usePlanstaat, useWie } from './use-planlijn.ts'

const stores = new WeakMap<QueryClient, Map<string, Planopslag>>()

/** The one store of a plan on this page, for whoever is signed in: every part of the screen saves through it. */
function planopslagVan(client: QueryClient, wie: string, cyclus: string, aanpak: string): Planopslag {
  const known = stores.get(client) ?? new Map<string, Planopslag>()
  stores.set(client, known)
  const key = `${wie} ${cyclus}/${aanpak}`
  const store = known.get(key) ?? new Planopslag(client, { cyclus, aanpak }, outboxOf(wie))
  known.set(key, store)
  return store
}

/** Saves in a plan, and says how saving goes. What others save is read again as soon as the server tells of it. */
export function usePlanopslag(cyclus: string, aanpak: string) {
  const client = useQueryClient()
  // Nobody is signed in for a moment only: nothing is saved then.
  const store = planopslagVan(client, useWie() ?? '', cyclus, aanpak)
  const toestand = useSyncExternalStore(store.volg, store.lees)
  const plan = usePlanstaat(usePlanlijn(cyclus, aanpak))
  const [versie, staat] = [plan?.versie ?? null, plan?.staat ?? null]
  useEffect(() => {
    const shown = client.getQueryData<Gezienplan>(planSleutel({ cyclus, aanpak }))?.plan
    if (versie === null || shown === undefined) return
    if (versie > shown.versie || (staat !== null && staat !== shown.staat)) {
      void vernieuwPlan(client, { cyclus, aanpak })
    }
  }, [client, cyclus, aanpak, versie, staat])
  const { wijzig, voegToe, verwijder, herstel, kies, gelezen, vraagWeer } = store
  return { wijzig, voegToe, verwijder, herstel, kies, gelezen, vraagWeer, toestand }
}
export type PlanopslagHaak = ReturnType<typeof usePlanopslag>
