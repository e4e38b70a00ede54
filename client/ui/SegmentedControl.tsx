import { type ReactNode, useId } from 'react'
import './segmented-control.css'

interface Option<Value extends string> {
  value: Value
  label: string
  icon?: ReactNode
}

interface Props<Value extends string> {
  /** Name of the group, read aloud. */
  legend: string
  options: readonly Option<Value>[]
  value: Value
  onChange: (value: Value) => void
}

/** One choice out of a few: radio buttons (arrow keys work) that look like one bar. */
export function SegmentedControl<Value extends string>({ legend, options, value, onChange }: Props<Value>) {
  const name = useId()
  return (
    <fieldset className="segments">
      <legend className="alleen-voorgelezen">{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className="segments__option">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.icon}
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  )
}
