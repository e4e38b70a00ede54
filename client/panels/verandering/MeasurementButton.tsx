import type { CijferVerwijzing } from '../../../analyses/result.ts'
import type { Meting } from '../../../analyses/verandering/verandering-schema.ts'
import type { Verdieping } from '../../../analyses/verdieping/verdieping.ts'
import type { Eenheid } from '../../../geodata/schema/indicator.ts'
import { metingTekst } from '../../../server/contract/text/nl/verandering.ts'
import { ExplainButton } from '../wijkanalyse/ExplainButton.tsx'
import { explainRate, figureOf } from './explain-comparison.ts'
import { FigureButton } from '../wijkanalyse/FigureButton.tsx'

interface Props {
  row: Omit<CijferVerwijzing, 'jaar'>
  year: Meting
  unit: Eenheid
  sources: Verdieping['invoer']
}

/** A year of a series: a published figure opens to its source, a rate to how it was made. */
export function MeasurementButton({ row, year, unit, sources }: Props) {
  return year.inwoners === null ? (
    <FigureButton figure={{ cijfer: figureOf(row, year), tekst: metingTekst(year.waarde, unit) }} />
  ) : (
    <ExplainButton uitleg={explainRate(row, year, sources)} />
  )
}
