import { useState } from 'react'
import { Checkbox } from './Checkbox.tsx'
import { TextField } from './TextField.tsx'

interface Props {
  label: string
  hint?: string
  /** Label of the box that shows what was typed. */
  showLabel: string
  autoComplete: 'current-password' | 'new-password'
  value: string
  onChange: (value: string) => void
  error?: string | undefined
}

/** A password: hidden, with a box to see what one typed. Pasting and password managers work. */
export function PasswordField({ showLabel, ...field }: Props) {
  const [shown, setShown] = useState(false)
  return (
    <div className="field">
      <TextField {...field} type={shown ? 'text' : 'password'} required />
      <Checkbox label={showLabel} checked={shown} onChange={setShown} />
    </div>
  )
}
