import { useState } from 'react'
import { wgs84ToRd } from '../../../../geodata/coordinates/rd-new.ts'
import { aantal } from '../../../../server/contract/text/getal.ts'
import { meldinglaagTekst, meldingSoortMeer } from '../../../../server/contract/text/nl/kaartlagen.ts'
import { useThema } from '../../../app/thema.ts'
import { jaarVan, type Meldingcel, telkleuren } from '../../../map/layers/meldingen.ts'
import { ZESHOEK_BREEDTE_METERS } from '../../../map/layers/zeshoeken.ts'
import { PALETTEN } from '../../../map/palettes.ts'
import { Button } from '../../../ui/Button.tsx'
import { Details } from '../../../ui/Details.tsx'
import { ScrollTable } from '../../../ui/ScrollTable.tsx'
import type { LaagProps } from './laagdeel.ts'

/** Rows of the table before a person asks for all. */
const FIRST_ROWS = 12
/** Zoom at which a hexagon and the streets around it fill the map. */
const CELL_ZOOM = 14.5

/** Classes of the hexagons with how many there are of each, and every count in a table. */
export function Zeshoeklegenda(props: LaagProps) {
  const thema = useThema()
  const { raster, soorten, meldingperiode } = props.lagen
  const [soort] = soorten
  if (raster === null || soort === undefined || meldingperiode === null) return null
  if (raster.cellen.length === 0) return <p>{meldinglaagTekst.geen}</p>
  const colours = telkleuren(raster.klassen, thema)
  const total = raster.cellen.reduce((sum, cell) => sum + cell.aantal, 0)
  const year = jaarVan(meldingperiode)
  const period =
    year === null ? meldinglaagTekst.tussen(meldingperiode.van, meldingperiode.tot) : String(year)
  return (
    <>
      <p>{meldinglaagTekst.titelSoort(meldingSoortMeer[soort], aantal(total))}</p>
      <ul className="legenda__klassen">
        {raster.klassen.map((least, place) => {
          const next = raster.klassen[place + 1]
          const count = raster.cellen.filter(({ klasse }) => klasse === place).length
          return (
            <li key={least}>
              <span className="legenda__vak" style={{ background: colours[place] }} aria-hidden />
              <span>{meldinglaagTekst.klasse(least, next === undefined ? null : next - 1)}</span>
              <span className="legenda__aantal">{meldinglaagTekst.klasseAantal(count)}</span>
            </li>
          )
        })}
      </ul>
      <p className="subtle">{meldinglaagTekst.rasterUitleg(ZESHOEK_BREEDTE_METERS)}</p>
      <Details summary={meldinglaagTekst.tabel}>
        <Zeshoektabel
          {...props}
          cellen={raster.cellen}
          bijschrift={meldinglaagTekst.tabelBijschrift(meldingSoortMeer[soort], period)}
        />
      </Details>
    </>
  )
}

function Zeshoektabel({
  bron,
  kies,
  cellen,
  bijschrift,
}: LaagProps & { cellen: readonly Meldingcel[]; bijschrift: string }) {
  const [all, setAll] = useState(false)
  return (
    <>
      <ScrollTable caption={bijschrift}>
        <thead>
          <tr>
            <th scope="col">{meldinglaagTekst.zeshoek}</th>
            <th scope="col" className="table__number">
              {meldinglaagTekst.aantal}
            </th>
          </tr>
        </thead>
        <tbody>
          {(all ? cellen : cellen.slice(0, FIRST_ROWS)).map((cell) => {
            const [x, y] = wgs84ToRd([cell.midden[0], cell.midden[1]])
            const place = meldinglaagTekst.plek(
              bron.gebied.get(cell.buurt)?.naam ?? cell.buurt,
              x / 1000,
              y / 1000,
            )
            const [lon, lat] = cell.midden
            return (
              <tr key={cell.sleutel}>
                <th scope="row">
                  <button
                    type="button"
                    className="tabel__open"
                    aria-label={meldinglaagTekst.toonPlek(place)}
                    onClick={() => kies({ beeld: { lon, lat, zoom: CELL_ZOOM } })}
                  >
                    {place}
                  </button>
                </th>
                <td className="table__number">{aantal(cell.aantal)}</td>
              </tr>
            )
          })}
        </tbody>
      </ScrollTable>
      {all || cellen.length <= FIRST_ROWS ? null : (
        <div>
          <Button onClick={() => setAll(true)}>{meldinglaagTekst.meer(cellen.length)}</Button>
        </div>
      )}
    </>
  )
}

/** What the colours of the heat surface say, and that they are no count. */
export function Warmtelegenda() {
  const thema = useThema()
  const ramp = PALETTEN[thema].telling.join(', ')
  return (
    <>
      <div className="legenda__warmte">
        <span
          className="legenda__verloop"
          style={{ background: `linear-gradient(to right, ${ramp})` }}
          aria-hidden
        />
        <span>{meldinglaagTekst.weinig}</span>
        <span>{meldinglaagTekst.veel}</span>
      </div>
      <p>{meldinglaagTekst.warmteUitleg}</p>
    </>
  )
}
