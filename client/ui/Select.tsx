import { type ReactNode, useId } from 'react'
import './field.css'

interface Props {
  label: string
  value: string
  onChange: (value: string) => void
  /** The label is read aloud but not shown; the place then says what it is. */
  labelHidden?: boolean
  error?: string | undefined
  /** Id of a text elsewhere that explains it. */
  describedBy?: string
  /** The option elements. */
  children: ReactNode
}

/** The browser's own list of choices, with its label. */
export function Select(props: Props) {
  const { label, value, onChange, labelHidden = false, error, describedBy, children } = props
  const id = useId()
  const described = [describedBy, error === undefined ? undefined : `${id}-fout`].filter(Boolean).join(' ')
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
        aria-describedby={described === '' ? undefined : described}
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
