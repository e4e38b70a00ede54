import { naar, type Omgeving, PAGINAS } from '../omgeving.ts'
import { Pagina } from './Pagina.tsx'
import { momentTekst } from './Werkregels.tsx'

/** Work that is announced, per street or block. */
export function Werken({ omgeving }: { omgeving: Omgeving }) {
  const { uitgave, woorden } = omgeving
  const { werk } = woorden.paginas
  return (
    <Pagina omgeving={omgeving} titel={werk.titel}>
      <h1>{werk.titel}</h1>
      {uitgave.werken.length === 0 ? (
        <p>{werk.geen}</p>
      ) : (
        <table class="ob-tabel">
          <caption class="ob-verborgen">{werk.titel}</caption>
          <thead>
            <tr>
              <th scope="col">{werk.straat}</th>
              <th scope="col">{werk.wat}</th>
              <th scope="col">{werk.wanneer}</th>
            </tr>
          </thead>
          <tbody>
            {uitgave.werken.map((one) => (
              <tr>
                <th scope="row" lang="nl">
                  {one.straat === null ? (
                    one.plek
                  ) : (
                    <a href={naar(omgeving, PAGINAS.straat(one.straat))}>{one.plek}</a>
                  )}
                </th>
                <td>{woorden.straat.soort[one.werk]}</td>
                <td>{momentTekst(omgeving, one.wanneer)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Pagina>
  )
}
