import type { IncidentSoort } from '../../geodata/schema/melding.ts'
import { daysInYear } from '../calendar.ts'
import { ontbreekt, type Ontbrekend } from '../result.ts'
import { FALSE_DISCOVERY_RATE } from '../statistics/benjamini-hochberg.ts'
import { rateRatioTest } from '../statistics/rate-ratio-test.ts'
import type { Verandering } from './incidenten-schema.ts'
import { isTelling, type Telling } from './telling.ts'

/** A comparison that is not yet corrected for the number of comparisons. */
export type Vergelijking =
  | Ontbrekend
  | (Omit<Extract<Verandering, { bekend: true }>, 'kansGecorrigeerd' | 'oordeel'> & { bekend: true })

/**
 * Events of one kind and source in a year against the year before, per day, so that a leap year does not count as a rise. The number
 * of inhabitants is taken to be the same in both years.
 *
 * @param before null when the year before is not complete
 * @returns ratio with exact 95 % limits (mid-p) and its chance; a reason when there is nothing to compare
 * @example 365 events in 2023 after 300 in 2022: 1.22, from 1.04 to 1.42
 */
export function compareWithYearBefore<K extends IncidentSoort>(
  year: number,
  now: Telling<K> | Ontbrekend,
  before: Telling<NoInfer<K>> | Ontbrekend | null,
): Vergelijking {
  if (!isTelling(now)) return now
  if (before === null) return ontbreekt('geen-volledig-jaar-ervoor')
  if (!isTelling(before)) return before
  const found = rateRatioTest(
    { events: now.aantal, exposure: daysInYear(year) },
    { events: before.aantal, exposure: daysInYear(year - 1) },
  )
  if (found === null) return ontbreekt('beide-jaren-nul')
  return {
    bekend: true,
    jaar: year,
    aantal: now.aantal,
    vorigAantal: before.aantal,
    verhouding: found.ratio,
    laag: found.lower,
    hoog: found.upper,
    kans: found.pValue,
  }
}

/** The comparison with its chance after correction over every comparison that was made, and what may then be said. */
export function judge(found: Vergelijking, corrected: number): Verandering {
  if (!found.bekend) return found
  const real = corrected <= FALSE_DISCOVERY_RATE
  const more = found.verhouding === null || found.verhouding > 1
  return {
    ...found,
    kansGecorrigeerd: corrected,
    oordeel: real ? (more ? 'meer' : 'minder') : 'geen-verschil',
  }
}
