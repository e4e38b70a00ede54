import { indicatorTekst } from '../../server/contract/text/nl/indicatoren.ts'
import type { IndicatorTekst } from '../../server/contract/text/nl/indicator-tekst.ts'
import { useIndicatoren } from './cijfers.ts'

/** Words for an indicator of which only the id is at hand; the catalogue knows the name of a figure of one's own. */
export function useIndicatorTekst(): (id: string) => IndicatorTekst {
  const catalogue = useIndicatoren().data?.indicatoren
  return (id) => indicatorTekst(catalogue?.find((row) => row.id === id) ?? id)
}
