import { kleurenTekst } from '../../../server/contract/text/nl/kaart-kleuren.ts'
import { getal, punten, waardeMetEenheid } from '../../../server/contract/text/getal.ts'
import type { Legendavorm } from '../../map/vlakbeeld/onderdelen.ts'
import { Stippen } from './filters/Stippen.tsx'
import { naamVan, useStipkeuzes } from './filters/stipkeuzes.ts'
import { Grafiek } from './Grafiek.tsx'
import type { PaneelProps } from './paneel-props.ts'
import { stapelStippen } from './stippen.ts'

const WIDTH = 256
const EDGE = 6
const DOT = 7.6
const RAMP_HEIGHT = 15
/** Room for half the words of a mark, so that they stay within the drawing. */
const MARK_HALF_WIDTH = 44

interface Props extends PaneelProps {
  vorm: Extract<Legendavorm, { soort: 'balk' }>
  kleuren: readonly string[]
}

/** A dot per area above the ramp of classes, with the breaks and the figure of the gemeente or the norm under it. */
export function Stippenbalk(props: Props) {
  const { bron, vlakbeeld, vorm, kleuren } = props
  const keuzes = useStipkeuzes(props)
  const { klassen, plaatsen, merken, eenheid } = vorm
  const { grenzen } = klassen
  const spoken = [...vlakbeeld.uitspraken].flatMap(([code, { x, plaats, onzeker }]) =>
    x === null || plaats === null
      ? []
      : [{ code, naam: naamVan(bron, code), waarde: x, plaats, onzeker: onzeker !== null }],
  )
  const values = spoken.map(({ waarde }) => waarde)
  const van = Math.min(klassen.van, ...merken.map(({ waarde }) => waarde))
  const tot = Math.max(klassen.tot, ...merken.map(({ waarde }) => waarde))
  const x = (value: number) => EDGE + ((value - van) / (tot - van || 1)) * (WIDTH - 2 * EDGE)
  const dots = stapelStippen(values.map(x), DOT)
  const ramp = Math.max(2, ...dots.map((dot) => dot.rij + 1)) * DOT + 4
  const height = ramp + RAMP_HEIGHT + 44
  const ends = [van, ...grenzen, tot]
  const decimals = [...ends].some((value) => value % 1 !== 0) && tot - van < 40 ? 1 : 0
  const ticks = shownTicks(ends, x)
  const sorted = [...values].sort((a, b) => a - b)
  const write = (value: number) =>
    eenheid === 'procentpunt' ? punten(value) : waardeMetEenheid(value, eenheid)
  const text = kleurenTekst.stippen
  return (
    <div className="legenda__balk">
      <p className="subtle">
        {text[vlakbeeld.niveau]}
        {eenheid === 'duizend-euro' ? text.duizendEuro : null}
      </p>
      <div className="stippen__kader">
        <Grafiek
          viewBox={`0 0 ${WIDTH} ${height}`}
          label={
            values.length === 0
              ? text.leeg
              : text.label(values.length, write(sorted[0] ?? 0), write(sorted.at(-1) ?? 0))
          }
        >
          {ends.slice(1).map((end, klasse) => (
            <rect
              key={end}
              className="legenda__klasse"
              x={x(ends[klasse] ?? van)}
              y={ramp}
              width={Math.max(0, x(end) - x(ends[klasse] ?? van))}
              height={RAMP_HEIGHT}
              fill={kleuren[plaatsen[klasse] ?? 0]}
            />
          ))}
          {ticks.map((tick, index) => (
            <text
              key={tick}
              className="legenda__getal"
              x={x(tick)}
              y={ramp + RAMP_HEIGHT + 14}
              textAnchor={anchor(index, ticks.length)}
            >
              {getal(tick, decimals) + (index === ticks.length - 1 && eenheid === 'procent' ? '\u00a0%' : '')}
            </text>
          ))}
          {merken.map(({ waarde, tekst }) => (
            <g key={tekst}>
              <path
                className="legenda__wijzer"
                d={`M${x(waarde)} ${ramp - 2}v${RAMP_HEIGHT + 4} m0 14 l4.5 7h-9z`}
              />
              <text
                className="legenda__gemeente"
                x={Math.min(WIDTH - MARK_HALF_WIDTH, Math.max(MARK_HALF_WIDTH, x(waarde)))}
                y={ramp + RAMP_HEIGHT + 38}
                textAnchor="middle"
              >
                {tekst}
              </text>
            </g>
          ))}
        </Grafiek>
        <Stippen
          breedte={WIDTH}
          hoogte={height}
          straal={DOT / 2 - 0.7}
          schrijf={write}
          stippen={spoken.map((area, index) => {
            const { x: left, rij } = dots[index] ?? { x: 0, rij: 0 }
            const kleur = kleuren[area.plaats] ?? 'transparent'
            return { ...area, kleur, x: left, y: ramp - DOT / 2 - 2 - rij * DOT }
          })}
          {...keuzes}
        />
      </div>
    </div>
  )
}

/** Ends and those breaks whose numbers do not run into each other. */
function shownTicks(ends: readonly number[], x: (value: number) => number): number[] {
  const shown: number[] = []
  const last = ends.at(-1) ?? 0
  for (const [index, end] of ends.entries()) {
    const before = shown.at(-1)
    const roomBefore = before === undefined || x(end) - x(before) > 18
    const roomAfter = index === ends.length - 1 || x(last) - x(end) > 30
    if (roomBefore && roomAfter) shown.push(end)
  }
  return shown
}

function anchor(index: number, count: number): 'start' | 'middle' | 'end' {
  if (index === 0) return 'start'
  return index === count - 1 ? 'end' : 'middle'
}
