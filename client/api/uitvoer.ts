import { useMutation, useQuery } from '@tanstack/react-query'
import type { BodyOf } from '../../server/contract/endpoint.ts'
import { lijstUitvoer, meldUitvoer } from '../../server/contract/uitvoer.ts'
import { call } from './call.ts'

/** Which layers go out as a file and live, and what is in them. */
export function useUitvoer() {
  return useQuery({ queryKey: ['uitvoer'], queryFn: ({ signal }) => call(lijstUitvoer, { signal }) })
}

/** Writes down that a file of what the screen shows goes out. It is made once that stands: without the row there is no file. */
export function useMeldUitvoer() {
  return useMutation({ mutationFn: (body: BodyOf<typeof meldUitvoer>) => call(meldUitvoer, { body }) })
}
