import { type ReactNode, useId, useRef, useState } from 'react'
import { grafiekTekst } from '../../../../server/contract/text/nl/grafieken.ts'
import { useWidth } from '../../../ui/use-width.ts'

/** A place in the drawing that can be pointed at or stepped to, with what is said of it. */
export interface Plek {
  x: number
  y: number
  tekst: string
  /** The buurt that it opens; null when it opens nothing. */
  opent: string | null
}

interface Props {
  kop: string
  /** What the chart says, in one sentence. */
  zin: string
  /** The whole drawing in words. */
  label: string
  hoogte: number
  /** Places for this width, in the order in which they are stepped. */
  plekken: (breedte: number) => readonly Plek[]
  renderTeken: (breedte: number) => ReactNode
  /** The same as a table. */
  tabel: ReactNode
  /** Words below the drawing. */
  voet?: ReactNode
  opent?: (code: string) => void
}

/** Width until the place is measured; after that one unit is one pixel, so that letters keep their size. */
const FIRST_WIDTH = 352
/** How near a pointer must be to a point, in pixels. */
const NEAR = 16

/**
 * A chart: a sentence first, then the drawing as one picture with its words, its points one by one with the arrow keys, and the same
 * as a table. The steps are a slider over the drawing: one tab stop, and it says the point on which it stands.
 */
export function Grafiekkader({ kop, zin, label, hoogte, plekken, renderTeken, tabel, voet, opent }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const breedte = useWidth(frame, FIRST_WIDTH)
  const [alsTabel, setAlsTabel] = useState(false)
  const [at, setAt] = useState<number | null>(null)
  const id = useId()
  const places = plekken(breedte)
  const place = at === null ? undefined : places[at]

  const naarPunt = (event: React.PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    const [x, y] = [event.clientX - box.left, event.clientY - box.top]
    const distances = places.map((row) => Math.hypot(row.x - x, row.y - y))
    const least = Math.min(...distances)
    setAt(least > NEAR ? null : distances.indexOf(least))
  }
  const open = () => {
    if (place !== undefined && place.opent !== null) opent?.(place.opent)
  }
  return (
    <section className="plot" aria-labelledby={id}>
      <h3 id={id}>{kop}</h3>
      <p className="plot__zin">{zin}</p>
      {alsTabel ? (
        tabel
      ) : (
        <div ref={frame} className="plot__vlak">
          {/* A drawing that follows the theme cannot be an img element; all that pointing does, the slider does by keyboard. */}
          {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions */}
          <svg
            width="100%"
            height={hoogte}
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
            role="img"
            aria-label={label}
            onPointerMove={naarPunt}
            onPointerDown={naarPunt}
            onPointerLeave={() => setAt(null)}
            onClick={open}
          >
            {renderTeken(breedte)}
            {place === undefined ? null : <circle className="plot__hier" cx={place.x} cy={place.y} r={9} />}
          </svg>
          <input
            type="range"
            className="plot__loop"
            min={1}
            max={Math.max(places.length, 1)}
            value={(at ?? 0) + 1}
            aria-label={grafiekTekst.loop(kop)}
            aria-valuetext={grafiekTekst.punt(
              (at ?? 0) + 1,
              places.length,
              (place ?? places[0])?.tekst ?? '',
            )}
            onChange={(event) => setAt(Number(event.currentTarget.value) - 1)}
            onFocus={() => setAt(at ?? 0)}
            onBlur={() => setAt(null)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') open()
            }}
          />
        </div>
      )}
      {alsTabel ? null : (
        <p className="plot__hierTekst" aria-hidden>
          {place?.tekst ?? grafiekTekst.loopUitleg}
        </p>
      )}
      {voet}
      <button
        type="button"
        className="link plot__wissel"
        aria-expanded={alsTabel}
        aria-label={alsTabel ? grafiekTekst.alsGrafiekLabel(kop) : grafiekTekst.alsTabelLabel(kop)}
        onClick={() => setAlsTabel(!alsTabel)}
      >
        {alsTabel ? grafiekTekst.alsGrafiek : grafiekTekst.alsTabel}
      </button>
    </section>
  )
}
