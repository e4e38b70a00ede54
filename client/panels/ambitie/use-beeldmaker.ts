import { useMemo } from 'react'
import type { BeeldReden } from '../../../analyses/ambitie/beeld-schema.ts'
import { useGrenzen } from '../../api/gebieden.ts'
import { useInzagedoel, useMag } from '../../api/sessie.ts'
import { useSignalen } from '../../api/signalen.ts'
import { useVoorzieningen } from '../../api/voorzieningen.ts'
import { useMeldingen, useWoningenkaart } from '../../api/woningen.ts'
import type { Kaartbron } from '../../map/kaartbron.ts'
import { type Beeldmaker, maakBeeldmaker } from './gegevens.ts'

/** What was answered, or why it was not asked or did not come; null: on its way. */
function answered<T>(
  { data, isError }: { data: T | undefined; isError: boolean },
  may: boolean,
  needsPurpose: boolean,
): T | BeeldReden | null {
  if (!may) return 'geen-recht'
  if (needsPurpose) return 'doel-nodig'
  if (data !== undefined) return data
  return isError ? 'bron-niet-ingelezen' : null
}

/**
 * Loads what pictures of shapes are made from, with the rights of this person: dwellings and reports only for a purpose that was chosen.
 *
 * @returns null as long as something is on its way
 */
export function useBeeldmaker(bron: Kaartbron): { maker: Beeldmaker | null; magWoningen: boolean } {
  const magWoningen = useMag('woningen-lezen')
  const magMeldingen = useMag('meldingen-lezen')
  const magSignalen = useMag('signalen-lezen')
  const magBuurt = useMag('cijfers-buurt-lezen')
  const noPurpose = useInzagedoel().doel === null
  const dwellings = useWoningenkaart(magWoningen && !noPurpose)
  const reports = useMeldingen(magMeldingen && !noPurpose)
  const signals = useSignalen(magSignalen ? 'alle' : 'geen')
  const places = useVoorzieningen()
  const grenzen = useGrenzen()
  const woningen = answered(dwellings, magWoningen, noPurpose)
  const meldingen = answered(reports, magMeldingen, noPurpose)
  const signalen = answered(signals, magSignalen, false)
  const gebieden = grenzen.data?.gebieden ?? null
  // Facilities are asked again every minute for what is open now; what a shape holds does not change by the clock.
  const known = places.data?.voorzieningen
  const key = known?.map(({ id }) => id).join()
  const voorzieningen = useMemo(
    () => known ?? (places.isError ? [] : null),
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [key, places.isError],
  )
  const maker = useMemo(
    () =>
      woningen === null ||
      meldingen === null ||
      signalen === null ||
      gebieden === null ||
      voorzieningen === null
        ? null
        : maakBeeldmaker({ bron, gebieden, voorzieningen, woningen, meldingen, signalen, magBuurt }),
    [bron, gebieden, voorzieningen, woningen, meldingen, signalen, magBuurt],
  )
  return { maker, magWoningen }
}
