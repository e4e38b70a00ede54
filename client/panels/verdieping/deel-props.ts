import type { Verdieping } from '../../../analyses/verdieping/verdieping.ts'
import type { Cyclus } from '../../../server/contract/cycli.ts'

/** What the screen of one part of the deeper analysis gets. */
export interface DeelProps {
  verdieping: Verdieping
  cyclus: Cyclus
}
