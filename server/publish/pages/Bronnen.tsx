import type { Omgeving } from '../omgeving.ts'
import { Cijfertabel } from './Cijfers.tsx'
import { Pagina } from './Pagina.tsx'
import { Voorbeeld } from './Voorbeeld.tsx'

/** Where everything comes from, what is public and why, and what is not here. */
export function Bronnen({ omgeving }: { omgeving: Omgeving }) {
  const { uitgave, woorden } = omgeving
  const words = woorden.paginas.bronnen
  return (
    <Pagina omgeving={omgeving} titel={words.titel}>
      <h1>{words.titel}</h1>
      <p>{words.inleiding}</p>
      <ul class="ob-bronnen" lang="nl">
        {uitgave.bronnen.map(({ titel, bronhouder, licentie, vintage, voorbeelddata }) => (
          <li>
            <strong>{titel}</strong> {voorbeelddata ? <Voorbeeld woorden={woorden} /> : null}
            <span class="ob-klein">
              {bronhouder}; {vintage}; {licentie}
            </span>
          </li>
        ))}
      </ul>
      {uitgave.cijfers.length === 0 ? null : <h2>{words.cijfers}</h2>}
      {uitgave.cijfers.map((tabel) => (
        <section>
          <Cijfertabel omgeving={omgeving} tabel={tabel} />
        </section>
      ))}
      <h2>{words.nietOpenbaar}</h2>
      <p>{words.nietOpenbaarUitleg}</p>
    </Pagina>
  )
}
