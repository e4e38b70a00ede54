import { programmaTekst as tekst, velduitleg, veldTekst } from '../../../server/contract/text/nl/programma.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextField } from '../../ui/TextField.tsx'
import type { Keuzes, Veld } from './velden.ts'
import type { Ontwerp } from './veldwaarde.ts'

interface Props {
  veld: Veld
  keuzes: Keuzes
  ontwerp: Ontwerp
  fout: string | undefined
  onChange: (ontwerp: Ontwerp) => void
}

const LINES = { tekst: 3, regels: 5 } as const

/** What one field is filled in with. */
export function VeldInvoer({ veld, keuzes, ontwerp, fout, onChange }: Props) {
  const { naam, soort } = veld
  const label = veldTekst[naam]
  const uitleg = velduitleg[naam]
  const hint = uitleg === undefined ? {} : { hint: uitleg }
  if (typeof ontwerp === 'boolean') {
    return (
      <>
        <Checkbox label={label} {...hint} checked={ontwerp} onChange={onChange} />
        {fout === undefined ? null : <p className="field__error">{fout}</p>}
      </>
    )
  }
  if (typeof ontwerp !== 'string') {
    return <Meerkeuze {...{ veld, keuzes, fout, onChange }} gekozen={ontwerp} />
  }
  if (soort === 'keuze') {
    return (
      <Select label={label} value={ontwerp} error={fout} onChange={onChange}>
        <option value="">{tekst.kies1}</option>
        {veld.opties?.(keuzes).map((optie) => (
          <option key={optie.value} value={optie.value}>
            {optie.label}
          </option>
        ))}
      </Select>
    )
  }
  return (
    <TextField
      label={label}
      {...hint}
      type={soort === 'dag' ? 'date' : 'text'}
      lines={soort === 'tekst' || soort === 'regels' ? LINES[soort] : 1}
      whole={soort === 'jaar'}
      value={ontwerp}
      error={fout}
      onChange={onChange}
    />
  )
}

/** Some of a list, each with a box to tick; what was chosen before and can no longer be, stays until it is taken away. */
function Meerkeuze(props: Omit<Props, 'ontwerp'> & { gekozen: readonly string[] }) {
  const { veld, keuzes, gekozen, fout, onChange } = props
  const opties = veld.opties?.(keuzes) ?? []
  const gone = gekozen.filter((id) => !opties.some(({ value }) => value === id))
  const names = [...keuzes.stand.fondsen, ...keuzes.stand.partners]
  const all = [
    ...opties,
    ...gone.map((id) => ({ value: id, label: names.find((row) => row.id === id)?.naam ?? id })),
  ]
  const uitleg = velduitleg[veld.naam]
  return (
    <fieldset className="programma-keuzes" data-invalid={fout !== undefined}>
      <legend className="field__label">{veldTekst[veld.naam]}</legend>
      {uitleg === undefined ? null : <p className="field__hint">{uitleg}</p>}
      <div className="programma-keuzes__lijst">
        {all.map(({ value, label }) => (
          <Checkbox
            key={value}
            label={label}
            checked={gekozen.includes(value)}
            onChange={(on) => onChange(on ? [...gekozen, value] : gekozen.filter((id) => id !== value))}
          />
        ))}
      </div>
      {fout === undefined ? null : <p className="field__error">{fout}</p>}
    </fieldset>
  )
}
