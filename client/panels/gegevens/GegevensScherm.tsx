import { FileUp, FlaskConical } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { algemeen } from '../../../server/contract/text/nl/algemeen.ts'
import { gegevensTekst } from '../../../server/contract/text/nl/gegevens.ts'
import { invoerScherm } from '../../../server/contract/text/nl/invoer.ts'
import { useDatasets } from '../../api/datasets.ts'
import { useMag } from '../../api/sessie.ts'
import { paths } from '../../app/paths.ts'
import { Problem } from '../../app/Problem.tsx'
import { useScreenTitle } from '../../app/use-screen-title.ts'
import { Button } from '../../ui/Button.tsx'
import { buttonClass } from '../../ui/button-class.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { DatasetCard } from './DatasetCard.tsx'
import { ExportSection } from './ExportSection.tsx'
import { RecentImports } from './RecentImports.tsx'
import { RemoveExampleData } from './RemoveExampleData.tsx'
import { SourceList } from './SourceList.tsx'
import './gegevens.css'

/** Which datasets there are, how old they are and what is missing. */
export function GegevensScherm() {
  useScreenTitle(gegevensTekst.titel)
  const answer = useDatasets()
  const mayRemove = useMag('voorbeelddata-verwijderen')
  const mayImport = useMag('invoer-doen')
  const [removing, setRemoving] = useState(false)
  const [removed, setRemoved] = useState<{ datasets: number; wijkanalyses: number } | null>(null)
  const hasExample = answer.data?.datasets.some((row) => row.provenance.voorbeelddata) ?? false
  return (
    <div className="page">
      <div className="page__head">
        <h1>{gegevensTekst.titel}</h1>
        <div className="button-row">
          {mayImport ? (
            <Link href={paths.inlezen} className={buttonClass('primary')}>
              <FileUp size={18} strokeWidth={1.9} aria-hidden />
              <span>{invoerScherm.knop}</span>
            </Link>
          ) : null}
          {hasExample && mayRemove ? (
            <Button kind="danger" onClick={() => setRemoving(true)}>
              {gegevensTekst.verwijder}
            </Button>
          ) : null}
        </div>
      </div>
      <div className="block">
        <p className="page__lead">{gegevensTekst.uitleg}</p>
        <div aria-live="polite">
          {removed === null ? null : (
            <Notice tone="positive">
              <p>{gegevensTekst.verwijderd(removed.datasets, removed.wijkanalyses)}</p>
            </Notice>
          )}
        </div>
      </div>
      {answer.isPending ? <Skeleton label={algemeen.laden} heightPixels={640} /> : null}
      {answer.isError ? <Problem error={answer.error} onRetry={() => void answer.refetch()} /> : null}
      {answer.data === undefined ? null : (
        <>
          <Notice
            tone={hasExample ? 'example' : 'info'}
            title={gegevensTekst.echtTitel}
            icon={hasExample ? <FlaskConical size={18} strokeWidth={1.9} aria-hidden /> : undefined}
          >
            <p>{gegevensTekst.echt}</p>
            <p>{hasExample ? gegevensTekst.nietEcht : gegevensTekst.geenVoorbeeld}</p>
          </Notice>
          <SourceList />
          <RecentImports />
          <section className="datasets" aria-labelledby="datasets-title">
            <h2 id="datasets-title">{gegevensTekst.lijst}</h2>
            <ul>
              {answer.data.datasets.map((row) => (
                <li key={row.provenance.id}>
                  <DatasetCard dataset={row} />
                </li>
              ))}
            </ul>
          </section>
          <ExportSection />
          <section className="datasets" aria-labelledby="not-loaded-title">
            <h2 id="not-loaded-title">{gegevensTekst.nietGeladen}</h2>
            <p className="subtle">{gegevensTekst.nietGeladenUitleg}</p>
            <dl className="not-loaded">
              {answer.data.nietGeladen.map((row) => (
                <div key={row.bron}>
                  <dt>{row.bron}</dt>
                  <dd>
                    {row.waarom} {row.letOp}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        </>
      )}
      {removing ? <RemoveExampleData onClose={() => setRemoving(false)} onRemoved={setRemoved} /> : null}
    </div>
  )
}
