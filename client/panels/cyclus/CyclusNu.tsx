import { Redirect } from 'wouter'
import { algemeen } from '../../../server/contract/text/nl/algemeen.ts'
import { cyclusSchermTekst } from '../../../server/contract/text/nl/cyclusgang.ts'
import { wijkanalyseTekst } from '../../../server/contract/text/nl/wijkanalyse.ts'
import { useCycli } from '../../api/cycli.ts'
import { useMag } from '../../api/sessie.ts'
import { paths } from '../../app/paths.ts'
import { Problem } from '../../app/Problem.tsx'
import { useCyclus } from '../../app/use-cyclus.ts'
import { useScreenTitle } from '../../app/use-screen-title.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { TextLink } from '../../ui/TextLink.tsx'

/** Leads to the cyclus a person works in, or says that there is none yet. */
export function CyclusNu() {
  useScreenTitle(cyclusSchermTekst.scherm)
  const cycli = useCycli()
  const { huidige } = useCyclus()
  const mayStart = useMag('cyclus-maken')
  if (huidige !== null) return <Redirect to={paths.cyclus(huidige.id)} replace />
  return (
    <div className="page">
      <h1>{cyclusSchermTekst.scherm}</h1>
      {cycli.isPending ? <Skeleton label={algemeen.laden} heightPixels={240} /> : null}
      {cycli.isError ? <Problem error={cycli.error} onRetry={() => void cycli.refetch()} /> : null}
      {cycli.isSuccess ? (
        <p>
          {wijkanalyseTekst.geenCyclus}{' '}
          {mayStart ? <TextLink to={paths.nieuweCyclus}>{wijkanalyseTekst.geenCyclusDoen}</TextLink> : null}
        </p>
      ) : null}
    </div>
  )
}
