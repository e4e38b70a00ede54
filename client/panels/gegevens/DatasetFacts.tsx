import type { ReactNode } from 'react'
import type { DatasetOverzicht } from '../../../server/contract/datasets.ts'
import { aantal, datum } from '../../../server/contract/text/getal.ts'
import { bronTekst } from '../../../server/contract/text/nl/bron.ts'
import { bewerkingTekst } from '../../../server/contract/text/nl/invoer-verslag.ts'
import { gegevensTekst, jarenTekst } from '../../../server/contract/text/nl/gegevens.ts'
import { OutsideLink } from '../../ui/OutsideLink.tsx'
import { ScrollTable } from '../../ui/ScrollTable.tsx'

/** Source, licence, version and the fingerprint of every file. */
export function DatasetFacts({ dataset }: { dataset: DatasetOverzicht }) {
  const { provenance, gevuld } = dataset
  const columns = gegevensTekst.bestandKolommen
  return (
    <section className="block">
      <h2>{gegevensTekst.herkomst}</h2>
      <dl className="facts">
        <Fact name={gegevensTekst.bronhouder}>{provenance.bronhouder}</Fact>
        <Fact name={gegevensTekst.bron}>{provenance.bron}</Fact>
        {provenance.url === null ? null : (
          <Fact name={gegevensTekst.adres}>
            <OutsideLink href={provenance.url}>{provenance.url}</OutsideLink>
          </Fact>
        )}
        <Fact name={gegevensTekst.licentie}>
          {provenance.licentieUrl === null ? (
            provenance.licentie
          ) : (
            <OutsideLink href={provenance.licentieUrl}>{provenance.licentie}</OutsideLink>
          )}
        </Fact>
        <Fact name={gegevensTekst.vintage}>{provenance.vintage}</Fact>
        <Fact name={gegevensTekst.jaren}>{jarenTekst(provenance.jaren)}</Fact>
        <Fact name={gegevensTekst.verkregenOp}>{datum(provenance.verkregenOp)}</Fact>
        {provenance.bewerkingen === undefined || provenance.bewerkingen.length === 0 ? null : (
          <Fact name={bronTekst.bewerkingen}>
            <ul className="plain-list">
              {provenance.bewerkingen.map((code) => (
                <li key={code}>{bewerkingTekst(code)}</li>
              ))}
            </ul>
          </Fact>
        )}
        <Fact name={gegevensTekst.versie}>{dataset.versie}</Fact>
        <Fact name={gegevensTekst.geladenOp}>{datum(dataset.geladenOp)}</Fact>
        <Fact name={gegevensTekst.rijen}>
          {gegevensTekst.rijenZin(dataset.rijenGelezen, dataset.rijenOvergenomen)}
        </Fact>
        <Fact name={gegevensTekst.gevuld}>
          {gevuld === null ? gegevensTekst.nvt : gegevensTekst.gevuldZin(gevuld.aanwezig, gevuld.verwacht)}
        </Fact>
        <Fact name={gegevensTekst.inhoudSha}>
          <span className="fingerprint">{dataset.sha256}</span>
        </Fact>
      </dl>
      {provenance.bestanden.length === 0 ? null : (
        <ScrollTable caption={gegevensTekst.bestanden}>
          <thead>
            <tr>
              <th scope="col">{columns.naam}</th>
              <th scope="col" className="table__number">
                {columns.bytes}
              </th>
              <th scope="col">{columns.sha}</th>
            </tr>
          </thead>
          <tbody>
            {provenance.bestanden.map((file) => (
              <tr key={file.naam}>
                <th scope="row">{file.naam}</th>
                <td className="table__number">{aantal(file.bytes)}</td>
                <td className="fingerprint">{file.sha256}</td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      )}
    </section>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
