import type { Verdieping } from '../../../analyses/verdieping/verdieping.ts'
import { redenTekst } from '../../../server/contract/text/nl/redenen.ts'
import { fondsKort, renovatieTekst } from '../../../server/contract/text/nl/renovatie-verwachting.ts'
import { ExampleTag } from '../../app/ExampleTag.tsx'
import { gebiedsnaam } from '../wijkanalyse/WijkTabs.tsx'
import { EigenaarVerwachting } from './EigenaarVerwachting.tsx'
import { Fondsen } from './Fondsen.tsx'
import { StandTabel } from './StandTabel.tsx'
import { explainer } from './uitleg.ts'

/** The renovation of an area: how far it is, what is expected, and what that means per fund. */
export function RenovatieVerwachting({ verdieping }: { verdieping: Verdieping }) {
  const { renovatie, soort, wijk } = verdieping
  if (!renovatie.bekend) return <p>{redenTekst[renovatie.reden]}</p>
  const explain = explainer(verdieping, renovatie)
  const { stand, planJaar, fondsen } = renovatie
  const endsOf = (owner: (typeof renovatie.regels)[number]['eigenaar']) =>
    fondsen.flatMap(({ naam, tot, stand: state, voor }) =>
      state === 'loopt' && tot !== null && voor.includes(owner) ? [{ naam: fondsKort(naam), tot }] : [],
    )
  return (
    <>
      <section className="block">
        <div className="page__head">
          <h2>{renovatieTekst.verwachting}</h2>
          {renovatie.voorbeelddata ? <ExampleTag /> : null}
        </div>
        <p className="subtle">
          {stand === null ? renovatieTekst.standOnbekend : renovatieTekst.standOp(stand)}{' '}
          {renovatieTekst.verwachtingUitleg}
        </p>
        {renovatie.regels.map((row) => (
          <EigenaarVerwachting
            key={row.eigenaar}
            row={row}
            stand={stand ?? verdieping.cyclus.peildatum}
            einden={endsOf(row.eigenaar)}
            explain={explain}
          />
        ))}
      </section>
      <section className="block">
        <div className="page__head">
          <h2>{renovatieTekst.stand}</h2>
          {renovatie.voorbeelddata ? <ExampleTag /> : null}
        </div>
        <StandTabel
          deel={renovatie}
          gebied={soort === 'stad' ? null : gebiedsnaam({ id: wijk.id, naam: wijk.naam, soort })}
          explain={explain}
        />
        <p className="subtle">{renovatieTekst.buiten}</p>
      </section>
      {planJaar === null ? <p>{renovatieTekst.geenPlan}</p> : <Fondsen deel={renovatie} explain={explain} />}
      {planJaar === null ? null : <p className="subtle">{renovatieTekst.plan(planJaar)}</p>}
    </>
  )
}
