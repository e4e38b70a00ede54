import { Group } from '@visx/group'
import { scaleLinear } from '@visx/scale'
import { Line } from '@visx/shape'
import { grafiekTekst, vergelijkZin } from '../../../../server/contract/text/nl/grafieken.ts'
import { maakAs } from '../as.ts'
import { stapelStippen } from '../stippen.ts'
import { AsOnder } from './As.tsx'
import type { GrafiekProps } from './grafiek-props.ts'
import { Grafiekkader, type Plek } from './Grafiekkader.tsx'
import { puntTekst, vergelijkrijen, type Vergelijkrij, waardenMetMarge } from './punten.ts'
import { Puntentabel } from './Puntentabel.tsx'
import { Puntteken } from './Punttekens.tsx'

const LEFT = 92
const RIGHT_ROOM = 84
const ROW = 26
const TOP = 4

/** This area beside its wijk, the gemeente and the country in the same year, as points on one axis with their margins. */
export function VergelijkGrafiek({ area, bron, model, openBuurt }: GrafiekProps) {
  const rows = vergelijkrijen(bron, model, area)
  // One point has nothing beside it.
  if (rows.length < 2) return null
  const { eenheid } = model.indicator
  const points = rows.flatMap((row) => row.punten)
  const axis = maakAs(waardenMetMarge(points), 5)
  const bottom = TOP + rows.length * ROW
  const kop = grafiekTekst.vergelijkKop(model.keuze.jaar)
  const scaleFor = (width: number) =>
    scaleLinear<number>({
      domain: [axis.van, axis.tot],
      range: [LEFT, Math.max(width - RIGHT_ROOM, LEFT + 60)],
    })
  const placed = (row: Vergelijkrij, index: number, width: number): Plek[] => {
    const scale = scaleFor(width)
    const middle = TOP + ROW * (index + 0.5)
    const dots =
      row.soort === 'bereik'
        ? []
        : stapelStippen(
            row.punten.map(({ waarde }) => scale(waarde)),
            8,
          )
    return row.punten.map((point, at) => ({
      x: scale(point.waarde),
      y: middle - Math.min(dots[at]?.rij ?? 0, 2) * 4,
      tekst: puntTekst(point, eenheid),
      opent: point.opent,
    }))
  }
  return (
    <Grafiekkader
      kop={kop}
      zin={vergelijkZin(rows.filter(({ soort }) => soort !== 'buurten'))}
      label={rows.map((row) => `${row.naam}: ${row.tekst}`).join('; ')}
      hoogte={bottom + 20}
      plekken={(width) => rows.flatMap((row, index) => placed(row, index, width))}
      opent={openBuurt}
      tabel={<Puntentabel kop={kop} punten={points} eenheid={eenheid} />}
      voet={
        points.some(({ fout }) => fout.soort === 'interval') ? (
          <p className="subtle">{grafiekTekst.balk}</p>
        ) : null
      }
      renderTeken={(width) => {
        const scale = scaleFor(width)
        return (
          <>
            <AsOnder schaal={scale} as={axis} boven={TOP} onder={bottom} />
            {rows.map((row, index) => {
              const middle = TOP + ROW * (index + 0.5)
              const places = placed(row, index, width)
              return (
                <Group key={row.naam}>
                  <Line
                    className="plot__regel"
                    from={{ x: LEFT, y: middle }}
                    to={{ x: scale(axis.tot), y: middle }}
                  />
                  <text
                    className={row.soort === 'buurten' ? 'plot__naam' : 'plot__naam plot__naam--vet'}
                    x={0}
                    y={middle + 4.5}
                  >
                    {row.naam}
                  </text>
                  {row.soort === 'bereik' ? (
                    <Line
                      className="plot__bereik"
                      from={{ x: places[0]?.x ?? 0, y: middle }}
                      to={{ x: places[1]?.x ?? 0, y: middle }}
                    />
                  ) : (
                    row.punten.map((point, at) => (
                      <Puntteken
                        // Points of one row are told apart by their place in it.
                        // oxlint-disable-next-line react/no-array-index-key
                        key={at}
                        punt={point}
                        soort={row.soort === 'bereik' ? 'ander' : row.soort}
                        x={places[at]?.x ?? 0}
                        y={places[at]?.y ?? 0}
                        opX={scale}
                      />
                    ))
                  )}
                  <text className="plot__waarde" x={width} y={middle + 4.5} textAnchor="end">
                    {row.tekst}
                  </text>
                </Group>
              )
            })}
          </>
        )
      }}
    />
  )
}
