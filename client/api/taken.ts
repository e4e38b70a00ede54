import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { maakWijkanalyses } from '../../server/contract/cycli.ts'
import { leesTaak, stopTaak, type Taak } from '../../server/contract/taken.ts'
import { call } from './call.ts'

/** Time between two looks at a running task, in milliseconds. */
const POLL_MILLISECONDS = 400

/** Whether a task still works. */
export function isRunning(taak: Taak | undefined): boolean {
  return taak?.staat === 'wacht' || taak?.staat === 'bezig'
}

/** Asks for the wijkanalyses of a cyclus; the answer is a task to follow. */
export function useMaakWijkanalyses() {
  return useMutation({
    mutationFn: (cyclus: string) => call(maakWijkanalyses, { params: { cyclus } }),
  })
}

/** Follows a task until it is over. */
export function useTaak(id: string | null) {
  return useQuery({
    queryKey: ['taak', id],
    queryFn: ({ signal }) => call(leesTaak, { params: { taak: id ?? '' }, signal }),
    enabled: id !== null,
    staleTime: 0,
    refetchInterval: (query) =>
      query.state.data === undefined || isRunning(query.state.data) ? POLL_MILLISECONDS : false,
  })
}

/** Stops a task. */
export function useStopTaak() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (taak: string) => call(stopTaak, { params: { taak } }),
    onSuccess: (taak) => client.setQueryData(['taak', taak.id], taak),
    // A task that ended meanwhile is no fault: the next look tells how it ended.
    onError: (_, id) => client.invalidateQueries({ queryKey: ['taak', id] }),
  })
}
