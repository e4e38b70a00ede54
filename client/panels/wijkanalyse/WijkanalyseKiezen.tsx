import { Link } from 'wouter'
import type { Cyclus } from '../../../server/contract/cycli.ts'
import { algemeen } from '../../../server/contract/text/nl/algemeen.ts'
import { wijkanalyseTekst } from '../../../server/contract/text/nl/wijkanalyse.ts'
import { useCycli } from '../../api/cycli.ts'
import { useEigenWijken, useMag } from '../../api/sessie.ts'
import { ownWijken } from '../../app/eigen-wijken.ts'
import { paths } from '../../app/paths.ts'
import { Problem } from '../../app/Problem.tsx'
import { useCyclus } from '../../app/use-cyclus.ts'
import { useScreenTitle } from '../../app/use-screen-title.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { TextLink } from '../../ui/TextLink.tsx'
import { Compute } from './Compute.tsx'
import './choose.css'

/** The wijken of the chosen cyclus, each leading to its wijkanalyse. */
export function WijkanalyseKiezen() {
  useScreenTitle(wijkanalyseTekst.scherm)
  const cycli = useCycli()
  const { huidige } = useCyclus()
  const mayStart = useMag('cyclus-maken')
  return (
    <div className="page">
      <h1>{wijkanalyseTekst.kiesTitel}</h1>
      <p className="page__lead">{wijkanalyseTekst.kiesUitleg}</p>
      {cycli.isPending ? <Skeleton label={algemeen.laden} heightPixels={240} /> : null}
      {cycli.isError ? <Problem error={cycli.error} onRetry={() => void cycli.refetch()} /> : null}
      {cycli.isSuccess && huidige === null ? (
        <p>
          {wijkanalyseTekst.geenCyclus}{' '}
          {mayStart ? <TextLink to={paths.nieuweCyclus}>{wijkanalyseTekst.geenCyclusDoen}</TextLink> : null}
        </p>
      ) : null}
      {huidige === null ? null : <WijkList key={huidige.id} cyclus={huidige} />}
    </div>
  )
}

function WijkList({ cyclus }: { cyclus: Cyclus }) {
  const wijken = ownWijken(cyclus.besluit.wijken, useEigenWijken())
  const stored = (wijk: string) => cyclus.wijkanalyses.find((row) => row.wijk === wijk)
  return (
    <section className="choose" aria-labelledby="choose-title">
      <h2 id="choose-title">{wijkanalyseTekst.kiesLijst(cyclus.naam)}</h2>
      <ul>
        {wijken.map((wijk) => {
          const analysis = stored(wijk.id)
          return (
            <li key={wijk.id}>
              <Link href={paths.wijkanalyse(cyclus.id, wijk.id)} className="choose__wijk">
                <strong>{wijk.naam}</strong>
                <span>{wijkanalyseTekst.buurten(wijk.buurten.length)}</span>
                <span className="subtle">
                  {analysis === undefined
                    ? wijkanalyseTekst.nogNiet
                    : wijkanalyseTekst.gemaakt(analysis.gemaaktOp)}
                </span>
              </Link>
            </li>
          )
        })}
      </ul>
      {wijken.some((wijk) => stored(wijk.id) === undefined) ? <Compute cyclus={cyclus.id} /> : null}
    </section>
  )
}
