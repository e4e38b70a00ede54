import { useId } from 'react'

interface Props {
  label: string
  hint: string
  value: number
  onChange: (value: number) => void
}

/** A slider from 0 to 100, with its value beside it; arrow keys move it. */
export function Schuif({ label, hint, value, onChange }: Props) {
  const id = useId()
  return (
    <div className="plan-schuif">
      <label htmlFor={id} className="field__label">
        {label}
      </label>
      <p id={`${id}-hint`} className="field__hint">
        {hint}
      </p>
      <div className="plan-schuif__lijn">
        <input
          id={id}
          type="range"
          min={0}
          max={100}
          step={5}
          value={value}
          aria-describedby={`${id}-hint`}
          onChange={(event) => onChange(Number(event.currentTarget.value))}
        />
        <output htmlFor={id}>{value}</output>
      </div>
    </div>
  )
}
