import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import { asProblem } from '../../../api/problem.ts'
import { useMag } from '../../../api/sessie.ts'
import { verdiepingVraag } from '../../../api/verdieping-vraag.ts'
import type { Kaartbron } from '../../../map/kaartbron.ts'
import { bereikSamen } from './bereik-samen.ts'

/** Reach from wijkcentra as the analyses of the cyclus counted it, of the wijken on the map. */
export function useBereik(on: boolean, bron: Kaartbron | null, cyclus: string | null) {
  const mag = useMag('wijkanalyse-lezen')
  const wants = on && mag && cyclus !== null && bron !== null
  const wijken = wants ? bron.wijken.map(({ id }) => id) : []
  const queries = useQueries({ queries: wijken.map((wijk) => verdiepingVraag(cyclus ?? '', wijk)) })
  const missing = queries.filter(
    ({ isError, error }) => isError && asProblem(error).code === 'geen-wijkanalyse',
  )
  const key = queries.map(({ dataUpdatedAt }) => dataUpdatedAt).join()
  const bereik = useMemo(
    () => bereikSamen(queries.flatMap(({ data }) => (data === undefined ? [] : [data.bereikbaarheid]))),
    // The answers are new objects at every look; what is in them is as old as their moments.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [key],
  )
  return {
    mag,
    bereik: wants ? bereik : null,
    laadt: queries.some(({ isPending }) => isPending),
    nogGeenAnalyse: on && mag && (cyclus === null || (wants && missing.length === queries.length)),
    mislukt: queries.some(({ isError }) => isError) && missing.length < queries.length && bereik === null,
  }
}
