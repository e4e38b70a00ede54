import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { BronId } from '../../geodata/schema/bron.ts'
import { haalBron, lijstBronnen } from '../../server/contract/bronnen.ts'
import { call } from './call.ts'

/** The sources with a connector: what is expected of them and what came. */
export function useBronnen(enabled: boolean) {
  return useQuery({
    queryKey: ['bronnen'],
    queryFn: ({ signal }) => call(lijstBronnen, { signal }),
    enabled,
    // The server visits sources by itself too.
    staleTime: 0,
  })
}

/** Fetches a source now; the answer is a task to follow. */
export function useHaalBron() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (bron: BronId) => call(haalBron, { params: { bron }, query: {} }),
    onSuccess: (taak) => client.setQueryData(['taak', taak.id], taak),
  })
}
