import { type ReactNode, useId } from 'react'
import './segmented-control.css'

interface Option<Value extends string> {
  value: Value
  label: string
  icon?: ReactNode
  /** It cannot be chosen; the place says why, in a text named by `describedBy`. */
  disabled?: boolean
}

interface Props<Value extends string> {
  /** Name of the group, read aloud. */
  legend: string
  options: readonly Option<Value>[]
  value: Value
  /** Id of a text elsewhere that explains what cannot be chosen. */
  describedBy?: string | undefined
  onChange: (value: Value) => void
}

/** One choice out of a few: radio buttons (arrow keys work) that look like one bar. */
export function SegmentedControl<Value extends string>(props: Props<Value>) {
  const { legend, options, value, describedBy, onChange } = props

  const name = useId()
  return (
    <fieldset className="segments" aria-describedby={describedBy}>
      <legend className="alleen-voorgelezen">{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className="segments__option">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            disabled={option.disabled === true}
            onChange={() => onChange(option.value)}
          />
          {option.icon}
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  )
}
