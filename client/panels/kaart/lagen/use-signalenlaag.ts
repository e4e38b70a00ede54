import { useMemo } from 'react'
import { useLeesbareSignalen, useSignalen } from '../../../api/signalen.ts'
import type { Kaartbron } from '../../../map/kaartbron.ts'
import { telSignalen } from './signaaltelling.ts'

/** Signals for the map: all of them, or those of the own role, as one may read; counted per buurt. */
export function useSignalenlaag(on: boolean, bron: Kaartbron | null) {
  const mag = useLeesbareSignalen()
  const wants = on && mag !== 'geen'
  const query = useSignalen(wants ? mag : 'geen')
  const data = wants ? query.data : undefined
  const stand = useMemo(
    () =>
      data === undefined || bron === null
        ? null
        : {
            rijen: data.signalen,
            telling: telSignalen(data.signalen, (code) => bron.wijkVan.has(code)),
            bronnen: data.bronnen,
            voorbeelddata: data.voorbeelddata,
          },
    [data, bron],
  )
  return { mag, stand, laadt: wants && query.isPending, mislukt: wants && query.isError }
}
