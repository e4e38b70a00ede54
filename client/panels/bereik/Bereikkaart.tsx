import { useMemo, useRef } from 'react'
import type { Bereikbaarheid } from '../../../analyses/voorzieningen/bereikbaarheid-schema.ts'
import type { GebiedMetGrens } from '../../../geodata/schema/gebied.ts'
import { bereikbaarheidTekst } from '../../../server/contract/text/nl/bereikbaarheid.ts'
import { wijkkaartTekst } from '../../../server/contract/text/nl/wijkkaart.ts'
import { useWidth } from '../../ui/use-width.ts'
import { Grafiek } from '../kaart/Grafiek.tsx'
import { MapScale } from '../wijkanalyse/MapScale.tsx'
import { boundsOf, pathOf, projectionFor } from '../wijkanalyse/projection.ts'
import { hasDwellings } from './buurten.ts'
import '../wijkanalyse/wijk-kaart.css'

const FIRST_WIDTH_PIXELS = 420
const HEIGHTS = { least: 240, most: 420 }
const PADDING_PIXELS = 24

interface Props {
  bereikbaarheid: Bereikbaarheid
  areas: readonly GebiedMetGrens[]
}

/** The buurten of the area with the circles that were counted in. A picture only: everything in it stands in the lists and the table. */
export function Bereikkaart({ bereikbaarheid, areas }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame, FIRST_WIDTH_PIXELS)
  const { perBuurt, plaatsen, zones, aannamen } = bereikbaarheid
  const drawing = useMemo(() => {
    const codes = new Set(perBuurt.map(({ gebied }) => gebied))
    const inside = areas.filter(({ code }) => codes.has(code))
    const lived = new Set(perBuurt.filter(hasDwellings).map(({ gebied }) => gebied))
    const seen = inside.filter(({ code }) => lived.has(code))
    const bounds = boundsOf((seen.length === 0 ? inside : seen).map(({ grens }) => grens))
    if (bounds === null) return null
    const projection = projectionFor(bounds, width, HEIGHTS, PADDING_PIXELS)
    const draw = (rows: readonly GebiedMetGrens[]) =>
      rows.map(({ code, grens }) => ({ code, path: pathOf(grens, projection) }))
    const ground = areas.filter(({ code, soort }) => soort === 'buurt' && !codes.has(code))
    return { projection, inside: draw(inside), ground: draw(ground) }
  }, [perBuurt, areas, width])
  if (drawing === null) return <div ref={frame} />
  const { projection, inside, ground } = drawing
  const pixels = (meters: number) => meters * projection.pixelsPerMeter
  return (
    <div ref={frame}>
      <Grafiek
        className="wijk-kaart"
        viewBox={`0 0 ${projection.width} ${projection.height}`}
        label={bereikbaarheidTekst.kaartSamenvatting(plaatsen.length, zones.length)}
      >
        {ground.map(({ code, path }) => (
          <path key={code} className="wijk-kaart__ground" d={path} />
        ))}
        {inside.map(({ code, path }) => (
          <path key={code} className="bereik-kaart__buurt" d={path} />
        ))}
        {zones.map(({ id, punt, straalMeters }) => {
          const [x, y] = projection.project(punt)
          return <circle key={id} className="bereik-kaart__zone" cx={x} cy={y} r={pixels(straalMeters)} />
        })}
        {plaatsen.map(({ id, punt }) => {
          const [x, y] = projection.project(punt)
          return (
            <g key={id}>
              <circle
                className="bereik-kaart__lopen"
                cx={x}
                cy={y}
                r={pixels(aannamen.lopenMeters / aannamen.omweg)}
              />
              <circle
                className="bereik-kaart__rollator"
                cx={x}
                cy={y}
                r={pixels(aannamen.rollatorMeters / aannamen.omweg)}
              />
            </g>
          )
        })}
        {plaatsen.map(({ id, naam, punt }) => {
          const [x, y] = projection.project(punt)
          const onLeft = x > projection.width / 2
          return (
            <g key={id}>
              <circle className="bereik-kaart__plek" cx={x} cy={y} r={5} />
              <text
                className="bereik-kaart__naam"
                x={onLeft ? x - 9 : x + 9}
                y={y + 4}
                textAnchor={onLeft ? 'end' : 'start'}
              >
                {naam}
              </text>
            </g>
          )
        })}
        <MapScale projection={projection} north={wijkkaartTekst.noord} />
      </Grafiek>
    </div>
  )
}
