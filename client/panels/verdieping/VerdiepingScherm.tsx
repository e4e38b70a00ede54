import { Suspense } from 'react'
import { algemeen } from '../../../server/contract/text/nl/algemeen.ts'
import { getal } from '../../../server/contract/text/getal.ts'
import { verdiepingTekst } from '../../../server/contract/text/nl/verdieping.ts'
import { wijkanalyseTekst } from '../../../server/contract/text/nl/wijkanalyse.ts'
import { useCycli } from '../../api/cycli.ts'
import { useVerdieping } from '../../api/wijkanalyses.ts'
import { useGebieden } from '../../api/gebieden.ts'
import { asProblem } from '../../api/problem.ts'
import { NotFound } from '../../app/NotFound.tsx'
import { paths } from '../../app/paths.ts'
import { Problem } from '../../app/Problem.tsx'
import { useScreenTitle } from '../../app/use-screen-title.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { AnalysisWindows } from '../wijkanalyse/AnalysisWindows.tsx'
import { Compute } from '../wijkanalyse/Compute.tsx'
import { WijkTabs } from '../wijkanalyse/WijkTabs.tsx'
import { type Deel, DELEN } from './delen.ts'
import { DelenMenu } from './DelenMenu.tsx'

interface Props {
  cyclus: string
  wijk: string
  deel: string
}

/** One part of the deeper analysis of an area: the frame around it, and the part itself. */
export function VerdiepingScherm({ cyclus, wijk, deel: deelId }: Props) {
  const deel = DELEN.find(({ id }) => id === deelId)
  return deel === undefined ? <NotFound /> : <Part cyclus={cyclus} wijk={wijk} deel={deel} />
}

function Part({ cyclus, wijk, deel }: { cyclus: string; wijk: string; deel: Deel }) {
  const cycli = useCycli()
  const areas = useGebieden(cyclus)
  const answer = useVerdieping(cyclus, wijk)
  const found = cycli.data?.cycli.find((row) => row.id === cyclus)
  const title =
    answer.data === undefined ? deel.naam : verdiepingTekst.titel(answer.data.wijk.naam, deel.naam)
  useScreenTitle(title)
  const none = answer.isError && asProblem(answer.error).code === 'geen-wijkanalyse'
  const failed = [cycli, areas, answer].find((query) => query.isError && !(query === answer && none))
  return (
    <div className="page">
      <p className="subtle">{wijkanalyseTekst.scherm}</p>
      <h1>{title}</h1>
      {found === undefined ? null : <WijkTabs cyclus={found} current={wijk} deel={deel.id} />}
      <DelenMenu cyclus={cyclus} wijk={wijk} current={deel.id} />
      {failed === undefined ? null : (
        <Problem
          error={failed.error}
          onRetry={() => void failed.refetch()}
          back={{ to: paths.wijkanalyseKiezen, label: wijkanalyseTekst.terugNaarKeuze }}
        />
      )}
      {none ? (
        <>
          <p className="page__lead">{verdiepingTekst.nietUitgerekend}</p>
          <Compute cyclus={cyclus} />
        </>
      ) : null}
      {answer.data === undefined || areas.data === undefined || found === undefined ? (
        failed === undefined && !none ? (
          <Skeleton label={algemeen.laden} heightPixels={480} />
        ) : null
      ) : (
        <AnalysisWindows areas={areas.data}>
          <Suspense fallback={<Skeleton label={algemeen.laden} heightPixels={480} />}>
            <deel.Scherm verdieping={answer.data} cyclus={found} />
          </Suspense>
          <p className="subtle">
            {verdiepingTekst.startgetal(answer.data.kans.seed, getal(answer.data.kans.runs, 0))}
          </p>
        </AnalysisWindows>
      )}
    </div>
  )
}
