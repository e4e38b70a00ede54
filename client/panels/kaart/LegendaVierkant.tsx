import { kleurenTekst } from '../../../server/contract/text/nl/kaart-kleuren.ts'
import { useThema } from '../../app/thema.ts'
import type { Legendavorm } from '../../map/vlakbeeld/onderdelen.ts'
import type { Vlakbeeld } from '../../map/vlakbeeld/vlakbeeld.ts'

const SIDE = 3

interface Props {
  vlakbeeld: Vlakbeeld
  vorm: Extract<Legendavorm, { soort: 'vierkant' }>
  kleuren: readonly string[]
}

/** Three by three colours as a table: the first figure to the right, the second upwards, in each cell how many areas. */
export function LegendaVierkant({ vlakbeeld, vorm, kleuren }: Props) {
  const text = kleurenTekst.tweetal
  const { woorden } = vlakbeeld.schaal(useThema())
  const rows = [2, 1, 0]
  const columns = [0, 1, 2]
  const [lowLow, highLow, lowHigh, highHigh] = vorm.hoeken
  const corners: [place: number, words: string][] = [
    [8, highHigh],
    [6, lowHigh],
    [2, highLow],
    [0, lowLow],
  ]
  return (
    <>
      <div className="vierkant">
        <p className="vierkant__omhoog" aria-hidden>
          {text.as(vorm.naarBoven)}
        </p>
        <table className="vierkant__cellen">
          <caption className="alleen-voorgelezen">{text.vierkant(vorm.naarRechts, vorm.naarBoven)}</caption>
          <thead className="alleen-voorgelezen">
            <tr>
              <th scope="col">{vorm.naarBoven}</th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {text.stap(vorm.naarRechts, column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row}>
                <th scope="row" className="alleen-voorgelezen">
                  {text.stap(vorm.naarBoven, row)}
                </th>
                {columns.map((column) => {
                  const place = row * SIDE + column
                  return (
                    <td key={column} style={{ background: kleuren[place], color: woorden[place] }}>
                      {vlakbeeld.klassen[place]?.aantal ?? 0}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
        <p className="vierkant__rechts" aria-hidden>
          {text.as(vorm.naarRechts)}
        </p>
      </div>
      <ul className="legenda__klassen">
        {corners.map(([place, words]) => (
          <li key={place}>
            <span className="legenda__vak" style={{ background: kleuren[place] }} aria-hidden />
            <span>{words}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
