import { naar, type Omgeving, PAGINAS } from '../omgeving.ts'
import { Bereiktabel, Cijfertabel, Woningtabel } from './Cijfers.tsx'
import { GeenWijkcentrum } from './GeenWijkcentrum.tsx'
import { Kaart } from './Kaart.tsx'
import { Pagina } from './Pagina.tsx'
import { Prioriteiten } from './Plannen.tsx'
import { openWoorden, Plekregel } from './Plekregel.tsx'

/** A wijk: its plan, its places, its buurten, and the figures that are public. */
export function Wijk({ omgeving, wijk }: { omgeving: Omgeving; wijk: string }) {
  const { uitgave, woorden } = omgeving
  const words = woorden.paginas.wijk
  const one = uitgave.wijken.find(({ id }) => id === wijk)
  if (one === undefined) throw new Error(`no wijk ${wijk} in this edition`)
  const own = uitgave.buurten.filter((buurt) => buurt.wijk === wijk)
  const plekken = uitgave.plekken.filter((plek) => plek.wijk === wijk)
  return (
    <Pagina omgeving={omgeving} titel={words.titel(one.naam)} gegevens={openWoorden(omgeving)}>
      <h1>{words.titel(one.naam)}</h1>
      <h2>{woorden.schil.plannen}</h2>
      <Prioriteiten omgeving={omgeving} wijk={wijk} />
      <p>
        <a href={naar(omgeving, PAGINAS.plannen)}>{woorden.schil.plannen}</a>
      </p>
      <h2>{words.plekken}</h2>
      {plekken.length === 0 ? <p>{words.geenPlekken}</p> : null}
      <ul class="ob-lijst">
        {plekken.map((plek) => (
          <Plekregel omgeving={omgeving} plek={plek} />
        ))}
      </ul>
      <GeenWijkcentrum omgeving={omgeving} wijk={wijk} />
      <h2 id="buurten">{words.buurten}</h2>
      <ul lang="nl">
        {own.map(({ slug, naam }) => (
          <li>
            <a href={naar(omgeving, PAGINAS.buurt(slug))}>{naam}</a>
          </li>
        ))}
      </ul>
      <Kaart omgeving={omgeving} hier={own.map(({ code }) => code)} lijst="#buurten" />
      <Woningtabel omgeving={omgeving} wijk={one} buurten={own} />
      <Bereiktabel omgeving={omgeving} wijk={one} buurten={own} />
      {uitgave.cijfers.length === 0 ? null : <h2>{words.cijfers}</h2>}
      {uitgave.cijfers.map((tabel) => (
        <Cijfertabel omgeving={omgeving} tabel={tabel} alleen={wijk} />
      ))}
    </Pagina>
  )
}
