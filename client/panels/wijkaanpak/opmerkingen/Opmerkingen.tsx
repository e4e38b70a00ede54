import { MessageSquarePlus } from 'lucide-react'
import { useState } from 'react'
import { opmerkingTekst as tekst } from '../../../../server/contract/text/nl/wijkaanpak-versies.ts'
import { useSessie } from '../../../api/sessie.ts'
import { Button } from '../../../ui/Button.tsx'
import { Details } from '../../../ui/Details.tsx'
import { planVan } from '../inhoud.ts'
import { usePlan } from '../plan-context.ts'
import { NieuweOpmerking } from './NieuweOpmerking.tsx'
import { Opmerkingregel } from './Opmerkingregel.tsx'
import { opmerkinglijst, type Opmerkingrij } from './opmerkinglijst.ts'
import './opmerkingen.css'

/** Remarks and tasks: first what is asked of this person, then what is open, what came loose, and what is done. */
export function Opmerkingen() {
  const { plan } = usePlan()
  const rol = useSessie().data?.rol ?? null
  const [adding, setAdding] = useState(false)
  const { voorU, open, los, afgedaan } = opmerkinglijst(plan, rol)
  const whole = planVan(plan.objecten)
  const none = voorU.length + open.length + los.length + afgedaan.length === 0
  return (
    <section className="planblok" aria-labelledby="opmerkingen-titel">
      <h2 id="opmerkingen-titel">{tekst.titel}</h2>
      {plan.mag.meepraten && whole !== null ? (
        <div>
          <Button
            icon={<MessageSquarePlus size={16} strokeWidth={1.9} aria-hidden />}
            onClick={() => setAdding(true)}
          >
            {tekst.bijPlan}
          </Button>
        </div>
      ) : null}
      {adding && whole !== null ? (
        <NieuweOpmerking
          bij={{ object: whole.id, veld: null, citaat: '', voor: '', na: '' }}
          onClose={() => setAdding(false)}
        />
      ) : null}
      {none ? <p className="subtle">{tekst.geen}</p> : null}
      {none ? null : <h3>{tekst.voorU(voorU.length)}</h3>}
      <Lijst rows={voorU} />
      {open.length === 0 ? null : <h3>{tekst.open}</h3>}
      <Lijst rows={open} />
      {los.length === 0 ? null : (
        <>
          <h3>{tekst.los}</h3>
          <p className="subtle">{tekst.losUitleg}</p>
        </>
      )}
      <Lijst rows={los} />
      {afgedaan.length === 0 ? null : (
        <Details summary={tekst.afgedaanLijst(afgedaan.length)}>
          <Lijst rows={afgedaan} />
        </Details>
      )}
    </section>
  )
}

function Lijst({ rows }: { rows: readonly Opmerkingrij[] }) {
  if (rows.length === 0) return null
  return (
    <ul className="opmerkingen">
      {rows.map(({ opmerking, plek }) => (
        <Opmerkingregel key={opmerking.id} opmerking={opmerking} plek={plek} />
      ))}
    </ul>
  )
}
