import { useState } from 'react'
import { Button } from './Button.tsx'

interface Props {
  text: string
  label: string
  /** Said when it is on the clipboard. */
  doneLabel: string
}

/** Copies a text. Over plain http a browser has no clipboard for pages: the button is then not there. */
export function CopyButton({ text, label, doneLabel }: Props) {
  const [done, setDone] = useState(false)
  // Missing outside a secure context, whatever its type says.
  const clipboard: Clipboard | undefined = navigator.clipboard
  if (clipboard === undefined) return null
  return (
    <>
      <Button onClick={() => void clipboard.writeText(text).then(() => setDone(true))}>{label}</Button>
      <span aria-live="polite" className="subtle">
        {done ? doneLabel : ''}
      </span>
    </>
  )
}
