import { indicator, indicatorRol, type Indicator } from '../schema/indicator.ts'
import { breukenVan } from './methodebreuken.ts'
import { pijlerRegels, type PijlerRegel } from './pijlers.ts'

const roles: readonly string[] = indicatorRol.options

function words(regel: PijlerRegel, column: string): string[] {
  return (regel.cellen.get(column) ?? '').split(' ').filter((word) => word !== '')
}

/** One step of rounding as written: `5` holds from the first year on, `2025=0.1` from 2025 on. */
const ROUNDING_STEP = /^(?:(\d{4})=)?(\d+(?:\.\d+)?)$/

/** Column `afronding`, e.g. `5` or `1 2025=0.1`; throws on another form and on years that do not ascend. */
function roundingOf(regel: PijlerRegel, firstYear: number): Indicator['afronding'] {
  const refused = new Error(
    `pijlers.csv row ${regel.rij}: afronding must be steps with ascending years, such as "1 2025=0.1"`,
  )
  const steps = words(regel, 'afronding').map((word) => {
    const [, year, step] = ROUNDING_STEP.exec(word) ?? []
    if (step === undefined) throw refused
    return { vanaf: year === undefined ? firstYear : Number(year), stap: Number(step) }
  })
  if (steps.some(({ vanaf }, index) => index > 0 && vanaf <= steps[index - 1]!.vanaf)) throw refused
  return steps
}

function toIndicator(regel: PijlerRegel): Indicator {
  const cell = (column: string): string => regel.cellen.get(column) ?? ''
  const change = cell('veranderingPerBuurt')
  if (change !== 'ja' && change !== 'nee') {
    throw new Error(`pijlers.csv row ${regel.rij}: veranderingPerBuurt must be ja or nee`)
  }
  const jaren = words(regel, 'jaren').map(Number)
  const breuken = regel.id === null ? [] : breukenVan(regel.id)
  const parsed = indicator.safeParse({
    id: regel.id,
    dataset: regel.dataset,
    kolom: regel.kolom,
    eenheid: cell('eenheid'),
    richting: cell('richting'),
    pijler: cell('pijler') || null,
    rol: regel.rol,
    niveaus: words(regel, 'niveaus'),
    jaren,
    leeftijden: words(regel, 'leeftijden'),
    meetwijze: cell('meetwijze'),
    afronding: roundingOf(regel, Math.min(...jaren)),
    bronfamilie: cell('bronfamilie'),
    veranderingPerBuurt: change === 'ja',
    ...(breuken.length === 0 ? {} : { breuken }),
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
