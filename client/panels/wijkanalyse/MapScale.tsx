import { schaalTekst } from '../../../server/contract/text/nl/wijkkaart.ts'
import type { Projection } from './projection.ts'

/** Lengths a scale bar may have, in metres. */
const LENGTHS = [100, 250, 500, 1000, 2000] as const
/** The bar takes at most this many pixels. */
const MOST_PIXELS = 90

/** Scale bar and north arrow, always on. */
export function MapScale({ projection, north }: { projection: Projection; north: string }) {
  const { width, height, pixelsPerMeter } = projection
  const meters = LENGTHS.findLast((length) => length * pixelsPerMeter <= MOST_PIXELS) ?? LENGTHS[0]
  const bar = meters * pixelsPerMeter
  const right = width - 14
  const bottom = height - 12
  return (
    <g className="map-scale">
      <path d={`M${right - bar} ${bottom}H${right}`} className="map-scale__bar" />
      <text x={right} y={bottom - 7} textAnchor="end">
        {schaalTekst(meters)}
      </text>
      <path d={`M${width - 22} 12l6 16-6-4-6 4Z`} className="map-scale__north" />
      <text x={width - 22} y="42" textAnchor="middle" className="map-scale__letter">
        {north}
      </text>
    </g>
  )
}
