import type { Wijkanalyse } from '../../../analyses/wijkanalyse/wijkanalyse.ts'
import type { Cyclus } from '../../../server/contract/cycli.ts'
import { wijkanalyseTekst } from '../../../server/contract/text/nl/wijkanalyse.ts'
import { useDatasets } from '../../api/datasets.ts'
import { ExampleTag } from '../../app/ExampleTag.tsx'
import { paths } from '../../app/paths.ts'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { TextLink } from '../../ui/TextLink.tsx'
import { Rerun } from './Rerun.tsx'

/** How it was computed: peildatum, method, parameters, and every input with its version and fingerprint. */
export function Method({ analysis, cyclus }: { analysis: Wijkanalyse; cyclus: Cyclus }) {
  const datasets = useDatasets().data?.datasets
  const { parameters } = wijkanalyseTekst
  const stored = cyclus.wijkanalyses.find((row) => row.wijk === analysis.wijk.id)
  const titleOf = (id: string) => datasets?.find((row) => row.provenance.id === id)?.provenance.titel ?? id
  const columns = wijkanalyseTekst.invoerKolommen
  return (
    <section className="block method">
      <h2>{wijkanalyseTekst.methode}</h2>
      <p>{wijkanalyseTekst.methodeZin(analysis.cyclus.peildatum, analysis.methode)}</p>
      <p>
        <TextLink to={paths.methode}>{wijkanalyseTekst.zoRekenenWe}</TextLink>
      </p>
      <ul className="plain-list">
        <li>{parameters.kleinsteVerschilPunten(analysis.parameters.kleinsteVerschilPunten)}</li>
        {analysis.parameters.kleinsteVerschilAfgerondPunten === undefined ? null : (
          <li>
            {parameters.kleinsteVerschilAfgerondPunten(analysis.parameters.kleinsteVerschilAfgerondPunten)}
          </li>
        )}
        <li>{parameters.meestePunten(analysis.parameters.meestePunten)}</li>
        <li>{parameters.zelfdeVerhaalCorrelatie(analysis.parameters.zelfdeVerhaalCorrelatie)}</li>
        <li>{parameters.voorgesteldePrioriteiten(analysis.parameters.voorgesteldePrioriteiten)}</li>
      </ul>
      <ScrollTable caption={wijkanalyseTekst.invoer}>
        <thead>
          <tr>
            <th scope="col">{columns.dataset}</th>
            <th scope="col">{columns.versie}</th>
            <th scope="col">{columns.sha}</th>
          </tr>
        </thead>
        <tbody>
          {analysis.invoer.map((row) => (
            <tr key={row.dataset}>
              <th scope="row">
                <TextLink to={paths.dataset(row.dataset)}>{titleOf(row.dataset)}</TextLink>{' '}
                {row.voorbeelddata ? <ExampleTag /> : null}
              </th>
              <td>{row.versie}</td>
              <td className="fingerprint">{row.sha256}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      {stored === undefined ? null : (
        <p className="subtle">
          {wijkanalyseTekst.uitkomstSha}: <span className="fingerprint">{stored.sha256}</span>
        </p>
      )}
      <Rerun cyclus={cyclus.id} wijk={analysis.wijk.id} />
    </section>
  )
}
