import { Link } from 'wouter'
import { ambitieTekst as tekst } from '../../../../server/contract/text/nl/wijkaanpak-ambitie.ts'
import { Tag } from '../../../ui/Tag.tsx'
import { PijlerIcon } from '../../wijkanalyse/PijlerIcon.tsx'
import { planPad } from '../adres.ts'
import { type Ambitieobject, actiesVan } from '../inhoud.ts'
import { usePlan } from '../plan-context.ts'

/** One ambition in a list: its number, title, who sees to it, how many actions; opens it. */
export function Ambitierij({ ambitie }: { ambitie: Ambitieobject }) {
  const { plan, plek, keuze } = usePlan()
  const { titel, prioriteit, pijler, eigenaar, redenLater } = ambitie.velden
  const open = keuze.ambitie === ambitie.id
  const words = titel.trim() === '' ? tekst.zonderTitel : titel
  const acties = actiesVan(plan.objecten, ambitie.id).length
  return (
    <li className={open ? 'ambitierij ambitierij--open' : 'ambitierij'}>
      <Link
        href={planPad(plek.cyclus, plek.aanpak, { ...keuze, ambitie: ambitie.id })}
        aria-label={tekst.toonOpKaart(words)}
        aria-current={open ? 'true' : undefined}
      >
        {prioriteit === null || prioriteit === 'later' ? (
          pijler === null ? (
            <span className="ambitierij__nummer ambitierij__nummer--geen" aria-hidden />
          ) : (
            <PijlerIcon pijler={pijler} />
          )
        ) : (
          <span className="ambitierij__nummer" aria-hidden>
            {prioriteit}
          </span>
        )}
        <span className="ambitierij__woorden">
          <strong>{words}</strong>
          <span className="subtle">
            {prioriteit === 'later'
              ? redenLater.trim() === ''
                ? tekst.laterLeeg
                : redenLater
              : eigenaar.trim() === ''
                ? tekst.geenEigenaar
                : eigenaar}
          </span>
        </span>
        {acties === 0 ? null : <Tag tone="action">{tekst.acties(acties)}</Tag>}
      </Link>
    </li>
  )
}
