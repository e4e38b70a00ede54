import { omhullende, type Rechthoek } from '../../geodata/geometry/rechthoek.ts'
import { may } from '../auth/may.ts'
import { kaartlaagTitel, laagTekst } from '../contract/text/nl/uitvoer.ts'
import type { Uitvoerfilter } from '../contract/uitvoer.ts'
import type { CurrentData } from '../store/current.ts'
import { naamVan, zichtbareIndicatoren } from '../uitvoer/cijferrijen.ts'
import type { Filters, Laag, Laagbron } from '../uitvoer/laag.ts'
import { LAGEN } from '../uitvoer/lagen.ts'

/** A collection of the live service: a layer, or the map layer of one figure. */
export interface Collectie {
  id: string
  titel: string
  uitleg: string
  laag: Laag
  /** Filters that make the collection what it is. */
  vast: Filters
  /** Properties the rows can be chosen by. */
  filters: readonly Exclude<Uitvoerfilter, 'cyclus'>[]
  /** Whether another decision on the programmawijken can be asked. */
  metCyclus: boolean
  /** First and last year of the rows; null where rows have no year. */
  jaren: readonly [number, number] | null
}

/** Filters that would change the columns of a map layer: there the columns are fixed, so that a GIS can rely on them. */
const FIXED_IN_MAP_LAYERS: readonly Uitvoerfilter[] = ['indicator', 'jaar', 'leeftijd']

function collectionOf(laag: Laag, deel: Pick<Collectie, 'id' | 'titel' | 'vast' | 'jaren'>): Collectie {
  const isMapLayer = laag.id === 'cijfers-kaart'
  const filters = laag.filters.filter((name) => name !== 'cyclus')
  return {
    ...deel,
    uitleg: laagTekst[laag.id].uitleg,
    laag,
    filters: isMapLayer ? filters.filter((name) => !FIXED_IN_MAP_LAYERS.includes(name)) : filters,
    metCyclus: laag.filters.includes('cyclus'),
  }
}

/** Figures that have rows, by the data they stand in: looking through a hundred thousand rows is not for every request. */
const published = new WeakMap<CurrentData, ReadonlySet<string>>()

function publishedIn(current: CurrentData): ReadonlySet<string> {
  const before = published.get(current)
  if (before !== undefined) return before
  const made = new Set<string>()
  for (const { indicator } of current.waarnemingen) made.add(indicator)
  published.set(current, made)
  return made
}

/** All collections of an actor: the layers, and a map layer per figure that has rows and that the actor may know of. */
export function collectiesVan(bron: Laagbron): Collectie[] {
  const withRows = publishedIn(bron.current)
  const indicators = zichtbareIndicatoren(bron, {}).filter((row) => withRows.has(row.id))
  const years = indicators.flatMap((row) => row.jaren)
  return LAGEN.filter((laag) => may(bron.actor, laag.handeling)).flatMap((laag) =>
    laag.id === 'cijfers-kaart'
      ? indicators.map((indicator) =>
          collectionOf(laag, {
            id: `${laag.id}-${indicator.id}`,
            titel: kaartlaagTitel(naamVan(indicator)),
            vast: { indicator: indicator.id },
            jaren: null,
          }),
        )
      : [
          collectionOf(laag, {
            id: laag.id,
            titel: laagTekst[laag.id].titel,
            vast: {},
            jaren:
              laag.id === 'cijfers' && years.length > 0 ? [Math.min(...years), Math.max(...years)] : null,
          }),
        ],
  )
}

/** The collection with an id, if this actor may know of it. */
export function collectieMet(bron: Laagbron, id: string): Collectie | undefined {
  return collectiesVan(bron).find((row) => row.id === id)
}

/** Rectangle in degrees around all areas: every layer lies within it. */
export function gebiedVan({ current }: Laagbron): Rechthoek | null {
  return omhullende(current.gebieden.map((row) => row.grens))
}
