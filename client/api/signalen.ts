import { useQuery } from '@tanstack/react-query'
import { lijstSignalen } from '../../server/contract/signalen.ts'
import { call } from './call.ts'
import { useMag } from './sessie.ts'

/** The signals of professionals; asked only where the present actor may read them. */
export function useSignalen() {
  const allowed = useMag('signalen-lezen')
  return useQuery({
    queryKey: ['signalen'],
    queryFn: ({ signal }) => call(lijstSignalen, { signal }),
    enabled: allowed,
  })
}
