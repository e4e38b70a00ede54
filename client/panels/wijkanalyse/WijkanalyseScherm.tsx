import { areasToChoose } from '../../../analyses/verdieping/analysegebied.ts'
import { algemeen } from '../../../server/contract/text/nl/algemeen.ts'
import { wijkanalyseTekst } from '../../../server/contract/text/nl/wijkanalyse.ts'
import { useCycli } from '../../api/cycli.ts'
import { useWijkanalyse } from '../../api/wijkanalyses.ts'
import { useGebieden } from '../../api/gebieden.ts'
import { asProblem } from '../../api/problem.ts'
import { useSessie } from '../../api/sessie.ts'
import { paths } from '../../app/paths.ts'
import { Problem } from '../../app/Problem.tsx'
import { useScreenTitle } from '../../app/use-screen-title.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { Analysis } from './Analysis.tsx'
import { Compute } from './Compute.tsx'
import { gebiedsnaam, WijkTabs } from './WijkTabs.tsx'

interface Props {
  cyclus: string
  wijk: string
}

/** One wijk in one cyclus: the stored wijkanalyse, or the way to make it. */
export function WijkanalyseScherm({ cyclus, wijk }: Props) {
  const cycli = useCycli()
  const areas = useGebieden(cyclus)
  const analysis = useWijkanalyse(cyclus, wijk)
  const found = cycli.data?.cycli.find((row) => row.id === cyclus)
  const gemeente = useSessie().data?.focusgebied.gemeenteNaam ?? ''
  const area = areasToChoose(found?.besluit.wijken ?? [], gemeente).find((row) => row.id === wijk)
  const wijkNaam = area === undefined ? undefined : gebiedsnaam(area)
  const title =
    found === undefined || wijkNaam === undefined
      ? wijkanalyseTekst.scherm
      : wijkanalyseTekst.titel(wijkNaam, found.naam)
  useScreenTitle(title)
  const back = { to: paths.wijkanalyseKiezen, label: wijkanalyseTekst.terugNaarKeuze }

  if (cycli.isError) return <Failed error={cycli.error} back={back} onRetry={() => void cycli.refetch()} />
  if (areas.isError) return <Failed error={areas.error} back={back} onRetry={() => void areas.refetch()} />
  const none = analysis.isError && asProblem(analysis.error).code === 'geen-wijkanalyse'
  if (analysis.isError && !none) {
    return <Failed error={analysis.error} back={back} onRetry={() => void analysis.refetch()} />
  }
  if (none && found !== undefined && wijkNaam !== undefined) {
    return (
      <div className="page">
        <h1>{title}</h1>
        <WijkTabs cyclus={found} current={wijk} />
        <p className="page__lead">{wijkanalyseTekst.nietUitgerekend(wijkNaam, found.naam)}</p>
        <Compute cyclus={found.id} />
      </div>
    )
  }
  if (analysis.data === undefined || areas.data === undefined || found === undefined) {
    return (
      <div className="page">
        <Skeleton label={algemeen.laden} heightPixels={72} />
        <Skeleton label={algemeen.laden} heightPixels={640} />
      </div>
    )
  }
  return (
    <Analysis
      analysis={analysis.data}
      cyclus={found}
      areas={areas.data}
      otherCycli={cycli.data?.cycli ?? []}
    />
  )
}

/** What went wrong, inside the margins of a page. */
function Failed(props: { error: unknown; back: { to: string; label: string }; onRetry: () => void }) {
  return (
    <div className="page">
      <h1>{wijkanalyseTekst.scherm}</h1>
      <Problem {...props} />
    </div>
  )
}
