import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react'
import type { Spreiding } from '../../../analyses/wijkanalyse/spreiding.ts'
import type { GebiedMetGrens } from '../../../geodata/schema/gebied.ts'
import { buurtRegel, wijkkaartTekst } from '../../../server/contract/text/nl/wijkkaart.ts'
import { useWidth } from '../../ui/use-width.ts'
import { useAnalysisContext } from './analysis-context.ts'
import { BuurtLabel } from './BuurtLabel.tsx'
import { classOf } from './difference-class.ts'
import { MapScale } from './MapScale.tsx'
import { boundsOf, pathOf, projectionFor } from './projection.ts'
import { nearestInDirection } from './nearest-in-direction.ts'
import './wijk-kaart.css'

/** Width of the drawing until its place is measured; after that one unit is one pixel, so that words keep their size. */
const FIRST_WIDTH_PIXELS = 460
const HEIGHTS = { least: 260, most: 440 }
const PADDING_PIXELS = 16

interface Props {
  spread: Spreiding
  /** Borders of all areas of the gemeente; those outside the wijk are drawn as ground. */
  areas: readonly GebiedMetGrens[]
  /** Words for the whole drawing, read aloud first. */
  summary: string
}

/**
 * The buurten of one wijk, coloured by their difference from the gemeente. One tab stop: arrows go to the neighbour in
 * that direction, Enter opens the source. Everything it shows also stands in the table beside it.
 */
export function WijkKaart({ spread, areas, summary }: Props) {
  const { nameOf, showSource } = useAnalysisContext()
  const hatchId = useId()
  const shapes = useRef(new Map<string, SVGPathElement>())
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame, FIRST_WIDTH_PIXELS)
  const drawing = useMemo(() => {
    const inside = spread.buurten.flatMap((row) => {
      const area = areas.find((candidate) => candidate.code === row.gebied)
      return area === undefined ? [] : [{ row, area }]
    })
    const bounds = boundsOf(inside.map(({ area }) => area.grens))
    if (bounds === null) return null
    const projection = projectionFor(bounds, width, HEIGHTS, PADDING_PIXELS)
    const codes = new Set(inside.map(({ area }) => area.code))
    return {
      projection,
      inside: inside.map(({ row, area }) => ({ row, area, path: pathOf(area.grens, projection) })),
      ground: areas
        .filter((area) => area.soort === 'buurt' && !codes.has(area.code))
        .map((area) => ({ code: area.code, path: pathOf(area.grens, projection) })),
    }
  }, [spread, areas, width])
  const [focused, setFocused] = useState<string | null>(null)
  if (drawing === null) return <div ref={frame} />
  const { projection, inside, ground } = drawing
  const tabStop = focused ?? inside[0]?.area.code

  const onKeyDown = (event: KeyboardEvent<SVGPathElement>, code: string) => {
    const next = nearestInDirection(
      inside.map(({ area }) => ({ code: area.code, at: projection.project(area.labelpunt) })),
      code,
      event.key,
    )
    if (next !== null) {
      event.preventDefault()
      shapes.current.get(next)?.focus()
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      showSource({ gebied: code, indicator: spread.indicator, jaar: spread.jaar, leeftijd: spread.leeftijd })
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
            fill={
              row.tegenGemeente === null
                ? `url(#${hatchId})`
                : `var(--basis-dataset-divergent-oker-water-${classOf(row.tegenGemeente)})`
            }
            // A button of HTML cannot have the shape of a buurt.
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
            role="button"
            tabIndex={area.code === tabStop ? 0 : -1}
            aria-label={buurtRegel(nameOf(area.code), row.cijfer?.waarde ?? null, row.tegenGemeente)}
            aria-haspopup="dialog"
            onFocus={() => setFocused(area.code)}
            onKeyDown={(event) => onKeyDown(event, area.code)}
            onClick={() =>
              showSource({
                gebied: area.code,
                indicator: spread.indicator,
                jaar: spread.jaar,
                leeftijd: spread.leeftijd,
              })
            }
          >
            <title>{buurtRegel(nameOf(area.code), row.cijfer?.waarde ?? null, row.tegenGemeente)}</title>
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
              row={row}
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
