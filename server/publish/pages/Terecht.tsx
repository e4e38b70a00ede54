import type { Omgeving } from '../omgeving.ts'
import { GeenWijkcentrum } from './GeenWijkcentrum.tsx'
import { Pagina } from './Pagina.tsx'
import { openWoorden, Plekregel } from './Plekregel.tsx'
import { Spreekuren } from './Spreekuren.tsx'

/** Where to go with a question: by subject, and the places where people help. */
export function Terecht({ omgeving }: { omgeving: Omgeving }) {
  const { uitgave, woorden } = omgeving
  const { terecht } = woorden.paginas
  return (
    <Pagina omgeving={omgeving} titel={terecht.titel} gegevens={openWoorden(omgeving)}>
      <h1>{terecht.titel}</h1>
      <p>{terecht.inleiding}</p>
      <ul class="ob-lijst">
        {uitgave.plekken
          .filter(({ wijk, openingstijden }) => wijk !== null && openingstijden !== null)
          .map((plek) => (
            <Plekregel omgeving={omgeving} plek={plek} />
          ))}
      </ul>
      <GeenWijkcentrum omgeving={omgeving} />
      <Spreekuren omgeving={omgeving} />
      {Object.values(terecht.themas).map(({ naam, uitleg }) => (
        <section>
          <h2>{naam}</h2>
          <p>{uitleg}</p>
        </section>
      ))}
    </Pagina>
  )
}
