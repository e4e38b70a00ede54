import { X } from 'lucide-react'
import type { KolomHerkend } from '../../../geodata/schema/invoer.ts'
import { koppelingTekst } from '../../../server/contract/text/nl/invoer-koppeling.ts'
import { Button } from '../../ui/Button.tsx'
import { Select } from '../../ui/Select.tsx'
import { CatalogueOptions } from './CatalogueOptions.tsx'
import type { Change, Draft } from './draft.ts'
import { OwnFigureFields } from './OwnFigureFields.tsx'
import { QuestionFields } from './QuestionFields.tsx'
import { knownOwnColumn, nameColumn, ownColumn, removeColumn } from './series.ts'
import { useOwnFigures } from './use-own-figures.ts'

/** Value of the list for a figure that is not in the catalogue. */
const OWN = 'eigen'

interface Props {
  row: Draft['reeks'][number]
  /** What was recognised of the column; undefined when a saved mapping names one that is not in this file. */
  column: KolomHerkend | undefined
  draft: Draft
  change: Change
  error: string | undefined
}

/** One repeated column: the figure or the question it is. */
export function SeriesRow({ row, column, draft, change, error }: Props) {
  const { kolom, als } = row
  const questions = draft.doel === 'enquete'
  const ownFigures = useOwnFigures()
  const own = questions ? undefined : draft.eigen.find((figure) => figure.id === als)
  const choose = (value: string) => {
    const known = ownFigures.find((figure) => figure.id === value)
    if (known !== undefined) change(knownOwnColumn(draft, kolom, known))
    else change(value === OWN ? ownColumn(draft, kolom) : nameColumn(draft, kolom, value))
  }
  return (
    <li className="mapping__field">
      <div>
        <p className="mapping__name">{column === undefined ? koppelingTekst.kolomMist(kolom) : kolom}</p>
        <p className="subtle">
          {column === undefined || column.voorbeelden.length === 0
            ? null
            : koppelingTekst.voorbeelden(column.voorbeelden)}
        </p>
      </div>
      <div className="mapping__source">
        <div className="mapping__with-button">
          {questions ? (
            <QuestionFields
              kolom={kolom}
              als={als}
              error={error}
              onChange={(value) => change(nameColumn(draft, kolom, value))}
            />
          ) : (
            <Select
              label={koppelingTekst.cijferVan(kolom)}
              labelHidden
              value={own === undefined ? als : OWN}
              onChange={choose}
              error={own === undefined ? error : undefined}
            >
              <option value="">{koppelingTekst.kiesCijfer}</option>
              <option value={OWN}>{koppelingTekst.eigenCijfer}</option>
              <CatalogueOptions />
            </Select>
          )}
          <Button
            kind="quiet"
            icon={<X size={18} strokeWidth={1.9} aria-hidden />}
            aria-label={koppelingTekst.kolomWeg(kolom)}
            onClick={() => change(removeColumn(draft, kolom))}
          />
        </div>
        {own === undefined ? null : (
          <OwnFigureFields
            own={own}
            error={error}
            onChange={(changed) =>
              change({ eigen: draft.eigen.map((figure) => (figure.id === own.id ? changed : figure)) })
            }
          />
        )}
      </div>
    </li>
  )
}
