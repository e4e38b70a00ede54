import { useRef } from 'react'
import type { Patroon } from '../../../analyses/incidenten/incidenten-schema.ts'
import { getal } from '../../../server/contract/text/getal.ts'
import {
  incidentenTekst,
  patroonTekst,
  tussen,
  vakKort,
  vakNaam,
} from '../../../server/contract/text/nl/incidenten.ts'
import { redenTekst } from '../../../server/contract/text/nl/redenen.ts'
import { Details } from '../../ui/Details.tsx'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { useWidth } from '../../ui/use-width.ts'
import { Grafiek } from '../kaart/Grafiek.tsx'
import { ExplainButton } from '../wijkanalyse/ExplainButton.tsx'
import { explainPart, type Reekskader } from './uitleg.ts'

interface Props {
  kader: Reekskader
  soort: 'maanden' | 'weekdagen'
  patroon: Patroon
}

/** How events are spread over the months or the days of the week: one sentence, bars with their limits, and the same as a table. */
export function Verdeling({ kader, soort, patroon }: Props) {
  const title = incidentenTekst[soort]
  return (
    <div className="incident-verdeling">
      <h4>{title}</h4>
      {patroon.bekend ? (
        <>
          <p>{patroonTekst(soort, patroon)}</p>
          <Bars soort={soort} patroon={patroon} />
          <Details summary={incidentenTekst.alsTabel}>
            <ScrollTable caption={incidentenTekst.tabelTitel(title, patroon.jaren)}>
              <thead>
                <tr>
                  <th scope="col">{soort === 'maanden' ? incidentenTekst.maand : incidentenTekst.dag}</th>
                  <th scope="col" className="table__number">
                    {soort === 'maanden' ? incidentenTekst.per30 : incidentenTekst.perDag}
                  </th>
                </tr>
              </thead>
              <tbody>
                {patroon.vakken.map((part) => (
                  <tr key={part.nummer}>
                    <th scope="row">{vakNaam(soort, part.nummer)}</th>
                    <td className="table__number">
                      <ExplainButton uitleg={explainPart(kader, soort, vakNaam(soort, part.nummer), part)} />
                      <span className="incident-grens">{tussen(part.gemiddeld, decimalsOf(soort))}</span>
                    </td>
                  </tr>
                ))}
              </tbody>
            </ScrollTable>
          </Details>
        </>
      ) : (
        <p className="subtle">{redenTekst[patroon.reden]}</p>
      )}
    </div>
  )
}

function decimalsOf(soort: 'maanden' | 'weekdagen'): number {
  return soort === 'maanden' ? 1 : 2
}

const FIRST_WIDTH_PIXELS = 420
const HEIGHT_PIXELS = 150
const MARGIN = { top: 22, bottom: 22 } as const
/** Part of the room of a bar that stays empty. */
const GAP = 0.35

/** Bars from nought with a line for the limits, and a dashed line for an even spread. The scale is the series' own. */
function Bars({ soort, patroon }: { soort: Props['soort']; patroon: Extract<Patroon, { bekend: true }> }) {
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame, FIRST_WIDTH_PIXELS)
  const highest = Math.max(...patroon.vakken.map(({ gemiddeld }) => gemiddeld.hoog))
  const floor = HEIGHT_PIXELS - MARGIN.bottom
  const y = (value: number) => floor - (value / highest) * (floor - MARGIN.top)
  const room = width / patroon.vakken.length
  const even = y(patroon.gelijk)
  return (
    <div ref={frame} className="incident-staven">
      <Grafiek viewBox={`0 0 ${width} ${HEIGHT_PIXELS}`} label={patroonTekst(soort, patroon)}>
        {patroon.vakken.map(({ nummer, gemiddeld }, index) => {
          const middle = (index + 0.5) * room
          return (
            <g key={nummer}>
              <rect
                className="incident-staven__staaf"
                x={middle - (room * (1 - GAP)) / 2}
                width={room * (1 - GAP)}
                y={y(gemiddeld.waarde)}
                height={floor - y(gemiddeld.waarde)}
              />
              <path
                className="incident-staven__grens"
                d={`M${middle} ${y(gemiddeld.laag)}V${y(gemiddeld.hoog)}`}
              />
              <text x={middle} y={HEIGHT_PIXELS - 6} textAnchor="middle">
                {vakKort(soort, nummer)}
              </text>
            </g>
          )
        })}
        <path className="incident-staven__vloer" d={`M0 ${floor}H${width}`} />
        <path className="incident-staven__gelijk" d={`M0 ${even}H${width}`} />
        <text x={width} y={12} textAnchor="end">
          {incidentenTekst.gelijk(getal(patroon.gelijk, decimalsOf(soort)))}
        </text>
      </Grafiek>
    </div>
  )
}
