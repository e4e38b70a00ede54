import { useRef } from 'react'
import { aantal } from '../../../server/contract/text/getal.ts'
import { renovatieTekst } from '../../../server/contract/text/nl/renovatie-verwachting.ts'
import { useWidth } from '../../ui/use-width.ts'
import { Grafiek } from '../kaart/Grafiek.tsx'
import { fanChart, type WaaierInvoer } from './waaier.ts'
import './waaier.css'

interface Props extends Omit<WaaierInvoer, 'breedte'> {
  /** The drawing in words. */
  label: string
}

const FIRST_WIDTH = 640
const LEGEND = ['gemeten', 'midden', 'band80', 'band95', 'fonds'] as const

/** What is done, and what is expected: a line with two bands that grow wider, the target across and the ends of funds upright. */
export function WaaierGrafiek({ label, ...invoer }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const breedte = useWidth(frame, FIRST_WIDTH)
  const fan = fanChart({ ...invoer, breedte })
  return (
    <div ref={frame} className="waaier">
      <Grafiek viewBox={`0 0 ${breedte} ${fan.hoogte}`} label={label}>
        {fan.y.map(({ waarde, y }) => (
          <g key={waarde}>
            <line className="waaier__raster" x1={fan.links} x2={fan.rechts} y1={y} y2={y} />
            <text className="waaier__as" x={fan.links - 8} y={y + 4} textAnchor="end">
              {aantal(waarde)}
            </text>
          </g>
        ))}
        {fan.grenzen.map((x) => (
          <line key={x} className="waaier__tik" x1={x} x2={x} y1={fan.bodem} y2={fan.bodem + 5} />
        ))}
        {fan.x.map(({ jaar, x }) => (
          <text key={jaar} className="waaier__as" x={x} y={fan.bodem + 18} textAnchor="middle">
            {renovatieTekst.jaartal(jaar)}
          </text>
        ))}
        <polygon className="waaier__band95" points={fan.band95} />
        <polygon className="waaier__band80" points={fan.band80} />
        {fan.einden.map(({ naam, x, y }) => (
          <g key={naam}>
            <line className="waaier__fonds" x1={x} x2={x} y1={y + 4} y2={fan.bodem} />
            <text className="waaier__naam" x={x} y={y} textAnchor={x > fan.rechts - 40 ? 'end' : 'middle'}>
              {renovatieTekst.eindeLijn(naam)}
            </text>
          </g>
        ))}
        {fan.doel === null || invoer.streven === null ? null : (
          <>
            <line className="waaier__doel" x1={fan.links} x2={fan.rechts} y1={fan.doel} y2={fan.doel} />
            <text className="waaier__naam" x={fan.links + 6} y={fan.doel - 6}>
              {renovatieTekst.doelLijn(invoer.streven)}
            </text>
          </>
        )}
        <polyline className="waaier__midden" points={fan.midden} />
        <polyline className="waaier__gemeten" points={fan.gemeten} />
      </Grafiek>
      <ul className="waaier__legenda">
        {LEGEND.filter((key) => key !== 'fonds' || fan.einden.length > 0).map((key) => (
          <li key={key}>
            <span className={`waaier__teken waaier__teken--${key}`} aria-hidden />
            {renovatieTekst.legenda[key]}
          </li>
        ))}
      </ul>
    </div>
  )
}
