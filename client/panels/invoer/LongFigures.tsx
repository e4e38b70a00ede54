import { X } from 'lucide-react'
import { koppelingTekst } from '../../../server/contract/text/nl/invoer-koppeling.ts'
import { Button } from '../../ui/Button.tsx'
import { type Change, type Draft, newOwnFigure, type OwnFigure } from './draft.ts'
import { OwnFigureFields } from './OwnFigureFields.tsx'
import { freeId } from './series.ts'
import { ownFigureId } from './short-name.ts'

interface Props {
  draft: Draft
  change: Change
  error: string | undefined
}

/** Figures of one's own where a column names the figure: each goes by exactly the name that the column holds. */
export function LongFigures({ draft, change, error }: Props) {
  const replace = (before: OwnFigure, after: OwnFigure) => {
    const others = draft.eigen.filter((own) => own !== before)
    const named = { ...after, id: freeId(ownFigureId(after.naam), others) }
    change({ eigen: draft.eigen.map((own) => (own === before ? named : own)) })
  }
  return (
    <section className="block">
      <p className="subtle">{koppelingTekst.langEigen}</p>
      <ul className="mapping__fields">
        {draft.eigen.map((own, index) => (
          // Its id follows its name while one types, and must not make the field anew.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index} className="mapping__with-button">
            <OwnFigureFields own={own} onChange={(changed) => replace(own, changed)} error={error} />
            <Button
              kind="quiet"
              icon={<X size={18} strokeWidth={1.9} aria-hidden />}
              aria-label={koppelingTekst.eigenWeg(own.naam)}
              onClick={() => change({ eigen: draft.eigen.filter((row) => row !== own) })}
            />
          </li>
        ))}
      </ul>
      <div>
        <Button
          onClick={() =>
            change({ eigen: [...draft.eigen, newOwnFigure(freeId(ownFigureId(''), draft.eigen), '')] })
          }
        >
          {koppelingTekst.eigenToevoegen}
        </Button>
      </div>
    </section>
  )
}
