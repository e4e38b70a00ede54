import { useRef } from 'react'
import { type PlanBegin, planKwartaal } from '../../../server/contract/text/nl/renovatieplan-regels.ts'
import { renovatieplanTekst as tekst } from '../../../server/contract/text/nl/renovatieplan.ts'
import { useWidth } from '../../ui/use-width.ts'
import type { Ganttrij } from './gantt-rijen.ts'

const FIRST_WIDTH_PIXELS = 960
const ROW_PIXELS = 26
const HEAD_PIXELS = 44
const CREW_PIXELS = 56
/** Room for the name of a block, of a screen and of a phone. */
const NAME_PIXELS = { wide: 190, narrow: 84 }
const NARROW_PIXELS = 620
const GAP_PIXELS = 12
/** Room that a letter of a name takes, a little wide. */
const LETTER_PIXELS = 6.9
/** Room a year takes in letters. */
const YEAR_PIXELS = 40

interface Props {
  naam: string
  rijen: readonly Ganttrij[]
  eerste: PlanBegin
  kwartalen: number
  gebruik: readonly { kwartaal: number; ploegen: number; ploegenHoogstens: number }[]
  gekozen: string | null
  onKies: (blok: string) => void
}

/** The planning as bars: years and quarters above, a row per block, the crews in use beneath. The table says the same. */
export function Gantt({ naam, rijen, eerste, kwartalen, gebruik, gekozen, onKies }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame, FIRST_WIDTH_PIXELS)
  const left = width < NARROW_PIXELS ? NAME_PIXELS.narrow : NAME_PIXELS.wide
  const step = (width - left) / kwartalen
  const rowsBottom = HEAD_PIXELS + rijen.length * ROW_PIXELS
  const height = rowsBottom + GAP_PIXELS + CREW_PIXELS
  const x = (quarter: number) => left + quarter * step
  const quarters = Array.from({ length: kwartalen }, (_, at) => at)
  const years = quarters.filter((at) => at === 0 || (eerste.kwartaal - 1 + at) % 4 === 0)
  // On a phone ten years do not fit beside each other.
  const yearStep = Math.ceil(YEAR_PIXELS / (4 * step))
  const most = Math.max(
    1,
    ...gebruik.map(({ ploegenHoogstens, ploegen }) => Math.max(ploegenHoogstens, ploegen)),
  )
  const crewBottom = height - 2
  const crewY = (crews: number) => crewBottom - (crews / most) * (CREW_PIXELS - 10)
  return (
    <div ref={frame} className="gantt">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        aria-label={tekst.ganttNaam(naam)}
      >
        {quarters.map((at) => (
          <line
            key={at}
            className={years.includes(at) ? 'gantt__jaar' : 'gantt__kwartaal'}
            x1={x(at)}
            x2={x(at)}
            y1={years.includes(at) ? 0 : HEAD_PIXELS - 18}
            y2={height}
          />
        ))}
        {years
          .filter((_year, index) => index % yearStep === 0)
          .map((at) => (
            <text key={at} className="gantt__jaartal" x={x(at) + 4} y={16} aria-hidden>
              {planKwartaal(eerste, at).slice(3)}
            </text>
          ))}
        {step < 22
          ? null
          : quarters.map((at) => (
              <text key={at} className="gantt__k" x={x(at) + 4} y={HEAD_PIXELS - 6} aria-hidden>
                {planKwartaal(eerste, at).slice(0, 2)}
              </text>
            ))}
        {rijen.map((row, at) => (
          <Rij
            key={row.id}
            row={row}
            top={HEAD_PIXELS + at * ROW_PIXELS}
            width={width}
            x={x}
            eerste={eerste}
            isChosen={row.id === gekozen}
            onKies={onKies}
          />
        ))}
        <text className="gantt__naam" x={0} y={rowsBottom + GAP_PIXELS + 18}>
          {tekst.ploegenInGebruik}
        </text>
        {width < NARROW_PIXELS ? null : (
          <text className="gantt__k" x={0} y={rowsBottom + GAP_PIXELS + 36}>
            {tekst.ploegenStippel(most)}
          </text>
        )}
        {gebruik.map(({ kwartaal, ploegen }) => (
          <rect
            key={kwartaal}
            className="gantt__ploeg"
            x={x(kwartaal) + 1}
            width={Math.max(1, step - 2)}
            y={crewY(ploegen)}
            height={crewBottom - crewY(ploegen)}
          />
        ))}
        <path
          className="gantt__stippel"
          d={gebruik
            .map(
              ({ kwartaal, ploegenHoogstens }, at) =>
                `${at === 0 ? 'M' : 'L'}${x(kwartaal)},${crewY(ploegenHoogstens)}H${x(kwartaal + 1)}`,
            )
            .join('')}
        />
      </svg>
    </div>
  )
}

/** A name that fits before the bars; the table and the title of the bar have it whole. */
function shortened(name: string, room: number): string {
  const letters = Math.floor(room / LETTER_PIXELS)
  return name.length <= letters ? name : `${name.slice(0, Math.max(1, letters - 1))}…`
}

interface RijProps {
  row: Ganttrij
  top: number
  width: number
  x: (quarter: number) => number
  eerste: PlanBegin
  isChosen: boolean
  onKies: (blok: string) => void
}

function Rij({ row, top, width, x, eerste, isChosen, onKies }: RijProps) {
  const { id, kwartaal, duur, beloofd, vast, woningen } = row
  const middle = top + ROW_PIXELS / 2 + 4
  const mark = vast ? tekst.vastgezet : beloofd ? tekst.beloofd : null
  return (
    // Chosen with a pointer here; by keyboard the button in the row of the table does the same.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <g className={isChosen ? 'gantt__rij gantt__rij--gekozen' : 'gantt__rij'} onClick={() => onKies(id)}>
      <rect className="gantt__band" x={0} y={top} width={width} height={ROW_PIXELS} />
      <text className="gantt__naam" x={0} y={middle}>
        {shortened(id, x(0))}
        <title>{id}</title>
      </text>
      {kwartaal === null ? (
        <text className="gantt__k" x={x(0) + 4} y={middle}>
          {tekst.nietInPlan}
        </text>
      ) : (
        <>
          <rect
            className="gantt__balk"
            x={x(kwartaal) + 1}
            y={top + 4}
            rx={3}
            width={Math.max(3, x(kwartaal + duur) - x(kwartaal) - 2)}
            height={ROW_PIXELS - 8}
          >
            <title>{tekst.balk(id, planKwartaal(eerste, kwartaal), woningen)}</title>
          </rect>
          {mark === null ? null : (
            <text className="gantt__k" x={Math.min(x(kwartaal + duur) + 5, width - 62)} y={middle}>
              {mark}
            </text>
          )}
        </>
      )}
    </g>
  )
}
