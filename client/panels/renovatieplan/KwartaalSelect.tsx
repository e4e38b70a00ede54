import { renovatieplanmiddelenTekst as tekst } from '../../../server/contract/text/nl/renovatieplan-middelen.ts'
import { Select } from '../../ui/Select.tsx'
import { type Periode, quartersOf } from './middelen-form.ts'

interface Props {
  label: string
  /** What no quarter means; null: there always is one. */
  leeg: string | null
  periode: Periode
  value: string
  error: string | undefined
  onChange: (value: string) => void
}

/** A quarter of the plan. One that was chosen for a plan of other years stays to be seen. */
export function KwartaalSelect({ label, leeg, periode, value, error, onChange }: Props) {
  const quarters = quartersOf(periode)
  return (
    <Select label={label} value={value} error={error} onChange={onChange}>
      {leeg === null ? null : <option value="">{leeg}</option>}
      {value === '' || quarters.includes(value) ? null : (
        <option value={value}>{tekst.nietInPlan(value)}</option>
      )}
      {quarters.map((one) => (
        <option key={one} value={one}>
          {tekst.kwartaal(one)}
        </option>
      ))}
    </Select>
  )
}
