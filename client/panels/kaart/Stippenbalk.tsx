import { legenda } from '../../../server/contract/text/nl/legenda.ts'
import { getal, waardeMetEenheid } from '../../../server/contract/text/getal.ts'
import type { Kaartmodel } from '../../map/kaartmodel.ts'
import { klasseVan, paletplaats } from '../../map/klassen.ts'
import { Stippen } from './filters/Stippen.tsx'
import { gebiedenMetCijfer, useStipkeuzes } from './filters/stipkeuzes.ts'
import { Grafiek } from './Grafiek.tsx'
import type { PaneelProps } from './paneel-props.ts'
import { stapelStippen } from './stippen.ts'

const WIDTH = 256
const EDGE = 6
const DOT = 7.6
const RAMP_HEIGHT = 15

interface Props extends Pick<PaneelProps, 'keuze' | 'kies'> {
  model: Kaartmodel
  kleuren: readonly string[]
  gemeente: string
}

/** A dot per area above the ramp of classes, with the breaks and the figure of the gemeente under it. */
export function Stippenbalk({ model, kleuren, gemeente, keuze, kies }: Props) {
  const keuzes = useStipkeuzes(model, keuze, kies)
  const { grenzen } = model.klassen
  const { eenheid } = model.indicator
  const areas = gebiedenMetCijfer(model)
  const values = areas.map(({ waarde }) => waarde)
  const van = Math.min(model.klassen.van, model.gemeente ?? Infinity)
  const tot = Math.max(model.klassen.tot, model.gemeente ?? -Infinity)
  const x = (value: number) => EDGE + ((value - van) / (tot - van || 1)) * (WIDTH - 2 * EDGE)
  const colour = (klasse: number) =>
    kleuren[paletplaats(klasse, grenzen.length + 1, kleuren.length)] ?? 'transparent'
  const dots = stapelStippen(values.map(x), DOT)
  const ramp = Math.max(2, ...dots.map((dot) => dot.rij + 1)) * DOT + 4
  const height = ramp + RAMP_HEIGHT + 44
  const ends = [van, ...grenzen, tot]
  const decimals = values.some((value) => value % 1 !== 0) && tot - van < 4 ? 1 : 0
  const ticks = shownTicks(ends, x)
  const percent = eenheid === 'procent' ? '\u00a0%' : ''
  const sorted = [...values].sort((a, b) => a - b)
  return (
    <div className="legenda__balk">
      <p className="subtle">
        {legenda.stip[model.niveau]}
        {eenheid === 'duizend-euro' ? legenda.duizendEuro : null}
      </p>
      <div className="stippen__kader">
        <Grafiek
          viewBox={`0 0 ${WIDTH} ${height}`}
          label={legenda.stippenLabel(
            values.length,
            waardeMetEenheid(sorted[0] ?? 0, eenheid),
            waardeMetEenheid(sorted.at(-1) ?? 0, eenheid),
          )}
        >
          {ends.slice(1).map((end, klasse) => (
            <rect
              key={end}
              className="legenda__klasse"
              x={x(ends[klasse] ?? van)}
              y={ramp}
              width={Math.max(0, x(end) - x(ends[klasse] ?? van))}
              height={RAMP_HEIGHT}
              fill={colour(klasse)}
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
              {getal(tick, decimals) + (index === ticks.length - 1 ? percent : '')}
            </text>
          ))}
          {model.gemeente === null ? null : (
            <g>
              <path
                className="legenda__wijzer"
                d={`M${x(model.gemeente)} ${ramp - 2}v${RAMP_HEIGHT + 4} m0 14 l4.5 7h-9z`}
              />
              <text
                className="legenda__gemeente"
                x={Math.min(WIDTH - 44, Math.max(44, x(model.gemeente)))}
                y={ramp + RAMP_HEIGHT + 38}
                textAnchor="middle"
              >
                {legenda.gemeente(gemeente, waardeMetEenheid(model.gemeente, eenheid))}
              </text>
            </g>
          )}
        </Grafiek>
        <Stippen
          breedte={WIDTH}
          hoogte={height}
          straal={DOT / 2 - 0.7}
          eenheid={eenheid}
          stippen={areas.map((area, index) => {
            const { x: left, rij } = dots[index] ?? { x: 0, rij: 0 }
            const kleur = colour(klasseVan(area.waarde, grenzen))
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
