import type { VoorstelRegel } from '../../../analyses/prioriteiten/voorstel.ts'
import type { Programma } from '../../../geodata/schema/programma.ts'
import { indicatorTekst, pijlerTekst } from '../../../server/contract/text/nl/indicatoren.ts'
import { bronfamilieTekst } from '../../../server/contract/text/nl/bronfamilies.ts'
import { themaTekst, wijkanalyseTekst } from '../../../server/contract/text/nl/wijkanalyse.ts'
import { BuurtDetails } from './BuurtDetails.tsx'

interface Props {
  row: VoorstelRegel
  programme: Programma | undefined
  gemeente: string
}

/** One proposed priority: what it rests on, how firm that is, what it means per buurt, and what the plan already does. */
export function ProposalItem({ row, programme, gemeente }: Props) {
  const proofs = row.bewijs.filter((proof) => proof.buurten.length > 0)
  const actions = row.acties.flatMap((id) => programme?.acties.find((action) => action.id === id)?.naam ?? [])
  return (
    <div className="proposal">
      <span className="proposal__place" aria-hidden>
        {row.plaats}
      </span>
      <h4>{themaTekst(row.thema)}</h4>
      <p className="subtle">{pijlerTekst[row.pijler]}</p>
      {row.grond === 'geen-cijfer' ? <p>{wijkanalyseTekst.grondGeenCijfer}</p> : null}
      {row.grond === 'klein-verschil' ? <p>{wijkanalyseTekst.grondKleinVerschil(gemeente)}</p> : null}
      {proofs.map((proof) => (
        <p key={proof.indicator}>
          {wijkanalyseTekst.bewijsZin(proof.indicator, proof.buurten.length, proof.aantalMet, proof.jaar)}
        </p>
      ))}
      <p className="proposal__firmness">
        {row.redenOnbeslist === null ? (
          wijkanalyseTekst.meerDanEenBron(row.bronfamilies.map(bronfamilieTekst))
        ) : (
          <>
            <span className="proposal__undecided" aria-hidden />
            <span>
              <strong>{wijkanalyseTekst.onbeslist}</strong>{' '}
              {wijkanalyseTekst.onbeslistReden[row.redenOnbeslist]}
            </span>
          </>
        )}
      </p>
      {proofs.length === 0 ? <p className="subtle">{wijkanalyseTekst.perBuurtGeen}</p> : null}
      {proofs.map((proof) => (
        <BuurtDetails
          key={proof.indicator}
          label={`${wijkanalyseTekst.perBuurt}: ${indicatorTekst(proof.indicator).naam}`}
          rows={proof.buurten}
          gemeente={proof.gemeente}
        />
      ))}
      <details className="details">
        <summary>{wijkanalyseTekst.acties(programme?.planJaar ?? null)}</summary>
        {actions.length === 0 ? (
          <p>{programme === undefined ? wijkanalyseTekst.geenPlan : wijkanalyseTekst.geenActies}</p>
        ) : (
          <ul>
            {actions.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        )}
        <p>{wijkanalyseTekst.metPartners(row.partners)}</p>
      </details>
    </div>
  )
}
