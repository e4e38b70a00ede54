import { ChevronDown, ChevronUp, Maximize2, Minimize2, SlidersHorizontal, UserRound, X } from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { bladTekst } from '../../../../server/contract/text/nl/bladen.ts'
import { type Bladstand, DICHT, naDrukken, naSlepen } from './bladstand.ts'
import './bladen.css'

const ICON = { size: 18, strokeWidth: 1.9, 'aria-hidden': true } as const

interface Props {
  keuzes: ReactNode
  profiel: ReactNode
  /** Words on the button of the profile: what it is about. */
  profielnaam: string
  /** The figure of the map and its year, under the name of the choices: with the sheet closed it stands nowhere else. */
  cijfer: string
  /** What the profile is about: another subject opens it, none closes it. */
  onderwerp: string | null
}

/**
 * Choices and profile as sheets over the map. Each has a button below the map that opens and closes it; in the sheet one button
 * makes it whole or half, and its handle may be pulled too. Escape closes and gives the focus back to the button.
 */
export function Bladen({ keuzes, profiel, profielnaam, cijfer, onderwerp }: Props) {
  const [stand, setStand] = useState<Bladstand>(
    onderwerp === null ? DICHT : { blad: 'profiel', hoogte: 'half' },
  )
  const [before, setBefore] = useState(onderwerp)
  if (before !== onderwerp) {
    setBefore(onderwerp)
    if (onderwerp !== null)
      setStand({ blad: 'profiel', hoogte: stand.blad === 'profiel' ? stand.hoogte : 'half' })
    else if (stand.blad === 'profiel') setStand(DICHT)
  }
  const id = useId()
  const buttons = useRef(new Map<'keuzes' | 'profiel', HTMLButtonElement>())
  const sheet = useRef<HTMLElement>(null)
  const wantsFocus = useRef(false)
  useEffect(() => {
    if (!wantsFocus.current) return
    wantsFocus.current = false
    sheet.current?.focus()
  })
  // In a low window the page rolls: a sheet that comes up by itself may stand below what is seen of it.
  useEffect(() => {
    if (stand.blad !== null) sheet.current?.scrollIntoView({ block: 'nearest' })
  }, [stand.blad])
  const close = () => {
    const { blad } = stand
    setStand(DICHT)
    if (blad !== null) buttons.current.get(blad)?.focus()
  }
  const labels = { keuzes: bladTekst.keuzes, profiel: profielnaam }
  return (
    <>
      {stand.blad === null ? null : (
        // Escape is heard from whatever in the sheet has the focus.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
        <section
          ref={sheet}
          id={id}
          className={`blad blad--${stand.hoogte} kaart__${stand.blad}`}
          aria-label={labels[stand.blad]}
          tabIndex={-1}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || event.defaultPrevented) return
            event.stopPropagation()
            close()
          }}
        >
          <Bladkop
            stand={stand}
            titel={labels[stand.blad]}
            zet={(next) => (next.blad === null ? close() : setStand(next))}
          />
          <div className="blad__inhoud">{stand.blad === 'keuzes' ? keuzes : profiel}</div>
        </section>
      )}
      <nav className="bladbalk" aria-label={bladTekst.balk}>
        {(['keuzes', 'profiel'] as const).map((blad) => (
          <button
            key={blad}
            ref={(element) => {
              if (element === null) buttons.current.delete(blad)
              else buttons.current.set(blad, element)
            }}
            type="button"
            aria-expanded={stand.blad === blad}
            aria-controls={stand.blad === blad ? id : undefined}
            onClick={() => {
              wantsFocus.current = stand.blad !== blad
              setStand(naDrukken(stand, blad))
            }}
          >
            {blad === 'keuzes' ? <SlidersHorizontal {...ICON} /> : <UserRound {...ICON} />}
            <span className="bladbalk__naam">
              {labels[blad]}
              {blad === 'keuzes' ? <span className="bladbalk__cijfer"> {cijfer}</span> : null}
            </span>
            {stand.blad === blad ? <ChevronDown {...ICON} /> : <ChevronUp {...ICON} />}
          </button>
        ))}
      </nav>
    </>
  )
}

/** Top of a sheet: a handle to pull, whole or half, and close. */
function Bladkop({ stand, titel, zet }: { stand: Bladstand; titel: string; zet: (next: Bladstand) => void }) {
  const from = useRef<number | null>(null)
  const isWhole = stand.hoogte === 'heel'
  return (
    <div
      className="blad__kop"
      onPointerDown={(event) => {
        if (event.target instanceof Element && event.target.closest('button') !== null) return
        from.current = event.clientY
        event.currentTarget.setPointerCapture(event.pointerId)
      }}
      onPointerUp={(event) => {
        if (from.current !== null) zet(naSlepen(stand, event.clientY - from.current))
        from.current = null
      }}
      onPointerCancel={() => {
        from.current = null
      }}
    >
      <span className="blad__greep" aria-hidden />
      <span className="blad__titel" aria-hidden>
        {titel}
      </span>
      <button
        type="button"
        className="blad__maat"
        aria-label={isWhole ? bladTekst.kleiner : bladTekst.groter}
        onClick={() => zet({ ...stand, hoogte: isWhole ? 'half' : 'heel' })}
      >
        {isWhole ? <Minimize2 {...ICON} /> : <Maximize2 {...ICON} />}
      </button>
      <button type="button" aria-label={bladTekst.sluit} onClick={() => zet(DICHT)}>
        <X {...ICON} />
      </button>
    </div>
  )
}
