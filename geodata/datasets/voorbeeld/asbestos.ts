import { statusGroepVan, type Woning } from '../../schema/woning.ts'
import type { Woningfeit } from '../../schema/woningfeit.ts'
import type { MaatregelStand } from '../../schema/woningwerk.ts'
import { ASBESTOS_SHARES } from './assumptions.ts'
import { randomFor } from './random.ts'

/**
 * What is said about asbestos in private and VvE dwellings that are delivered, on the day of their last step; of some nothing is said.
 * Only of those the norm of the programme asks it.
 */
export function drawAsbestos(woningen: readonly Woning[], seed: number): Woningfeit[] {
  const random = randomFor(seed, 'asbest')
  const facts: Woningfeit[] = []
  for (const { id, eigenaar, status, historie } of woningen) {
    const datum = historie.at(-1)?.datum
    if (status === null || statusGroepVan(status) !== 'klaar' || datum === undefined) continue
    if (eigenaar !== 'particulier' && eigenaar !== 'vve') continue
    const waarde = random.weighted<MaatregelStand | null>(ASBESTOS_SHARES)
    if (waarde !== null) facts.push({ woning: id, veld: 'asbest', waarde, datum, rij: facts.length + 1 })
  }
  return facts
}
