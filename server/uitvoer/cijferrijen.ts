import type { Indicator, Leeftijd } from '../../geodata/schema/indicator.ts'
import { figureRights, may } from '../auth/may.ts'
import type { WaarnemingMetBron } from '../contract/cijfers.ts'
import { indicatorTekst } from '../contract/text/nl/indicatoren.ts'
import { askableAreas, mayRead, observationOf, type Vraaggebied } from '../routes/waarnemingen.ts'
import type { CurrentData } from '../store/current.ts'
import type { Filters, Laagbron } from './laag.ts'

/** Which figure a row is about; `geschat` as the source row says it. */
export interface Cijfersleutel {
  gebied: Vraaggebied
  indicator: Indicator
  jaar: number
  leeftijd: Leeftijd
  geschat: number | null
}

/** Indicators by what decides who may know of them, as long as the data are current: each layer of a list asks for them. */
const visible = new WeakMap<CurrentData, Map<string, readonly Indicator[]>>()

function visibleTo({ current, actor }: Laagbron): readonly Indicator[] {
  const byRights = visible.get(current) ?? new Map<string, readonly Indicator[]>()
  visible.set(current, byRights)
  const rights = figureRights(actor)
  const known = byRights.get(rights)
  if (known !== undefined) return known
  const found = current.indicatoren.filter((row) => may(actor, 'cijfers-openbaar-lezen', { indicator: row }))
  byRights.set(rights, found)
  return found
}

/** Indicators this actor may know of, narrowed by the filter. */
export function zichtbareIndicatoren(bron: Laagbron, { indicator }: Filters): readonly Indicator[] {
  const all = visibleTo(bron)
  return indicator === undefined ? all : all.filter((row) => row.id === indicator)
}

/** The name a person knows a figure by. */
export function naamVan(indicator: Indicator): string {
  return indicator.eigenNaam ?? indicatorTekst(indicator.id).naam
}

/** What is known of a figure, exactly as the screen shows it. */
export function waarnemingVan(current: CurrentData, key: Cijfersleutel): WaarnemingMetBron {
  return observationOf(current, key.gebied, key.indicator, key.jaar, key.leeftijd)
}

/** Whether there is anything to say: a value, a range, or a row in the source that is empty for a reason. */
export function heeftInhoud(row: WaarnemingMetBron): boolean {
  return row.herkomst !== null || row.bereik !== null || row.ontbreekt === 'geen-buurt-met-cijfer'
}

/** Areas figures may be asked for, narrowed by the filter. */
export function gekozenGebieden({ current, wijken }: Laagbron, { gebied, niveau }: Filters): Vraaggebied[] {
  return [...askableAreas(current, wijken).values()].filter(
    (area) =>
      (gebied === undefined || area.code === gebied) && (niveau === undefined || area.soort === niveau),
  )
}

/**
 * Keys of all figures an actor may see: those of the sources in the order of their rows, then those of the programme's own
 * areas, which are made from them. A combination that no source row mentions has no key.
 */
export function cijfersleutels(bron: Laagbron, filters: Filters): Cijfersleutel[] {
  const { current, actor } = bron
  const { jaar, leeftijd, jaarVan = -Infinity, jaarTot = Infinity } = filters
  const inYears = (year: number): boolean =>
    (jaar === undefined || year === jaar) && year >= jaarVan && year <= jaarTot
  const indicators = new Map(zichtbareIndicatoren(bron, filters).map((row) => [row.id, row]))
  const areas = gekozenGebieden(bron, filters)
  const published = new Map(
    areas.filter((area) => area.samenstelling === null).map((area) => [area.code, area]),
  )
  const keys: Cijfersleutel[] = []
  for (const row of current.waarnemingen) {
    if (!inYears(row.jaar)) continue
    if (leeftijd !== undefined && row.leeftijd !== leeftijd) continue
    const indicator = indicators.get(row.indicator)
    const gebied = published.get(row.gebied)
    if (indicator === undefined || gebied === undefined || !mayRead(actor, gebied, indicator)) continue
    keys.push({ gebied, indicator, jaar: row.jaar, leeftijd: row.leeftijd, geschat: row.geschat ?? null })
  }
  for (const gebied of areas) {
    if (gebied.samenstelling === null) continue
    for (const indicator of indicators.values()) {
      if (!mayRead(actor, gebied, indicator)) continue
      for (const year of indicator.jaren) {
        if (!inYears(year)) continue
        for (const age of indicator.leeftijden) {
          if (leeftijd !== undefined && age !== leeftijd) continue
          const key = { gebied, indicator, jaar: year, leeftijd: age, geschat: null }
          if (heeftInhoud(waarnemingVan(current, key))) keys.push(key)
        }
      }
    }
  }
  return keys
}
