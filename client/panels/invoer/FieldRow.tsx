import { useId } from 'react'
import type { Doelveld } from '../../../geodata/schema/doelvelden.ts'
import type { DoelId, KolomHerkend, Veldbron } from '../../../geodata/schema/invoer.ts'
import { koppelingTekst } from '../../../server/contract/text/nl/invoer-koppeling.ts'
import { veldTekst } from '../../../server/contract/text/nl/invoer-doelen.ts'
import { Select } from '../../ui/Select.tsx'
import { FixedValue } from './FixedValue.tsx'

/** Values of the list that are no column: nothing, and one value for all rows. Columns carry a mark before their name. */
const NONE = ''
const FIXED = 'vast'
const COLUMN = 'kolom:'

interface Props {
  doel: DoelId
  field: Doelveld
  /** There must be a source for it. */
  needed: boolean
  columns: readonly KolomHerkend[]
  source: Veldbron | undefined
  onChange: (source: Veldbron | null) => void
  error: string | undefined
}

/** One field: what it is, and the column or the one value it comes from. */
export function FieldRow({ doel, field, needed, columns, source, onChange, error }: Props) {
  const id = useId()
  const words = veldTekst(doel, field.id) ?? { naam: field.id, uitleg: '' }
  const fixed = source !== undefined && 'vast' in source ? source.vast : null
  const chosen = source !== undefined && 'kolom' in source ? source.kolom : null
  const column = columns.find((row) => row.naam === chosen)
  const choose = (value: string) => {
    if (value === NONE) onChange(null)
    else if (value === FIXED) onChange({ vast: '' })
    else onChange({ kolom: value.slice(COLUMN.length) })
  }
  return (
    <li className="mapping__field">
      <div>
        <p className="mapping__name">
          {words.naam}
          {needed ? <span className="mapping__needed">{koppelingTekst.verplicht}</span> : null}
        </p>
        <p id={id} className="subtle">
          {words.uitleg}
          {field.keuzes === undefined ? '' : ` ${koppelingTekst.goedeWaarden(field.keuzes)}`}
        </p>
      </div>
      <div className="mapping__source">
        <Select
          label={koppelingTekst.kolomVan(words.naam)}
          labelHidden
          describedBy={id}
          value={fixed === null ? (chosen === null ? NONE : COLUMN + chosen) : FIXED}
          onChange={choose}
          error={fixed === null ? error : undefined}
        >
          <option value={NONE}>{needed ? koppelingTekst.kies : koppelingTekst.geenKolom}</option>
          {chosen === null || column !== undefined ? null : (
            <option value={COLUMN + chosen}>{koppelingTekst.kolomMist(chosen)}</option>
          )}
          {columns.map((row) => (
            <option key={row.naam} value={COLUMN + row.naam}>
              {row.naam}
            </option>
          ))}
          <option value={FIXED}>{koppelingTekst.vast}</option>
        </Select>
        {fixed === null ? null : (
          <FixedValue
            field={field}
            label={koppelingTekst.vasteWaarde(words.naam)}
            value={fixed}
            onChange={(vast) => onChange({ vast })}
            error={error}
          />
        )}
        {column === undefined || column.voorbeelden.length === 0 ? null : (
          <p className="subtle">{koppelingTekst.voorbeelden(column.voorbeelden)}</p>
        )}
      </div>
    </li>
  )
}
