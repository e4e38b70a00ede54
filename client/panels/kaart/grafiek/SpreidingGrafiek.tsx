import { scaleLinear } from '@visx/scale'
import { Bar, Circle, Line } from '@visx/shape'
import { quantile } from '../../../../analyses/statistics/quantile.ts'
import { waardeMetEenheid } from '../../../../server/contract/text/getal.ts'
import { legenda } from '../../../../server/contract/text/nl/legenda.ts'
import { grafiekTekst, spreidingZin } from '../../../../server/contract/text/nl/grafieken.ts'
import { maakAs } from '../as.ts'
import { stapelStippen } from '../stippen.ts'
import { AsOnder } from './As.tsx'
import type { GrafiekProps } from './grafiek-props.ts'
import { Grafiekkader, type Plek } from './Grafiekkader.tsx'
import { buurtpunten, puntTekst } from './punten.ts'
import { Puntentabel } from './Puntentabel.tsx'

const SIDE = 14
const RADIUS = 5
const STEP = 11
/** Fewer buurten than this have no spread to speak of. */
const LEAST_BUURTEN = 5

/** How all buurten of the focus area lie: a dot each, this buurt (or the buurten of this wijk) filled, the gemeente as a line. */
export function SpreidingGrafiek({ area, bron, model, openBuurt }: GrafiekProps) {
  const codes = model.buurten.map(({ code }) => code)
  const points = buurtpunten(bron, model, codes, '')
  if (points.length < LEAST_BUURTEN) return null
  const { eenheid } = model.indicator
  const values = points.map(({ waarde }) => waarde)
  const axis = maakAs(model.gemeente === null ? values : [...values, model.gemeente], 6)
  const own = new Set(area.soort === 'buurt' ? [area.code] : area.wijk.buurten)
  const scaleFor = (width: number) =>
    scaleLinear<number>({ domain: [axis.van, axis.tot], range: [SIDE, width - SIDE] })
  const stacked = (width: number) => stapelStippen(values.map(scaleFor(width)), RADIUS * 2 + 1)
  // Rows grow when the drawing is narrow: the height is that of the narrowest drawing, so that nothing jumps.
  const rows = Math.max(...stacked(280).map(({ rij }) => rij)) + 1
  const bottom = rows * STEP + 22
  const kop = grafiekTekst.spreidingKop(bron.focusgebied, model.keuze.jaar)
  const plekken = (width: number): Plek[] => {
    const dots = stacked(width)
    return points
      .map((point, index) => ({
        x: dots[index]?.x ?? 0,
        y: bottom - RADIUS - 2 - (dots[index]?.rij ?? 0) * STEP,
        tekst: puntTekst(point, eenheid),
        opent: point.opent,
      }))
      .toSorted((a, b) => a.x - b.x)
  }
  return (
    <Grafiekkader
      kop={kop}
      zin={spreidingZin({
        aantal: points.length,
        zonder: codes.length - points.length,
        laagste: Math.min(...values),
        hoogste: Math.max(...values),
        kwart: quantile(values, 0.25),
        driekwart: quantile(values, 0.75),
        eenheid,
      })}
      label={points.map((point) => `${point.naam} ${waardeMetEenheid(point.waarde, eenheid)}`).join('; ')}
      hoogte={bottom + 20}
      plekken={plekken}
      opent={openBuurt}
      tabel={<Puntentabel kop={kop} punten={points} eenheid={eenheid} />}
      renderTeken={(width) => {
        const scale = scaleFor(width)
        const dots = stacked(width)
        const [from, to] = [scale(quantile(values, 0.25)), scale(quantile(values, 0.75))]
        return (
          <>
            <Bar className="plot__band" x={from} y={14} width={Math.max(to - from, 1)} height={bottom - 14} />
            <AsOnder schaal={scale} as={axis} boven={14} onder={bottom} />
            {model.gemeente === null ? null : (
              <>
                <Line
                  className="plot__nul"
                  from={{ x: scale(model.gemeente), y: 14 }}
                  to={{ x: scale(model.gemeente), y: bottom }}
                />
                <text
                  className="plot__as plot__as--vet"
                  x={Math.min(Math.max(scale(model.gemeente), 46), width - 46)}
                  y={10}
                  textAnchor="middle"
                >
                  {legenda.gemeente(bron.gemeente.naam, waardeMetEenheid(model.gemeente, eenheid))}
                </text>
              </>
            )}
            {points.map((point, index) => (
              <Circle
                key={point.opent ?? point.naam}
                className={
                  own.has(point.opent ?? '')
                    ? 'plot__punt plot__punt--eigen'
                    : 'plot__punt plot__punt--buurten'
                }
                cx={dots[index]?.x ?? 0}
                cy={bottom - RADIUS - 2 - (dots[index]?.rij ?? 0) * STEP}
                r={RADIUS}
              />
            ))}
          </>
        )
      }}
    />
  )
}
