import { LAND } from '../../geodata/schema/gebied.ts'
import type { Indicator, Leeftijd, PijlerId } from '../../geodata/schema/indicator.ts'
import { varianceOf } from '../gebiedscijfer/variantie.ts'
import type { Cijfer, KanNietReden } from '../result.ts'
import type { VerdiepingInvoer } from '../verdieping/invoer-schema.ts'
import { mainAge, yearFor } from '../wijkanalyse/spreiding.ts'
import { GEEN_FOUT, GELIJKMATIGE_FOUT, NORMALE_FOUT, type RekenCijfer } from './verschillen.ts'
import { knownValues } from './samenstellen.ts'

/** With fewer areas than this there is no scale to speak of. */
export const LEAST_AREAS = 3

/** Units whose value does not grow with the size of an area, so that areas can be compared. */
const COMPARABLE_UNITS: ReadonlySet<Indicator['eenheid']> = new Set([
  'procent',
  'per-1000-inwoners',
  'duizend-euro',
  'euro',
  'kilometer',
  'kubieke-meter',
  'kilowattuur',
])

/** The areas that make the scale, with the number of the wijk of each. */
export interface Meetgebieden {
  codes: readonly string[]
  place: ReadonlyMap<string, number>
  groups: Int32Array
  groupCount: number
}

/** A figure that counts, with all its published values. */
export interface TellendCijfer {
  indicator: Indicator
  jaar: number
  leeftijd: Leeftijd
  niveau: 'buurt' | 'wijk'
  gebieden: Meetgebieden
  /** Per place of `reken.values`; the last two are the gemeente and the country. */
  cijfers: readonly (Cijfer | null)[]
  reken: RekenCijfer
}

/** A figure that may count in its pijler and does not, with the reason. */
export interface NietGeteld {
  indicator: string
  reden: KanNietReden
}

/** The figures of one pijler. */
export interface PijlerCijfers {
  tellend: readonly TellendCijfer[]
  nietGeteld: readonly NietGeteld[]
}

/** The buurten of the gemeente, and its CBS wijken for figures that exist per wijk only. */
export function measuredAreas(input: Pick<VerdiepingInvoer, 'buurten' | 'focus'>): {
  buurt: Meetgebieden
  wijk: Meetgebieden
} {
  const sorted = input.buurten.toSorted((a, b) => (a.code < b.code ? -1 : 1))
  const wijkOfProgramme = new Map(
    input.focus.standaardIndeling.wijken.flatMap(({ id, buurten }) => buurten.map((code) => [code, id])),
  )
  // A programmawijk that is part of a wider CBS wijk is filled from its own buurten only.
  const groups = sorted.map(({ code, wijk }) => `${wijk ?? ''}|${wijkOfProgramme.get(code) ?? ''}`)
  const wijken = [...new Set(sorted.flatMap(({ wijk }) => (wijk === null ? [] : [wijk])))].toSorted()
  return {
    buurt: areasOf(
      sorted.map(({ code }) => code),
      groups,
    ),
    wijk: areasOf(wijken, wijken),
  }
}

function areasOf(codes: readonly string[], groupNames: readonly string[]): Meetgebieden {
  const names = [...new Set(groupNames)]
  const numbers = new Map(names.map((name, number) => [name, number]))
  return {
    codes,
    place: new Map(codes.map((code, place) => [code, place])),
    groups: Int32Array.from(groupNames, (name) => numbers.get(name) ?? 0),
    groupCount: names.length,
  }
}

/**
 * The figures of a pijler that count: role telt-mee, a direction, a unit in which areas can be compared, a figure of the gemeente
 * in the same year, and enough areas that differ. Example data never counts. Sorted by id, so that the order of the input
 * decides nothing.
 */
