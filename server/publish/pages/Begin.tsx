import { naar, type Omgeving, PAGINAS } from '../omgeving.ts'
import { GeenWijkcentrum } from './GeenWijkcentrum.tsx'
import { Kaart } from './Kaart.tsx'
import { Pagina } from './Pagina.tsx'
import { openWoorden, Plekregel } from './Plekregel.tsx'
import { Wijklijst } from './Wijklijst.tsx'
import { Zoekvorm } from './Zoekvorm.tsx'

/** The start of the public map: search, map, what is open now, the wijken. */
export function Begin({ omgeving }: { omgeving: Omgeving }) {
  const { uitgave, woorden } = omgeving
  const { begin, open } = woorden.paginas
  const { schil } = woorden
  const places = uitgave.plekken.filter(
    ({ wijk, openingstijden }) => wijk !== null && openingstijden !== null,
  )
  return (
    <Pagina omgeving={omgeving} titel={begin.titel} gegevens={openWoorden(omgeving)}>
      <h1>{begin.titel}</h1>
      <p>{begin.inleiding(uitgave.plaats.naam)}</p>
      <Zoekvorm omgeving={omgeving} />
      <p>
        <a href="#kaart">{begin.wijsAan}</a>
      </p>
      <div id="kaart">
        <Kaart omgeving={omgeving} lijst="#lijst" />
      </div>
      <h2>{schil.nuOpen}</h2>
      <ul class="ob-lijst">
        {places.map((plek) => (
          <Plekregel omgeving={omgeving} plek={plek} />
        ))}
      </ul>
      <GeenWijkcentrum omgeving={omgeving} />
      <p>
        <a href={naar(omgeving, PAGINAS.nuOpen)}>{open.inleiding}</a>
      </p>
      <h2 id="lijst">{begin.wijken}</h2>
      <Wijklijst omgeving={omgeving} />
      <h2>{begin.strak}</h2>
      <ul class="ob-wegwijs">
        <li>
          <a href={naar(omgeving, PAGINAS.terecht)}>{schil.terecht}</a>
        </li>
        <li>
          <a href={naar(omgeving, PAGINAS.werk)}>{schil.werk}</a>
        </li>
        <li>
          <a href={naar(omgeving, PAGINAS.plannen)}>{schil.plannen}</a>
        </li>
        <li>
          <a href={naar(omgeving, PAGINAS.ideeen)}>{schil.ideeen}</a>
        </li>
      </ul>
    </Pagina>
  )
}
