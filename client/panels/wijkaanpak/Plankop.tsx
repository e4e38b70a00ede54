import { ArrowLeft, BookOpen, History, Redo2, Undo2 } from 'lucide-react'
import { Link } from 'wouter'
import { aanpakTekst as tekst } from '../../../server/contract/text/nl/wijkaanpak.ts'
import { usePlanstap } from '../../api/wijkaanpakken.ts'
import { paths } from '../../app/paths.ts'
import { Problem } from '../../app/Problem.tsx'
import { buttonClass } from '../../ui/button-class.ts'
import { Button } from '../../ui/Button.tsx'
import { Stappen } from './gang/Stappen.tsx'
import { Gangknop } from './gang/Gangknop.tsx'
import { usePlan } from './plan-context.ts'
import { Aanwezigen } from './samen/Aanwezigen.tsx'
import { Opgeslagen } from './samen/Opgeslagen.tsx'
import './plankop.css'

const ICON = { size: 17, strokeWidth: 1.9, 'aria-hidden': true } as const

/** Name of the plan, where it stands, whether all is saved, undo, versions, who is here, and the next step. */
export function Plankop() {
  const { plan, plek, keuze, kies } = usePlan()
  const { cyclus, aanpak } = plek
  const step = usePlanstap(plek)
  const mayWrite = plan.mag.schrijven !== 'nee' || plan.mag.acties !== 'nee' || plan.mag.meepraten
  return (
    <header className="plankop">
      <div className="plankop__naam">
        <Link
          href={paths.wijkaanpakken}
          className="plankop__terug"
          aria-label={tekst.terug}
          title={tekst.terug}
        >
          <ArrowLeft {...ICON} />
        </Link>
        <h1>{plan.naam}</h1>
      </div>
      <Stappen staat={plan.staat} />
      <div className="plankop__eind">
        <Opgeslagen cyclus={cyclus} aanpak={aanpak} />
        {mayWrite ? (
          <span className="plankop__paar">
            <Button
              icon={<Undo2 {...ICON} />}
              aria-label={plan.ongedaan === null ? tekst.nietOngedaan : tekst.ongedaan}
              title={plan.ongedaan === null ? tekst.nietOngedaan : tekst.ongedaan}
              aria-disabled={plan.ongedaan === null || step.isPending}
              onClick={() => {
                if (plan.ongedaan !== null && !step.isPending) step.mutate({ soort: 'ongedaan' })
              }}
            />
            <Button
              icon={<Redo2 {...ICON} />}
              aria-label={plan.opnieuw === null ? tekst.nietOpnieuw : tekst.opnieuw}
              title={plan.opnieuw === null ? tekst.nietOpnieuw : tekst.opnieuw}
              aria-disabled={plan.opnieuw === null || step.isPending}
              onClick={() => {
                if (plan.opnieuw !== null && !step.isPending) step.mutate({ soort: 'opnieuw' })
              }}
            />
          </span>
        ) : null}
        <Button
          icon={<History {...ICON} />}
          aria-pressed={keuze.paneel === 'versies'}
          onClick={() =>
            kies({ paneel: keuze.paneel === 'versies' ? 'hoofdstukken' : 'versies', vergelijking: null })
          }
        >
          {tekst.versie(plan.versie)}
        </Button>
        <Link
          href={paths.wijkaanpakLezen(cyclus, aanpak)}
          className={buttonClass('secondary', true)}
          aria-label={tekst.lezen}
          title={tekst.lezen}
        >
          <BookOpen {...ICON} />
        </Link>
        <Aanwezigen cyclus={cyclus} aanpak={aanpak} />
        <Gangknop />
      </div>
      {step.isError ? (
        <div className="plankop__fout">
          <Problem error={step.error} />
        </div>
      ) : null}
    </header>
  )
}
