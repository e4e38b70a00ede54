import type { Verdieping } from '../../../analyses/verdieping/verdieping.ts'
import type { Wijkanalyse } from '../../../analyses/wijkanalyse/wijkanalyse.ts'
import { lijstenTekst } from '../../../server/contract/text/nl/lijsten.ts'
import { themaTekst, wijkanalyseTekst } from '../../../server/contract/text/nl/wijkanalyse.ts'
import { useProgramma } from '../../api/programma.ts'
import { paths } from '../../app/paths.ts'
import { TextLink } from '../../ui/TextLink.tsx'
import { DeepProposalItem } from './DeepProposalItem.tsx'
import { ProposalItem } from './ProposalItem.tsx'

interface Props {
  analysis: Wijkanalyse
  /** The deeper analysis; undefined: not there (yet), then the stored proposal stands alone. */
  deep: Verdieping | undefined
}

/** The proposal to talk about. One order only: both analyses rank by the same function, and the deeper adds how firm a place is. */
export function ProposalList({ analysis, deep }: Props) {
  const programme = useProgramma().data?.programma
  const { regels, gewoonWerk } = analysis.voorstel
  const { cyclus, wijk, focusgebied } = analysis
  return (
    <>
      <p className="subtle">{wijkanalyseTekst.voorstelUit(cyclus.peildatum)}</p>
      <ol>
        {deep === undefined
          ? regels.map((row) => (
              <li key={row.thema}>
                <ProposalItem row={row} programme={programme} gemeente={focusgebied.gemeenteNaam} />
              </li>
            ))
          : deep.prioriteiten.volgorde.slice(0, deep.prioriteiten.voorgesteld).map((place) => {
              const row = deep.prioriteiten.criteria.themas.find(({ thema }) => thema === place.thema)
              return row === undefined ? null : (
                <li key={place.thema}>
                  <DeepProposalItem prioriteit={place} row={row} verdieping={deep} />
                </li>
              )
            })}
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
      {deep === undefined ? null : (
        <p className="niet-afdrukken">
          <TextLink to={paths.verdieping(cyclus.id, wijk.id, 'prioriteiten')}>
            {lijstenTekst.alleGewichten}
          </TextLink>
        </p>
      )}
    </>
  )
}
