import type { Prioriteit } from '../../../analyses/prioriteiten/prioriteiten.ts'
import type { Verdieping } from '../../../analyses/verdieping/verdieping.ts'
import { prioriteitenTekst } from '../../../server/contract/text/nl/prioriteiten.ts'
import { ExplainButton } from '../wijkanalyse/ExplainButton.tsx'
import { StabilityBar } from './StabilityBar.tsx'
import { uitlegVanRuns } from './uitleg.ts'

/** How firm a place is: the bar, and in words in which share of the runs a theme is among the first three. */
export function Firmness({ prioriteit, verdieping }: { prioriteit: Prioriteit; verdieping: Verdieping }) {
  const { bijEersteDrie, reden } = prioriteit
  const { vastVanaf } = verdieping.prioriteiten
  return (
    <p className="firmness">
      <StabilityBar share={reden === null ? bijEersteDrie : null} firmFrom={vastVanaf} />
      <span>
        {reden === null ? null : (
          <>
            <strong>{prioriteitenTekst.onbeslist}</strong> {prioriteitenTekst.reden[reden]}
            {bijEersteDrie === null ? null : '; '}
          </>
        )}
        {bijEersteDrie === null ? null : (
          <>
            <ExplainButton uitleg={uitlegVanRuns(prioriteit, bijEersteDrie, verdieping)} />{' '}
            {prioriteitenTekst.vast}
          </>
        )}
      </span>
    </p>
  )
}
