import type { ReactNode } from 'react'
import type { BronStand } from '../../../server/contract/bronnen.ts'
import { bronnenTekst } from '../../../server/contract/text/nl/bronnen.ts'
import { momentVan } from '../../app/moment.ts'
import { paths } from '../../app/paths.ts'
import { OutsideLink } from '../../ui/OutsideLink.tsx'
import { TextLink } from '../../ui/TextLink.tsx'
import { MissingPerBuurt } from './MissingPerBuurt.tsx'
import { visitSentence } from './source-state.ts'

/** Everything about a source: what came, the last good and the last failed visit, key, licence, and what is missing. */
export function SourceDetails({ source }: { source: BronStand }) {
  return (
    <>
      <dl className="facts">
        <Fact name={bronnenTekst.gegevens}>
          {source.datasets.length === 0 ? bronnenTekst.nietsGekomen : null}
          <ul>
            {source.datasets.map((row) => (
              <li key={row.dataset}>
                <SourceDataset row={row} />
              </li>
            ))}
          </ul>
        </Fact>
        <Fact name={bronnenTekst.laatsteGoede}>
          {source.laatsteGoede === null ? bronnenTekst.nooit : when(source.laatsteGoede.begonnenOp)}
        </Fact>
        <Fact name={bronnenTekst.laatsteFout}>
          {source.laatsteFout === null ? (
            bronnenTekst.nooit
          ) : (
            <>
              <p>{visitSentence(source.laatsteFout, source)}</p>
              {source.laatsteFout.uitleg === null ? null : (
                <p className="subtle">{source.laatsteFout.uitleg}</p>
              )}
            </>
          )}
        </Fact>
        <Fact name={bronnenTekst.sleutel}>{keySentence(source)}</Fact>
        <Fact name={bronnenTekst.licentie}>
          {source.licentieUrl === null ? (
            source.licentie
          ) : (
            <OutsideLink href={source.licentieUrl}>{source.licentie}</OutsideLink>
          )}
        </Fact>
        <Fact name={bronnenTekst.adres}>
          <OutsideLink href={source.url}>{source.url}</OutsideLink>
        </Fact>
        <Fact name={bronnenTekst.hosts}>{source.hosts.join(', ')}</Fact>
      </dl>
      {source.datasets.map((row) =>
        row.ontbreektPerBuurt.length === 0 ? null : (
          <MissingPerBuurt key={row.dataset} rows={row.ontbreektPerBuurt} />
        ),
      )}
    </>
  )
}

function SourceDataset({ row }: { row: BronStand['datasets'][number] }) {
  if (row.versie === null || row.opgehaaldOp === null) {
    return (
      <>
        {row.dataset}: {bronnenTekst.nietsGekomen}
      </>
    )
  }
  return (
    <>
      <TextLink to={paths.dataset(row.dataset)}>{row.dataset}</TextLink>, {when(row.opgehaaldOp)},{' '}
      {bronnenTekst.dataset(row.rijenOvergenomen ?? 0, row.aantalAfgekeurd ?? 0)}
    </>
  )
}

function when(iso: string): string {
  const { dag, tijd } = momentVan(iso)
  return `${dag}, ${tijd}`
}

function keySentence(source: BronStand): string {
  if (source.sleutelInstelling === null) return bronnenTekst.sleutelNiet
  return source.sleutelAanwezig
    ? bronnenTekst.sleutelAanwezig(source.sleutelInstelling)
    : bronnenTekst.sleutelOntbreekt(source.sleutelInstelling)
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
