import { Circle, Line } from '@visx/shape'
import type { Punt } from './punten.ts'

/** A point with the bar of its margin, where the source gives one. */
export function Puntteken({
  punt,
  soort,
  x,
  y,
  opX,
}: {
  punt: Punt
  soort: 'eigen' | 'buurten' | 'ander'
  x: number
  y: number
  /** Place of a value along the axis. */
  opX: (value: number) => number
}) {
  return (
    <>
      {punt.fout.soort === 'interval' ? (
        <Marge van={opX(punt.fout.laag)} tot={opX(punt.fout.hoog)} y={y} kort={soort === 'buurten'} />
      ) : null}
      <Circle className={`plot__punt plot__punt--${soort}`} cx={x} cy={y} r={soort === 'buurten' ? 3.8 : 5} />
    </>
  )
}

/** An interval: a bar with an end at each limit. */
function Marge({ van, tot, y, kort }: { van: number; tot: number; y: number; kort: boolean }) {
  const half = kort ? 2.5 : 4
  return (
    <g className="plot__marge">
      <Line from={{ x: van, y }} to={{ x: tot, y }} />
      {[van, tot].map((end, index) => (
        <Line
          key={index === 0 ? 'laag' : 'hoog'}
          from={{ x: end, y: y - half }}
          to={{ x: end, y: y + half }}
        />
      ))}
    </g>
  )
}
