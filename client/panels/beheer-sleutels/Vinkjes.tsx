import { useId } from 'react'
import { Checkbox } from '../../ui/Checkbox.tsx'

interface Props<Value extends string> {
  legend: string
  options: readonly { value: Value; label: string }[]
  chosen: readonly Value[]
  onChange: (chosen: readonly Value[]) => void
  error?: string | undefined
}

/** Several choices out of some. */
export function Vinkjes<Value extends string>({ legend, options, chosen, onChange, error }: Props<Value>) {
  const id = useId()
  return (
    <fieldset
      className="choices sleutels__vinkjes"
      data-invalid={error === undefined ? undefined : true}
      tabIndex={-1}
      aria-describedby={error === undefined ? undefined : id}
    >
      <legend className="alleen-voorgelezen">{legend}</legend>
      {error === undefined ? null : (
        <p id={id} className="field__error">
          {error}
        </p>
      )}
      {options.map(({ value, label }) => (
        <Checkbox
          key={value}
          label={label}
          checked={chosen.includes(value)}
          onChange={(on) => onChange(on ? [...chosen, value] : chosen.filter((one) => one !== value))}
        />
      ))}
    </fieldset>
  )
}
