import { useMemo } from 'react'
import type { Behouden } from '../../../map/filter/buurten.ts'
import { behoudMeldingen } from '../../../map/filter/meldingen.ts'
import { woningmasker } from '../../../map/filter/woningen.ts'
import { tellingPerSoort } from '../../../map/layers/meldingen.ts'
import { tellingPerStatus } from '../../../map/layers/woningen.ts'
import type { Filters } from '../adres/keuze.ts'
import type { Kaartlagen, useKaartLagen } from '../use-kaart-lagen.ts'

/** The layers of dwellings and reports as the filters leave them; a period takes the place of the chosen year. */
export function useGefilterdeLagen(
  lagen: ReturnType<typeof useKaartLagen>,
  { status, label, eigenaar, soort, periode }: Filters,
  behouden: Behouden | null,
): Kaartlagen {
  const { woningen, alleMeldingen, perStatus, perSoort } = lagen
  const buurten = behouden?.actief === true ? behouden.codes : null
  const masker = useMemo(
    () => (woningen === null ? null : woningmasker(woningen, { status, label, eigenaar }, buurten)),
    [woningen, status, label, eigenaar, buurten],
  )
  const rows = periode === null ? lagen.meldingen : alleMeldingen
  const meldingen = useMemo(
    () => (rows === null ? null : behoudMeldingen(rows, { soort, periode }, buurten)),
    [rows, soort, periode, buurten],
  )
  const isSame = meldingen === lagen.meldingen
  return {
    ...lagen,
    masker,
    meldingen,
    perStatus: useMemo(
      () => (woningen === null || masker === null ? perStatus : tellingPerStatus(woningen, masker)),
      [woningen, masker, perStatus],
    ),
    perSoort: useMemo(
      () => (meldingen === null || isSame ? perSoort : tellingPerSoort(meldingen)),
      [meldingen, isSame, perSoort],
    ),
  }
}
