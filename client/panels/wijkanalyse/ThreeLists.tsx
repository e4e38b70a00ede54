import { Info, MessageCircle, Scale, Users } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Wijkanalyse } from '../../../analyses/wijkanalyse/wijkanalyse.ts'
import { themaTekst, wijkanalyseTekst } from '../../../server/contract/text/nl/wijkanalyse.ts'
import { useProgramma } from '../../api/programma.ts'
import { Notice } from '../../ui/Notice.tsx'
import { ProposalItem } from './ProposalItem.tsx'
import './three-lists.css'

/** Residents, professionals and the proposal in equal size. The first two are empty until a session is recorded. */
export function ThreeLists({ analysis }: { analysis: Wijkanalyse }) {
  const programme = useProgramma().data?.programma
  const { regels, gewoonWerk } = analysis.voorstel
  return (
    <section className="three-lists" aria-labelledby="three-lists-title">
      <div className="page__head">
        <h2 id="three-lists-title">{wijkanalyseTekst.lijsten}</h2>
        <p className="subtle">{wijkanalyseTekst.lijstenUitleg}</p>
      </div>
      <Notice icon={<Info size={18} strokeWidth={1.9} aria-hidden />}>
        <p>{wijkanalyseTekst.lijstenLeeg}</p>
      </Notice>
      <div className="three-lists__columns">
        <List title={wijkanalyseTekst.bewoners} icon={<Users size={18} strokeWidth={1.9} aria-hidden />}>
          <p className="three-lists__empty">{wijkanalyseTekst.geenSessie}</p>
          <p className="subtle">{wijkanalyseTekst.geenSessieBewoners}</p>
        </List>
        <List
          title={wijkanalyseTekst.professionals}
          icon={<MessageCircle size={18} strokeWidth={1.9} aria-hidden />}
        >
          <p className="three-lists__empty">{wijkanalyseTekst.geenSessie}</p>
          <p className="subtle">{wijkanalyseTekst.geenSessieProfessionals}</p>
        </List>
        <List title={wijkanalyseTekst.voorstel} icon={<Scale size={18} strokeWidth={1.9} aria-hidden />}>
          <p className="subtle">{wijkanalyseTekst.voorstelUit(analysis.cyclus.peildatum)}</p>
          <ol>
            {regels.map((row) => (
              <li key={row.thema}>
                <ProposalItem row={row} programme={programme} gemeente={analysis.focusgebied.gemeenteNaam} />
              </li>
            ))}
          </ol>
          {gewoonWerk.length === 0 ? null : (
            <div className="three-lists__other">
              <h4>{wijkanalyseTekst.ookVerschillen}</h4>
              <ul className="subtle">
                {gewoonWerk.map((row) => (
                  <li key={row.thema}>
                    {wijkanalyseTekst.gewoonWerkRegel(themaTekst(row.thema), row.aantalBuurten, row.partners)}
                  </li>
                ))}
              </ul>
            </div>
          )}
        </List>
      </div>
    </section>
  )
}

function List({ title, icon, children }: { title: string; icon: ReactNode; children: ReactNode }) {
  return (
    <section className="three-lists__list">
      <h3>
        {icon}
        {title}
      </h3>
      {children}
    </section>
  )
}
