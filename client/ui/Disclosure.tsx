import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
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
  const [open, setOpen] = useState(false)
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!open) return
    const onPress = (event: PointerEvent) => {
      if (event.target instanceof Node && box.current?.contains(event.target) === false) setOpen(false)
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      setOpen(false)
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
        if (event.relatedTarget instanceof Node && !event.currentTarget.contains(event.relatedTarget)) setOpen(false)
      }}
    >
      <button
        ref={opener}
        type="button"
        className="disclosure__button"
        aria-label={label}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {button}
      </button>
      {open ? (
        <div id={id} className={`disclosure__panel disclosure__panel--${align}`} onClick={closeOnLink(setOpen)}>
          {children}
        </div>
      ) : null}
    </div>
  )
}

/** A link inside leads away; the panel has then done its work. */
function closeOnLink(setOpen: (open: boolean) => void) {
  return (event: { target: EventTarget }) => {
    if (event.target instanceof Element && event.target.closest('a') !== null) setOpen(false)
  }
}
