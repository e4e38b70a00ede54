import { Sparkles } from 'lucide-react'
import { useState } from 'react'
import type { PlanobjectVan } from '../../../geodata/schema/wijkaanpak.ts'
import { algemeen } from '../../../server/contract/text/nl/algemeen.ts'
import { voorstelTekst as tekst } from '../../../server/contract/text/nl/wijkaanpak-lezen.ts'
import { useWijkaanpakvoorstel } from '../../api/wijkaanpak-document.ts'
import { Problem } from '../../app/Problem.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { LevendeTekst } from '../wijkaanpak/hoofdstukken/LevendeTekst.tsx'
import { usePlan } from '../wijkaanpak/plan-context.ts'

type Hoofdstuk = PlanobjectVan<'hoofdstuk'>

/** What the app would write in a chapter now, beside what stands there; taking it over is an edit that can be undone like any other. */
export function Voorstel({ object, naam }: { object: Hoofdstuk; naam: string }) {
  const { plan } = usePlan()
  const [open, setOpen] = useState(false)
  if (plan.mag.schrijven !== 'ja') return null
  return (
    <div className="button-row">
      <Button
        kind="quiet"
        icon={<Sparkles size={16} strokeWidth={1.9} aria-hidden />}
        aria-label={tekst.bekijkVan(naam)}
        onClick={() => setOpen(true)}
      >
        {tekst.bekijk}
      </Button>
      {open ? <Voorstelvenster object={object} naam={naam} onClose={() => setOpen(false)} /> : null}
    </div>
  )
}

function Voorstelvenster({
  object,
  naam,
  onClose,
}: {
  object: Hoofdstuk
  naam: string
  onClose: () => void
}) {
  const { plek, opslag } = usePlan()
  const voorstel = useWijkaanpakvoorstel(plek.cyclus, plek.aanpak)
  const proposed = voorstel.data?.hoofdstukken.find(({ hoofdstuk }) => hoofdstuk === object.velden.hoofdstuk)
  const isSame = proposed?.tekst === object.velden.tekst
  return (
    <Dialog title={tekst.titel(naam)} closeLabel={algemeen.sluiten} onClose={onClose} wide>
      <div className="block">
        <p>{tekst.uitleg}</p>
        {voorstel.isError ? <Problem error={voorstel.error} onRetry={() => void voorstel.refetch()} /> : null}
        {voorstel.isPending ? <Skeleton label={algemeen.laden} heightPixels={160} /> : null}
        {proposed === undefined ? null : <LevendeTekst tekst={proposed.tekst} />}
        {isSame ? <p>{tekst.gelijk}</p> : null}
        <div className="button-row">
          <Button
            kind="primary"
            disabled={proposed === undefined || isSame}
            onClick={() => {
              if (proposed === undefined) return
              void opslag.wijzig(object.id, { tekst: proposed.tekst }, object)
              onClose()
            }}
          >
            {tekst.neemOver}
          </Button>
          <Button onClick={onClose}>{tekst.laat}</Button>
        </div>
      </div>
    </Dialog>
  )
}
