import { campagneTekst as tekst } from '../../../server/contract/text/nl/campagnes.ts'
import type { Campagnebeeld } from '../../api/campagnes.ts'
import { ScrollTable } from '../../ui/ScrollTable.tsx'

/** The streets of a campaign, counted: whose homes, whom to ask, who was visited and told. */
export function Stratendeel({ straten }: { straten: Campagnebeeld['straten'] }) {
  return (
    <section className="block" aria-labelledby="campagne-straten">
      <h2 id="campagne-straten">{tekst.straten}</h2>
      <p className="subtle">{tekst.nogTeVragenUitleg}</p>
      <ScrollTable caption={tekst.stratenTabel} captionHidden>
        <thead>
          <tr>
            <th scope="col">{tekst.straat}</th>
            {(['corporatie', 'particulier', 'vve'] as const).map((owner) => (
              <th key={owner} scope="col" className="table__number">
                {tekst.eigenaren[owner]}
              </th>
            ))}
            <th scope="col" className="table__number">
              {tekst.nogTeVragen}
            </th>
            <th scope="col">{tekst.gesprekken}</th>
            <th scope="col" className="table__number">
              {tekst.geinformeerd}
            </th>
          </tr>
        </thead>
        <tbody>
          {straten.map(({ straat, woningen, nogTeVragen, bezoeken, geinformeerd }) => (
            <tr key={straat}>
              <th scope="row">{straat === '' ? tekst.straatOnbekend : straat}</th>
              <td className="table__number">{woningen.corporatie}</td>
              <td className="table__number">{woningen.particulier}</td>
              <td className="table__number">{woningen.vve}</td>
              <td className="table__number">{nogTeVragen}</td>
              <td>{tekst.gesprekkenVan(bezoeken.bezocht, bezoeken.gepland)}</td>
              <td className="table__number">
                {tekst.geinformeerdVan(
                  geinformeerd,
                  woningen.corporatie + woningen.particulier + woningen.vve + woningen.onbekend,
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </section>
  )
}
