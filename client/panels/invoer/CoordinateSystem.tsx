import { doelvelden } from '../../../geodata/schema/doelvelden.ts'
import { type BladHerkend, type DoelId, stelsel } from '../../../geodata/schema/invoer.ts'
import { stelselKeuze, stelselTekst } from '../../../server/contract/text/nl/invoer.ts'
import { Select } from '../../ui/Select.tsx'
import type { Change, Draft } from './draft.ts'

interface Props {
  doel: DoelId
  sheet: BladHerkend
  draft: Draft
  change: Change
}

/** The coordinate system, where the target has a place and the file gives one. */
export function CoordinateSystem({ doel, sheet, draft, change }: Props) {
  const placed = doelvelden[doel].some((field) => field.soort === 'x')
  if (!placed || (draft.velden['x'] === undefined && sheet.geometrie === null)) return null
  return (
    <div className="mapping__sheet">
      <Select
        label={stelselKeuze.naam}
        value={draft.stelsel ?? ''}
        onChange={(chosen) =>
          change({ stelsel: stelsel.options.find((option) => option === chosen) ?? null })
        }
      >
        <option value="">{stelselKeuze.zelf}</option>
        {stelsel.options.map((option) => (
          <option key={option} value={option}>
            {stelselTekst[option]}
          </option>
        ))}
      </Select>
    </div>
  )
}
