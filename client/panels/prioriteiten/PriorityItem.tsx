import type { ThemaRij } from '../../../analyses/prioriteiten/criteria-schema.ts'
import type { Keuze, Prioriteit } from '../../../analyses/prioriteiten/prioriteiten.ts'
import type { Verdieping } from '../../../analyses/verdieping/verdieping.ts'
import { pijlerTekst } from '../../../server/contract/text/nl/indicatoren.ts'
import { grondZin, prioriteitenTekst } from '../../../server/contract/text/nl/prioriteiten.ts'
import { themaTekst } from '../../../server/contract/text/nl/wijkanalyse.ts'
import { Details } from '../../ui/Details.tsx'
import { ExplainButton } from '../wijkanalyse/ExplainButton.tsx'
import { BuurtTable } from './BuurtTable.tsx'
import { Firmness } from './Firmness.tsx'
import { ThemeActions } from './ThemeActions.tsx'
import { uitlegVanScore } from './uitleg.ts'

interface Props {
  prioriteit: Prioriteit
  row: ThemaRij
  keuze: Keuze
  verdieping: Verdieping
}

/** One proposed priority: what it rests on, how firm it is, what it means per buurt, what runs already and what is not known. */
export function PriorityItem({ prioriteit, row, keuze, verdieping }: Props) {
  const { voorgesteld } = verdieping.prioriteiten
  const isProposed = prioriteit.plaats <= voorgesteld
  return (
    <li className={isProposed ? 'priority' : 'priority priority--later'}>
      <span className="priority__place" aria-hidden>
        {prioriteit.plaats}
      </span>
      <div className="priority__head">
        <h3>{themaTekst(row.thema)}</h3>
        <span className="subtle">{pijlerTekst[row.pijler]}</span>
        {prioriteit.score === null ? null : (
          <span className="priority__score subtle">
            {prioriteitenTekst.scoreLabel}{' '}
            <ExplainButton uitleg={uitlegVanScore(prioriteit.score, row, keuze.gewichten, verdieping)} />
          </span>
        )}
      </div>
      <p>{grondZin(row)}</p>
      <Firmness prioriteit={prioriteit} verdieping={verdieping} />
      <Details summary={prioriteitenTekst.perBuurt}>
        <BuurtTable row={row} verdieping={verdieping} />
      </Details>
      <Details summary={prioriteitenTekst.acties(verdieping.prioriteiten.criteria.planJaar)}>
        <ThemeActions row={row} />
      </Details>
      {row.ontbreekt.length === 0 ? null : (
        <Details summary={prioriteitenTekst.ontbreekt}>
          <ul className="plain-list">
            {row.ontbreekt.map((code) => (
              <li key={code}>{prioriteitenTekst.gemis(code, row.pijler, row.aantalZonder)}</li>
            ))}
          </ul>
        </Details>
      )}
    </li>
  )
}
