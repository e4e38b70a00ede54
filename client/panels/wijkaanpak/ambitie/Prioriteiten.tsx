import { ambitieTekst as tekst } from '../../../../server/contract/text/nl/wijkaanpak-ambitie.ts'
import { ambitielijst, dubbeleNummers } from '../inhoud.ts'
import { usePlan } from '../plan-context.ts'
import { Ambitierij } from './Ambitierij.tsx'
import { NieuweAmbitie } from './NieuweAmbitie.tsx'

/** The three priorities, and what goes to later with its reason. */
export function Prioriteiten() {
  const { plan } = usePlan()
  const { prioriteiten, later, andere } = ambitielijst(plan.objecten)
  const doubles = dubbeleNummers(prioriteiten)
  const free = ([1, 2, 3] as const).find(
    (nummer) => !prioriteiten.some(({ velden }) => velden.prioriteit === nummer),
  )
  return (
    <div className="planblok">
      {prioriteiten.length === 0 ? <p className="subtle">{tekst.geenPrioriteiten}</p> : null}
      <ul className="ambitielijst">
        {prioriteiten.map((one) => (
          <Ambitierij key={one.id} ambitie={one} />
        ))}
      </ul>
      <p className={prioriteiten.length > 3 ? 'plan__telang' : 'subtle'}>
        {tekst.aantalPrioriteiten(prioriteiten.length)}
      </p>
      {doubles.map((nummer) => (
        <p key={nummer} className="plan__telang">
          {tekst.dubbel(nummer)}
        </p>
      ))}
      <NieuweAmbitie prioriteit={free ?? null} />
      {later.length === 0 ? null : (
        <>
          <h4>{tekst.later}</h4>
          <ul className="ambitielijst">
            {later.map((one) => (
              <Ambitierij key={one.id} ambitie={one} />
            ))}
          </ul>
        </>
      )}
      {andere.length === 0 ? null : (
        <>
          <h4>{tekst.andere}</h4>
          <ul className="ambitielijst">
            {andere.map((one) => (
              <Ambitierij key={one.id} ambitie={one} />
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
