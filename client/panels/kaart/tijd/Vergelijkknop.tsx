import { SquareSplitHorizontal } from 'lucide-react'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { vergelijkTekst } from '../../../../server/contract/text/nl/kaart-tijd.ts'
import type { VergelijkProps } from './vergelijk-props.ts'

const Vergelijkkiezer = lazy(() =>
  import('./Vergelijkkiezer.tsx').then((module) => ({ default: module.Vergelijkkiezer })),
)

/** Opens the small chooser of what stands beside the map; closing it leaves the two maps as they are. */
export function Vergelijkknop({ begint, ...props }: VergelijkProps & { begint: () => void }) {
  const [open, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const sluit = () => {
    setOpen(false)
    button.current?.focus()
  }
  useEffect(() => {
    if (!open) return
    const onPress = (event: PointerEvent) => {
      if (event.target instanceof Node && box.current?.contains(event.target) === false) setOpen(false)
    }
    document.addEventListener('pointerdown', onPress)
    return () => document.removeEventListener('pointerdown', onPress)
  }, [open])
  return (
    // Escape is heard from whatever in the chooser has the focus.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={box}
      className="vergelijk"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return
        event.stopPropagation()
        sluit()
      }}
    >
      <button
        ref={button}
        type="button"
        className="vergelijk__knop"
        title={vergelijkTekst.knop}
        aria-expanded={open}
        aria-pressed={props.keuze.naast !== null}
        onClick={() => {
          begint()
          setOpen(!open)
        }}
      >
        <SquareSplitHorizontal size={18} strokeWidth={1.9} aria-hidden />
        <span className="voorgelezen-op-telefoon">{vergelijkTekst.knop}</span>
      </button>
      {open ? (
        <section className="vergelijk__paneel" aria-label={vergelijkTekst.titel}>
          <Suspense fallback={null}>
            <Vergelijkkiezer {...props} sluit={sluit} />
          </Suspense>
        </section>
      ) : null}
    </div>
  )
}
