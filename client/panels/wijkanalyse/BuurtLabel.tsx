import type { Spreiding } from '../../../analyses/wijkanalyse/spreiding.ts'
import type { Grens, Positie } from '../../../geodata/schema/gebied.ts'
import { kaartWaarde, wijkkaartTekst } from '../../../server/contract/text/nl/wijkkaart.ts'
import { classOf } from './difference-class.ts'
import { labelLines, textWidth } from './label-lines.ts'
import { heightAt, type Projection, widthAt } from './projection.ts'

/** Sizes of the letters on the map, in pixels of the drawing. */
const NAME_PIXELS = 12.5
const VALUE_PIXELS = 13.5
const LINE_PIXELS = 15
/** Free room between a label and the border of its buurt. */
const MARGIN_PIXELS = 6

interface Props {
  name: string
  row: Spreiding['buurten'][number]
  border: Grens
  at: Positie
  projection: Projection
}

/** Name and value inside the buurt when they fit, else the value, else nothing: the table always has them. */
export function BuurtLabel({ name, row, border, at, projection }: Props) {
  const [x, y] = projection.project(at)
  const width = widthAt(border, at, projection) - MARGIN_PIXELS
  const height = heightAt(border, at, projection) - MARGIN_PIXELS
  const value = row.cijfer === null ? wijkkaartTekst.geenCijfer : kaartWaarde(row.cijfer.waarde)
  const mostLines = Math.floor(height / LINE_PIXELS) - 1
  const names = mostLines < 1 ? null : labelLines(name, width, NAME_PIXELS, mostLines)
  if (names === null && (textWidth(value, VALUE_PIXELS) > width + MARGIN_PIXELS || height < VALUE_PIXELS)) return null
  const lines = names ?? []
  const top = y - (lines.length * LINE_PIXELS) / 2 + VALUE_PIXELS * 0.35
  const tone = row.tegenGemeente === null ? 'missing' : `class-${classOf(row.tegenGemeente)}`
  return (
    <text className={`buurt-label buurt-label--${tone}`} textAnchor="middle">
      {lines.map((line, index) => (
        <tspan key={line} className="buurt-label__name" x={x} y={top + index * LINE_PIXELS}>
          {line}
        </tspan>
      ))}
      <tspan className="buurt-label__value" x={x} y={top + lines.length * LINE_PIXELS}>
        {value}
      </tspan>
    </text>
  )
}
