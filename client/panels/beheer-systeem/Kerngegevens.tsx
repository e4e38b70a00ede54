import type { Systeem } from '../../../server/contract/systeem.ts'
import { aantal } from '../../../server/contract/text/getal.ts'
import { systeemTekst } from '../../../server/contract/text/nl/systeem.ts'
import { momentVan } from '../../app/moment.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Feit } from './Feit.tsx'

function moment(iso: string): string {
  const { dag, tijd } = momentVan(iso)
  return systeemTekst.moment(dag, tijd)
}

/** Which program runs, since when, and what it counts. */
export function Kerngegevens({ systeem }: { systeem: Systeem }) {
  return (
    <section className="block" aria-labelledby="systeem-app">
      <h3 id="systeem-app">{systeemTekst.app}</h3>
      {systeem.nodeOndersteund ? null : (
        <Notice tone="warning">
          <p>{systeemTekst.nodeOud}</p>
        </Notice>
      )}
      <dl className="facts">
        <Feit naam={systeemTekst.versie}>{systeem.versie}</Feit>
        <Feit naam={systeemTekst.node}>{systeem.node}</Feit>
        <Feit naam={systeemTekst.gestart}>{moment(systeem.gestart)}</Feit>
        <Feit naam={systeemTekst.geheugen}>{systeemTekst.grootte(systeem.geheugenBytes)}</Feit>
        <Feit naam={systeemTekst.sessies}>{systeemTekst.sessiesZin(systeem.sessies)}</Feit>
        <Feit naam={systeemTekst.fouten}>{systeemTekst.foutenZin(systeem.fouten)}</Feit>
        <Feit naam={systeemTekst.logboek}>{aantal(systeem.logboekregels)}</Feit>
        <Feit naam={systeemTekst.reservekopie}>
          {systeem.reservekopie === null ? systeemTekst.geenReservekopie : moment(systeem.reservekopie)}
        </Feit>
      </dl>
    </section>
  )
}
