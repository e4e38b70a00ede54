import { LEAST_DIFFERENCE_POINTS } from '../../../analyses/vergelijking/verschil.ts'
import { getal, punten } from '../../../server/contract/text/getal.ts'
import { profiel } from '../../../server/contract/text/nl/gebiedsprofiel.ts'
import type { Kaartbron } from '../../map/kaartbron.ts'
import type { Kaartmodel } from '../../map/kaartmodel.ts'
import { maakAs } from './as.ts'
import { Grafiek } from './Grafiek.tsx'
import { type Profielgebied, verschilPerJaar } from './profielgegevens.ts'

const WIDTH = 352
const LEFT = 30
const RIGHT = 298
const HEIGHT = 96
const TOP = 8

interface Props {
  area: Profielgebied
  bron: Kaartbron
  model: Kaartmodel
}

/**
 * Difference with the gemeente per year as points. No line joins them: model figures per buurt do not measure change.
 * The band is where we speak of no difference.
 */
export function JaarPlot({ area, bron, model }: Props) {
  const { indicator } = model
  const years = verschilPerJaar(bron, area, indicator, model.keuze).filter(
    (year) => year.gebied !== null || year.wijk !== null,
  )
  if (years.length === 0) return null
  const values = years.flatMap((year) => [year.gebied, year.wijk]).filter((value) => value !== null)
  const axis = maakAs(
    [...values, 0, ...(Math.min(...values) < 0 ? [-5] : []), ...(Math.max(...values) > 0 ? [5] : [])],
    3,
  )
  const y = (value: number) => TOP + ((axis.tot - value) / (axis.tot - axis.van)) * HEIGHT
  const x = (index: number) => LEFT + ((index + 0.5) / years.length) * (RIGHT - LEFT)
  const bandTop = y(Math.min(LEAST_DIFFERENCE_POINTS, axis.tot))
  const bandBottom = y(Math.max(-LEAST_DIFFERENCE_POINTS, axis.van))
  return (
    <section className="plot">
      <h3>{profiel.perJaar(bron.gemeente.naam)}</h3>
      <Grafiek
        viewBox={`0 0 ${WIDTH} ${TOP + HEIGHT + 24}`}
        label={years
          .flatMap(({ jaar, gebied }) => (gebied === null ? [] : profiel.perJaarLabel(jaar, gebied)))
          .join('; ')}
      >
        <rect
          className="plot__band"
          x={LEFT}
          width={RIGHT - LEFT}
          y={bandTop}
          height={bandBottom - bandTop}
        />
        {axis.stappen.map((step) => (
          <g key={step}>
            <line
              className={step === 0 ? 'plot__nul' : 'plot__raster'}
              x1={LEFT}
              x2={RIGHT}
              y1={y(step)}
              y2={y(step)}
            />
            <text className="plot__as" x={LEFT - 6} y={y(step) + 4} textAnchor="end">
              {getal(step, step % 1 === 0 ? 0 : 1)}
            </text>
          </g>
        ))}
        <text className="plot__as plot__as--vet" x={RIGHT + 6} y={y(0) + 4}>
          {bron.gemeente.naam}
        </text>
        {years.map(({ jaar, gebied, wijk }, index) => (
          <g key={jaar}>
            {wijk === null ? null : (
              <>
                <circle className="plot__punt plot__punt--ander" cx={x(index) - 18} cy={y(wijk)} r={4.5} />
                <text className="plot__as" x={x(index) - 9} y={y(wijk) + 4}>
                  {profiel.wijkPunten(punten(wijk))}
                </text>
              </>
            )}
            {gebied === null ? null : (
              <>
                <circle className="plot__punt plot__punt--eigen" cx={x(index) - 18} cy={y(gebied)} r={5} />
                <text
                  className="plot__eigen"
                  x={x(index) - 9}
                  y={y(gebied) + (dicht(gebied, wijk, y) ? 14 : 4)}
                >
                  {punten(gebied)}
                </text>
              </>
            )}
            <text className="plot__as" x={x(index)} y={TOP + HEIGHT + 20} textAnchor="middle">
              {jaar}
            </text>
          </g>
        ))}
      </Grafiek>
      <p className="subtle">
        {profiel.perJaarBandUitleg}
        {indicator.veranderingPerBuurt ? null : ` ${profiel.perJaarLetOp}`}
      </p>
    </section>
  )
}

/** Whether two points stand so close that their words would overlap. */
function dicht(own: number, other: number | null, y: (value: number) => number): boolean {
  return other !== null && Math.abs(y(own) - y(other)) < 13
}
