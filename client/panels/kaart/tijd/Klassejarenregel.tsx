import { tijd } from '../../../../server/contract/text/nl/kaart-tijd.ts'
import type { PaneelProps } from '../paneel-props.ts'

/** Says in the legend that the classes hold for all years, with the way back to those of this year alone. */
export function Klassejarenregel({ model, keuze, kies }: Pick<PaneelProps, 'model' | 'keuze' | 'kies'>) {
  if (model.klassejaren === 'eigen') return null
  const isChosen = keuze.klassejaren === 'alle' && keuze.naast === null
  return (
    <p className="subtle">
      {isChosen ? tijd.klassenAlleJaren : tijd.klassenTweeKanten}{' '}
      {isChosen ? (
        <button type="button" className="link tijd-knop" onClick={() => kies({ klassejaren: 'eigen' })}>
          {tijd.klassenDitJaar}
        </button>
      ) : null}
    </p>
  )
}
