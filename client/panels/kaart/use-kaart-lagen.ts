import { useMemo } from 'react'
import { useMeldingen, useStraten, useWoningenkaart } from '../../api/woningen.ts'
import { useMag } from '../../api/sessie.ts'
import { tellingPerSoort } from '../../map/layers/meldingen.ts'
import { tellingPerStatus } from '../../map/layers/woningen.ts'
import type { Laag } from './kaart-url.ts'

/** Example layers: asked for only once they are switched on, and only by roles that may see them. */
export function useKaartLagen(on: readonly Laag[]) {
  const magWoningen = useMag('woningen-lezen')
  const magMeldingen = useMag('meldingen-lezen')
  const showDwellings = on.includes('woningen') && magWoningen
  const showReports = on.includes('meldingen') && magMeldingen
  const woningen = useWoningenkaart(showDwellings)
  const straten = useStraten(showDwellings)
  const meldingen = useMeldingen(showReports)
  const columns = showDwellings ? (woningen.data ?? null) : null
  const reports = showReports ? (meldingen.data ?? null) : null
  return {
    aan: on,
    mag: { woningen: magWoningen, meldingen: magMeldingen },
    woningen: columns,
    straten: showDwellings ? (straten.data ?? null) : null,
    meldingen: reports,
    perStatus: useMemo(() => (columns === null ? null : tellingPerStatus(columns)), [columns]),
    perSoort: useMemo(() => (reports === null ? null : tellingPerSoort(reports.meldingen)), [reports]),
    laadt: {
      woningen: showDwellings && woningen.isPending,
      meldingen: showReports && meldingen.isPending,
    },
    mislukt: { woningen: showDwellings && woningen.isError, meldingen: showReports && meldingen.isError },
  }
}
export type Kaartlagen = ReturnType<typeof useKaartLagen>
