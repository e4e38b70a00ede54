import { getal, waardeMetEenheid } from '../../../server/contract/text/getal.ts'
import { profiel } from '../../../server/contract/text/nl/gebiedsprofiel.ts'
import type { Kaartbron } from '../../map/kaartbron.ts'
import { eigenCijfer, type Kaartmodel } from '../../map/kaartmodel.ts'
import { maakAs } from './as.ts'
import { Grafiek } from './Grafiek.tsx'
import type { Profielgebied } from './profielgegevens.ts'
import { stapelStippen } from './stippen.ts'
import { bereik } from './wijkregels.ts'

const WIDTH = 352
const LEFT = 92
const RIGHT = 274
const ROW = 26
const TOP = 4

interface Props {
  area: Profielgebied
  value: number | null
  bron: Kaartbron
  model: Kaartmodel
}

interface Rij {
  naam: string
  tekst: string
  waarden: readonly number[]
  soort: 'eigen' | 'buurten' | 'ander' | 'bereik'
}

/** The rows of the plot, each with the words at its end. */
function rijenVan({ area, value, bron, model }: Props): Rij[] {
  const { eenheid } = model.indicator
  const row = model.wijken.find(({ wijk }) => wijk.id === area.wijk.id)
  const inWijk = (row?.buurten ?? []).map((buurt) => buurt.waarde).filter((found) => found !== null)
  const wijk = row === undefined ? null : eigenCijfer(row.cijfer)
  const rows: Rij[] = []
  const single = (naam: string, waarde: number | null, soort: Rij['soort']) => {
    if (waarde !== null)
      rows.push({ naam, tekst: waardeMetEenheid(waarde, eenheid), waarden: [waarde], soort })
  }
  single(area.soort === 'buurt' ? profiel.dezeBuurt : profiel.dezeWijk, value, 'eigen')
  if (inWijk.length > 0) {
    rows.push({
      naam: profiel.inDeWijk,
      tekst: profiel.buurten(inWijk.length),
      waarden: inWijk,
      soort: 'buurten',
    })
  }
  if (area.soort === 'buurt') single(profiel.wijk, wijk, 'ander')
  if (row?.cijfer.soort === 'bereik') {
    const { laagste, hoogste } = row.cijfer
    rows.push({
      naam: area.soort === 'wijk' ? profiel.dezeWijk : profiel.wijk,
      tekst: bereik(laagste.waarde, hoogste.waarde, eenheid),
      waarden: [laagste.waarde, hoogste.waarde],
      soort: 'bereik',
    })
  }
  single(bron.gemeente.naam, model.gemeente, 'ander')
  single(bron.land.naam, model.land, 'ander')
  return rows
}

/** This area beside its wijk, the gemeente and the country in the same year, as points on one axis. */
export function Vergelijkplot(props: Props) {
  const rows = rijenVan(props)
  // One point has nothing beside it.
  if (rows.length < 2) return null
  const axis = maakAs(
    rows.flatMap((row) => row.waarden),
    5,
  )
  const x = (value: number) => LEFT + ((value - axis.van) / (axis.tot - axis.van)) * (RIGHT - LEFT)
  const bottom = TOP + rows.length * ROW
  const decimals = axis.stappen.some((step) => step % 1 !== 0) ? 1 : 0
  return (
    <section className="plot">
      <h3>{profiel.vergeleken(props.model.keuze.jaar)}</h3>
      <Grafiek
        viewBox={`0 0 ${WIDTH} ${bottom + 20}`}
        label={rows.map((row) => `${row.naam}: ${row.tekst}`).join('; ')}
      >
        {axis.stappen.map((step) => (
          <g key={step}>
            <line className="plot__raster" x1={x(step)} x2={x(step)} y1={TOP} y2={bottom} />
            <text className="plot__as" x={x(step)} y={bottom + 15} textAnchor="middle">
              {getal(step, decimals)}
            </text>
          </g>
        ))}
        {rows.map((row, index) => {
          const y = TOP + ROW * (index + 0.5)
          const dots = stapelStippen(row.waarden.map(x), 8)
          return (
            <g key={row.naam}>
              <line className="plot__regel" x1={LEFT} x2={RIGHT} y1={y} y2={y} />
              <text
                className={row.soort === 'buurten' ? 'plot__naam' : 'plot__naam plot__naam--vet'}
                x={0}
                y={y + 4.5}
              >
                {row.naam}
              </text>
              {row.soort === 'bereik' ? (
                <line
                  className="plot__bereik"
                  x1={x(row.waarden[0] ?? 0)}
                  x2={x(row.waarden[1] ?? 0)}
                  y1={y}
                  y2={y}
                />
              ) : (
                dots.map((dot) => (
                  <circle
                    key={`${dot.x} ${dot.rij}`}
                    className={`plot__punt plot__punt--${row.soort}`}
                    cx={dot.x}
                    cy={y - Math.min(dot.rij, 2) * 4}
                    r={row.soort === 'buurten' ? 3.8 : 5}
                  />
                ))
              )}
              <text className="plot__waarde" x={WIDTH} y={y + 4.5} textAnchor="end">
                {row.tekst}
              </text>
            </g>
          )
        })}
      </Grafiek>
    </section>
  )
}
