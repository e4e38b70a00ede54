import { useMemo, useState } from 'react'
import { useMeldingen, useStraten, useWoningenkaart } from '../../api/woningen.ts'
import { useInzagedoel, useMag } from '../../api/sessie.ts'
import { tellingPerSoort } from '../../map/layers/meldingen.ts'
import { tellingPerStatus } from '../../map/layers/woningen.ts'
import type { Laag } from './adres/keuze.ts'

/** Dwellings and reports: asked for only once they are switched on, by roles that may see them, for a purpose that was chosen. */
export function useKaartLagen(on: readonly Laag[]) {
  const magWoningen = useMag('woningen-lezen')
  const magMeldingen = useMag('meldingen-lezen')
  const { doel } = useInzagedoel()
  const wantsDwellings = on.includes('woningen') && magWoningen
  const wantsReports = on.includes('meldingen') && magMeldingen
  const showDwellings = wantsDwellings && doel !== null
  const showReports = wantsReports && doel !== null
  const woningen = useWoningenkaart(showDwellings)
  const straten = useStraten(showDwellings)
  const meldingen = useMeldingen(showReports)
  const columns = showDwellings ? (woningen.data ?? null) : null
  const reports = showReports ? (meldingen.data ?? null) : null
  const [jaar, kiesJaar] = useState<number | null>(null)
  const shown = useMemo(() => {
    if (reports === null) return null
    const year = String(jaar ?? reports.jaren.at(-1) ?? '')
    return reports.meldingen.filter((row) => row.datum.startsWith(year))
  }, [reports, jaar])
  return {
    aan: on,
    mag: { woningen: magWoningen, meldingen: magMeldingen },
    /** A layer is on and nobody has said yet for what: it is asked instead of shown. */
    doelNodig: doel === null && (wantsDwellings || wantsReports),
    woningen: columns,
    straten: showDwellings ? (straten.data ?? null) : null,
    /** Reports of the chosen year; three years at once would cover the map. */
    meldingen: shown,
    meldingenJaar: {
      jaar: jaar ?? reports?.jaren.at(-1) ?? null,
      jaren: reports?.jaren ?? [],
      kies: kiesJaar,
    },
    perStatus: useMemo(() => (columns === null ? null : tellingPerStatus(columns)), [columns]),
    perSoort: useMemo(() => (shown === null ? null : tellingPerSoort(shown)), [shown]),
    laadt: {
      woningen: showDwellings && woningen.isPending,
      meldingen: showReports && meldingen.isPending,
    },
    /** Beside the dwellings; these are there without. */
    stratenMislukt: showDwellings && straten.isError,
    haalStratenOpnieuw: () => void straten.refetch(),
    mislukt: { woningen: showDwellings && woningen.isError, meldingen: showReports && meldingen.isError },
  }
}
export type Kaartlagen = ReturnType<typeof useKaartLagen>
