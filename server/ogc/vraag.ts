import type { z } from 'zod'
import type { Rechthoek } from '../../geodata/geometry/rechthoek.ts'
import type { Invoerfout } from '../contract/problemen.ts'
import { ogcTekst } from '../contract/text/nl/uitvoer.ts'
import { uitvoerfilters } from '../contract/uitvoer.ts'
import { invoerTekst } from '../contract/text/nl/problemen.ts'
import { parsePart, queryValues } from '../requests/input.ts'
import type { Collectie } from './collecties.ts'
import { CRS84, type OgcStelsel, STELSELS } from './crs.ts'
import { jarenIn } from './datetime.ts'

/** Features in one answer: when nothing is said, and at most. */
export const DEFAULT_LIMIT = 100
export const MOST_LIMIT = 1000

/** What is asked of a collection, judged. */
export interface Itemsvraag {
  limit: number
  offset: number
  /** One rectangle; two when it goes over the date line; null when none is asked. */
  bbox: { delen: readonly Rechthoek[]; stelsel: OgcStelsel } | null
  crs: OgcStelsel
  filters: Record<string, string | number>
  cyclus: string | undefined
}

/** Gathers faults while parameters are read, so that one answer names them all. */
class Parameters {
  readonly fouten: Invoerfout[]
  readonly #values: Map<string, string>

  constructor(url: URL) {
    const { waarde, fouten } = queryValues(url)
    this.#values = new Map(Object.entries(waarde))
    this.fouten = [...fouten]
    // Every address knows f; other forms than JSON there are not.
    this.read('f', (text) => (text === 'json' ? text : undefined), ogcTekst.vorm)
  }

  /** Value of a parameter as `parse` reads it; undefined when it is absent or wrong. */
  read<T>(name: string, parse: (text: string) => T | undefined, fault: string): T | undefined {
    const text = this.#values.get(name)
    if (text === undefined) return undefined
    this.#values.delete(name)
    const value = parse(text)
    if (value === undefined) this.fouten.push({ deel: 'query', veld: name, melding: fault })
    return value
  }

  readWith<S extends z.ZodType>(name: string, schema: S): z.output<S> | undefined {
    return this.read(
      name,
      (text) => {
        const parsed = parsePart('query', schema, text)
        return parsed.waarde === null ? undefined : parsed.waarde
      },
      invoerTekst.vorm,
    )
  }

  /** Names that nobody asked for are faults, after the standard (requirement /req/core/query-param-unknown). */
  done(): Invoerfout[] {
    const unknown = [...this.#values.keys()].map((veld) => ({
      deel: 'query' as const,
      veld,
      melding: ogcTekst.onbekendeParameter,
    }))
    return [...this.fouten, ...unknown]
  }
}

function wholeFrom(least: number) {
  return (text: string): number | undefined => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN
    return value >= least ? value : undefined
  }
}

function systemOf(text: string): OgcStelsel | undefined {
  return STELSELS.find((uri) => uri === text)
}

/** Four numbers, or six of which the heights are left out. */
function boxOf(text: string): Rechthoek | undefined {
  const numbers = text.split(',').map((part) => (part.trim() === '' ? NaN : Number(part)))
  if (!numbers.every(Number.isFinite)) return undefined
  const [west, south, east, north] =
    numbers.length === 6 ? [numbers[0], numbers[1], numbers[3], numbers[4]] : numbers
  if (numbers.length !== 4 && numbers.length !== 6) return undefined
  if (west === undefined || south === undefined || east === undefined || north === undefined) return undefined
  return south > north ? undefined : [west, south, east, north]
}

/** A rectangle whose west lies east of its east goes over the date line: two rectangles. */
function partsOf([west, south, east, north]: Rechthoek): Rechthoek[] {
  if (west <= east) return [[west, south, east, north]]
  return [
    [west, south, 180, north],
    [-180, south, east, north],
  ]
}

/** The parameters of `/collections/{id}/items`, or every fault in them. */
export function leesItemsvraag(
  url: URL,
  collectie: Collectie,
): { vraag: Itemsvraag; fouten: [] } | { vraag: null; fouten: Invoerfout[] } {
  const parameters = new Parameters(url)
  const limit = parameters.read('limit', wholeFrom(1), invoerTekst.teKlein('1')) ?? DEFAULT_LIMIT
  const offset = parameters.read('offset', wholeFrom(0), invoerTekst.teKlein('0')) ?? 0
  const box = parameters.read('bbox', boxOf, ogcTekst.bbox)
  const boxSystem = parameters.read('bbox-crs', systemOf, ogcTekst.crs) ?? CRS84
  const crs = parameters.read('crs', systemOf, ogcTekst.crs) ?? CRS84
  const years = parameters.read('datetime', jarenIn, ogcTekst.datetime)
  if (box !== undefined && boxSystem !== CRS84 && box[0] > box[2]) {
    parameters.fouten.push({ deel: 'query', veld: 'bbox', melding: ogcTekst.bbox })
  }
  const filters: Itemsvraag['filters'] = {}
  for (const name of collectie.filters) {
    const value = parameters.readWith(name, uitvoerfilters[name])
    if (value !== undefined) filters[name] = value
  }
  if (years !== undefined && collectie.jaren !== null) Object.assign(filters, years)
  const cyclus = collectie.metCyclus ? parameters.readWith('cyclus', uitvoerfilters.cyclus) : undefined
  const fouten = parameters.done()
  if (fouten.length > 0) return { vraag: null, fouten }
  return {
    vraag: {
      limit: Math.min(limit, MOST_LIMIT),
      offset,
      bbox: box === undefined ? null : { delen: partsOf(box), stelsel: boxSystem },
      crs,
      filters,
      cyclus,
    },
    fouten: [],
  }
}

/** The parameters of one feature. */
export function leesItemvraag(
  url: URL,
  collectie: Collectie,
): { crs: OgcStelsel; cyclus: string | undefined; fouten: Invoerfout[] } {
  const parameters = new Parameters(url)
  const crs = parameters.read('crs', systemOf, ogcTekst.crs) ?? CRS84
  const cyclus = collectie.metCyclus ? parameters.readWith('cyclus', uitvoerfilters.cyclus) : undefined
  return { crs, cyclus, fouten: parameters.done() }
}

/** Faults of an address that takes no parameters but `f`. */
export function leesGeenVraag(url: URL): Invoerfout[] {
  return new Parameters(url).done()
}
