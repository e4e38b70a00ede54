import type { Positie, RobuustPijler } from '../../../analyses/robuust/pijlers-schema.ts'
import type { Verdieping } from '../../../analyses/verdieping/verdieping.ts'
import {
  deelTekst,
  keuzeTekst,
  zekerheidTekst,
  zekerheidUitleg,
} from '../../../server/contract/text/nl/zekerheid.ts'
import { useAnalysisContext } from '../wijkanalyse/analysis-context.ts'
import { ExplainButton } from '../wijkanalyse/ExplainButton.tsx'
import { explainOutcome } from './uitleg.ts'

interface Props {
  row: RobuustPijler
  positie: Positie
  verdieping: Verdieping
}

/** How much each choice alone moves the outcome, the largest first. */
export function Gewisseld({ row, positie, verdieping }: Props) {
  const { nameOf } = useAnalysisContext()
  if (positie.invloed === null) return <p>{zekerheidTekst.uitkomstGelijk}</p>
  return (
    <>
      <ul className="gewisseld">
        {positie.invloed
          .toSorted((a, b) => b.aandeel - a.aandeel)
          .map(({ keuze, gevarieerd, aandeel }) => (
            <li key={keuze}>
              <span>{keuzeTekst[keuze]}</span>{' '}
              {gevarieerd ? (
                <ExplainButton
                  uitleg={explainOutcome(
                    deelTekst(aandeel),
                    zekerheidUitleg.invloed,
                    'robuust/keuzes',
                    row,
                    verdieping,
                    nameOf,
                  )}
                />
              ) : (
                <span className="subtle">{zekerheidTekst.nietGewisseld}</span>
              )}
            </li>
          ))}
      </ul>
      <p className="subtle">{zekerheidTekst.gewisseldUitleg}</p>
    </>
  )
}
