import { useQuery } from '@tanstack/react-query'
import { lijstAanmeldwijzen } from '../../server/contract/aanmelden-elders.ts'
import { call } from './call.ts'

/** Organisations with whose accounts people sign in here. */
export function useAanmeldwijzen() {
  return useQuery({
    queryKey: ['aanmeldwijzen'],
    queryFn: ({ signal }) => call(lijstAanmeldwijzen, { signal }),
  })
}
