import { useState } from 'react'
import type { KolomHerkend } from '../../../geodata/schema/invoer.ts'
import { koppelingTekst } from '../../../server/contract/text/nl/invoer-koppeling.ts'
import { Button } from '../../ui/Button.tsx'
import { Select } from '../../ui/Select.tsx'
import type { Change, Draft } from './draft.ts'
import type { Faults } from './draft-faults.ts'
import { addColumns, freeColumns } from './series.ts'
import { SeriesRow } from './SeriesRow.tsx'

interface Props {
  columns: readonly KolomHerkend[]
  draft: Draft
  change: Change
  faults: Faults
}

/** Repeated columns: which figure, or which question, each of them is. Columns that are not named stay out. */
export function SeriesTable({ columns, draft, change, faults }: Props) {
  const [adding, setAdding] = useState('')
  const questions = draft.doel === 'enquete'
  const free = freeColumns(columns, draft)
  const error = faults.get('reeks')
  return (
    <section className="block">
      <h3>{questions ? koppelingTekst.vragen : koppelingTekst.reeks}</h3>
      <p className="subtle">{questions ? koppelingTekst.vragenUitleg : koppelingTekst.reeksUitleg}</p>
      <ul className="mapping__fields">
        {draft.reeks.map((row) => (
          <SeriesRow
            key={row.kolom}
            row={row}
            column={columns.find((column) => column.naam === row.kolom)}
            draft={draft}
            change={change}
            error={faults.get(`reeks.${row.kolom}`)}
          />
        ))}
      </ul>
      {free.length === 0 && error !== undefined ? <p className="field__error">{error}</p> : null}
      {free.length === 0 ? null : (
        <div className="mapping__add">
          <Select
            label={koppelingTekst.kolomErbij}
            value={adding}
            error={error}
            onChange={(name) => {
              change(addColumns(draft, name === '' ? [] : [name]))
              setAdding('')
            }}
          >
            <option value="">{koppelingTekst.kies}</option>
            {free.map((column) => (
              <option key={column.naam} value={column.naam}>
                {column.naam}
              </option>
            ))}
          </Select>
          {free.length > 1 ? (
            <Button
              onClick={() =>
                change(
                  addColumns(
                    draft,
                    free.map((column) => column.naam),
                  ),
                )
              }
            >
              {koppelingTekst.alleKolommen(free.length)}
            </Button>
          ) : null}
        </div>
      )}
    </section>
  )
}
