import {
  conversionOf,
  convertValues,
  type Omgerekend,
  type OudeWaarde,
} from '../../analyses/grenswijziging/omrekenen.ts'
import {
  makeKruistabel,
  type Kruistabel,
  type WoningTelling,
} from '../../analyses/grenswijziging/kruistabel.ts'
import { noemerVan } from '../../geodata/catalog/noemers.ts'
import { makeAreaIndex } from '../../geodata/geometry/area-index.ts'
import type { Afkeuring } from '../../geodata/schema/dataset-inhoud.ts'
import type { GebiedMetGrens, Positie } from '../../geodata/schema/gebied.ts'
import type { Indicator } from '../../geodata/schema/indicator.ts'
import type { Waarneming } from '../../geodata/schema/waarneming.ts'
import type { ImportResult } from '../../geodata/validate.ts'
import { omrekenTekst } from '../contract/text/nl/omrekenen.ts'

/** A division of areas: its dataset and its areas of every kind, in WGS84. */
export interface Gebiedsindeling {
  dataset: string
  gebieden: readonly GebiedMetGrens[]
}

export interface OmrekenInvoer {
  resultaat: ImportResult
  /** The division the figures were published in: the one `provenance.indeling` names. */
  van: Gebiedsindeling
  /** The division in use. */
  naar: Gebiedsindeling
  /** Where dwellings stand, in degrees; null when no register is loaded. */
  woningen: readonly Positie[] | null
  /** The catalogue with every indicator of the dataset. */
  indicatoren: readonly Indicator[]
  /** Other figures of the old division that may hold denominators, beside those of the dataset itself. */
  noemerCijfers?: readonly Waarneming[]
}

/** Kinds of areas whose borders change, by the letters their codes begin with. */
const KINDS = { buurt: 'BU', wijk: 'WK', gemeente: 'GM' } as const
type Kind = keyof typeof KINDS
const kinds: readonly Kind[] = ['buurt', 'wijk', 'gemeente']

/** Code in `provenance.bewerkingen` that says from which division figures were converted. */
export function conversionCode(dataset: string): string {
  return `omgerekend-van-${dataset}`
}

/**
 * Converts the figures of a freshly loaded dataset from the division they were published in to the division in use. A
 * dataset of the division in use, without figures, or that was converted before comes back as it is.
 *
 * Figures of areas that are the same in both divisions keep `geschat` null, and with it their interval; all others say what
 * share was estimated. Figures of the country pass; so do those of a gemeente when the divisions hold no gemeente. A figure of
 * a code that the old division does not know is refused.
 *
 * @throws Error when `van` is not the division that the dataset names: a fault of the caller
 */
export function convertToDivision(input: OmrekenInvoer): ImportResult {
  const { resultaat, van, naar } = input
  const { provenance, waarnemingen } = resultaat.inhoud
  const code = conversionCode(van.dataset)
  const isDone = provenance.bewerkingen?.includes(code) === true
  if (provenance.indeling === undefined || provenance.indeling === naar.dataset || isDone) return resultaat
  if (provenance.indeling !== van.dataset) {
    throw new Error(`${provenance.id} is of ${provenance.indeling}, not of ${van.dataset}`)
  }
  if (waarnemingen.length === 0) return resultaat
  const byKind = new Map(kinds.map((kind) => [kind, waarnemingen.filter((row) => kindOf(row) === kind)]))
  let kept = waarnemingen.filter((row) => kindOf(row) === null)
  let refused: Waarneming[] = []
  for (const [kind, rows] of byKind) {
    const before = van.gebieden.filter(({ soort }) => soort === kind)
    const after = naar.gebieden.filter(({ soort }) => soort === kind)
    if (kind === 'gemeente' && (before.length === 0 || after.length === 0)) {
      kept = kept.concat(rows)
      continue
    }
    if (rows.length === 0) continue
    const codes = new Set(before.map((area) => area.code))
    refused = refused.concat(rows.filter(({ gebied }) => !codes.has(gebied)))
    const table = makeKruistabel(before, after, countDwellings(before, after, input.woningen))
    const convertible = rows.filter(({ gebied }) => codes.has(gebied))
    kept = kept.concat(convertRows(convertible, table, input))
  }
  return {
    inhoud: {
      ...resultaat.inhoud,
      waarnemingen: kept,
      provenance: {
        ...provenance,
        bewerkingen: [...(provenance.bewerkingen ?? []), code],
        letOp: [...provenance.letOp, omrekenTekst.letOp(van.dataset, naar.dataset)],
      },
    },
    verslag: {
      ...resultaat.verslag,
      rijenOvergenomen: resultaat.verslag.rijenOvergenomen - new Set(refused.map(({ rij }) => rij)).size,
      afgekeurd: [
        ...resultaat.verslag.afgekeurd,
        ...refusals(refused, provenance.bestanden[0]?.naam ?? provenance.id, van),
      ],
    },
  }
}

