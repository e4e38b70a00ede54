import { RotateCcw } from 'lucide-react'
import { ambitieTekst as tekst } from '../../../../server/contract/text/nl/wijkaanpak-ambitie.ts'
import { Button } from '../../../ui/Button.tsx'
import { Details } from '../../../ui/Details.tsx'
import { ambitielijst, weggehaald } from '../inhoud.ts'
import { usePlan } from '../plan-context.ts'
import { Ambitierij } from './Ambitierij.tsx'
import { NieuweAmbitie } from './NieuweAmbitie.tsx'
import './ambities.css'

/** All ambitions of the plan, with the way to add one and to put one back. */
export function Ambities() {
  const { plan, mag, opslag } = usePlan()
  const { alle } = ambitielijst(plan.objecten)
  const gone = weggehaald(plan.objecten).filter((one) => one.soort === 'ambitie')
  return (
    <div className="planblok">
      <h4>{tekst.lijst}</h4>
      {alle.length === 0 ? <p className="subtle">{tekst.geen}</p> : null}
      <ul className="ambitielijst">
        {alle.map((one) => (
          <Ambitierij key={one.id} ambitie={one} />
        ))}
      </ul>
      <NieuweAmbitie />
      {gone.length === 0 ? null : (
        <Details summary={tekst.weggehaald}>
          <ul className="weggehaald">
            {gone.map((one) => (
              <li key={one.id}>
                <span>{one.velden.titel === '' ? tekst.zonderTitel : one.velden.titel}</span>
                {mag(one) ? (
                  <Button
                    icon={<RotateCcw size={16} strokeWidth={1.9} aria-hidden />}
                    aria-label={tekst.zetTerugVan(one.velden.titel)}
                    onClick={() => void opslag.herstel(one.id)}
                  >
                    {tekst.zetTerug}
                  </Button>
                ) : null}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </div>
  )
}
