import { naar, type Omgeving, PAGINAS } from '../omgeving.ts'
import { datumIn } from '../woorden.ts'
import { Pagina } from './Pagina.tsx'

/** The priorities of the adopted plan of a wijk with how they stand; nothing where none is adopted. */
export function Prioriteiten({ omgeving, wijk }: { omgeving: Omgeving; wijk: string }) {
  const { uitgave, woorden } = omgeving
  const { plannen } = woorden.paginas
  const plan = uitgave.plannen.find((one) => one.wijk === wijk)
  if (plan === undefined) return <p>{woorden.straat.geenPlan}</p>
  return (
    <>
      <p>{plannen.vastgesteld(datumIn(woorden, plan.vastgesteldOp))}</p>
      <h3>{plannen.eerst}</h3>
      <ol class="ob-prioriteiten">
        {plan.prioriteiten.map(({ titel, tekst, stand, opDag }) => (
          <li>
            <strong lang="nl">{titel}</strong>
            {tekst === '' ? null : <p lang="nl">{tekst}</p>}
            <p class="ob-klein">
              {stand === null ? plannen.geenStand : plannen.stand[stand]}
              {opDag === null ? '' : `, ${plannen.opDag(datumIn(woorden, opDag))}`}
            </p>
          </li>
        ))}
      </ol>
    </>
  )
}

/** The adopted plans per wijk, and the programme they belong to. */
export function Plannen({ omgeving }: { omgeving: Omgeving }) {
  const { uitgave, woorden } = omgeving
  const { plannen } = woorden.paginas
  const { programma } = uitgave
  return (
    <Pagina omgeving={omgeving} titel={plannen.titel}>
      <h1>{plannen.titel}</h1>
      <p>{plannen.inleiding}</p>
      {uitgave.plannen.length === 0 ? <p>{plannen.geen}</p> : null}
      {uitgave.wijken
        .filter(({ id }) => uitgave.plannen.some(({ wijk }) => wijk === id))
        .map(({ id, naam }) => (
          <section>
            <h2 lang="nl">
              <a href={naar(omgeving, PAGINAS.wijk(id))}>{naam}</a>
            </h2>
            <Prioriteiten omgeving={omgeving} wijk={id} />
          </section>
        ))}
      {programma === null ? null : (
        <section>
          <h2>{plannen.programma(programma.naam)}</h2>
          <p>{plannen.planVan(programma.planJaar)}</p>
          <p lang="nl">{programma.ambitie}.</p>
          <h3>{plannen.doelen}</h3>
          <ul lang="nl">
            {programma.doelen.map((doel) => (
              <li>{doel}</li>
            ))}
          </ul>
        </section>
      )}
    </Pagina>
  )
}
