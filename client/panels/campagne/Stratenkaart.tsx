import { useMemo, useRef } from 'react'
import type { Positie } from '../../../geodata/schema/gebied.ts'
import { campagneTekst as tekst } from '../../../server/contract/text/nl/campagnes.ts'
import { useGrenzen } from '../../api/gebieden.ts'
import { useStraten } from '../../api/woningen.ts'
import { useWidth } from '../../ui/use-width.ts'
import { type Bounds, pathOf, projectionFor } from '../wijkanalyse/projection.ts'

const FIRST_WIDTH_PIXELS = 720
const HEIGHTS = { least: 220, most: 400 }
const PADDING_PIXELS = 24

function boundsOfLines(lines: readonly (readonly Positie[])[]): Bounds | null {
  const points = lines.flat()
  if (points.length === 0) return null
  const lon = points.map(([x]) => x)
  const lat = points.map(([, y]) => y)
  return { west: Math.min(...lon), east: Math.max(...lon), south: Math.min(...lat), north: Math.max(...lat) }
}

/** Streets of campaigns as lines over the buurten. It is read as one picture; the table beside it says the same. */
export function Stratenkaart({ straten }: { straten: ReadonlySet<string> }) {
  const frame = useRef<HTMLElement>(null)
  const width = useWidth(frame, FIRST_WIDTH_PIXELS)
  const lines = useStraten(true).data?.straten
  const areas = useGrenzen().data?.gebieden
  const drawing = useMemo(() => {
    const own = (lines ?? []).filter(({ naam }) => straten.has(naam))
    const bounds = boundsOfLines(own.map(({ lijn }) => lijn))
    if (bounds === null || areas === undefined) return null
    const projection = projectionFor(bounds, width, HEIGHTS, PADDING_PIXELS)
    const pathOfLine = (line: readonly Positie[]) =>
      `M${line
        .map((at) =>
          projection
            .project(at)
            .map((one) => Math.round(one * 10) / 10)
            .join(' '),
        )
        .join('L')}`
    return {
      projection,
      ground: areas
        .filter(({ soort }) => soort === 'buurt')
        .map(({ code, grens }) => ({ code, path: pathOf(grens, projection) })),
      others: (lines ?? [])
        .filter(({ naam }) => !straten.has(naam))
        .map(({ id, lijn }) => ({ id, path: pathOfLine(lijn) })),
      own: own.map(({ id, naam, lijn }) => ({ id, naam, path: pathOfLine(lijn) })),
    }
  }, [lines, areas, straten, width])
  return (
    <figure ref={frame} className="campagne-kaart">
      {drawing === null ? null : (
        // A drawing with shapes in it cannot be an img element.
        <svg
          viewBox={`0 0 ${drawing.projection.width} ${drawing.projection.height}`}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
          role="img"
          aria-label={tekst.kaart}
        >
          {drawing.ground.map(({ code, path }) => (
            <path key={code} className="campagne-kaart__grond" d={path} />
          ))}
          {drawing.others.map(({ id, path }) => (
            <path key={id} className="campagne-kaart__andere" d={path} />
          ))}
          {drawing.own.map(({ id, naam, path }) => (
            <path key={id} className="campagne-kaart__straat" d={path}>
              <title>{naam}</title>
            </path>
          ))}
        </svg>
      )}
      <figcaption className="subtle">{tekst.kaartUitleg}</figcaption>
    </figure>
  )
}
