import { useRef } from 'react'
import type { FondsNu } from '../../../geodata/schema/programmastand.ts'
import { geldTekst as tekst } from '../../../server/contract/text/nl/programma.ts'
import { useWidth } from '../../ui/use-width.ts'
import { Grafiek } from '../kaart/Grafiek.tsx'
import { BALKHOOGTE, type Fondsstand, LIJNBEGIN, tijdlijnVan } from './tijdlijn.ts'

const FIRST_WIDTH = 900
const STANDEN: readonly Fondsstand[] = ['open', 'over', 'onbekend']

/** The funds as bars over the years, with a line for today. The table beneath says the same. */
export function Fondsentijdlijn({ fondsen, vandaag }: { fondsen: readonly FondsNu[]; vandaag: string }) {
  const frame = useRef<HTMLDivElement>(null)
  const breedte = useWidth(frame, FIRST_WIDTH)
  const { hoogte, balken, jaren, nu } = tijdlijnVan(fondsen, vandaag, breedte)
  const count = (stand: Fondsstand) => balken.filter((balk) => balk.stand === stand).length
  const nowAnchor = nu.x > breedte / 2 ? 'end' : 'start'
  return (
    <div ref={frame} className="fondsen-tijdlijn">
      <Grafiek
        viewBox={`0 0 ${breedte} ${hoogte}`}
        label={tekst.tijdlijnLabel(count('open'), count('over'), count('onbekend'))}
      >
        <defs>
          <pattern
            id="fondsen-onbekend"
            width={9}
            height={9}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <line className="fondsen-tijdlijn__streep" x1={0} x2={0} y1={0} y2={9} />
          </pattern>
        </defs>
        {jaren.map(({ jaar, x }) => (
          <g key={jaar}>
            <line className="fondsen-tijdlijn__raster" x1={x} x2={x} y1={LIJNBEGIN - 8} y2={hoogte} />
            <text className="fondsen-tijdlijn__as" x={x + 4} y={14}>
              {jaar}
            </text>
          </g>
        ))}
        {balken.map((balk) => (
          <rect
            key={balk.id}
            className={`fondsen-tijdlijn__balk fondsen-tijdlijn__balk--${balk.stand}`}
            x={balk.x}
            y={balk.y}
            width={balk.breedte}
            height={BALKHOOGTE}
            rx={3}
          />
        ))}
        <line className="fondsen-tijdlijn__nu" x1={nu.x} x2={nu.x} y1={LIJNBEGIN - 8} y2={nu.einde} />
        {/* Words last: no line runs through them. */}
        {balken.map((balk) => (
          <text key={balk.id} className="fondsen-tijdlijn__naam" x={0} y={balk.y - 5}>
            {balk.naam}
            <tspan className="fondsen-tijdlijn__as" dx={8}>
              {balk.jaren}
            </tspan>
          </text>
        ))}
        <text
          className="fondsen-tijdlijn__nu-woord"
          x={nowAnchor === 'end' ? nu.x - 5 : nu.x + 5}
          y={hoogte - 4}
          textAnchor={nowAnchor}
        >
          {tekst.vandaag(vandaag)}
        </text>
      </Grafiek>
      <ul className="fondsen-tijdlijn__legenda">
        {STANDEN.map((stand) => (
          <li key={stand}>
            <span className={`fondsen-tijdlijn__teken fondsen-tijdlijn__balk--${stand}`} aria-hidden />
            {tekst.legenda[stand]}
          </li>
        ))}
      </ul>
    </div>
  )
}
