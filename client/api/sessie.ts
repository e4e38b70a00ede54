import type { DoelId } from '../../geodata/schema/invoer.ts'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import {
  beginDemoSessie,
  eindigInzagedoel,
  eindigSessie,
  type Handeling,
  type Inzagedoel,
  kiesInzagedoel,
  leesSessie,
  type Rol,
  type Sessie,
} from '../../server/contract/sessie.ts'
import { AFGEMELD_ELDERS } from '../../server/contract/aanmelden-elders.ts'
import { appRoot } from '../app/root.ts'
import { call } from './call.ts'

const KEY = ['sessie'] as const

/** Who is signed in, and what may be done. */
export function useSessie() {
  return useQuery({ queryKey: KEY, queryFn: ({ signal }) => call(leesSessie, { signal }) })
}

/** Whether the present actor may do this, so that the screen hides what the server would refuse. */
export function useMag(handeling: Handeling): boolean {
  return useSessie().data?.mag.includes(handeling) ?? false
}

/** Name of the housing corporation of this place; null where it is not named, and until the session is known. */
export function useCorporatie(): string | null {
  return useSessie().data?.focusgebied.corporatie ?? null
}

/** What kinds of rows the present actor may bring in. */
export function useMagInvoeren(): readonly DoelId[] {
  return useSessie().data?.magInvoeren ?? []
}

/** For what single dwellings and reports are looked at, and what this role may choose; null: nothing chosen. */
export function useInzagedoel(): { doel: Inzagedoel | null; doelen: readonly Inzagedoel[] } {
  const sessie = useSessie().data
  return { doel: sessie?.inzagedoel ?? null, doelen: sessie?.inzagedoelen ?? [] }
}

/** Programmawijken this person works for; undefined as long as the session is not known. */
export function useEigenWijken(): Sessie['wijken'] | undefined {
  return useSessie().data?.wijken
}

/** What depends on a purpose: single dwellings, reports, and the reports of imports about them. */
const FOR_A_PURPOSE: ReadonlySet<unknown> = new Set([
  'woningenkaart',
  'ambitiebeeld',
  'vierblad',
  'adreslijst',
  'woning',
  'meldingen',
  'invoer',
  'dataset',
])

/** Takes over a session with another purpose: what was seen for the one before is forgotten, what was refused is asked again. */
function useAnderDoel() {
  const client = useQueryClient()
  return (sessie: Sessie) => {
    client.setQueryData(KEY, sessie)
    const reset = {
      predicate: ({ queryKey }: { queryKey: readonly unknown[] }) => FOR_A_PURPOSE.has(queryKey[0]),
    }
    return client.resetQueries(reset)
  }
}

/** Says for what single dwellings and reports are looked at. */
export function useKiesInzagedoel() {
  return useMutation({
    mutationFn: (doel: Inzagedoel) => call(kiesInzagedoel, { body: { doel } }),
    onSuccess: useAnderDoel(),
  })
}

/** Stops looking at single dwellings and reports. */
export function useEindigInzagedoel() {
  return useMutation({ mutationFn: () => call(eindigInzagedoel), onSuccess: useAnderDoel() })
}

/** What every sign-in does to what was answered before: the new session is known, all answers of another are forgotten. */
export function useSessieBegonnen(): (sessie: Sessie) => void {
  const client = useQueryClient()
  return (sessie) => {
    client.removeQueries({ predicate: (query) => query.queryKey[0] !== KEY[0] })
    client.setQueryData(KEY, sessie)
  }
}

/** Starts a session in a role of the demo. */
export function useBeginDemoSessie() {
  const onSuccess = useSessieBegonnen()
  return useMutation({
    mutationFn: (rol: Rol) => call(beginDemoSessie, { body: { rol } }),
    onSuccess,
  })
}

/** What every log-out does: asks who is signed in now, and forgets every answer. */
export function useSessieGeeindigd(): () => Promise<void> {
  const client = useQueryClient()
  return async () => {
    await client.invalidateQueries({ queryKey: KEY })
    client.removeQueries({ predicate: (query) => query.queryKey[0] !== KEY[0] })
  }
}

/**
 * Signs out and forgets every answer.
 * @param elsewhere signed in with an account of another organisation: the sign-in then offers to sign out there as well
 */
export function useEindigSessie(elsewhere = false) {
  const ended = useSessieGeeindigd()
  return useMutation({
    mutationFn: () => call(eindigSessie),
    onSuccess: async () => {
      if (elsewhere) location.assign(new URL(`aanmelden?${AFGEMELD_ELDERS}=1`, appRoot.url))
      else await ended()
    },
  })
}
