import { Bar, Circle, Line } from '@visx/shape'
import { scaleLinear, scalePoint } from '@visx/scale'
import { LEAST_DIFFERENCE_POINTS, type Verschil } from '../../../../analyses/vergelijking/verschil.ts'
import { punten } from '../../../../server/contract/text/getal.ts'
import { geenVerschilKort, profiel } from '../../../../server/contract/text/nl/gebiedsprofiel.ts'
import { grafiekTekst, jaarZin } from '../../../../server/contract/text/nl/grafieken.ts'
import { maakAs } from '../as.ts'
import { type Jaarverschil, verschilPerJaar } from '../profielgegevens.ts'
import { AsLinks } from './As.tsx'
import type { GrafiekProps } from './grafiek-props.ts'
import { Grafiekkader, type Plek } from './Grafiekkader.tsx'
import { Jaartabel } from './Jaartabel.tsx'

const LEFT = 34
const RIGHT_ROOM = 56
const HEIGHT = 110
const TOP = 8
/** Letters of two points that are nearer than this lie over each other. */
const CLOSE = 14
/** Under this width the word "wijk" beside its points is left out; they are told by their shape. */
const ROOM_FOR_WORDS = 330

/**
 * Difference with the gemeente per year as points. No line joins them: model figures per buurt do not measure change. The band is
 * where we speak of no difference; where the source gives margins there is no band, but a bar at each point.
 */
export function JaarGrafiek({ area, bron, model }: GrafiekProps) {
  const { indicator } = model
  const years = verschilPerJaar(bron, area, indicator, model.keuze).filter(
    (year) => year.gebied !== null || year.wijk !== null,
  )
  if (years.length === 0) return null
  const all = years.flatMap(({ gebied, wijk }) => [gebied, wijk]).filter((row) => row !== null)
  const values = all.flatMap(({ punten: points, interval }) => [
    points,
    ...(interval === undefined ? [] : [interval.laag, interval.hoog]),
  ])
  const hasBand = all.some(({ regel }) => regel === undefined)
  const edge = hasBand ? LEAST_DIFFERENCE_POINTS : 1
  const axis = maakAs(
    [...values, 0, ...(Math.min(...values) < 0 ? [-edge] : []), ...(Math.max(...values) > 0 ? [edge] : [])],
    3,
  )
  const y = scaleLinear<number>({ domain: [axis.tot, axis.van], range: [TOP, TOP + HEIGHT] })
  const xFor = (width: number) =>
    scalePoint<number>({
      domain: years.map(({ jaar }) => jaar),
      range: [LEFT, width - RIGHT_ROOM],
      padding: 0.5,
    })
  const kop = grafiekTekst.jaarKop(bron.gemeente.naam)
  const name = bron.gemeente.naam
  const plekken = (width: number): Plek[] =>
    years.flatMap(({ jaar, gebied, wijk }) => {
      const x = xFor(width)(jaar) ?? LEFT
      return [
        ...(gebied === null
          ? []
          : [{ x, y: y(gebied.punten), tekst: puntWoorden(area.naam, jaar, gebied, name), opent: null }]),
        ...(wijk === null
          ? []
          : [{ x, y: y(wijk.punten), tekst: puntWoorden(area.wijk.naam, jaar, wijk, name), opent: null }]),
      ]
    })
  return (
    <Grafiekkader
      kop={kop}
      zin={jaarZin(years.map(({ jaar, gebied }) => ({ jaar, gebied: gebied?.punten ?? null })))}
      label={years
        .flatMap(({ jaar, gebied }) => (gebied === null ? [] : profiel.perJaarLabel(jaar, gebied.punten)))
        .join('; ')}
      hoogte={TOP + HEIGHT + 24}
      plekken={plekken}
      tabel={<Jaartabel kop={kop} jaren={years} area={area} gemeente={name} />}
      voet={
        <p className="subtle">
          {hasBand ? `${profiel.perJaarBandUitleg} ` : `${grafiekTekst.balk} `}
          {indicator.veranderingPerBuurt ? null : profiel.perJaarLetOp}
        </p>
      }
      renderTeken={(width) => {
        const x = xFor(width)
        const right = width - RIGHT_ROOM
        const top = y(Math.min(LEAST_DIFFERENCE_POINTS, axis.tot))
        return (
          <>
            {hasBand ? (
              <Bar
                className="plot__band"
                x={LEFT}
                width={Math.max(right - LEFT, 0)}
                y={top}
                height={y(Math.max(-LEAST_DIFFERENCE_POINTS, axis.van)) - top}
              />
            ) : null}
            <AsLinks schaal={y} as={axis} links={LEFT} rechts={right} />
            <Line className="plot__nul" from={{ x: LEFT, y: y(0) }} to={{ x: right, y: y(0) }} />
            <text className="plot__as plot__as--vet" x={right + 6} y={y(0) + 4}>
              {name}
            </text>
            {years.map((year) => (
              <Jaarpunten
                key={year.jaar}
                year={year}
                x={x(year.jaar) ?? LEFT}
                y={y}
                breed={width >= ROOM_FOR_WORDS}
              />
            ))}
          </>
        )
      }}
    />
  )
}

function puntWoorden(naam: string, jaar: number, verschil: Verschil, gemeente: string): string {
  const judged = verschil.oordeel === 'geen-verschil' ? `, ${geenVerschilKort(verschil, gemeente)}` : ''
  return `${naam}, ${jaar}: ${punten(verschil.punten)}${judged}`
}

/** The points of one year: filled for the area, open for its wijk; the letters keep apart. */
function Jaarpunten({
  year: { jaar, gebied, wijk },
  x,
  y,
  breed,
}: {
  year: Jaarverschil
  x: number
  y: (value: number) => number
  breed: boolean
}) {
  const [own, other] = [gebied === null ? null : y(gebied.punten), wijk === null ? null : y(wijk.punten)]
  const isClose = own !== null && other !== null && Math.abs(own - other) < CLOSE
  const shift = isClose ? (own >= other ? CLOSE - (own - other) : -(CLOSE - (other - own))) : 0
  return (
    <g>
      {[gebied, wijk].map((row, index) =>
        row?.interval === undefined ? null : (
          <Line
            key={index === 0 ? 'gebied' : 'wijk'}
            className="plot__marge"
            from={{ x, y: y(row.interval.laag) }}
            to={{ x, y: y(row.interval.hoog) }}
          />
        ),
      )}
      {wijk === null || other === null ? null : (
        <>
          <Circle className="plot__punt plot__punt--ander" cx={x} cy={other} r={4.5} />
          <text className="plot__as" x={x + 10} y={other + 4 - shift / 2}>
            {breed ? profiel.wijkPunten(punten(wijk.punten)) : punten(wijk.punten)}
          </text>
        </>
      )}
      {gebied === null || own === null ? null : (
        <>
          <Circle className="plot__punt plot__punt--eigen" cx={x} cy={own} r={5} />
          <text className="plot__eigen" x={x + 10} y={own + 4.5 + shift / 2}>
            {punten(gebied.punten)}
          </text>
        </>
      )}
      <text className="plot__as" x={x} y={TOP + HEIGHT + 20} textAnchor="middle">
        {jaar}
      </text>
    </g>
  )
}
