import { useQuery } from '@tanstack/react-query'
import { useMag } from '../../../api/sessie.ts'

/**
 * The ambitions of all plans of the cyclus that this person may read, asked once the layer is on.
 *
 * @param cyclus the present one; null: none
 */
export function useAmbitieslaag(on: boolean, cyclus: string | null) {
  const mag = useMag('wijkaanpak-lezen')
  const wanted = on && mag && cyclus !== null
  const answer = useQuery({
    queryKey: ['wijkaanpakken', cyclus, 'ambities'],
    // What reads plans comes with the layer: the first script stays small.
    queryFn: async ({ signal }) =>
      (await import('../../../api/planambities.ts')).leesPlanambities(cyclus ?? '', signal),
    enabled: wanted,
    staleTime: 0,
  })
  return {
    mag,
    ambities: wanted ? (answer.data ?? null) : null,
    laadt: wanted && answer.isPending,
    mislukt: wanted && answer.isError,
  }
}
