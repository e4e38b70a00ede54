import type { IncidentSoort } from '../../geodata/schema/melding.ts'
import { type KanNietReden, ontbreekt, type Ontbrekend } from '../result.ts'
import { countInterval } from '../statistics/count-interval.ts'
import { ratePerThousand } from '../statistics/rate-per-thousand.ts'
import type { CijferPerDuizend, Inwonertal, Jaartelling } from './incidenten-schema.ts'

/**
 * Events of one kind. The kind is part of the type, and the number stands inside: two counts cannot be added with a plus, and
 * `addUp` takes counts of one kind only.
 */
export interface Telling<K extends IncidentSoort> {
  soort: K
  aantal: number
  /** Area whose published figure this is; null when counted or added up here. */
  bron: string | null
}

/**
 * Counts of one kind together, over places that do not overlap.
 *
 * @throws RangeError for a count of another kind, should the compiler have been talked round
 * @example addUp('overlastmelding', [3 events, 4 events]) is 7 events
 */
export function addUp<K extends IncidentSoort>(soort: K, counts: readonly Telling<NoInfer<K>>[]): Telling<K> {
  if (counts.some((count) => count.soort !== soort))
    throw new RangeError('counts of different kinds are never added up')
  return { soort, aantal: counts.reduce((sum, { aantal }) => sum + aantal, 0), bron: null }
}

/** Whether a count is known. */
export function isTelling<K extends IncidentSoort>(found: Telling<K> | Ontbrekend): found is Telling<K> {
  return 'soort' in found
}

/** A count with the limits of chance: exact below ten, Byar from ten. Example: 0 gives 0 to 3.69. */
export function countOf(found: Telling<IncidentSoort> | Ontbrekend): Jaartelling {
  if (!isTelling(found)) return found
  const { value, lower, upper } = countInterval(found.aantal)
  return { bekend: true, aantal: value, laag: lower, hoog: upper, bron: found.bron }
}

/**
 * A count per 1,000 inhabitants with limits. A real count is never divided by an assumed number of inhabitants; an example count is
 * example data whatever it is divided by.
 *
 * @example 65 events among 5,000 inhabitants: 13, from 10.03 to 16.57
 */
export function perThousand(
  found: Telling<IncidentSoort> | Ontbrekend,
  inhabitants: Inwonertal,
  countIsExample: boolean,
): CijferPerDuizend {
  if (!isTelling(found)) return found
  if (!inhabitants.bekend) return inhabitants
  if (inhabitants.voorbeelddata && !countIsExample) return ontbreekt('inwoners-zijn-aanname')
  const rate = ratePerThousand(found.aantal, inhabitants.aantal)
  return rate === null
    ? ontbreekt('geen-inwoners')
    : { bekend: true, waarde: rate.value, laag: rate.lower, hoog: rate.upper }
}

/** The reason of the first that is missing, or one given for when none is. */
export function firstReason(
  found: readonly (Telling<IncidentSoort> | Ontbrekend)[],
  otherwise: KanNietReden,
): Ontbrekend {
  return found.find((one): one is Ontbrekend => !isTelling(one)) ?? ontbreekt(otherwise)
}
