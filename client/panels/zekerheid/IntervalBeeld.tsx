import { useId } from 'react'
import type { Positie } from '../../../analyses/robuust/pijlers-schema.ts'
import { zekerheidTekst } from '../../../server/contract/text/nl/zekerheid.ts'

/** Half the width of the picture in points: the same for every pijler and area, so that pictures can be laid side by side. */
const REACH_POINTS = 50
const TICKS = [-50, -25, 0, 25, 50] as const

interface Props {
  positie: Positie
  /** Name of what lies at zero. */
  nul: string
  /** The same as the picture, in words. */
  tekst: string
}

/** Where 95 % of the runs lie, around zero. Hatched while nothing is decided; more favourable lies to the right. */
export function IntervalBeeld({ positie, nul, tekst }: Props) {
  const hatch = useId()
  const undecided = positie.oordeel === 'onbeslist'
  const low = place(positie.laag)
  const high = place(positie.hoog)
  const median = percent(place(positie.mediaan))
  return (
    <figure className="interval">
      {/* An inline drawing takes its colours from the theme; img cannot. */}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role */}
      <svg width="100%" height="46" role="img" aria-label={tekst}>
        <defs>
          <pattern
            id={hatch}
            width="7"
            height="7"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="7" height="7" className="interval__ground" />
            <line x1="0" y1="0" x2="0" y2="7" className="interval__hatch" />
          </pattern>
        </defs>
        {TICKS.map((tick) => (
          <line
            key={tick}
            x1={percent(place(tick))}
            x2={percent(place(tick))}
            y1={tick === 0 ? 2 : 18}
            y2={tick === 0 ? 44 : 28}
            className={tick === 0 ? 'interval__zero' : 'interval__tick'}
          />
        ))}
        <line x1="0" x2="100%" y1="23" y2="23" className="interval__axis" />
        <rect
          x={percent(low)}
          width={percent(Math.max(0.6, high - low))}
          y="14"
          height="18"
          rx="2"
          className="interval__bar"
          fill={undecided ? `url(#${hatch})` : 'currentColor'}
        />
        <line x1={median} x2={median} y1="9" y2="37" className="interval__median" />
      </svg>
      <figcaption aria-hidden>
        <span>{zekerheidTekst.linkerkant(REACH_POINTS)}</span>
        <strong>{nul}</strong>
        <span>{zekerheidTekst.rechterkant(REACH_POINTS)}</span>
      </figcaption>
    </figure>
  )
}

/** Place of a number of points along the picture, 0 to 100; what lies outside stands at the edge. */
function place(points: number): number {
  return Math.min(100, Math.max(0, 50 + (50 * points) / REACH_POINTS))
}

function percent(value: number): string {
  return `${value.toFixed(2)}%`
}
