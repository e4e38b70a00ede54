import type { Spreiding } from '../../../analyses/wijkanalyse/spreiding.ts'
import type { Grens, Positie } from '../../../geodata/schema/gebied.ts'
import { kaartWaarde, wijkkaartTekst } from '../../../server/contract/text/nl/wijkkaart.ts'
import { classOf } from './difference-class.ts'
import { labelPlace, LINE_PIXELS, VALUE_PIXELS } from './label-place.ts'
import type { Projection } from './projection.ts'

interface Props {
  name: string
  row: Spreiding['buurten'][number]
  border: Grens
  at: Positie
  projection: Projection
}

/** Name and value inside the buurt when they fit, else the value, else nothing: the table always has them. */
export function BuurtLabel({ name, row, border, at, projection }: Props) {
  const value = row.cijfer === null ? wijkkaartTekst.geenCijfer : kaartWaarde(row.cijfer.waarde)
  const place = labelPlace(name, value, border, at, projection)
  if (place === null) return null
  const { x, y, names } = place
  const top = y - (names.length * LINE_PIXELS) / 2 + VALUE_PIXELS * 0.35
  const tone = row.tegenGemeente === null ? 'missing' : `class-${classOf(row.tegenGemeente)}`
  return (
    <text className={`buurt-label buurt-label--${tone}`} textAnchor="middle">
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
