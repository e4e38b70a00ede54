import { useId } from 'react'
import './choice.css'

interface Props {
  label: string
  /** One sentence about what the choice does. */
  hint?: string
  checked: boolean
  onChange: (checked: boolean) => void
}

/** A box to tick, with its label and its hint tied to it. */
export function Checkbox({ label, hint, checked, onChange }: Props) {
  const id = useId()
  return (
    <div className="choice">
      <input
        id={id}
        type="checkbox"
        checked={checked}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <div>
        <label htmlFor={id} className="choice__label">
          {label}
        </label>
        {hint === undefined ? null : (
          <p id={`${id}-hint`} className="choice__hint">
            {hint}
          </p>
        )}
      </div>
    </div>
  )
}
