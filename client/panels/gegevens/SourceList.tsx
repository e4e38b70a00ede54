import { algemeen } from '../../../server/contract/text/nl/algemeen.ts'
import { bronnenTekst } from '../../../server/contract/text/nl/bronnen.ts'
import { useBronnen } from '../../api/bronnen.ts'
import { useMag } from '../../api/sessie.ts'
import { Problem } from '../../app/Problem.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { SourceItem } from './SourceItem.tsx'
import { stateOf } from './source-state.ts'
import './sources.css'

/** Every source that the app fetches: what it gives, what came and how it stands. Nothing for whoever may not see it. */
export function SourceList() {
  const may = useMag('bronnen-lezen')
  const answer = useBronnen(may)
  if (!may) return null
  const failed = answer.data?.bronnen.filter((source) => stateOf(source) === 'mislukt').length ?? 0
  return (
    <section className="source-list" aria-labelledby="sources-title">
      <h2 id="sources-title">{bronnenTekst.titel}</h2>
      <p className="subtle">{bronnenTekst.uitleg}</p>
      {failed === 0 ? null : <p>{bronnenTekst.mislukten(failed)}</p>}
      {answer.isPending ? <Skeleton label={algemeen.laden} heightPixels={640} /> : null}
      {answer.isError ? <Problem error={answer.error} onRetry={() => void answer.refetch()} /> : null}
      {answer.data === undefined ? null : (
        <ul className="sources">
          {answer.data.bronnen.map((source) => (
            <li key={source.id}>
              <SourceItem source={source} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
