import type { PubliekeEditie } from '../../../analyses/onthulling/schema.ts'
import type { Buit } from './aanvaller.ts'
import { narrowByProgramming } from './aanval-stelsel.ts'
import { compareEditions, joinDenominators, subtractAreas, tryEverything } from './aanval-vergelijken.ts'

/**
 * Everything an outsider can do with the public answers of all editions: linear programming over all of them at once, subtracting
 * areas, comparing editions, joining shares with published numbers, and on small systems trying every table.
 */
export async function attack(editions: readonly PubliekeEditie[]): Promise<Buit[]> {
  const { buit } = await narrowByProgramming(editions)
  return [
    ...buit,
    ...subtractAreas(editions),
    ...compareEditions(editions),
    ...joinDenominators(editions),
    ...(tryEverything(editions) ?? []),
  ]
}
