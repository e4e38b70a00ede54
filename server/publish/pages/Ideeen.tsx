import type { Momentopname } from '../momentopname.ts'
import type { Omgeving } from '../omgeving.ts'
import { datumIn } from '../woorden.ts'
import { Pagina } from './Pagina.tsx'
import { Voorbeeld } from './Voorbeeld.tsx'

type Idee = Momentopname['ideeen'][number]

/** Ideas with their answers, the ones without included. */
export function Ideelijst({ omgeving, ideeen }: { omgeving: Omgeving; ideeen: readonly Idee[] }) {
  const { woorden } = omgeving
  const words = woorden.paginas.ideeen
  return (
    <ul class="ob-lijst">
      {ideeen.map(({ thema, van, antwoord, uiterlijk }) => (
        <li class="ob-idee">
          <p class="ob-idee__kop">
            <strong lang="nl">{thema}</strong>
            <span class={`ob-antwoord ob-antwoord--${antwoord?.soort ?? 'geen'}`}>
              {antwoord === null ? words.geenAntwoord : words.antwoord[antwoord.soort]}
            </span>
          </p>
          {antwoord === null ? null : (
            <p>
              <span lang="nl">{antwoord.toelichting}</span>{' '}
              <span class="ob-klein">
                {datumIn(woorden, antwoord.datum)}, <span lang="nl">{antwoord.rol}</span>
              </span>
            </p>
          )}
          <p class="ob-klein">
            {words.van[van]}
            {uiterlijk === null ? '' : `. ${words.antwoordVoor(datumIn(woorden, uiterlijk))}`}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** What happened with the ideas: all of them, per wijk, unanswered ones included. */
export function Ideeen({ omgeving }: { omgeving: Omgeving }) {
  const { uitgave, woorden } = omgeving
  const words = woorden.paginas.ideeen
  const groups = [
    ...uitgave.wijken.map(({ id, naam }) => ({ id, naam })),
    { id: null, naam: woorden.schil.onbekendeWijk },
  ]
  return (
    <Pagina omgeving={omgeving} titel={words.titel}>
      <h1>{words.titel}</h1>
      {uitgave.ideeenVoorbeeld ? <Voorbeeld woorden={woorden} /> : null}
      <p>{words.inleiding}</p>
      {uitgave.ideeen.length === 0 ? <p>{words.geen}</p> : null}
      {groups.map(({ id, naam }) => {
        const own = uitgave.ideeen.filter(({ wijk }) => wijk === id)
        return own.length === 0 ? null : (
          <section id={id ?? 'alle'}>
            <h2>{naam}</h2>
            <Ideelijst omgeving={omgeving} ideeen={own} />
          </section>
        )
      })}
    </Pagina>
  )
}
