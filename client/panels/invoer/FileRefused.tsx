import type { Weigering } from '../../../geodata/schema/invoer.ts'
import { plaatsTekst } from '../../../server/contract/text/nl/invoer-verslag.ts'
import { invoerScherm } from '../../../server/contract/text/nl/invoer.ts'
import { Notice } from '../../ui/Notice.tsx'

/** A file that was refused as a whole: why, and where in the file. */
export function FileRefused({ refusal }: { refusal: Weigering }) {
  return (
    <Notice tone="negative" title={refusal.reden}>
      <p>{invoerScherm.plaats(plaatsTekst(refusal))}</p>
      <p>{invoerScherm.geweigerdSlot}</p>
    </Notice>
  )
}
