import { type ReactNode, useId } from 'react'
import './field.css'

interface Props {
  label: string
  value: string
  onChange: (value: string) => void
  /** The label is read aloud but not shown; the place then says what it is. */
  labelHidden?: boolean
  error?: string | undefined
  /** The option elements. */
  children: ReactNode
}

/** The browser's own list of choices, with its label. */
export function Select({ label, value, onChange, labelHidden = false, error, children }: Props) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id} className={labelHidden ? 'alleen-voorgelezen' : 'field__label'}>
        {label}
      </label>
      <select
        id={id}
        className="field__control field__control--select"
        value={value}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : `${id}-fout`}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {children}
      </select>
      {error === undefined ? null : (
        <p id={`${id}-fout`} className="field__error">
          {error}
        </p>
      )}
    </div>
  )
}
