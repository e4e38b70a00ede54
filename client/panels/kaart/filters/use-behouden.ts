import { useMemo } from 'react'
import { type Behouden, behoudBuurten } from '../../../map/filter/buurten.ts'
import type { Kaartmodel } from '../../../map/kaartmodel.ts'
import type { Filters } from '../adres/keuze.ts'

/** Buurten that the filters keep. */
export function useBehouden(model: Kaartmodel, { wijken, buurten, waarde }: Filters): Behouden {
  return useMemo(() => behoudBuurten(model, { wijken, buurten, waarde }), [model, wijken, buurten, waarde])
}
