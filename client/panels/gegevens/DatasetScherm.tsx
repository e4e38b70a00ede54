import { algemeen } from '../../../server/contract/text/nl/algemeen.ts'
import { gegevensTekst } from '../../../server/contract/text/nl/gegevens.ts'
import { useDataset } from '../../api/datasets.ts'
import { paths } from '../../app/paths.ts'
import { Problem } from '../../app/Problem.tsx'
import { useScreenTitle } from '../../app/use-screen-title.ts'
import { ExampleTag } from '../../app/ExampleTag.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { TextLink } from '../../ui/TextLink.tsx'
import { Assumptions } from './Assumptions.tsx'
import { DatasetFacts } from './DatasetFacts.tsx'
import { MissingTable } from './MissingTable.tsx'
import { RecentImports } from './RecentImports.tsx'
import { RejectedTable } from './RejectedTable.tsx'
import { Versions } from './Versions.tsx'
import './gegevens.css'

/** One dataset: where it comes from, what to watch for, what is missing and what was refused. */
export function DatasetScherm({ dataset }: { dataset: string }) {
  const answer = useDataset(dataset)
  const title = answer.data?.provenance.titel ?? gegevensTekst.titel
  useScreenTitle(title)
  if (answer.isError) {
    return (
      <div className="page">
        <h1>{gegevensTekst.titel}</h1>
        <Problem
          error={answer.error}
          onRetry={() => void answer.refetch()}
          back={{ to: paths.gegevens, label: gegevensTekst.naarLijst }}
        />
      </div>
    )
  }
  if (answer.data === undefined) {
    return (
      <div className="page">
        <Skeleton label={algemeen.laden} heightPixels={640} />
      </div>
    )
  }
  const { provenance, ontbrekend, afgekeurd, aannamen } = answer.data
  return (
    <div className="page">
      <p>
        <TextLink to={paths.gegevens}>{gegevensTekst.naarLijst}</TextLink>
      </p>
      <div className="page__head">
        <h1>{title}</h1>
        {provenance.voorbeelddata ? <ExampleTag /> : null}
      </div>
      <p className="page__lead">{provenance.dekking}</p>
      {provenance.letOp.length === 0 ? null : (
        <Notice title={gegevensTekst.letOp}>
          <ul className="plain-list">
            {provenance.letOp.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      )}
      <DatasetFacts dataset={answer.data} />
      <RecentImports dataset={provenance.id} />
      <Versions dataset={provenance.id} fetched={provenance.opgehaaldOp !== undefined} />
      <section className="block">
        <h2>{gegevensTekst.ontbrekend}</h2>
        {ontbrekend.length === 0 ? <p>{gegevensTekst.ontbrekendGeen}</p> : <MissingTable rows={ontbrekend} />}
      </section>
      <section className="block">
        <h2>{gegevensTekst.afgekeurdTitel}</h2>
        {afgekeurd === null ? (
          <p>{gegevensTekst.afgekeurdNietVoorU}</p>
        ) : afgekeurd.length === 0 ? (
          <p>{gegevensTekst.afgekeurdGeen}</p>
        ) : (
          <RejectedTable rows={afgekeurd} />
        )}
      </section>
      {aannamen.length === 0 ? null : <Assumptions rows={aannamen} />}
    </div>
  )
}
