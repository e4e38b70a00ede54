import { useQuery } from '@tanstack/react-query'
import { leesWijkaanpakdocument, leesWijkaanpakvoorstel } from '../../server/contract/wijkaanpak-document.ts'
import { call } from './call.ts'

/** A wijkaanpak as a document: an adopted one as it was kept, else what stands now. */
export function useWijkaanpakdocument(cyclus: string, aanpak: string) {
  return useQuery({
    queryKey: ['wijkaanpakdocument', cyclus, aanpak],
    queryFn: ({ signal }) => call(leesWijkaanpakdocument, { params: { cyclus, aanpak }, signal }),
    // People write in it: whoever opens it again wants what stands now.
    staleTime: 0,
  })
}

/** What the app would write in a plan now; asked when somebody wants to see it. */
export function useWijkaanpakvoorstel(cyclus: string, aanpak: string) {
  return useQuery({
    queryKey: ['wijkaanpakvoorstel', cyclus, aanpak],
    queryFn: ({ signal }) => call(leesWijkaanpakvoorstel, { params: { cyclus, aanpak }, signal }),
    staleTime: 0,
  })
}
