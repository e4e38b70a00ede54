import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import './disclosure.css'

interface Props {
  /** Words (or icon with aria-label) of the button. */
  button: ReactNode
  label: string
  /** Name for the place of the panel: under the start or the end of the button. */
  align?: 'start' | 'end'
  children: ReactNode
}

/** A button that opens a panel beneath it. Escape, a click elsewhere or leaving it closes the panel. */
export function Disclosure({ button, label, align = 'end', children }: Props) {
  const [path] = useLocation()
  // Open on one screen only: a link inside leads away, and the panel has then done its work.
  const [openOn, setOpenOn] = useState<string | null>(null)
  const open = openOn === path
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!open) return
    const onPress = (event: PointerEvent) => {
      if (event.target instanceof Node && box.current?.contains(event.target) === false) setOpenOn(null)
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      setOpenOn(null)
      opener.current?.focus()
    }
    document.addEventListener('pointerdown', onPress)
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('pointerdown', onPress)
      document.removeEventListener('keydown', onKey)
    }
  }, [open])
  return (
    <div
      ref={box}
      className="disclosure"
      onBlur={(event) => {
        if (event.relatedTarget instanceof Node && !event.currentTarget.contains(event.relatedTarget))
          setOpenOn(null)
      }}
    >
      <button
        ref={opener}
        type="button"
        className="disclosure__button"
        aria-label={label}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpenOn(open ? null : path)}
      >
        {button}
      </button>
      {open ? (
        <div id={id} className={`disclosure__panel disclosure__panel--${align}`}>
          {children}
        </div>
      ) : null}
    </div>
  )
}
