import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react'
import type { GebiedMetGrens } from '../../../geodata/schema/gebied.ts'
import { wijkkaartTekst } from '../../../server/contract/text/nl/wijkkaart.ts'
import { useWidth } from '../../ui/use-width.ts'
import { useAnalysisContext } from './analysis-context.ts'
import { drawAreas, withBorders } from './area-drawing.ts'
import { AreaGround } from './AreaGround.tsx'
import { BuurtLabel, type LabelTone } from './BuurtLabel.tsx'
import { MapScale } from './MapScale.tsx'
import { nearestInDirection } from './nearest-in-direction.ts'
import { boundsOf, projectionFor } from './projection.ts'
import './wijk-kaart.css'

/** Width of the drawing until its place is measured; after that one unit is one pixel, so that words keep their size. */
const FIRST_WIDTH_PIXELS = 460
const LEAST_HEIGHT_PIXELS = 260
const PADDING_PIXELS = 16

/** One buurt on the map: its colour (null: hatched, no figure), its value, and what it says. */
export interface MapArea {
  code: string
  fill: string | null
  /** Tone of the letters on this colour. */
  tone: LabelTone
  value: string
  line: string
  /** Whether something stands behind it that can be opened. */
  opens: boolean
}

interface Props {
  rows: readonly MapArea[]
  /** Borders of all areas of the gemeente; those outside the rows are drawn as ground. */
  areas: readonly GebiedMetGrens[]
  /** Words for the whole drawing, read aloud first. */
  summary: string
  mostHeightPixels: number
  /** Opens what stands behind a buurt; asked of those that open only. */
  onOpen: (code: string) => void
}

/** Buurten coloured by class. One tab stop: arrows go to the neighbour in that direction, Enter opens. The table says the same. */
export function AreaMap({ rows, areas, summary, mostHeightPixels, onOpen }: Props) {
  const { nameOf } = useAnalysisContext()
  const hatchId = useId()
  const shapes = useRef(new Map<string, SVGPathElement>())
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame, FIRST_WIDTH_PIXELS)
  const drawing = useMemo(() => {
    const framed = framedBy(withBorders(rows, areas).map(({ area }) => area))
    const bounds = boundsOf(framed.map(({ grens }) => grens))
    if (bounds === null) return null
    const projection = projectionFor(
      bounds,
      width,
      { least: LEAST_HEIGHT_PIXELS, most: mostHeightPixels },
      PADDING_PIXELS,
    )
    return { projection, ...drawAreas(rows, areas, projection) }
  }, [rows, areas, width, mostHeightPixels])
  const [focused, setFocused] = useState<string | null>(null)
  if (drawing === null) return <div ref={frame} />
  const { projection, inside } = drawing
  const tabStop = inside.some(({ area }) => area.code === focused) ? focused : inside[0]?.area.code

  const onKeyDown = (event: KeyboardEvent<SVGPathElement>, row: MapArea) => {
    const places = inside.map(({ area }) => ({ code: area.code, at: projection.project(area.labelpunt) }))
    const next = nearestInDirection(places, row.code, event.key)
    if (next !== null) {
      event.preventDefault()
      shapes.current.get(next)?.focus()
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      if (row.opens) onOpen(row.code)
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
        <AreaGround drawing={drawing} hatchId={hatchId} />
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
            aria-haspopup={row.opens ? 'dialog' : undefined}
            aria-disabled={!row.opens}
            onFocus={() => setFocused(area.code)}
            onKeyDown={(event) => onKeyDown(event, row)}
            onClick={() => (row.opens ? onOpen(area.code) : undefined)}
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
            <BuurtLabel
              key={area.code}
              name={nameOf(area.code)}
              value={row.value}
              tone={row.tone}
              border={area.grens}
              at={area.labelpunt}
              projection={projection}
            />
          ))}
          <MapScale projection={projection} north={wijkkaartTekst.noord} />
        </g>
      </svg>
    </div>
  )
}

/** Areas from which a city is drawn close enough to read: of more than this many, those far larger than usual may fall off. */
export const MANY_AREAS = 30
const USUAL_SIZES = 4

/** The areas that the drawing is fitted to; fields and lakes round a city would make its buurten too small to see. */
function framedBy(areas: readonly GebiedMetGrens[]): readonly GebiedMetGrens[] {
  if (areas.length <= MANY_AREAS) return areas
  const sizes = areas.map(({ oppervlakteHa }) => oppervlakteHa).toSorted((a, b) => a - b)
  const most = USUAL_SIZES * (sizes[Math.floor(sizes.length / 2)] ?? 0)
  return areas.filter(({ oppervlakteHa }) => oppervlakteHa <= most)
}
