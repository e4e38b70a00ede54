import type { Schatting } from '../../../analyses/kleine-gebieden/aandelen.ts'
import type { Eenheid } from '../../../geodata/schema/indicator.ts'
import { getal, waardeMetEenheid } from '../../../server/contract/text/getal.ts'
import { kleineGebiedenTekst as tekst } from '../../../server/contract/text/nl/kleine-gebieden.ts'
import { placeOn, type PlotScale, plotScale } from './plot-scale.ts'

interface Row {
  name: string
  gebied: string
  direct: Schatting | null
  gekrompen: Schatting | null
}

interface Props {
  label: string
  /** In the order in which they are drawn; those without a figure are left out. */
  rows: readonly Row[]
  /** Mean of the model; null: none. */
  mean: number | null
  eenheid: Eenheid
}

/** Half the height in pixels between the two lines of a buurt. */
const APART = 6
const MIDDLE = 14

/** Per buurt the measured figure (open) and the shrunken one (filled), each with its interval. The table says the same. */
export function IntervalPlot({ label, rows, mean, eenheid }: Props) {
  const known = rows.filter((row) => row.direct !== null)
  if (known.length === 0) return null
  const scale = plotScale(
    known.flatMap(({ direct, gekrompen }) => [direct, gekrompen].filter((v) => v !== null)),
  )
  return (
    <figure className="interval-plot">
      <figcaption className="alleen-voorgelezen">{label}</figcaption>
      <div className="interval-plot__legend" aria-hidden>
        <LegendItem kind="direct">{tekst.gemeten}</LegendItem>
        <LegendItem kind="gekrompen">{tekst.voorzichtig}</LegendItem>
        {mean === null ? null : <LegendItem kind="mean">{tekst.gemiddeldeKort}</LegendItem>}
      </div>
      <div className="interval-plot__rows" aria-hidden>
        {known.map((row) => (
          <div key={row.gebied} className="interval-plot__row">
            <span className="interval-plot__name">{row.name}</span>
            <svg className="interval-plot__lines" width="100%" height={MIDDLE * 2}>
              {scale.marks.map((mark) => (
                <Upright key={mark} scale={scale} value={mark} kind="mark" />
              ))}
              {mean === null ? null : <Upright scale={scale} value={mean} kind="mean" />}
              {row.direct === null ? null : (
                <Interval scale={scale} of={row.direct} y={MIDDLE - APART} kind="direct" />
              )}
              {row.gekrompen === null ? null : (
                <Interval scale={scale} of={row.gekrompen} y={MIDDLE + APART} kind="gekrompen" />
              )}
            </svg>
          </div>
        ))}
        <div className="interval-plot__row">
          <span className="interval-plot__name" />
          <span className="interval-plot__axis">
            {scale.marks.map((mark, index) => (
              <span key={mark} style={{ insetInlineStart: `${placeOn(scale, mark)}%` }}>
                {index === scale.marks.length - 1
                  ? waardeMetEenheid(mark, eenheid).replace(',0', '')
                  : getal(mark, 0)}
              </span>
            ))}
          </span>
        </div>
      </div>
    </figure>
  )
}

type Kind = 'direct' | 'gekrompen'

function Interval({ scale, of, y, kind }: { scale: PlotScale; of: Schatting; y: number; kind: Kind }) {
  const at = (value: number) => `${placeOn(scale, value)}%`
  return (
    <g className={`interval-plot__${kind}`}>
      <line x1={at(of.laag)} x2={at(of.hoog)} y1={y} y2={y} />
      <circle cx={at(of.waarde)} cy={y} r={4.5} />
    </g>
  )
}

function Upright({ scale, value, kind }: { scale: PlotScale; value: number; kind: 'mark' | 'mean' }) {
  const at = `${placeOn(scale, value)}%`
  return <line className={`interval-plot__${kind}`} x1={at} x2={at} y1={0} y2={MIDDLE * 2} />
}

function LegendItem({ kind, children }: { kind: Kind | 'mean'; children: string }) {
  return (
    <span className="interval-plot__legend-item">
      <svg width={28} height={12}>
        {kind === 'mean' ? (
          <line className="interval-plot__mean" x1={14} x2={14} y1={0} y2={12} />
        ) : (
          <g className={`interval-plot__${kind}`}>
            <line x1={1} x2={27} y1={6} y2={6} />
            <circle cx={14} cy={6} r={4.5} />
          </g>
        )}
      </svg>
      {children}
    </span>
  )
}
