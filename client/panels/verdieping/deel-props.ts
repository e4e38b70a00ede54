import type { Verdieping } from '../../../analyses/verdieping/verdieping.ts'
import type { Cyclus } from '../../../server/contract/cycli.ts'

/** What every part of the deeper analysis gets. Apart from the list of parts, so that a part does not load the list that loads it. */
export interface DeelProps {
  verdieping: Verdieping
  cyclus: Cyclus
}
