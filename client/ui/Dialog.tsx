import { X } from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Button } from './Button.tsx'
import './dialog.css'

interface Props {
  title: string
  /** Words of the button that closes it. */
  closeLabel: string
  onClose: () => void
  wide?: boolean
  children: ReactNode
}

/**
 * A modal window on the browser's own dialog element, which keeps the focus inside, closes on Escape and gives the focus
 * back. Shown as long as it is rendered.
 */
export function Dialog({ title, closeLabel, onClose, wide = false, children }: Props) {
  const ref = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const dialog = ref.current
    if (dialog === null || dialog.open) return
    const before = document.activeElement
    dialog.showModal()
    return () => {
      dialog.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return (
    <dialog
      ref={ref}
      className={wide ? 'dialog dialog--wide' : 'dialog'}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className="dialog__head">
        <h2 id={titleId}>{title}</h2>
        <Button kind="quiet" icon={<X size={20} aria-hidden />} aria-label={closeLabel} onClick={onClose} />
      </div>
      <div className="dialog__body">{children}</div>
    </dialog>
  )
}
