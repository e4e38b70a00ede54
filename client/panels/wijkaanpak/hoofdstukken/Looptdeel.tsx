import { hoofdstukdeel as tekst } from '../../../../server/contract/text/nl/wijkaanpak.ts'
import { paths } from '../../../app/paths.ts'
import { TextLink } from '../../../ui/TextLink.tsx'
import { usePlan } from '../plan-context.ts'

/** Plans of partners about this wijk, from the register; of a sensitive one only its name. */
export function Looptdeel() {
  const { plan, programma } = usePlan()
  if (programma === null) return null
  const own = programma.partnerplannen.filter(
    ({ wijken, beeindigdOp }) => beeindigdOp === null && (wijken.length === 0 || wijken.includes(plan.wijk)),
  )
  const partner = (id: string) => programma.partners.find((row) => row.id === id)?.naam ?? id
  return (
    <div className="planblok">
      <h4>{tekst.plannen}</h4>
      {own.length === 0 ? <p className="subtle">{tekst.geenPlannen}</p> : null}
      <ul className="plain-list">
        {own.map(({ id, naam, eigenaar, van, tot, alleenNaam }) => (
          <li key={id}>
            {naam}
            {alleenNaam ? null : (
              <span className="subtle"> ({tekst.plan(partner(eigenaar), tekst.periode(van, tot))})</span>
            )}
          </li>
        ))}
      </ul>
      <p>
        <TextLink to={paths.programma('plannen')}>{tekst.naarPlannen}</TextLink>
      </p>
    </div>
  )
}
