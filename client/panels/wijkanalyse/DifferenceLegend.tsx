import type { Spreiding } from '../../../analyses/wijkanalyse/spreiding.ts'
import type { Richting } from '../../../geodata/schema/indicator.ts'
import { wijkkaartTekst } from '../../../server/contract/text/nl/wijkkaart.ts'
import { type DifferenceClass, LARGE_DIFFERENCE_POINTS } from './difference-class.ts'
import './difference-legend.css'

const CLASSES: readonly DifferenceClass[] = [1, 2, 4, 6, 7]

interface Props {
  spread: Spreiding
  richting: Richting
  gemeente: string
  /** Smallest difference that is called one, from the parameters of the analysis. */
  leastPoints: number
}

/** What the colours mean, with the figure of the gemeente in the middle; ongunstig always on the left. */
export function DifferenceLegend({ spread, richting, gemeente, leastPoints }: Props) {
  const sign = richting === 'hoger-is-gunstiger' ? -1 : 1
  const breaks = [LARGE_DIFFERENCE_POINTS, leastPoints, -leastPoints, -LARGE_DIFFERENCE_POINTS].map(
    (value) => value * sign,
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
        {breaks.map((value) => (
          <span key={value}>{wijkkaartTekst.grenswaarde(value)}</span>
        ))}
      </div>
      <div className="difference-legend__words">
        <span>{wijkkaartTekst.ongunstiger}</span>
        <strong>{wijkkaartTekst.middelste(gemeente, spread.gemeente?.waarde ?? null)}</strong>
        <span>{wijkkaartTekst.gunstiger}</span>
      </div>
      <div className="difference-legend__missing">
        <span className="hatch" aria-hidden />
        <span>{wijkkaartTekst.geenCijferAantal(spread.aantalZonder)}</span>
      </div>
    </div>
  )
}
