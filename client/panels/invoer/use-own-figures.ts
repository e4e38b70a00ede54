import { useMemo } from 'react'
import { useIndicatoren } from '../../api/cijfers.ts'
import type { OwnFigure } from './draft.ts'

/** Figures of one's own that earlier imports brought, as they were described then. */
export function useOwnFigures(): readonly OwnFigure[] {
  const catalogue = useIndicatoren().data?.indicatoren
  return useMemo(
    () =>
      (catalogue ?? []).flatMap(({ id, eigenNaam, eenheid, richting, letOp }) =>
        eigenNaam === undefined ? [] : [{ id, naam: eigenNaam, eenheid, richting, toelichting: letOp }],
      ),
    [catalogue],
  )
}
