import type { Spreiding } from '../../../analyses/wijkanalyse/spreiding.ts'
import type { Richting } from '../../../geodata/schema/indicator.ts'
import { redenTekst } from '../../../server/contract/text/nl/redenen.ts'
import { uitlegZonderCijfer } from '../../../server/contract/text/nl/uitleg-verschil.ts'
import { wijkkaartTekst } from '../../../server/contract/text/nl/wijkkaart.ts'
import { metUitleg } from '../../../server/contract/text/nl/zin.ts'
import { useAnalysisContext } from './analysis-context.ts'
import { type DifferenceClass, LARGE_DIFFERENCE_POINTS } from './difference-class.ts'
import { Sentence } from './Sentence.tsx'
import './difference-legend.css'

const CLASSES: readonly DifferenceClass[] = [1, 2, 4, 6, 7]

interface Props {
  spread: Spreiding
  richting: Richting
  gemeente: string
  /** Smallest difference that is called one, in percentage points; null: the margin of each difference decides. */
  leastPoints: number | null
}

/** What the colours mean, with the figure of the gemeente in the middle; ongunstig always on the left. */
export function DifferenceLegend({ spread, richting, gemeente, leastPoints }: Props) {
  const sign = richting === 'hoger-is-gunstiger' ? -1 : 1
  const { nameOf } = useAnalysisContext()
  const small = (side: number) =>
    leastPoints === null ? wijkkaartTekst.marge : wijkkaartTekst.grenswaarde(side * leastPoints)
  const large = (side: number) => wijkkaartTekst.grenswaarde(side * LARGE_DIFFERENCE_POINTS)
  const breaks = [
    { at: 'first', words: large(sign) },
    { at: 'second', words: small(sign) },
    { at: 'third', words: small(-sign) },
    { at: 'fourth', words: large(-sign) },
  ]
  const counted = uitlegZonderCijfer(
    spread,
    wijkkaartTekst.aantalBuurten(spread.aantalZonder),
    nameOf,
    (code) => redenTekst[code],
  )
  return (
    <div className="difference-legend">
      <p className="alleen-voorgelezen">{wijkkaartTekst.legenda}</p>
      <div className="difference-legend__ramp">
        {CLASSES.map((step) => (
          <span
            key={step}
            style={{ background: `var(--basis-dataset-divergent-oker-water-${step})` }}
            aria-hidden
          />
        ))}
      </div>
      <div className="difference-legend__breaks" aria-hidden>
        {breaks.map(({ at, words }) => (
          <span key={at}>{words}</span>
        ))}
      </div>
      <div className="difference-legend__words">
        <span>{wijkkaartTekst.ongunstiger}</span>
        <strong>
          <Sentence zin={wijkkaartTekst.middelste(gemeente, spread.gemeente)} />
        </strong>
        <span>{wijkkaartTekst.gunstiger}</span>
      </div>
      <div className="difference-legend__missing">
        <span className="hatch" aria-hidden />
        <span>
          <Sentence zin={metUitleg(wijkkaartTekst.geenCijferAantal(spread.aantalZonder), [counted])} />
        </span>
      </div>
    </div>
  )
}
