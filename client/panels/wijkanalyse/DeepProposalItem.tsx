import type { ThemaRij } from '../../../analyses/prioriteiten/criteria-schema.ts'
import type { Prioriteit } from '../../../analyses/prioriteiten/prioriteiten.ts'
import type { Verdieping } from '../../../analyses/verdieping/verdieping.ts'
import { pijlerTekst } from '../../../server/contract/text/nl/indicatoren.ts'
import { grondZin, prioriteitenTekst } from '../../../server/contract/text/nl/prioriteiten.ts'
import { themaTekst } from '../../../server/contract/text/nl/wijkanalyse.ts'
import { Details } from '../../ui/Details.tsx'
import { BuurtTable } from '../prioriteiten/BuurtTable.tsx'
import { Firmness } from '../prioriteiten/Firmness.tsx'
import { ThemeActions } from '../prioriteiten/ThemeActions.tsx'

interface Props {
  prioriteit: Prioriteit
  row: ThemaRij
  verdieping: Verdieping
}

/** One proposed priority out of the deeper analysis: on what it stands and how firm it is, per buurt, and what runs already. */
export function DeepProposalItem({ prioriteit, row, verdieping }: Props) {
  return (
    <div className="proposal">
      <span className="proposal__place" aria-hidden>
        {prioriteit.plaats}
      </span>
      <h4>{themaTekst(row.thema)}</h4>
      <p className="subtle">{pijlerTekst[row.pijler]}</p>
      <p>{grondZin(row)}</p>
      <Firmness prioriteit={prioriteit} verdieping={verdieping} />
      <Details summary={prioriteitenTekst.perBuurt}>
        <BuurtTable row={row} verdieping={verdieping} />
      </Details>
      <Details summary={prioriteitenTekst.acties(verdieping.prioriteiten.criteria.planJaar)}>
        <ThemeActions row={row} />
      </Details>
    </div>
  )
}
