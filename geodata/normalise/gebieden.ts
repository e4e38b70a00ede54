import type { PolygonFeature, PolygonFile } from '../formats/geojson.ts'
import {
  buurtcode,
  gemeentecode,
  wijkcode,
  type Gebied,
  type GebiedMetGrens,
  type Grens,
} from '../schema/gebied.ts'
import { areaHectares, labelPoint, mergeBorders } from './area-geometry.ts'
import { refusal, type Normalised } from './result.ts'

interface BuurtRow {
  code: string
  naam: string
  wijk: string
  wijkNaam: string
  gemeente: string
  grens: Grens
}

function readBuurt({ properties, geometry }: PolygonFeature): BuurtRow | string {
  const code = buurtcode.safeParse(properties.get('statcode'))
  const wijk = wijkcode.safeParse(properties.get('wijkcode'))
  const gemeente = gemeentecode.safeParse(properties.get('gmCode'))
  const naam = properties.get('statnaam')
  const wijkNaam = properties.get('wijknaam')
  if (!code.success) return 'statcode is geen buurtcode.'
  if (!wijk.success) return 'wijkcode is geen wijkcode.'
  if (!gemeente.success) return 'gmCode is geen gemeentecode.'
  if (typeof naam !== 'string' || naam === '') return 'statnaam ontbreekt.'
  if (typeof wijkNaam !== 'string' || wijkNaam === '') return 'wijknaam ontbreekt.'
  return { code: code.data, naam, wijk: wijk.data, wijkNaam, gemeente: gemeente.data, grens: geometry }
}

function withBorder(gebied: Gebied, grens: Grens): GebiedMetGrens {
  return { ...gebied, grens, labelpunt: labelPoint(grens), oppervlakteHa: areaHectares(grens) }
}

function groupBy<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row])
  return groups
}

function toWijk(code: string, rows: readonly BuurtRow[]): GebiedMetGrens {
  const first = rows[0] as BuurtRow // a group has at least one row
  const gebied: Gebied = { code, naam: first.wijkNaam, soort: 'wijk', wijk: code, gemeente: first.gemeente }
  return withBorder(gebied, mergeBorders(rows.map(({ grens }) => grens)))
}

/**
 * CBS buurten to areas: the gemeente, its wijken and its buurten, in that order, each with a border and a
 * label point inside it. Wijken and gemeente are the union of their buurten; `gemeenteNamen` gives the
 * name by gemeente code. A feature with a wrong code, or a code met before, is refused. Pure.
 */
export function normaliseGebieden(file: PolygonFile, gemeenteNamen: ReadonlyMap<string, string>): Normalised {
  const afgekeurd = file.onleesbaar.map((rij) => refusal(file.bestand, rij, null, 'Dit is geen vlak.'))
  const seen = new Set<string>()
  const rows = file.features.flatMap((feature) => {
    const row = readBuurt(feature)
    const reden =
      typeof row === 'string' ? row : seen.has(row.code) ? `${row.code} staat er twee keer in.` : null
    if (reden !== null || typeof row === 'string') {
      afgekeurd.push(refusal(file.bestand, feature.rij, null, reden ?? ''))
      return []
    }
    seen.add(row.code)
    return [row]
  })
  const wijken = [...groupBy(rows, ({ wijk }) => wijk)].map(([code, group]) => toWijk(code, group))
  const gemeenten = [...groupBy(rows, ({ gemeente }) => gemeente)].map(([code, group]) => {
    const naam = gemeenteNamen.get(code) ?? code
    return withBorder(
      { code, naam, soort: 'gemeente', wijk: null, gemeente: code },
      mergeBorders(group.map(({ grens }) => grens)),
    )
  })
  const buurten = rows.map(({ code, naam, wijk, gemeente, grens }) =>
    withBorder({ code, naam, soort: 'buurt', wijk, gemeente }, grens),
  )
  const byCode = (left: Gebied, right: Gebied): number => (left.code < right.code ? -1 : 1)
  return {
    deel: { gebieden: [...gemeenten, ...wijken.sort(byCode), ...buurten.sort(byCode)] },
    rijenGelezen: file.features.length + file.onleesbaar.length,
    rijenOvergenomen: rows.length,
    afgekeurd,
  }
}
