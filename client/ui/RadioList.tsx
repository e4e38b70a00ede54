import { useId } from 'react'
import './choice.css'

interface Option<Value extends string> {
  value: Value
  label: string
  hint?: string
}

interface Props<Value extends string> {
  legend: string
  options: readonly Option<Value>[]
  /** Null as long as nothing is chosen. */
  value: Value | null
  onChange: (value: Value) => void
  /** Side by side where there is room. */
  columns?: boolean
  error?: string | undefined
}

/** One choice out of some, each with a sentence about what it means. */
export function RadioList<Value extends string>(props: Props<Value>) {
  const { legend, options, value, onChange, columns = false, error } = props
  const name = useId()
  return (
    <fieldset className="choices" aria-describedby={error === undefined ? undefined : `${name}-fout`}>
      <legend className="choices__legend">{legend}</legend>
      {error === undefined ? null : (
        <p id={`${name}-fout`} className="field__error">
          {error}
        </p>
      )}
      <div className={columns ? 'choices__list choices__list--columns' : 'choices__list'}>
        {options.map((option, index) => (
          <div key={option.value} className="choice choice--framed">
            <input
              id={`${name}-${option.value}`}
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              data-invalid={error !== undefined && index === 0 ? true : undefined}
              aria-describedby={option.hint === undefined ? undefined : `${name}-${option.value}-hint`}
              onChange={() => onChange(option.value)}
            />
            <div>
              <label htmlFor={`${name}-${option.value}`} className="choice__label">
                {option.label}
              </label>
              {option.hint === undefined ? null : (
                <p id={`${name}-${option.value}-hint`} className="choice__hint">
                  {option.hint}
                </p>
              )}
            </div>
          </div>
        ))}
      </div>
    </fieldset>
  )
}
