import type { Doelveld } from '../../../geodata/schema/doelvelden.ts'
import { koppelingTekst } from '../../../server/contract/text/nl/invoer-koppeling.ts'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { CatalogueOptions } from './CatalogueOptions.tsx'

interface Props {
  field: Doelveld
  label: string
  value: string
  onChange: (value: string) => void
  error: string | undefined
}

/** One value for all rows: out of a list where there is one, else typed. */
export function FixedValue({ field, label, value, onChange, error }: Props) {
  if (field.id === 'indicator') {
    return (
      <Select label={label} value={value} onChange={onChange} error={error}>
        <option value="">{koppelingTekst.kiesCijfer}</option>
        <CatalogueOptions />
      </Select>
    )
  }
  if (field.keuzes !== undefined) {
    return (
      <Select label={label} value={value} onChange={onChange} error={error}>
        <option value="">{koppelingTekst.kies}</option>
        {field.keuzes.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </Select>
    )
  }
  return (
    <TextField
      label={label}
      type={field.soort === 'datum' ? 'date' : 'text'}
      value={value}
      onChange={onChange}
      error={error}
    />
  )
}
