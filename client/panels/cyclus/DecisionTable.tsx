import { CircleHelp } from 'lucide-react'
import type { Programmawijk } from '../../../geodata/schema/focusgebied.ts'
import { nieuweCyclusTekst } from '../../../server/contract/text/nl/cyclus.ts'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { Select } from '../../ui/Select.tsx'
import { Tag } from '../../ui/Tag.tsx'
import type { Decision, DecisionRow } from './decision-form.ts'

interface Props {
  rows: readonly DecisionRow[]
  wijken: readonly Programmawijk[]
  decision: Decision
  error: string | undefined
  onChange: (code: string, wijk: string) => void
}

/** Every buurt with the wijk it is counted to; those in doubt say why. */
export function DecisionTable({ rows, wijken, decision, error, onChange }: Props) {
  const columns = nieuweCyclusTekst.kolommen
  return (
    <>
      {error === undefined ? null : <p className="field__error">{error}</p>}
      <ScrollTable caption={nieuweCyclusTekst.besluit} captionHidden>
        <thead>
          <tr>
            <th scope="col">{columns.buurt}</th>
            <th scope="col">{columns.wijk}</th>
            <th scope="col">{columns.waarom}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.code}>
              <th scope="row">
                {row.naam}{' '}
                {row.waarom === null ? null : (
                  <Tag tone="warning" icon={<CircleHelp size={14} strokeWidth={1.9} aria-hidden />}>
                    {nieuweCyclusTekst.twijfel}
                  </Tag>
                )}
              </th>
              <td className="cycle-form__wijk">
                <Select
                  label={nieuweCyclusTekst.wijkVan(row.naam)}
                  labelHidden
                  value={decision.get(row.code) ?? row.standaard}
                  onChange={(value) => onChange(row.code, value)}
                >
                  {wijken.map((wijk) => (
                    <option key={wijk.id} value={wijk.id}>
                      {wijk.naam}
                    </option>
                  ))}
                  <option value="">{nieuweCyclusTekst.hoortNietBij}</option>
                </Select>
              </td>
              <td>{row.waarom}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </>
  )
}
