import { papierlaagTekst as tekst } from '../../../server/contract/text/nl/afdruk-lagen.ts'
import { velTekst } from '../../../server/contract/text/nl/afdruk.ts'
import { laagregels } from '../../map/papier/laagregels.ts'
import type { Venster } from '../../map/papier/venster.ts'
import { opMaat, Vel } from './Kaartvel.tsx'
import { MEESTE_AMBITIES } from './laagblokken.ts'
import type { Afdruklaag } from './papierlagen.ts'

/** Most rows on a page of A4: a title may take two lines. */
const ROWS = 30

interface Props {
  lagen: readonly Afdruklaag[]
  venster: Venster
  factor: number
}

/** The titles behind the numbers on the map, on pages of A4, when there are more than a legend holds. */
export function Ambitielijstvellen({ lagen, venster, factor }: Props) {
  const rows = lagen.flatMap(({ teken }) =>
    teken.soort === 'vormen' ? laagregels(teken, venster, factor).regels : [],
  )
  if (rows.length <= MEESTE_AMBITIES) return null
  const pages = Array.from({ length: Math.ceil(rows.length / ROWS) }, (_none, page) =>
    rows.slice(page * ROWS, (page + 1) * ROWS),
  )
  return pages.map((page, index) => {
    const title = `${tekst.lijst}${velTekst.vervolg(index + 1, pages.length)}`
    return (
      <Vel key={page[0]?.sleutel} breedte={210} hoogte={297} letterfactor={0.9} pagina="a4">
        <div className="vel__woorden" style={opMaat({ x: 15, y: 14, breedte: 180, hoogte: 269 })}>
          <h2>{title}</h2>
          <table className="vel__tabel vel__tabel--lijst">
            <caption className="alleen-voorgelezen">{title}</caption>
            <thead>
              <tr>
                <th scope="col">{tekst.nummer}</th>
                <th scope="col">{tekst.ambitieKop}</th>
              </tr>
            </thead>
            <tbody>
              {page.map(({ sleutel, naam }) => (
                <tr key={sleutel}>
                  <th scope="row">{sleutel}</th>
                  <td>{naam}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Vel>
    )
  })
}
