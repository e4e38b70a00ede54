import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { lijstReservekopieen, maakReservekopie } from '../../server/contract/reservekopieen.ts'
import { call } from './call.ts'

const KEY = ['reservekopieen']

/** Which backups there are and whether they are good. */
export function useReservekopieen() {
  return useQuery({ queryKey: KEY, queryFn: ({ signal }) => call(lijstReservekopieen, { signal }) })
}

/** Starts a backup; the answer is a task to follow. */
export function useMaakReservekopie() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => call(maakReservekopie),
    onSuccess: async (taak) => {
      client.setQueryData(['taak', taak.id], taak)
      await client.invalidateQueries({ queryKey: KEY })
    },
  })
}
