import type { BladHerkend } from '../../../geodata/schema/invoer.ts'
import { bladTekst } from '../../../server/contract/text/nl/invoer.ts'
import { doelTekst } from '../../../server/contract/text/nl/invoer-doelen.ts'
import { koppelingTekst } from '../../../server/contract/text/nl/invoer-koppeling.ts'
import { useMagInvoeren } from '../../api/sessie.ts'
import { RadioList } from '../../ui/RadioList.tsx'
import { Select } from '../../ui/Select.tsx'
import type { Change, Draft } from './draft.ts'

interface Props {
  sheets: readonly BladHerkend[]
  draft: Draft
  change: Change
  error: string | undefined
}

/** What each row is, of those this role may bring in; and of which sheet, where there are more. */
export function TargetAndSheet({ sheets, draft, change, error }: Props) {
  const targets = useMagInvoeren()
  return (
    <>
      {sheets.length > 1 ? (
        <div className="mapping__sheet">
          <Select
            label={koppelingTekst.blad}
            value={draft.blad}
            onChange={(blad) => change({ blad, velden: {}, reeks: [], eigen: [] })}
          >
            {sheets.map((sheet) => (
              <option key={sheet.naam} value={sheet.naam}>
                {koppelingTekst.bladKeuze(sheet.naam, bladTekst(sheet))}
              </option>
            ))}
          </Select>
        </div>
      ) : null}
      <RadioList
        legend={koppelingTekst.doel}
        columns
        error={error}
        value={draft.doel}
        onChange={(doel) => change({ doel, velden: {}, reeks: [], eigen: [], bestaand: null })}
        options={targets.map((doel) => ({
          value: doel,
          label: doelTekst[doel].naam,
          hint: doelTekst[doel].uitleg,
        }))}
      />
    </>
  )
}
