import { ambitieTekst as tekst } from '../../../../server/contract/text/nl/wijkaanpak-ambitie.ts'
import { Link } from 'wouter'
import { vanSoort } from '../../../../geodata/schema/wijkaanpak.ts'
import { planPad } from '../adres.ts'
import { usePlan } from '../plan-context.ts'
import { Acties } from './Acties.tsx'
import { mistDaarna } from './actie.ts'
import { Geldtabel } from './Geldtabel.tsx'
import { Regels } from './Regels.tsx'

/** What is added: every action of the plan with who, when and for which ambition, and the money per fund and year. */
export function Erbij() {
  const { plan, plek, keuze, programma } = usePlan()
  const titles = new Map(vanSoort(plan.objecten, 'ambitie').map(({ id, velden }) => [id, velden.titel]))
  const acties = vanSoort(plan.objecten, 'actie').filter(({ velden }) => velden.ambitie !== null)
  return (
    <div className="planblok">
      <h4>{tekst.groep.acties}</h4>
      <ul className="plain-list">
        {acties.map(({ id, velden }) => (
          <li key={id}>
            <strong>{velden.naam === '' ? tekst.actieZonderNaam : velden.naam}</strong>
            {velden.wie === '' ? null : `, ${velden.wie}`}, {tekst.actiePeriode(velden.van, velden.tot)}.{' '}
            <Link
              href={planPad(plek.cyclus, plek.aanpak, { ...keuze, ambitie: velden.ambitie })}
              className="link"
            >
              {titles.get(velden.ambitie ?? '') || tekst.zonderTitel}
            </Link>
            {mistDaarna(velden, programma) ? (
              <span className="plan__telang"> {tekst.daarnaNodig}</span>
            ) : null}
          </li>
        ))}
      </ul>
      <Acties ambitie={null} />
      <h4>{tekst.groep.geld}</h4>
      <Geldtabel />
      <Regels ambitie={null} />
    </div>
  )
}
