import { useRef } from 'react'
import type { Meting, Reeks } from '../../../analyses/verandering/verandering-schema.ts'
import { asGetal, metingTekst, veranderingTekst } from '../../../server/contract/text/nl/verandering.ts'
import { useWidth } from '../../ui/use-width.ts'
import { useAnalysisContext } from '../wijkanalyse/analysis-context.ts'
import { type Frame, type SeriesScale, seriesScale } from './series-scale.ts'

const FIRST_WIDTH_PIXELS = 320
const HEIGHT_PIXELS = 168
const CORONA_YEAR = 2020

interface Props {
  series: Reeks
  name: string
}

/** One figure over the years: the first area strong, the others thin, with limits, breaks and corona. The table beside it says the same. */
export function SeriesChart({ series, name }: Props) {
  const { nameOf } = useAnalysisContext()
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box, FIRST_WIDTH_PIXELS)
  const frame: Frame = { width, height: HEIGHT_PIXELS, left: 46, right: 14, top: 14, bottom: 24 }
  const scale = seriesScale(series, frame)
  const [main, ...others] = series.gebieden
  const [first, last] = [main?.metingen[0], main?.metingen.at(-1)]
  if (main === undefined || first === undefined || last === undefined) return <div ref={box} />
  const say = ({ jaar, waarde }: Meting) => `${metingTekst(waarde, series.eenheid)} (${jaar})`
  const [from = 0, to = 0] = [scale.years[0], scale.years.at(-1)]
  return (
    <div ref={box}>
      <svg
        className="series-chart"
        viewBox={`0 0 ${width} ${HEIGHT_PIXELS}`}
        // A drawing made here cannot be an img element.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="img"
        aria-label={veranderingTekst.grafiek(
          name,
          nameOf(main.gebied),
          say(first),
          say(last),
          series.gebieden.length,
        )}
      >
        {from < CORONA_YEAR && CORONA_YEAR < to ? (
          <g>
            <line
              className="series-chart__corona"
              x1={scale.x(CORONA_YEAR)}
              x2={scale.x(CORONA_YEAR)}
              y1={frame.top}
              y2={HEIGHT_PIXELS - frame.bottom}
            />
            <text
              className="series-chart__note"
              x={scale.x(CORONA_YEAR)}
              y={frame.top - 3}
              textAnchor="middle"
            >
              {veranderingTekst.corona}
            </text>
          </g>
        ) : null}
        {scale.ticks.map((value) => (
          <g key={value}>
            <line
              className="series-chart__grid"
              x1={frame.left}
              x2={width - frame.right}
              y1={scale.y(value)}
              y2={scale.y(value)}
            />
            <text className="series-chart__axis" x={frame.left - 6} y={scale.y(value) + 4} textAnchor="end">
              {asGetal(value, scale.step)}
            </text>
          </g>
        ))}
        {series.breuken
          .filter(({ vanaf }) => from < vanaf && vanaf <= to)
          .map(({ vanaf, reden }) => (
            <line
              key={vanaf}
              className={`series-chart__break series-chart__break--${reden}`}
              x1={scale.x(vanaf - 0.5)}
              x2={scale.x(vanaf - 0.5)}
              y1={frame.top}
              y2={HEIGHT_PIXELS - frame.bottom}
            />
          ))}
        {labelYears(scale, width - frame.left - frame.right).map((year) => (
          <text
            key={year}
            className="series-chart__axis"
            x={scale.x(year)}
            y={HEIGHT_PIXELS - 6}
            textAnchor="middle"
          >
            {year}
          </text>
        ))}
        {others.map(({ gebied, metingen }) => (
          <Line key={gebied} metingen={metingen} series={series} scale={scale} kind="other" />
        ))}
        <Line metingen={main.metingen} series={series} scale={scale} kind="main" />
      </svg>
    </div>
  )
}

/** Years that fit beside each other, the newest always. */
function labelYears({ years, x }: SeriesScale, across: number): number[] {
  const least = Math.min(34, across)
  const shown: number[] = []
  for (const year of years.toReversed()) {
    const next = shown.at(-1)
    if (next === undefined || x(next) - x(year) >= least) shown.push(year)
  }
  return shown
}

interface LineProps {
  metingen: readonly Meting[]
  series: Reeks
  scale: SeriesScale
  kind: 'main' | 'other'
}

/** The line of one area, cut at breaks after which it is another measure, on the ground of its limits. */
function Line({ metingen, series, scale, kind }: LineProps) {
  const breaks = series.breuken.filter(({ reden }) => reden !== 'andere-afronding')
  const pieceOf = ({ jaar }: Meting) => breaks.filter(({ vanaf }) => vanaf <= jaar).length
  const pieces = [...new Set(metingen.map(pieceOf))].map((piece) =>
    metingen.filter((one) => pieceOf(one) === piece),
  )
  const path = (points: readonly (readonly [number, number])[]) =>
    points.map(([x, y]) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`).join('L')
  return (
    <g className={`series-chart__series series-chart__series--${kind}`}>
      {pieces.map((piece) => {
        const upper = piece.map(({ jaar, hoog, waarde }) => [scale.x(jaar), scale.y(hoog ?? waarde)] as const)
        const lower = piece.map(({ jaar, laag, waarde }) => [scale.x(jaar), scale.y(laag ?? waarde)] as const)
        const hasLimits = kind === 'main' && piece.some(({ laag }) => laag !== null)
        return (
          <g key={piece[0]?.jaar}>
            {hasLimits && piece.length > 1 ? (
              <path className="series-chart__band" d={`M${path([...upper, ...lower.toReversed()])}Z`} />
            ) : null}
            <path
              className="series-chart__line"
              d={`M${path(piece.map(({ jaar, waarde }) => [scale.x(jaar), scale.y(waarde)]))}`}
            />
            {kind === 'other'
              ? null
              : piece.map(({ jaar, waarde, laag, hoog }) => (
                  <g key={jaar}>
                    {laag === null || hoog === null ? null : (
                      <line
                        className="series-chart__limit"
                        x1={scale.x(jaar)}
                        x2={scale.x(jaar)}
                        y1={scale.y(laag)}
                        y2={scale.y(hoog)}
                      />
                    )}
                    <circle className="series-chart__point" cx={scale.x(jaar)} cy={scale.y(waarde)} r={3.5} />
                  </g>
                ))}
          </g>
        )
      })}
    </g>
  )
}
