import { Checkbox } from '../../../ui/Checkbox.tsx'

interface Props {
  legend: string
  hint?: string
  opties: readonly { waarde: string; tekst: string }[]
  gekozen: readonly string[]
  wissel: (waarde: string) => void
}

/** Boxes to tick for one part of the filters; none ticked keeps everything. */
export function Keuzelijst({ legend, hint, opties, gekozen, wissel }: Props) {
  return (
    <fieldset className="filters__lijst">
      <legend>{legend}</legend>
      {hint === undefined ? null : <p className="subtle">{hint}</p>}
      {opties.map(({ waarde, tekst }) => (
        <Checkbox
          key={waarde}
          label={tekst}
          checked={gekozen.includes(waarde)}
          onChange={() => wissel(waarde)}
        />
      ))}
    </fieldset>
  )
}
