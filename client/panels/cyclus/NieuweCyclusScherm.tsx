import { algemeen } from '../../../server/contract/text/nl/algemeen.ts'
import { nieuweCyclusTekst } from '../../../server/contract/text/nl/cyclus.ts'
import { useGebieden } from '../../api/gebieden.ts'
import { useMag } from '../../api/sessie.ts'
import { Problem } from '../../app/Problem.tsx'
import { useScreenTitle } from '../../app/use-screen-title.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { CycleForm } from './CycleForm.tsx'

/** Starts a cyclus: what it is called, its peildatum, and the decision which buurten belong to which wijk. */
export function NieuweCyclusScherm() {
  useScreenTitle(nieuweCyclusTekst.titel)
  const may = useMag('cyclus-maken')
  const areas = useGebieden()
  return (
    <div className="page">
      <h1>{nieuweCyclusTekst.titel}</h1>
      <p className="page__lead">{nieuweCyclusTekst.uitleg}</p>
      {may ? null : (
        <Notice tone="warning">
          <p>{nieuweCyclusTekst.geenRecht}</p>
        </Notice>
      )}
      {may && areas.isPending ? <Skeleton label={algemeen.laden} heightPixels={640} /> : null}
      {areas.isError ? <Problem error={areas.error} onRetry={() => void areas.refetch()} /> : null}
      {may && areas.data !== undefined ? <CycleForm areas={areas.data} /> : null}
    </div>
  )
}
