import { naar, type Omgeving, PAGINAS } from '../omgeving.ts'
import { datumIn } from '../woorden.ts'
import { Pagina } from './Pagina.tsx'

/** About this map: privacy, access, what to do when something is not right, embedding, editions. */
export function Over({ omgeving }: { omgeving: Omgeving }) {
  const { uitgave, woorden } = omgeving
  const words = woorden.paginas.over
  return (
    <Pagina omgeving={omgeving} titel={words.titel}>
      <h1>{words.titel}</h1>
      <h2>{words.privacy}</h2>
      <p>{words.privacyUitleg}</p>
      <h2>{words.toegankelijk}</h2>
      <p>{words.toegankelijkUitleg}</p>
      <h2 id="klopt">{words.fout}</h2>
      <p>{words.foutUitleg}</p>
      <h2>{words.uitgaven}</h2>
      <p>
        {words.uitgaveUitleg} {woorden.schil.uitgave(uitgave.nummer, datumIn(woorden, uitgave.datum))}
      </p>
      <h2>{words.inbedden}</h2>
      <p>
        {words.inbeddenUitleg} <a href={naar(omgeving, PAGINAS.inbedden)}>{PAGINAS.inbedden}</a>
      </p>
    </Pagina>
  )
}
