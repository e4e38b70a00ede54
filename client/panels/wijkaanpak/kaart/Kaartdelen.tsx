import { useMemo, useState } from 'react'
import { algemeen } from '../../../../server/contract/text/nl/algemeen.ts'
import { aanpakTekst as tekst } from '../../../../server/contract/text/nl/wijkaanpak.ts'
import { Problem } from '../../../app/Problem.tsx'
import { Skeleton } from '../../../ui/Skeleton.tsx'
import { Levend } from '../../kaart/ambitie/levend.ts'
import { useKaartbron } from '../../kaart/use-kaart.ts'
import { usePlan } from '../plan-context.ts'
import { Gebiedkolom } from './Gebiedkolom.tsx'
import { Plankaart } from './Plankaart.tsx'
import { useWachtvorm } from './use-wachtvorm.ts'
import '../../../map/kaartvlak.css'

/** The map of the plan and what the open ambition means there: they share the shape while it moves. */
export function Kaartdelen() {
  const { plan, plek, keuze } = usePlan()
  const { bron, error, opnieuw } = useKaartbron(plek.cyclus)
  const [levend] = useState(() => new Levend())
  const found = plan.objecten.find(({ id, verwijderd }) => id === keuze.ambitie && !verwijderd)
  const ambitie = found?.soort === 'ambitie' ? found : null
  const wacht = useWachtvorm(ambitie)
  const vorm = wacht.vorm
  const shared = useMemo(() => ({ ambitie, levend, vorm }), [ambitie, levend, vorm])
  if (bron === null) {
    return (
      <section className="plan__kaart" aria-label={tekst.delen.kaart}>
        {error === null ? (
          <Skeleton label={algemeen.laden} heightPixels={320} />
        ) : (
          <Problem error={error} onRetry={opnieuw} />
        )}
      </section>
    )
  }
  return (
    <>
      <section className="plan__kaart" aria-label={tekst.delen.kaart}>
        <Plankaart bron={bron} {...shared} bewaar={wacht.bewaar} fout={wacht.fout} />
      </section>
      <aside className="plan__gebied" aria-label={tekst.delen.gebied}>
        <Gebiedkolom bron={bron} {...shared} />
      </aside>
    </>
  )
}
