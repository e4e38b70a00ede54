import { velTekst } from '../../../server/contract/text/nl/afdruk.ts'
import type { Afdrukbron } from './afdruk-gegevens.ts'
import { opMaat, Vel } from './Kaartvel.tsx'
import { ondertitel } from './ondertitel.ts'

/** Most rows on a page of A4. */
const ROWS = 46

interface Props {
  from: Afdrukbron
  codes: readonly string[]
}

/** The figures of the map as a table, on pages of A4: every buurt with the columns of what the colours say. */
export function Buurttabelvellen({ from, codes }: Props) {
  const { bron, beeld } = from
  const wanted = new Set(codes)
  const rows = bron.wijken.flatMap((wijk) =>
    wijk.buurten
      .filter((code) => wanted.has(code))
      .map((code) => ({
        code,
        naam: bron.gebied.get(code)?.naam ?? code,
        wijk: wijk.naam,
        cellen: beeld.gebieden.find((row) => row.code === code)?.cellen ?? [],
      })),
  )
  const pages = Array.from({ length: Math.ceil(rows.length / ROWS) }, (_none, page) =>
    rows.slice(page * ROWS, (page + 1) * ROWS),
  )
  return pages.map((page, index) => {
    const title = `${velTekst.kopBuurttabel(beeld.titel)}${velTekst.vervolg(index + 1, pages.length)}`
    return (
      <Vel key={page[0]?.code} breedte={210} hoogte={297} letterfactor={0.9} pagina="a4">
        <div className="vel__woorden" style={opMaat({ x: 15, y: 14, breedte: 180, hoogte: 269 })}>
          <h2>{title}</h2>
          <p className="vel__klein">{ondertitel(from)}</p>
          <table className="vel__tabel">
            <caption className="alleen-voorgelezen">{title}</caption>
            <thead>
              <tr>
                <th scope="col">{velTekst.buurt}</th>
                {beeld.kolommen.map(({ id, kop }) => (
                  <th key={id} scope="col">
                    {kop}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {page.map((row) => (
                <tr key={row.code}>
                  <th scope="row">
                    {row.naam} <span className="vel__klein">{row.wijk}</span>
                  </th>
                  {beeld.kolommen.map(({ id }, at) => (
                    <td key={id}>{row.cellen[at]?.tekst ?? velTekst.geenCijfer}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Vel>
    )
  })
}
