import { useEffect } from 'react'
import { algemeen } from '../../../server/contract/text/nl/algemeen.ts'
import { vierbladTekst } from '../../../server/contract/text/nl/vierblad.ts'
import { aanpakTekst as tekst } from '../../../server/contract/text/nl/wijkaanpak.ts'
import type { Cyclus } from '../../../server/contract/cycli.ts'
import { useCycli } from '../../api/cycli.ts'
import { useEigenWijken, useMag } from '../../api/sessie.ts'
import { useWijkaanpakken } from '../../api/wijkaanpakken.ts'
import { ownWijken } from '../../app/eigen-wijken.ts'
import { haalPlanscherm } from '../../app/late-screens.ts'
import { paths } from '../../app/paths.ts'
import { Problem } from '../../app/Problem.tsx'
import { useCyclus } from '../../app/use-cyclus.ts'
import { useScreenTitle } from '../../app/use-screen-title.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { TextLink } from '../../ui/TextLink.tsx'
import { Wijkplannen } from './lijst/Wijkplannen.tsx'
import './lijst/wijkplannen.css'

/** The plans of the cyclus, wijk by wijk: where each stands, what it still needs, and the door to it. */
export function WijkaanpakkenScherm() {
  useScreenTitle(tekst.titel)
  const cycli = useCycli()
  const { huidige } = useCyclus()
  const mayStart = useMag('cyclus-maken')
  // Who looks at the list opens a plan next: its code is there by then.
  useEffect(haalPlanscherm, [])
  return (
    <div className="page">
      <div className="page__head">
        <h1>{tekst.titel}</h1>
        {huidige === null ? null : (
          <TextLink to={paths.stadsdeel(huidige.id)}>{vierbladTekst.titel}</TextLink>
        )}
      </div>
      <p className="page__lead">{tekst.lead}</p>
      {cycli.isPending ? <Skeleton label={algemeen.laden} heightPixels={240} /> : null}
      {cycli.isError ? <Problem error={cycli.error} onRetry={() => void cycli.refetch()} /> : null}
      {cycli.isSuccess && huidige === null ? (
        <p>
          {tekst.geenCyclus}{' '}
          {mayStart ? <TextLink to={paths.nieuweCyclus}>{tekst.naarCyclus}</TextLink> : null}
        </p>
      ) : null}
      {huidige === null ? null : <Plannen key={huidige.id} cyclus={huidige} />}
    </div>
  )
}

function Plannen({ cyclus }: { cyclus: Cyclus }) {
  const plannen = useWijkaanpakken(cyclus.id)
  const wijken = ownWijken(cyclus.besluit.wijken, useEigenWijken())
  if (plannen.isPending) return <Skeleton label={algemeen.laden} heightPixels={320} />
  if (plannen.isError) return <Problem error={plannen.error} onRetry={() => void plannen.refetch()} />
  const { wijkaanpakken } = plannen.data
  return (
    <section className="block" aria-labelledby="plannen-titel">
      <h2 id="plannen-titel">{tekst.vanCyclus(cyclus.naam)}</h2>
      <ul className="wijkplannen">
        {wijken.map((wijk) => (
          <Wijkplannen
            key={wijk.id}
            cyclus={cyclus.id}
            wijk={wijk}
            plannen={wijkaanpakken.filter((row) => row.wijk === wijk.id)}
          />
        ))}
      </ul>
    </section>
  )
}
