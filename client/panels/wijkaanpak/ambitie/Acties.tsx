import { Plus } from 'lucide-react'
import { useState } from 'react'
import { ambitieTekst as tekst } from '../../../../server/contract/text/nl/wijkaanpak-ambitie.ts'
import { Button } from '../../../ui/Button.tsx'
import { Details } from '../../../ui/Details.tsx'
import { actiesVan } from '../inhoud.ts'
import { usePlan } from '../plan-context.ts'
import { ActieForm } from './ActieForm.tsx'
import { Programmakeuze } from './Programmakeuze.tsx'

/** The actions of an ambition, each folded; one of the programme or a new one can be added. */
export function Acties({ ambitie }: { ambitie: string | null }) {
  const { plan, opslag } = usePlan()
  const [made, setMade] = useState<string | null>(null)
  const acties = actiesVan(plan.objecten, ambitie)
  const add = async (velden: Readonly<Record<string, unknown>>) => {
    const uitkomst = await opslag.voegToe('actie', { ...velden, ambitie })
    if (uitkomst.soort === 'bewaard') setMade(uitkomst.objecten[0]?.id ?? null)
  }
  return (
    <>
      {acties.map((actie) => (
        <div key={actie.id} className="actie">
          <Details
            open={actie.id === made}
            summary={
              <>
                {actie.velden.naam === '' ? tekst.actieZonderNaam : actie.velden.naam}{' '}
                <span className="subtle">{tekst.actiePeriode(actie.velden.van, actie.velden.tot)}</span>
              </>
            }
          >
            <ActieForm actie={actie} />
          </Details>
        </div>
      ))}
      {plan.mag.acties === 'nee' ? null : (
        <div className="actie__erbij">
          <Programmakeuze onKies={(velden) => void add(velden)} />
          <Button
            icon={<Plus size={16} strokeWidth={1.9} aria-hidden />}
            onClick={() => void add({ naam: '' })}
          >
            {tekst.actieErbij}
          </Button>
        </div>
      )}
    </>
  )
}
