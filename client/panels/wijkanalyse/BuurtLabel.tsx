import type { Grens, Positie } from '../../../geodata/schema/gebied.ts'
import { labelPlace, LINE_PIXELS, VALUE_PIXELS } from './label-place.ts'
import type { Projection } from './projection.ts'

/** Letters take the tone of the class of the diverging palette they stand on; classes 1 and 7, 2 and 6, 3 and 5 share theirs. */
export type LabelTone = 'missing' | `class-${1 | 2 | 3 | 4 | 5 | 6 | 7}`

/** Letters on a class of another palette carry the colour that goes with it. */
export interface LabelColour {
  colour: string
}

interface Props {
  name: string
  value: string
  tone: LabelTone | LabelColour
  border: Grens
  at: Positie
  projection: Projection
}

/** Name and value inside the buurt when they fit, else the value, else nothing: the table always has them. */
export function BuurtLabel({ name, value, tone, border, at, projection }: Props) {
  const place = labelPlace(name, value, border, at, projection)
  if (place === null) return null
  const { x, y, names } = place
  const top = y - (names.length * LINE_PIXELS) / 2 + VALUE_PIXELS * 0.35
  return (
    <text
      className={typeof tone === 'string' ? `buurt-label buurt-label--${tone}` : 'buurt-label'}
      style={typeof tone === 'string' ? undefined : { fill: tone.colour }}
      textAnchor="middle"
    >
      {names.map((line, index) => (
        <tspan key={line} className="buurt-label__name" x={x} y={top + index * LINE_PIXELS}>
          {line}
        </tspan>
      ))}
      <tspan className="buurt-label__value" x={x} y={top + names.length * LINE_PIXELS}>
        {value}
      </tspan>
    </text>
  )
}
