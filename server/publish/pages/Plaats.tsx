import { naar, type Omgeving, PAGINAS } from '../omgeving.ts'
import { Ideelijst } from './Ideeen.tsx'
import { Kaart } from './Kaart.tsx'
import { Pagina } from './Pagina.tsx'
import { Antwoorden } from './PlaatsAntwoorden.tsx'
import { GeenWijkcentrum } from './GeenWijkcentrum.tsx'
import type { Plaatsgegeven } from './plaatsgegeven.ts'
import { openWoorden, Plekregel } from './Plekregel.tsx'
import { Spreekuren } from './Spreekuren.tsx'
import { Voorbeeld } from './Voorbeeld.tsx'

/** Ideas that are shown before the link to all of them. */
const MEESTE_IDEEEN = 4

/** Mijn straat: six questions in their fixed order, and where to go today. */
export function Plaats({ omgeving, plaats }: { omgeving: Omgeving; plaats: Plaatsgegeven }) {
  const { uitgave, woorden } = omgeving
  const words = woorden.straat
  const wijk = uitgave.buurten.find(({ code }) => plaats.buurten.includes(code))?.wijk ?? null
  const wijkNaam = uitgave.wijken.find(({ id }) => id === wijk)?.naam
  const ideeen = uitgave.ideeen.filter((idee) => idee.wijk === wijk || idee.wijk === null)
  const plekken = uitgave.plekken.filter(
    ({ openingstijden, wijk: of }) => openingstijden !== null && of !== null,
  )
  // What is near comes first.
  const sorted = [
    ...plekken.filter(({ wijk: of }) => of === wijk),
    ...plekken.filter(({ wijk: of }) => of !== wijk),
  ]
  return (
    <Pagina omgeving={omgeving} titel={plaats.naam} gegevens={openWoorden(omgeving)}>
      <p>
        <a href={naar(omgeving, PAGINAS.zoek)}>{woorden.schil.andereStraat}</a>
      </p>
      <h1>
        <span lang="nl">{plaats.naam}</span> {plaats.voorbeelddata ? <Voorbeeld woorden={woorden} /> : null}
      </h1>
      <p>{wijkNaam === undefined ? words.buitenGebied : words.inWijk(wijkNaam)}</p>
      <Antwoorden omgeving={omgeving} plaats={plaats} wijk={wijk} eerstePlek={sorted[0]?.naam ?? null} />
      <h2>{words.ideeen}</h2>
      {uitgave.ideeenVoorbeeld && ideeen.length > 0 ? <Voorbeeld woorden={woorden} /> : null}
      {ideeen.length === 0 ? (
        <p>{words.geenIdeeen}</p>
      ) : (
        <Ideelijst omgeving={omgeving} ideeen={ideeen.slice(0, MEESTE_IDEEEN)} />
      )}
      <p>
        <a href={naar(omgeving, PAGINAS.ideeen) + (wijk === null || ideeen.length === 0 ? '' : `#${wijk}`)}>
          {words.alleIdeeen}
        </a>
      </p>
      <h2>{words.terecht}</h2>
      <ul class="ob-lijst">
        {sorted.map((plek) => (
          <Plekregel omgeving={omgeving} plek={plek} />
        ))}
      </ul>
      {wijk === null ? null : <GeenWijkcentrum omgeving={omgeving} wijk={wijk} />}
      <Spreekuren omgeving={omgeving} />
      <p>
        <a href={naar(omgeving, PAGINAS.terecht)}>{woorden.schil.terecht}</a>
      </p>
      <h2>{words.plekOpKaart}</h2>
      <Kaart omgeving={omgeving} hier={plaats.buurten} lijst={naar(omgeving, PAGINAS.zoek)} />
      <p class="ob-klein">{words.bewaar}</p>
    </Pagina>
  )
}
