import type { ReactNode } from 'react'
import type { Cijfer } from '../../../analyses/result.ts'
import type { Verschil } from '../../../analyses/vergelijking/verschil.ts'
import { punten } from '../../../server/contract/text/getal.ts'
import { metEenheid } from '../../../server/contract/text/nl/zin.ts'
import { useAnalysisContext } from './analysis-context.ts'
import { FigureButton } from './FigureButton.tsx'

interface Props {
  label: string
  rows: readonly { cijfer: Cijfer; tegenGemeente: Verschil }[]
  children?: ReactNode
}

/** The buurten behind a finding, folded away: name, figure and difference from the gemeente. */
export function BuurtDetails({ label, rows, children }: Props) {
  const { nameOf } = useAnalysisContext()
  return (
    <details className="details">
      <summary>{label}</summary>
      <ul>
        {rows.map(({ cijfer, tegenGemeente }) => (
          <li key={cijfer.gebied}>
            <span>{nameOf(cijfer.gebied)}</span>
            <span>
              <FigureButton figure={metEenheid(cijfer)} /> ({punten(tegenGemeente.punten)})
            </span>
          </li>
        ))}
      </ul>
      {children}
    </details>
  )
}
