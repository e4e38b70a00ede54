import { AxisBottom, AxisLeft } from '@visx/axis'
import { GridColumns, GridRows } from '@visx/grid'
import type { scaleLinear } from '@visx/scale'
import { getal } from '../../../../server/contract/text/getal.ts'
import type { As as Indeling } from '../as.ts'

type Schaal = ReturnType<typeof scaleLinear<number>>

interface Props {
  schaal: Schaal
  as: Indeling
}

/** Words of ticks as this app writes numbers: decimals for all when one needs them. */
function woorden({ stappen }: Indeling): (value: { valueOf: () => number }) => string {
  const decimals = stappen.some((step) => step % 1 !== 0) ? 1 : 0
  return (value) => getal(Number(value), decimals)
}

interface Tick {
  x: number
  y: number
  formattedValue: string | undefined
}

/** A word below a tick, in the letters of the page. */
function woordOnder({ x, formattedValue }: Tick) {
  return (
    <text className="plot__as" x={x} y={15} textAnchor="middle">
      {formattedValue}
    </text>
  )
}

/** A word at the left of a tick. */
function woordLinks({ y, formattedValue }: Tick) {
  return (
    <text className="plot__as" x={-8} y={y + 1} textAnchor="end">
      {formattedValue}
    </text>
  )
}

/** Grid and ticks of an axis below, with lines upwards over the whole height. */
export function AsOnder({ schaal, as, boven, onder }: Props & { boven: number; onder: number }) {
  return (
    <>
      <GridColumns
        className="plot__grid"
        scale={schaal}
        tickValues={[...as.stappen]}
        top={boven}
        height={onder - boven}
      />
      <AxisBottom
        scale={schaal}
        top={onder}
        tickValues={[...as.stappen]}
        tickFormat={woorden(as)}
        hideAxisLine
        hideTicks
        tickComponent={woordOnder}
      />
    </>
  )
}

/** Grid and ticks of an axis at the left, with lines over the whole width. */
export function AsLinks({ schaal, as, links, rechts }: Props & { links: number; rechts: number }) {
  return (
    <>
      <GridRows
        className="plot__grid"
        scale={schaal}
        tickValues={[...as.stappen]}
        left={links}
        width={rechts - links}
      />
      <AxisLeft
        scale={schaal}
        left={links}
        tickValues={[...as.stappen]}
        tickFormat={woorden(as)}
        hideAxisLine
        hideTicks
        tickComponent={woordLinks}
      />
    </>
  )
}