function kindOf({ gebied }: Waarneming): Kind | null {
  return kinds.find((kind) => gebied.startsWith(KINDS[kind])) ?? null
}

/** One refusal per code, at its first row. */
function refusals(rows: readonly Waarneming[], bestand: string, van: Gebiedsindeling): Afkeuring[] {
  const first = new Map<string, number>()
  for (const { gebied, rij } of rows) first.set(gebied, Math.min(rij, first.get(gebied) ?? rij))
  return [...first].map(([code, rij]) => ({
    bestand,
    rij,
    kolom: null,
    reden: omrekenTekst.onbekendeCode(code, van.dataset),
  }))
}

/** Dwellings per pair of areas; a dwelling outside either division counts nowhere. */
function countDwellings(
  before: readonly GebiedMetGrens[],
  after: readonly GebiedMetGrens[],
  places: readonly Positie[] | null,
): WoningTelling[] | null {
  if (places === null) return null
  const [oldIndex, newIndex] = [makeAreaIndex(before), makeAreaIndex(after)]
  const counts = new Map<string, WoningTelling>()
  for (const [lon, lat] of places) {
    const van = oldIndex.codes[oldIndex.find(lon, lat)]
    const naar = newIndex.codes[newIndex.find(lon, lat)]
    if (van === undefined || naar === undefined) continue
    const found = counts.get(`${van}|${naar}`)
    if (found === undefined) counts.set(`${van}|${naar}`, { van, naar, aantal: 1 })
    else found.aantal += 1
  }
  return [...counts.values()]
}

const seriesOf = ({ indicator, jaar, leeftijd }: Waarneming): string => `${indicator}|${jaar}|${leeftijd}`

function bySeries(rows: readonly Waarneming[]): Map<string, Waarneming[]> {
  const groups = new Map<string, Waarneming[]>()
  for (const row of rows) {
    const group = groups.get(seriesOf(row))
    if (group === undefined) groups.set(seriesOf(row), [row])
    else group.push(row)
  }
  return groups
}

/** Rows of one kind of area, series by series, in the order in which the series first appear. */
function convertRows(
  rows: readonly Waarneming[],
  table: Kruistabel,
  { indicatoren, noemerCijfers = [], resultaat }: OmrekenInvoer,
): Waarneming[] {
  const units = new Map(indicatoren.map(({ id, eenheid }) => [id, eenheid]))
  const series = bySeries(rows)
  const denominators = bySeries(noemerCijfers.concat(resultaat.inhoud.waarnemingen))
  return [...series.values()].flatMap((group) => {
    const first = group[0]
    if (first === undefined) return []
    const unit = units.get(first.indicator)
    const noemer = noemerVan(first.indicator)
    const counted = noemer === null ? undefined : denominators.get(seriesOf({ ...first, indicator: noemer }))
    const wijze =
      unit === undefined ? null : conversionOf(unit, counted === undefined ? null : knownByArea(counted))
    const byArea = new Map(group.map((row) => [row.gebied, row]))
    const values = new Map(group.map((row) => [row.gebied, valueOf(row)]))
    return convertValues(table, values, wijze).map((made) => toRow(made, byArea, first))
  })
}

function knownByArea(rows: readonly Waarneming[]): Map<string, number> {
  return new Map(rows.flatMap(({ gebied, waarde }) => (waarde === null ? [] : [[gebied, waarde] as const])))
}

function valueOf({ waarde, ontbreekt }: Waarneming): OudeWaarde {
  return waarde === null ? { ontbreekt: ontbreekt ?? 'niet-gepubliceerd' } : { waarde }
}

function toRow(made: Omgerekend, byArea: ReadonlyMap<string, Waarneming>, series: Waarneming): Waarneming {
  const source = byArea.get(made.vooral ?? '') ?? series
  const { gebied, waarde, ontbreekt, geschat } = made
  if (geschat === null && source.gebied === gebied && waarde === source.waarde)
    return { ...source, geschat: null }
  const { indicator, jaar, leeftijd, rij } = source
  return { gebied, indicator, jaar, leeftijd, waarde, ontbreekt, rij, geschat }
}