export function countingFigures(
  pijler: PijlerId,
  input: VerdiepingInvoer,
  areas: { buurt: Meetgebieden; wijk: Meetgebieden },
): PijlerCijfers {
  const example = new Set(input.bronnen.flatMap((row) => (row.voorbeelddata ? [row.dataset] : [])))
  const tellend: TellendCijfer[] = []
  const nietGeteld: NietGeteld[] = []
  const candidates = input.indicatoren
    .filter((row) => row.pijler === pijler && row.rol === 'telt-mee')
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  for (const indicator of candidates) {
    const read = readFigure(indicator, input, areas, example)
    if (typeof read === 'string') nietGeteld.push({ indicator: indicator.id, reden: read })
    else tellend.push(read)
  }
  const families = [...new Set(tellend.map(({ indicator }) => indicator.bronfamilie))].toSorted()
  const numbered = tellend.map((row) => ({
    ...row,
    reken: { ...row.reken, family: families.indexOf(row.indicator.bronfamilie) },
  }))
  return { tellend: numbered, nietGeteld }
}

function readFigure(
  indicator: Indicator,
  input: VerdiepingInvoer,
  areas: { buurt: Meetgebieden; wijk: Meetgebieden },
  example: ReadonlySet<string>,
): TellendCijfer | KanNietReden {
  if (indicator.richting === 'neutraal' || example.has(indicator.dataset))
    return 'geen-cijfer-dat-mag-meetellen'
  if (!COMPARABLE_UNITS.has(indicator.eenheid)) return 'eenheid-niet-te-vergelijken'
  const jaar = yearFor(indicator, input.cyclus.peildatum)
  if (jaar === null) return 'geen-cijfer-voor-de-peildatum'
  const niveau = indicator.niveaus.includes('buurt') ? 'buurt' : 'wijk'
  if (!indicator.niveaus.includes(niveau)) return 'niet-op-dit-niveau'
  const gebieden = areas[niveau]
  const age = mainAge(indicator)
  const cijfers = [...gebieden.codes, input.focus.gemeente, LAND].map((code) => {
    const found = input.zoekCijfer(code, indicator.id, jaar, age)
    return 'ontbreekt' in found || example.has(found.herkomst.dataset) ? null : found
  })
  const reken = asColumn(indicator, niveau, gebieden, cijfers)
  const makers = knownValues({
    values: reken.values.subarray(0, reken.population),
    known: reken.known.subarray(0, reken.population),
  })
  if (makers.length === 0) return 'geen-buurt-met-cijfer'
  if (reken.known[reken.population] !== 1) return 'geen-vergelijkingscijfer'
  if (makers.length < LEAST_AREAS) return 'te-weinig-gebieden'
  if (makers.every((value) => value === makers[0])) return 'alle-waarden-gelijk'
  return { indicator, jaar, leeftijd: age, niveau, gebieden, cijfers, reken }
}

function asColumn(
  indicator: Indicator,
  table: string,
  { codes, groups, groupCount }: Meetgebieden,
  cijfers: readonly (Cijfer | null)[],
): RekenCijfer {
  const errors = cijfers.map((row) => (row === null ? { shape: GEEN_FOUT, size: 0 } : errorToDraw(row)))
  return {
    id: indicator.id,
    family: 0,
    direction: indicator.richting === 'hoger-is-gunstiger' ? 1 : -1,
    population: codes.length,
    values: Float64Array.from(cijfers, (row) => row?.waarde ?? 0),
    known: Uint8Array.from(cijfers, (row) => (row === null ? 0 : 1)),
    errorShape: Uint8Array.from(errors, ({ shape }) => shape),
    errorSize: Float64Array.from(errors, ({ size }) => size),
    groups,
    groupCount,
    table,
  }
}

/** What may be drawn about a value: rounding lies evenly, any other margin as a normal distribution; no margin, no draw. */
function errorToDraw(row: Cijfer): { shape: number; size: number } {
  if (row.fout.soort === 'afronding') return { shape: GELIJKMATIGE_FOUT, size: row.fout.plusMin }
  const variance = varianceOf(row)
  return variance === null || variance === 0
    ? { shape: GEEN_FOUT, size: 0 }
    : { shape: NORMALE_FOUT, size: Math.sqrt(variance) }
}
