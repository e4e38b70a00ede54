import { useId } from 'react'
import './field.css'

/** Names of HTML for what stands in a field. */
type AutoFill = 'username' | 'current-password' | 'new-password' | 'one-time-code' | 'off'

interface Props {
  label: string
  /** The label is read aloud but not shown; the place then says what it is. */
  labelHidden?: boolean
  /** One sentence about what belongs here. */
  hint?: string
  type?: 'text' | 'date' | 'password'
  /** What a browser or password manager may fill in, by the names of HTML. */
  autoComplete?: AutoFill
  /** A whole number: phones show digits to press. */
  whole?: boolean
  lines?: number
  required?: boolean
  /** It is shown, and cannot be changed here. */
  readOnly?: boolean
  value: string
  onChange: (value: string) => void
  error?: string | undefined
}

/** A field to type in, with its label, its hint and its fault tied to it. */
export function TextField({
  label,
  labelHidden = false,
  hint,
  type = 'text',
  autoComplete,
  whole = false,
  lines = 1,
  required,
  readOnly,
  value,
  onChange,
  error,
}: Props) {
  const id = useId()
  const describedBy = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-fout`].join(
    ' ',
  )
  const shared = {
    id,
    value,
    required,
    readOnly,
    className: 'field__control',
    'aria-invalid': error !== undefined,
    'aria-describedby': describedBy.trim() === '' ? undefined : describedBy.trim(),
  }
  return (
    <div className="field">
      <label htmlFor={id} className={labelHidden ? 'alleen-voorgelezen' : 'field__label'}>
        {label}
      </label>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className="field__hint">
          {hint}
        </p>
      )}
      {lines > 1 ? (
        <textarea {...shared} rows={lines} onChange={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <input
          {...shared}
          type={type}
          autoComplete={autoComplete}
          spellCheck={autoComplete === undefined ? undefined : false}
          autoCapitalize={autoComplete === undefined ? undefined : 'none'}
          inputMode={whole ? 'numeric' : undefined}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
      {error === undefined ? null : (
        <p id={`${id}-fout`} className="field__error">
          {error}
        </p>
      )}
    </div>
  )
}
