import type { Actor } from '../auth/actor.ts'
import { may } from '../auth/may.ts'
import type { Invoerfout } from '../contract/problemen.ts'
import { uitvoerTekst } from '../contract/text/nl/uitvoer.ts'
import { type Uitvoerfilter, uitvoerfilter } from '../contract/uitvoer.ts'
import { ProblemError } from '../errors.ts'
import { askableAreas } from '../routes/waarnemingen.ts'
import type { Filters, Laag, Laagbron } from './laag.ts'

function refusal(actor: Actor): ProblemError {
  return new ProblemError(actor.rol === 'anoniem' ? 'niet-aangemeld' : 'geen-recht')
}

/** Faults of filters that a layer does not know or cannot do without: a filter is never silently left out. */
export function filterfouten(laag: Laag, asked: Partial<Record<Uitvoerfilter, unknown>>): Invoerfout[] {
  const fault = (veld: string, melding: string): Invoerfout => ({ deel: 'query', veld, melding })
  return uitvoerfilter.options.flatMap((name) => {
    if (asked[name] !== undefined && !laag.filters.includes(name)) {
      return [fault(name, uitvoerTekst.nietBijDezeLaag)]
    }
    const isMissing = asked[name] === undefined && laag.verplicht.includes(name)
    return isMissing ? [fault(name, uitvoerTekst.nodigBijDezeLaag)] : []
  })
}

/**
 * Refuses filters that name what does not exist, or what this actor may not see, as the screen does.
 * @throws ProblemError
 */
export function keurFilters({ current, actor, wijken }: Laagbron, filters: Filters): void {
  const indicator = current.indicatoren.find((row) => row.id === filters.indicator)
  if (filters.indicator !== undefined) {
    if (indicator === undefined) throw new ProblemError('onbekende-indicator')
    if (!may(actor, 'cijfers-openbaar-lezen', { indicator })) throw refusal(actor)
  }
  const asked = indicator === undefined ? current.indicatoren : [indicator]
  const { jaar, leeftijd, gebied } = filters
  if (jaar !== undefined && !asked.some((row) => row.jaren.some((year) => year === jaar))) {
    throw new ProblemError('onbekend-jaar')
  }
  if (leeftijd !== undefined && !asked.some((row) => row.leeftijden.some((age) => age === leeftijd))) {
    throw new ProblemError('onbekende-leeftijd')
  }
  if (gebied !== undefined && !askableAreas(current, wijken).has(String(gebied))) {
    throw new ProblemError('onbekend-gebied')
  }
}
