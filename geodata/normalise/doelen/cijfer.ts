import type { Cel } from '../../formats/lezer.ts'
import type { Eenheid, Indicator, Leeftijd } from '../../schema/indicator.ts'
import type { InvoerOpgave } from '../../schema/invoer.ts'
import { isMissing, outOfRange } from '../cell.ts'
import { Celfout, toon, type Gelezen } from './cellen/celfout.ts'
import { leesGetal, leesProcent, type PuntVoorDrie } from './cellen/getal.ts'
import type { Doelcontext } from './doel.ts'

/** What the reading of figures asks of an indicator, of the catalogue or of the person's own. */
export interface Cijfer {
  id: string
  eenheid: Eenheid
  /** Age group of a value when the file gives none; null: the file must give one. */
  leeftijd: Leeftijd | null
}

export const LEEFTIJD_NODIG =
  'Dit cijfer is er per leeftijdsgroep. Kies een kolom of vaste waarde voor "leeftijd".'

function fromCatalogue({ id, eenheid, leeftijden }: Indicator): Cijfer {
  if (leeftijden.includes('alle')) return { id, eenheid, leeftijd: 'alle' }
  return { id, eenheid, leeftijd: leeftijden.length === 1 ? (leeftijden[0] ?? null) : null }
}

/**
 * The figures that may come in, by id and by what a table may call them: the column of the source for the catalogue, the
 * given name for one's own. An id always wins; a column name that two indicators share names neither.
 */
export function cijfersBijNaam(opgave: InvoerOpgave, context: Doelcontext): ReadonlyMap<string, Cijfer> {
  const found = new Map<string, Cijfer>()
  const shared = new Set<string>()
  for (const indicator of context.indicatoren.values()) {
    if (found.has(indicator.kolom)) shared.add(indicator.kolom)
    found.set(indicator.kolom, fromCatalogue(indicator))
  }
  for (const name of shared) found.delete(name)
  for (const { naam, id, eenheid } of opgave.eigenIndicatoren) {
    found.set(naam, { id, eenheid, leeftijd: 'alle' })
    found.set(id, { id, eenheid, leeftijd: 'alle' })
  }
  for (const indicator of context.indicatoren.values()) found.set(indicator.id, fromCatalogue(indicator))
  return found
}

/**
 * What 1.234 means: a count has no decimals, so 1234; a class or distance is small, so 1,234; an amount may be either, so
 * the person must say.
 */
function pointOf(unit: Eenheid): PuntVoorDrie {
  if (unit === 'aantal') return 'duizend'
  return unit === 'klasse-1-9' || unit === 'kilometer' ? 'decimaal' : 'weiger'
}

/**
 * Reads the cell of a figure; null when it is empty or holds a sign for "no data". Refused: text, formulas, and numbers that
 * the unit cannot have: a share outside 0..100, a count that is negative or not whole.
 */
export function leesCijfer(cel: Cel, unit: Eenheid): Gelezen<number> {
  if (cel === null || isMissing(String(cel).trim())) return null
  const value = unit === 'procent' ? leesProcent(cel) : leesGetal(cel, pointOf(unit))
  if (typeof value !== 'number') return value
  const reden = outOfRange(value, unit, toon(cel))
  return reden === null ? value : new Celfout(reden)
}
