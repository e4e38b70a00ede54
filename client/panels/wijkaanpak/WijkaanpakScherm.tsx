import { algemeen } from '../../../server/contract/text/nl/algemeen.ts'
import { aanpakTekst as tekst } from '../../../server/contract/text/nl/wijkaanpak.ts'
import { useWijkaanpak } from '../../api/wijkaanpakken.ts'
import { paths } from '../../app/paths.ts'
import { Problem } from '../../app/Problem.tsx'
import { useScreenTitle } from '../../app/use-screen-title.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { Planraam } from './Planraam.tsx'
import './wijkaanpak.css'

const BACK = { to: paths.wijkaanpakken, label: tekst.terug }

/** The drafting screen of a wijkaanpak. */
export function WijkaanpakScherm({ cyclus, aanpak }: { cyclus: string; aanpak: string }) {
  const plek = { cyclus, aanpak }
  const answer = useWijkaanpak(plek)
  const { data } = answer
  useScreenTitle(data === undefined ? tekst.titel : data.plan.naam)
  if (data !== undefined) return <Planraam plan={data.plan} plek={plek} />
  if (answer.isError) {
    return (
      <div className="page">
        <Problem error={answer.error} onRetry={() => void answer.refetch()} back={BACK} />
      </div>
    )
  }
  return <Skeleton label={algemeen.laden} heightPixels={480} />
}
