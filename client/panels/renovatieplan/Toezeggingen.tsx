import {
  plantellingTekst as tekst,
  toezeggingZin,
} from '../../../server/contract/text/nl/renovatieplan-telling.ts'
import type { Planbeeld } from '../../api/renovatieplannen.ts'

/** Promises for a quarter outside a plan, one by one: kept, broken, or begun too early. Of a plan without them nothing. */
export function Toezeggingen({ beeld }: { beeld: Planbeeld }) {
  const { blokken, plan, kop } = beeld
  const quarter = new Map(plan.blokken.map(({ blok, kwartaal }) => [blok, kwartaal]))
  const outside = blokken.flatMap(({ id, beloofdBuiten }) =>
    beloofdBuiten === null || beloofdBuiten === undefined ? [] : [{ id, beloofdBuiten }],
  )
  if (outside.length === 0) return null
  return (
    <section className="block" aria-labelledby="plan-toezeggingen">
      <h2 id="plan-toezeggingen">{tekst.toezeggingen}</h2>
      <ul className="plain-list">
        {outside.map(({ id, beloofdBuiten }) => (
          <li key={id}>{toezeggingZin(id, beloofdBuiten, quarter.get(id) ?? null, kop.eerste)}</li>
        ))}
      </ul>
    </section>
  )
}
