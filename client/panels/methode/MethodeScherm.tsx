import { algemeen } from '../../../server/contract/text/nl/algemeen.ts'
import { methodeTekst } from '../../../server/contract/text/nl/methode.ts'
import { useMethoden } from '../../api/methoden.ts'
import { Problem } from '../../app/Problem.tsx'
import { useScreenTitle } from '../../app/use-screen-title.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import './methode.css'

/** How we calculate: the text of every analysis, one after another. */
export function MethodeScherm() {
  useScreenTitle(methodeTekst.titel)
  const answer = useMethoden()
  return (
    <div className="page">
      <div className="block">
        <h1>{methodeTekst.titel}</h1>
        <p className="page__lead">{methodeTekst.uitleg}</p>
        {answer.data === undefined ? null : (
          <p className="subtle">{methodeTekst.versie(answer.data.versie)}</p>
        )}
      </div>
      {answer.isPending ? <Skeleton label={algemeen.laden} heightPixels={640} /> : null}
      {answer.isError ? <Problem error={answer.error} onRetry={() => void answer.refetch()} /> : null}
      {answer.data?.methoden.map((row) => (
        <section key={row.id} className="method-text" aria-labelledby={row.id}>
          <h2 id={row.id}>{row.titel}</h2>
          {/* Made by our own server from our own files; a test allows paragraphs, lists and emphasis only. */}
          <div dangerouslySetInnerHTML={{ __html: row.html }} />
        </section>
      ))}
    </div>
  )
}
