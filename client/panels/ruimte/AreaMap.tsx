import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react'
import type { GebiedMetGrens } from '../../../geodata/schema/gebied.ts'
import { wijkkaartTekst } from '../../../server/contract/text/nl/wijkkaart.ts'
import { useWidth } from '../../ui/use-width.ts'
import { useAnalysisContext } from '../wijkanalyse/analysis-context.ts'
import { labelPlace, LINE_PIXELS, VALUE_PIXELS } from '../wijkanalyse/label-place.ts'
import { MapScale } from '../wijkanalyse/MapScale.tsx'
import { nearestInDirection } from '../wijkanalyse/nearest-in-direction.ts'
import { boundsOf, pathOf, type Projection, projectionFor } from '../wijkanalyse/projection.ts'
import '../wijkanalyse/wijk-kaart.css'

const FIRST_WIDTH_PIXELS = 560
const HEIGHTS = { least: 260, most: 640 }
const PADDING_PIXELS = 16

/** One buurt on the map: its colour (null: hatched, no figure), its value, and what it says. */
export interface MapArea {
  code: string
  fill: string | null
  /** Tone of the letters on this colour. */
  label: 'strong' | 'middle' | 'neutral'
  value: string
  line: string
}

interface Props {
  rows: readonly MapArea[]
  /** Borders of all areas of the gemeente; those outside the rows are drawn as ground. */
  areas: readonly GebiedMetGrens[]
  summary: string
  /** Opens what stands behind a buurt; not asked of one without a figure. */
  onOpen: (code: string) => void
}

/** Buurten coloured by class. One tab stop: arrows go to the neighbour in that direction, Enter opens. The table says the same. */
export function AreaMap({ rows, areas, summary, onOpen }: Props) {
  const { nameOf } = useAnalysisContext()
  const hatchId = useId()
  const shapes = useRef(new Map<string, SVGPathElement>())
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame, FIRST_WIDTH_PIXELS)
  const drawing = useMemo(() => {
    const inside = rows.flatMap((row) => {
      const area = areas.find(({ code }) => code === row.code)
      return area === undefined ? [] : [{ row, area }]
    })
    const bounds = boundsOf(framedBy(inside.map(({ area }) => area)).map(({ grens }) => grens))
    if (bounds === null) return null
    const projection = projectionFor(bounds, width, HEIGHTS, PADDING_PIXELS)
    const codes = new Set(inside.map(({ area }) => area.code))
    return {
      projection,
      inside: inside.map(({ row, area }) => ({ row, area, path: pathOf(area.grens, projection) })),
      ground: areas
        .filter(({ soort, code }) => soort === 'buurt' && !codes.has(code))
        .map(({ code, grens }) => ({ code, path: pathOf(grens, projection) })),
    }
  }, [rows, areas, width])
  const [focused, setFocused] = useState<string | null>(null)
  if (drawing === null) return <div ref={frame} />
  const { projection, inside, ground } = drawing
  const tabStop = inside.some(({ area }) => area.code === focused) ? focused : inside[0]?.area.code

  const onKeyDown = (event: KeyboardEvent<SVGPathElement>, row: MapArea) => {
    const places = inside.map(({ area }) => ({ code: area.code, at: projection.project(area.labelpunt) }))
    const next = nearestInDirection(places, row.code, event.key)
    if (next !== null) {
      event.preventDefault()
      shapes.current.get(next)?.focus()
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      if (row.fill !== null) onOpen(row.code)
    }
  }

  return (
    <div ref={frame}>
      <svg
        className="wijk-kaart"
        viewBox={`0 0 ${projection.width} ${projection.height}`}
        // No HTML element groups shapes of a drawing.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="group"
        aria-label={summary}
      >
        <defs>
          <pattern
            id={hatchId}
            width="9"
            height="9"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect className="wijk-kaart__hatch-ground" width="9" height="9" />
            <line className="wijk-kaart__hatch-line" x1="0" y1="0" x2="0" y2="9" />
          </pattern>
        </defs>
        <g aria-hidden>
          {ground.map(({ code, path }) => (
            <path key={code} className="wijk-kaart__ground" d={path} />
          ))}
          {inside.map(({ area, path }) => (
            <path key={area.code} className="wijk-kaart__outline" d={path} />
          ))}
        </g>
        {inside.map(({ row, area, path }) => (
          <path
            key={area.code}
            ref={(element) => {
              if (element === null) shapes.current.delete(area.code)
              else shapes.current.set(area.code, element)
            }}
            className="wijk-kaart__buurt"
            d={path}
            fill={row.fill ?? `url(#${hatchId})`}
            // A button of HTML cannot have the shape of a buurt.
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
            role="button"
            tabIndex={area.code === tabStop ? 0 : -1}
            aria-label={row.line}
            aria-disabled={row.fill === null}
            onFocus={() => setFocused(area.code)}
            onKeyDown={(event) => onKeyDown(event, row)}
            onClick={() => (row.fill === null ? undefined : onOpen(area.code))}
          >
            <title>{row.line}</title>
          </path>
        ))}
        {focused === null ? null : (
          <path
            className="wijk-kaart__focus"
            d={inside.find(({ area }) => area.code === focused)?.path}
            aria-hidden
          />
        )}
        <g className="wijk-kaart__labels" aria-hidden>
          {inside.map(({ row, area }) => (
            <Label key={area.code} row={row} area={area} name={nameOf(area.code)} projection={projection} />
          ))}
          <MapScale projection={projection} north={wijkkaartTekst.noord} />
        </g>
      </svg>
    </div>
  )
}

/** Areas from which a city is drawn close enough to read: of more than this many, those far larger than usual may fall off. */
const MANY_AREAS = 30
const USUAL_SIZES = 4

/** The areas that the drawing is fitted to; fields and lakes round a city would make its buurten too small to see. */
function framedBy(areas: readonly GebiedMetGrens[]): readonly GebiedMetGrens[] {
  if (areas.length <= MANY_AREAS) return areas
  const sizes = areas.map(({ oppervlakteHa }) => oppervlakteHa).toSorted((a, b) => a - b)
  const most = USUAL_SIZES * (sizes[Math.floor(sizes.length / 2)] ?? 0)
  return areas.filter(({ oppervlakteHa }) => oppervlakteHa <= most)
}

interface LabelProps {
  row: MapArea
  area: GebiedMetGrens
  name: string
  projection: Projection
}

/** Letters take the tone of the class they stand on; classes 1 and 7, 2 and 6 share theirs. */
const TONES = { strong: 'class-1', middle: 'class-2', neutral: 'class-4' } as const

function Label({ row, area, name, projection }: LabelProps) {
  const place = labelPlace(name, row.value, area.grens, area.labelpunt, projection)
  if (place === null) return null
  const { x, y, names } = place
  const top = y - (names.length * LINE_PIXELS) / 2 + VALUE_PIXELS * 0.35
  const tone = row.fill === null ? 'missing' : TONES[row.label]
  return (
    <text className={`buurt-label buurt-label--${tone}`} textAnchor="middle">
      {names.map((line, index) => (
        <tspan key={line} className="buurt-label__name" x={x} y={top + index * LINE_PIXELS}>
          {line}
        </tspan>
      ))}
      <tspan className="buurt-label__value" x={x} y={top + names.length * LINE_PIXELS}>
        {row.value}
      </tspan>
    </text>
  )
}
