import { indicator, indicatorRol, type Indicator } from '../schema/indicator.ts'
import { pijlerRegels, type PijlerRegel } from './pijlers.ts'

const roles: readonly string[] = indicatorRol.options

function words(regel: PijlerRegel, column: string): string[] {
  return (regel.cellen.get(column) ?? '').split(' ').filter((word) => word !== '')
}

function toIndicator(regel: PijlerRegel): Indicator {
  const cell = (column: string): string => regel.cellen.get(column) ?? ''
  const change = cell('veranderingPerBuurt')
  if (change !== 'ja' && change !== 'nee') {
    throw new Error(`pijlers.csv row ${regel.rij}: veranderingPerBuurt must be ja or nee`)
  }
  const parsed = indicator.safeParse({
    id: regel.id,
    dataset: regel.dataset,
    kolom: regel.kolom,
    eenheid: cell('eenheid'),
    richting: cell('richting'),
    pijler: cell('pijler') || null,
    rol: regel.rol,
    niveaus: words(regel, 'niveaus'),
    jaren: words(regel, 'jaren').map(Number),
    leeftijden: words(regel, 'leeftijden'),
    meetwijze: cell('meetwijze'),
    bronfamilie: cell('bronfamilie'),
    veranderingPerBuurt: change === 'ja',
    waarom: cell('waarom'),
    letOp: cell('letOp'),
  })
  if (!parsed.success) throw new Error(`pijlers.csv row ${regel.rij}: ${parsed.error.message}`)
  return parsed.data
}

/**
 * The rows of pijlers.csv that may be asked as a figure, as indicators in the order of the file. Keys,
 * columns that are never shown and sources not loaded are left out. Throws on a double id or a cell
 * outside the schema.
 */
export function toIndicators(regels: readonly PijlerRegel[]): Indicator[] {
  const found = regels.filter(({ rol }) => roles.includes(rol)).map(toIndicator)
  const ids = new Set(found.map(({ id }) => id))
  if (ids.size !== found.length) throw new Error('pijlers.csv names an indicator id twice')
  return found
}

let cached: readonly Indicator[] | null = null

/** The one list of indicators, in the order of pijlers.csv. */
export function indicatoren(): readonly Indicator[] {
  cached ??= toIndicators(pijlerRegels())
  return cached
}

/**
 * Id of the indicator per wijk that the city figure `id` may stand beside because both measure the same
 * thing, or null. Example: cbs-gemeente-arbeidsparticipatie gives cbs-arbeidsparticipatie.
 */
export function vergelijkbaarMet(id: string): string | null {
  return (
    pijlerRegels()
      .find((regel) => regel.id === id)
      ?.cellen.get('vergelijkbaarMet') || null
  )
}
