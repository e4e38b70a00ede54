import type { Verdieping } from '../../../analyses/verdieping/verdieping.ts'
import { incidentenTekst, incidentenUitleg } from '../../../server/contract/text/nl/incidenten.ts'
import { useMag } from '../../api/sessie.ts'
import { useSignalen } from '../../api/signalen.ts'
import { ExampleTag } from '../../app/ExampleTag.tsx'
import { Problem } from '../../app/Problem.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { algemeen } from '../../../server/contract/text/nl/algemeen.ts'

/** How many signals of professionals there are about these buurten, for whoever may read them. They stand in no document. */
export function Signalen({ wijk }: { wijk: Verdieping['wijk'] }) {
  const allowed = useMag('signalen-lezen')
  const answer = useSignalen(allowed ? 'alle' : 'geen')
  const here = new Set(wijk.buurten)
  const rows = answer.data?.signalen ?? []
  const about = rows.filter(({ buurt }) => buurt !== null && here.has(buurt)).length
  const wider = rows.filter(({ buurt }) => buurt === null).length
  return (
    <section className="incident-blok" aria-labelledby="incident-signalen">
      <div className="page__head">
        <h2 id="incident-signalen">{incidentenTekst.soort.signaal}</h2>
        {answer.data?.voorbeelddata === true ? <ExampleTag /> : null}
      </div>
      {allowed ? null : <p>{incidentenTekst.signalenGeenRecht}</p>}
      {allowed && answer.isPending ? <Skeleton label={algemeen.laden} heightPixels={48} /> : null}
      {answer.isError ? <Problem error={answer.error} onRetry={() => void answer.refetch()} /> : null}
      {answer.data === undefined ? null : (
        <>
          <p>
            {rows.length === 0 ? incidentenTekst.signalenGeen : incidentenTekst.signalenAantal(about, wider)}
          </p>
          {rows.length === 0 ? null : (
            <p className="subtle">
              {incidentenUitleg.signalen} {incidentenTekst.voorbehoud.signaal}
            </p>
          )}
        </>
      )}
    </section>
  )
}
