import { regelTekst } from '../../../server/contract/text/nl/renovatieplan-regels.ts'
import { renovatieplanTekst as tekst } from '../../../server/contract/text/nl/renovatieplan.ts'
import { aantal } from '../../../server/contract/text/getal.ts'
import type { Planbeeld } from '../../api/renovatieplannen.ts'
import { Notice } from '../../ui/Notice.tsx'
import { ScrollTable } from '../../ui/ScrollTable.tsx'

interface Props {
  beeld: Planbeeld
  /** It is the plan that was put beside another: its name is said. */
  isBeside: boolean
}

/** How the making of a plan ended: stopped or out of time, what clashes, and what a minimum per wijk costs. On paper too. */
export function Planslot({ beeld, isBeside }: Props) {
  const { kop, plan, slot } = beeld
  const titleOf = (title: string) => (isBeside ? `${kop.naam}: ${title}` : title)
  return (
    <>
      {slot.einde === 'gestopt' ? (
        <Notice tone="warning" title={titleOf(tekst.gestoptKop)}>
          <p>{tekst.gestoptUitleg}</p>
        </Notice>
      ) : null}
      {slot.einde === 'tijd-op' ? (
        <Notice tone="warning" title={titleOf(tekst.tijdOpKop)}>
          <p>{tekst.tijdOpUitleg}</p>
        </Notice>
      ) : null}
      {plan.haalbaar ? null : (
        <Notice tone="warning" title={titleOf(tekst.nietHaalbaar)}>
          <ul className="plain-list">
            {plan.tekorten.map(({ regel, wat, woningen }) => (
              <li key={`${regel} ${wat}`}>{tekst.tekort(regelTekst[regel], wat, woningen)}</li>
            ))}
          </ul>
          <p>{slot.bewezenOnhaalbaar ? tekst.bewezenOnhaalbaar : tekst.nietBewezen}</p>
          <Botsing botsing={slot.botsing} />
        </Notice>
      )}
      <Prijs beeld={beeld} title={titleOf(tekst.prijs)} />
    </>
  )
}

function Botsing({ botsing }: Pick<Planbeeld['slot'], 'botsing'>) {
  if (botsing === null) return <p>{tekst.geenBotsing}</p>
  return (
    <>
      <h3>{tekst.botsing}</h3>
      <ul>
        {botsing.regels.map((regel) => (
          <li key={regel}>{regelTekst[regel]}</li>
        ))}
        {botsing.blokken.map((blok) => (
          <li key={blok}>{tekst.botsingBlok(blok)}</li>
        ))}
      </ul>
      <p>{tekst.botsingUitleg}</p>
    </>
  )
}

/** The price of fairness beside the minimum that was asked; of a plan without a minimum nothing. */
function Prijs({ beeld, title }: { beeld: Planbeeld; title: string }) {
  const { keuzes, plan, slot, wijken } = beeld
  const asked = keuzes.minimumPerWijk.filter(({ woningen }) => woningen > 0)
  const isOff = keuzes.uit.some(({ regel }) => regel === 'minimum-per-wijk')
  if (asked.length === 0 || isOff || !plan.haalbaar) return null
  const { prijs } = slot
  const minimumOf = (id: string) => asked.find(({ wijk }) => wijk === id)?.woningen
  const more = prijs === null ? 0 : prijs.puntenZonder - prijs.punten
  const part = prijs === null || prijs.punten <= 0 ? 0 : (100 * more) / prijs.punten
  return (
    <section className="block" aria-label={title}>
      <h2>{title}</h2>
      {prijs === null ? (
        <p>{tekst.geenPrijs}</p>
      ) : (
        <>
          <p>{tekst.prijsZin(more, part, prijs.stappenZonder - prijs.stappen)}</p>
          <ScrollTable caption={tekst.prijsTabel}>
            <thead>
              <tr>
                <th scope="col">{tekst.prijsWijk}</th>
                <th scope="col">{tekst.prijsMinimum}</th>
                <th scope="col">{tekst.prijsMet}</th>
                <th scope="col">{tekst.prijsZonder}</th>
              </tr>
            </thead>
            <tbody>
              {prijs.wijken.map(({ wijk, woningen, woningenZonder }) => (
                <tr key={wijk}>
                  <th scope="row">{wijken.find(({ id }) => id === wijk)?.naam ?? wijk}</th>
                  <td>{aantal(minimumOf(wijk) ?? 0)}</td>
                  <td>{aantal(woningen)}</td>
                  <td>{aantal(woningenZonder)}</td>
                </tr>
              ))}
            </tbody>
          </ScrollTable>
        </>
      )}
    </section>
  )
}
