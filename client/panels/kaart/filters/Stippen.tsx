import { useId, useState } from 'react'
import { kiesTekst } from '../../../../server/contract/text/nl/kaart-filters.ts'
import { aanwijzer } from '../../../map/aanwijzer.ts'
import { dichtstbij, inVeeg, STAPPEN, type Stippunt, volgendeStip } from './stippen-keuze.ts'
import { useAangewezen } from './use-aangewezen.ts'
import './stippen.css'

interface Props {
  /** Size of the drawing that the dots lie on, in its own units. */
  breedte: number
  hoogte: number
  straal: number
  stippen: readonly (Stippunt & { kleur: string; onzeker: boolean })[]
  /** Writes a value in its unit. */
  schrijf: (waarde: number) => string
  /** Whether the filters keep an area: full, or hollow. */
  isBehouden: (code: string) => boolean
  gekozen: readonly string[]
  /** Takes these in the place of what was picked. */
  kies: (codes: readonly string[]) => void
  wissel: (code: string) => void
}

/** A press that moved less than this, in units of the drawing, is a click. */
const CLICK = 3

/**
 * The dots of the legend, over its drawing: one list that arrows go through from low to high, where Enter picks. With the mouse a
 * stretch is picked by dragging, one dot by a click.
 */
export function Stippen({
  breedte,
  hoogte,
  straal,
  stippen,
  schrijf,
  isBehouden,
  gekozen,
  kies,
  wissel,
}: Props) {
  const id = useId()
  const pointedAt = useAangewezen()
  const [active, setActive] = useState<string | null>(null)
  const [brush, setBrush] = useState<{ from: number; to: number } | null>(null)
  const shown = stippen.find(({ code }) => code === pointedAt) ?? null

  const place = (event: React.PointerEvent) => {
    const box = event.currentTarget.getBoundingClientRect()
    return {
      x: ((event.clientX - box.left) / box.width) * breedte,
      y: ((event.clientY - box.top) / box.height) * hoogte,
    }
  }
  const go = (code: string | null) => {
    setActive(code)
    aanwijzer.wijs(code)
  }
  const onKey = (event: React.KeyboardEvent) => {
    const step = STAPPEN[event.key]
    if (step !== undefined) go(volgendeStip(stippen, active, step))
    else if ((event.key === 'Enter' || event.key === ' ') && active !== null) wissel(active)
    else if (event.key === 'Escape' && active !== null) go(null)
    else return
    event.preventDefault()
  }
  const onUp = (event: React.PointerEvent) => {
    if (brush === null) return
    setBrush(null)
    const at = place(event)
    if (Math.abs(at.x - brush.from) >= CLICK) {
      const codes = inVeeg(stippen, brush.from, at.x)
      if (codes.length > 0) kies(codes)
      return
    }
    const code = dichtstbij(stippen, at, straal * 2)
    if (code !== null) wissel(code)
  }

  return (
    <>
      <div
        // Dots on an axis: no list of the browser is drawn so.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="listbox"
        tabIndex={0}
        className="stippen"
        title={kiesTekst.stippenKort}
        aria-multiselectable
        aria-label={kiesTekst.stippen(stippen.length)}
        aria-activedescendant={active === null ? undefined : `${id}-${active}`}
        onKeyDown={onKey}
        onBlur={() => go(null)}
        onPointerDown={(event) => {
          if (event.button !== 0) return
          event.currentTarget.setPointerCapture(event.pointerId)
          const { x } = place(event)
          setBrush({ from: x, to: x })
        }}
        onPointerMove={(event) => {
          const at = place(event)
          if (brush === null) aanwijzer.wijs(dichtstbij(stippen, at, straal * 2))
          else setBrush({ ...brush, to: at.x })
        }}
        onPointerUp={onUp}
        onPointerCancel={() => setBrush(null)}
        onPointerLeave={() => aanwijzer.wijs(active)}
      >
        <svg viewBox={`0 0 ${breedte} ${hoogte}`} aria-hidden>
          {brush === null ? null : (
            <rect
              className="stippen__veeg"
              x={Math.min(brush.from, brush.to)}
              y={0}
              width={Math.abs(brush.to - brush.from)}
              height={hoogte}
            />
          )}
          {stippen.map(({ code, x, y, kleur, onzeker }) => (
            <circle
              key={code}
              className={`legenda__stip${onzeker ? ' legenda__stip--onzeker' : ''}${code === pointedAt ? ' legenda__stip--aangewezen' : ''}`}
              cx={x}
              cy={y}
              r={code === pointedAt ? straal + 1.4 : straal}
              fill={isBehouden(code) ? kleur : 'transparent'}
            />
          ))}
        </svg>
        {stippen.map(({ code, naam, waarde }) => (
          <span
            key={code}
            id={`${id}-${code}`}
            // Belongs to the list above.
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
            role="option"
            // The list holds the focus and says which option is the active one.
            tabIndex={-1}
            className="alleen-voorgelezen"
            aria-selected={gekozen.includes(code)}
          >
            {kiesTekst.stip(naam, schrijf(waarde))}
          </span>
        ))}
      </div>
      {shown === null ? null : (
        <p className="stippen__hier" aria-hidden>
          {kiesTekst.stip(shown.naam, schrijf(shown.waarde))}
        </p>
      )}
    </>
  )
}
