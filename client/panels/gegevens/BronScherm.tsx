import { algemeen } from '../../../server/contract/text/nl/algemeen.ts'
import {
  bronGeeft,
  bronNaam,
  bronnenTekst,
  jarenStand,
  ritmeTekst,
} from '../../../server/contract/text/nl/bronnen.ts'
import { probleemTekst } from '../../../server/contract/text/nl/problemen.ts'
import type { BronStand } from '../../../server/contract/bronnen.ts'
import { useBronnen } from '../../api/bronnen.ts'
import { ApiProbleem } from '../../api/problem.ts'
import { paths } from '../../app/paths.ts'
import { Problem } from '../../app/Problem.tsx'
import { useScreenTitle } from '../../app/use-screen-title.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { TextLink } from '../../ui/TextLink.tsx'
import { SourceDetails } from './SourceDetails.tsx'
import { SourceFetch } from './SourceFetch.tsx'
import { ageOf } from './source-state.ts'
import './gegevens.css'
import './sources.css'

const BACK = { to: paths.gegevens, label: bronnenTekst.naarLijst }

/** One source with everything that is known of it. */
export function BronScherm({ id }: { id: string }) {
  const answer = useBronnen(true)
  const source = answer.data?.bronnen.find((row) => row.id === id)
  const name = source === undefined ? undefined : bronNaam[source.id]
  useScreenTitle(name ?? bronnenTekst.titel)
  const unknown = answer.data !== undefined && source === undefined
  return (
    <div className="page">
      <p>
        <TextLink to={BACK.to}>{BACK.label}</TextLink>
      </p>
      <h1>{name ?? (unknown ? probleemTekst['onbekende-bron'].titel : bronnenTekst.titel)}</h1>
      {answer.isPending ? <Skeleton label={algemeen.laden} heightPixels={480} /> : null}
      {answer.isError ? (
        <Problem error={answer.error} onRetry={() => void answer.refetch()} back={BACK} />
      ) : null}
      {unknown ? <Problem error={new ApiProbleem('onbekende-bron', 404)} back={BACK} /> : null}
      {source === undefined ? null : <OneSource source={source} />}
    </div>
  )
}

function OneSource({ source }: { source: BronStand }) {
  return (
    <>
      <p className="page__lead">{bronGeeft[source.id]}</p>
      <p className="subtle">{bronnenTekst.houderEnTabel(source.bronhouder, source.bron)}</p>
      <p>
        {ritmeTekst(source.ritme)}. {jarenStand(source)} {ageOf(source)}
      </p>
      <SourceFetch source={source} />
      <SourceDetails source={source} />
    </>
  )
}
