import { useId, useMemo, useRef } from 'react'
import type { GebiedMetGrens } from '../../../../geodata/schema/gebied.ts'
import { perWijkTekst } from '../../../../server/contract/text/nl/kaart-tijd.ts'
import type { Wijkcijfer } from '../../../map/kaartmodel.ts'
import type { Vlakkleur } from '../../../map/layers/kleuring.ts'
import { useWidth } from '../../../ui/use-width.ts'
import { AreaGround } from '../../wijkanalyse/AreaGround.tsx'
import { drawAreas } from '../../wijkanalyse/area-drawing.ts'
import { BuurtLabel } from '../../wijkanalyse/BuurtLabel.tsx'
import { type Bounds, projectionFor } from '../../wijkanalyse/projection.ts'
import { cijferregels } from '../wijkregels.ts'
import '../../wijkanalyse/wijk-kaart.css'

/** Width until the place is measured, and the shape of the drawing. */
const FIRST_WIDTH_PIXELS = 320
const HEIGHT_SHARE = 0.86
const PADDING_PIXELS = 14

interface Props {
  row: Wijkcijfer
  /** Colours and words per buurt. */
  kleuren: ReadonlyMap<string, Vlakkleur>
  woorden: ReadonlyMap<string, string>
  areas: readonly GebiedMetGrens[]
  kader: Bounds
  gekozen: boolean
  open: () => void
}

/** One wijk as a small map that opens its profile, with its figure above: its own, or the range of its buurten. */
export function Wijkkaartje({ row, kleuren, woorden, areas, kader, gekozen, open }: Props) {
  const { wijk, buurten } = row
  const hatchId = useId()
  const frame = useRef<HTMLButtonElement>(null)
  const width = useWidth(frame, FIRST_WIDTH_PIXELS)
  const drawing = useMemo(() => {
    const height = Math.round(width * HEIGHT_SHARE)
    const projection = projectionFor(kader, width, { least: height, most: height }, PADDING_PIXELS)
    return { projection, ...drawAreas(buurten, areas, projection) }
  }, [kader, width, buurten, areas])
  const regels = cijferregels(row)
  const met = buurten.filter(({ waarde }) => waarde !== null).length
  return (
    <button
      ref={frame}
      type="button"
      className="wijkkaartje"
      aria-pressed={gekozen}
      aria-label={perWijkTekst.kaart(wijk.naam, regels.join(', '), met, buurten.length)}
      onClick={open}
    >
      <span className="wijkkaartje__naam">{wijk.naam}</span>
      {regels.map((regel) => (
        <span key={regel} className="wijkkaartje__cijfer">
          {regel}
        </span>
      ))}
      <svg
        className="wijk-kaart"
        viewBox={`0 0 ${drawing.projection.width} ${drawing.projection.height}`}
        aria-hidden
      >
        <AreaGround drawing={drawing} hatchId={hatchId} />
        {drawing.inside.map(({ row: { code }, path }) => (
          <path
            key={code}
            className="wijk-kaart__buurt"
            d={path}
            fill={kleuren.get(code)?.kleur ?? `url(#${hatchId})`}
          />
        ))}
        <g className="wijk-kaart__labels">
          {drawing.inside.map(({ row: { code, naam }, area }) => (
            <BuurtLabel
              key={code}
              name={naam}
              value={woorden.get(code) ?? ''}
              tone={tint(kleuren.get(code))}
              border={area.grens}
              at={area.labelpunt}
              projection={drawing.projection}
            />
          ))}
        </g>
      </svg>
    </button>
  )
}

function tint(paint: Vlakkleur | undefined): 'missing' | { colour: string } {
  return paint === undefined || paint.kleur === null ? 'missing' : { colour: paint.woord }
}
