import { ArrowLeft } from 'lucide-react'
import { algemeen } from '../../../../server/contract/text/nl/algemeen.ts'
import { aanpakTekst } from '../../../../server/contract/text/nl/wijkaanpak.ts'
import { versieTekst as tekst } from '../../../../server/contract/text/nl/wijkaanpak-versies.ts'
import { usePlanverschil, usePlanversie, useWijkaanpak } from '../../../api/wijkaanpakken.ts'
import { Problem } from '../../../app/Problem.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Select } from '../../../ui/Select.tsx'
import { Skeleton } from '../../../ui/Skeleton.tsx'
import type { Vergelijking } from '../adres.ts'
import { usePlan } from '../plan-context.ts'
import { Matentabel } from './Matentabel.tsx'
import { Verschillen } from './Verschillen.tsx'
import { Vormenkaart } from './Vormenkaart.tsx'
import './vergelijk.css'

/** Two versions, or a plan and an alternative, in one view: on the map, in the text, in the figures, and on the same measures. */
export function Vergelijkscherm({ vergelijking }: { vergelijking: Vergelijking }) {
  const { plan, plek, kies } = usePlan()
  const { van, tot, met } = vergelijking
  const other = { cyclus: plek.cyclus, aanpak: met ?? plek.aanpak }
  const difference = usePlanverschil(plek, vergelijking)
  const before = usePlanversie(plek, van)
  const after = usePlanversie(other, tot)
  const otherPlan = useWijkaanpak(other).data?.plan ?? plan
  const failed = [difference, before, after].find((query) => query.isError)
  const nameOf = (versie: number, name: string) =>
    met === null ? aanpakTekst.versie(versie) : `${name}, ${aanpakTekst.versie(versie).toLowerCase()}`
  return (
    <div className="planvergelijk">
      <div className="planvergelijk__kop">
        <Button
          icon={<ArrowLeft size={16} strokeWidth={1.9} aria-hidden />}
          onClick={() => kies({ vergelijking: null })}
        >
          {tekst.terugNaarPlan}
        </Button>
        <h2>{tekst.tussen}</h2>
        <Versiekeuze
          label={tekst.vanVersie}
          meest={plan.versie}
          versie={van}
          kies={(next) => kies({ vergelijking: { ...vergelijking, van: next } })}
        />
        <Versiekeuze
          label={tekst.totVersie}
          meest={otherPlan.versie}
          versie={tot}
          kies={(next) => kies({ vergelijking: { ...vergelijking, tot: next } })}
        />
      </div>
      {failed === undefined ? null : <Problem error={failed.error} onRetry={() => void failed.refetch()} />}
      {difference.data === undefined || before.data === undefined || after.data === undefined ? (
        failed === undefined ? (
          <Skeleton label={algemeen.laden} heightPixels={320} />
        ) : null
      ) : (
        <div className="planvergelijk__delen">
          <div className="planvergelijk__links">
            <Verschillen
              verschillen={difference.data.verschillen}
              objecten={[...before.data.objecten, ...after.data.objecten]}
            />
          </div>
          <div className="planvergelijk__rechts">
            <Vormenkaart oud={before.data.objecten} nieuw={after.data.objecten} />
            <Matentabel
              oud={{ naam: nameOf(van, plan.naam), objecten: before.data.objecten }}
              nieuw={{ naam: nameOf(tot, otherPlan.naam), objecten: after.data.objecten }}
            />
          </div>
        </div>
      )}
    </div>
  )
}

interface KeuzeProps {
  label: string
  meest: number
  versie: number
  kies: (versie: number) => void
}

function Versiekeuze({ label, meest, versie, kies }: KeuzeProps) {
  return (
    <Select label={label} value={String(versie)} onChange={(next) => kies(Number(next))}>
      {Array.from({ length: meest }, (_, at) => meest - at).map((one) => (
        <option key={one} value={one}>
          {aanpakTekst.versie(one)}
        </option>
      ))}
    </Select>
  )
}
