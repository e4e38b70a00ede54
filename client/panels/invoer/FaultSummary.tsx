import { invoerScherm } from '../../../server/contract/text/nl/invoer.ts'
import { Notice } from '../../ui/Notice.tsx'
import type { Faults } from './draft-faults.ts'

/** Everything that is not right yet, in one box above the step; nothing when all is well. */
export function FaultSummary({ faults }: { faults: Faults }) {
  if (faults.size === 0) return null
  return (
    <Notice tone="negative" title={invoerScherm.fouten(faults.size)}>
      <ul className="plain-list">
        {[...faults].map(([place, sentence]) => (
          <li key={place}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  )
}
