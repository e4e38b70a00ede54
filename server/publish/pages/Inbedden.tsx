import { leesrichting } from '../woorden.ts'
import { naar, naarBestand, type Omgeving, PAGINAS } from '../omgeving.ts'
import { Kaart } from './Kaart.tsx'
import { Hoofd } from './Pagina.tsx'
import { Voorbeeld } from './Voorbeeld.tsx'
import { Wijklijst } from './Wijklijst.tsx'

/** The map for in another site, with its own text alternative; links leave the frame. */
export function Inbedden({ omgeving }: { omgeving: Omgeving }) {
  const { taal, uitgave, woorden } = omgeving
  const { begin } = woorden.paginas
  const titel = begin.kaart(uitgave.plaats.naam)
  return (
    <html lang={taal} dir={leesrichting(taal)} data-wortel={naarBestand(omgeving, '')}>
      <Hoofd omgeving={omgeving} titel={titel} />
      <body class="ob-ingebed">
        <main class="ob-inhoud">
          <h1>{titel}</h1>
          {uitgave.voorbeelddata ? <Voorbeeld woorden={woorden} /> : null}
          <Kaart omgeving={omgeving} lijst="#lijst" doel="_top" />
          <h2 id="lijst">{begin.wijken}</h2>
          <Wijklijst omgeving={omgeving} doel="_top" />
          <p>
            <a href={naar(omgeving, PAGINAS.begin)} target="_top">
              {begin.titel}
            </a>
          </p>
        </main>
      </body>
    </html>
  )
}
