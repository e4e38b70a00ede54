import { isMarked } from '../../../analyses/grenswijziging/omrekenen.ts'
import { omrekenTekst } from '../../../server/contract/text/nl/omrekenen.ts'
import { Tag } from '../../ui/Tag.tsx'

interface Props {
  /** Share (0..1) that was estimated; null: the figure was not converted, and nothing is shown. */
  geschat: number | null
  /** Dataset of the division the figure was published in. */
  indeling: string | undefined
}

/** Says that a figure was converted from another division, how much of it is estimated, and marks it when that is much. */
export function Omrekening({ geschat, indeling }: Props) {
  if (geschat === null) return null
  return (
    <p>
      {omrekenTekst.zin(indeling, geschat)}{' '}
      {isMarked(geschat) ? <Tag tone="warning">{omrekenTekst.gemarkeerd}</Tag> : null}
    </p>
  )
}
