import type {
  CijferPerDuizend,
  Inwonertal,
  Jaartelling,
} from '../../../analyses/incidenten/incidenten-schema.ts'
import { aantal } from '../../../server/contract/text/getal.ts'
import { incidentenTekst, tussen } from '../../../server/contract/text/nl/incidenten.ts'
import { ExplainButton } from '../wijkanalyse/ExplainButton.tsx'
import { FigureButton } from '../wijkanalyse/FigureButton.tsx'
import { explainCount, explainRate, publishedFigure, type Reekskader } from './uitleg.ts'

interface CountProps {
  kader: Reekskader
  jaar: number
  telling: Extract<Jaartelling, { bekend: true }>
}

/** A count that leads to its source when it was published, and to its computation when it was made here. */
export function Count({ kader, jaar, telling }: CountProps) {
  const figure = publishedFigure(kader, jaar, telling)
  if (figure === null) return <ExplainButton uitleg={explainCount(kader, jaar, telling)} />
  return <FigureButton figure={{ cijfer: figure, tekst: aantal(telling.aantal) }} />
}

interface RateProps {
  kader: Reekskader
  jaar: number
  telling: Jaartelling
  inwoners: Inwonertal
  perDuizend: CijferPerDuizend
}

/** A rate with its limits; where there is none the number says so and the reason stands under the table. */
export function Rate({ kader, jaar, telling, inwoners, perDuizend }: RateProps) {
  if (!telling.bekend || !inwoners.bekend || !perDuizend.bekend)
    return <span className="table__missing">{incidentenTekst.geenGetal}</span>
  return (
    <>
      <ExplainButton uitleg={explainRate(kader, jaar, telling, inwoners, perDuizend)} />
      <span className="incident-grens">{tussen(perDuizend, 1)}</span>
    </>
  )
}
