import type { ReactNode } from 'react'
import type { Cijfer } from '../../../analyses/result.ts'
import type { Verschil } from '../../../analyses/vergelijking/verschil.ts'
import { punten } from '../../../server/contract/text/getal.ts'
import { metEenheid } from '../../../server/contract/text/nl/zin.ts'
import { uitlegVerschil } from '../../../server/contract/text/nl/uitleg-verschil.ts'
import { useAnalysisContext } from './analysis-context.ts'
import { ExplainButton } from './ExplainButton.tsx'
import { FigureButton } from './FigureButton.tsx'

interface Props {
  label: string
  rows: readonly { cijfer: Cijfer; tegenGemeente: Verschil }[]
  /** Figure of the gemeente that the differences are from; with it each difference opens to its computation. */
  gemeente?: Cijfer | null
  children?: ReactNode
}

/** The buurten behind a finding, folded away: name, figure and difference from the gemeente. */
export function BuurtDetails({ label, rows, gemeente = null, children }: Props) {
  const { nameOf } = useAnalysisContext()
  return (
    <details className="details">
      <summary>{label}</summary>
      <ul>
        {rows.map(({ cijfer, tegenGemeente }) => (
          <li key={cijfer.gebied}>
            <span>{nameOf(cijfer.gebied)}</span>
            <span>
              <FigureButton figure={metEenheid(cijfer)} /> (
              {gemeente === null ? (
                punten(tegenGemeente.punten)
              ) : (
                <ExplainButton uitleg={uitlegVerschil(cijfer, gemeente, tegenGemeente, nameOf)} />
              )}
              )
            </span>
          </li>
        ))}
      </ul>
      {children}
    </details>
  )
}
