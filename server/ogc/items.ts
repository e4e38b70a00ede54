import { geojsonFeature } from '../../geodata/formats/schrijf-geojson.ts'
import type { Uitvoerrij, Uitvoertabel } from '../../geodata/formats/schrijver.ts'
import { snijdtRechthoek } from '../../geodata/geometry/rechthoek.ts'
import { tabelUit } from '../uitvoer/kast.ts'
import { alsMeervlak } from '../../geodata/geometry/vlakken.ts'
import type { Laagbron } from '../uitvoer/laag.ts'
import type { Collectie } from './collecties.ts'
import { inStelsel, type OgcStelsel } from './crs.ts'
import type { Itemsvraag } from './vraag.ts'

/** One page of a collection. */
export interface Bladzijde {
  /** Each as GeoJSON text. */
  features: string[]
  /** Features that answer to the question, over all pages. */
  aantal: number
}

/** Areas are all multipolygons: a GIS takes the kind of the first features for that of the whole layer. */
function featureOf(row: Uitvoerrij, tabel: Uitvoertabel, crs: OgcStelsel): string {
  const geometrie = row.geometrie === null ? null : alsMeervlak(inStelsel(row.geometrie, crs))
  return geojsonFeature({ ...row, geometrie }, tabel.kolommen)
}

/** Places of the rows that touch the rectangle; a row without a place touches nothing. */
function placesWithin(tabel: Uitvoertabel, bbox: NonNullable<Itemsvraag['bbox']>): number[] {
  if (tabel.geometrie === null) return []
  const all = Array.from({ length: tabel.aantal }, (_, index) => index)
  return all.filter((index) => {
    const { geometrie } = tabel.rij(index)
    if (geometrie === null) return false
    const shape = inStelsel(geometrie, bbox.stelsel)
    return bbox.delen.some((part) => snijdtRechthoek(shape, part))
  })
}

/** The rows of a collection that are asked, from `offset` on. Their order is that of the layer and never changes by itself. */
export function bladzijdeVan(bron: Laagbron, collectie: Collectie, vraag: Itemsvraag): Bladzijde {
  const tabel = tabelUit(bron, collectie.laag, { ...collectie.vast, ...vraag.filters })
  const places = vraag.bbox === null ? null : placesWithin(tabel, vraag.bbox)
  const aantal = places?.length ?? tabel.aantal
  const features: Bladzijde['features'] = []
  for (let place = vraag.offset; place < Math.min(aantal, vraag.offset + vraag.limit); place += 1) {
    features.push(featureOf(tabel.rij(places?.[place] ?? place), tabel, vraag.crs))
  }
  return { features, aantal }
}

/** One feature by its id, as GeoJSON text; null when this actor has no such feature. */
export function featureMet(bron: Laagbron, collectie: Collectie, id: string, crs: OgcStelsel): string | null {
  const { laag, vast } = collectie
  const narrowed = laag.filtersVanId?.(id)
  if (narrowed === null) return null
  const tabel =
    narrowed === undefined ? tabelUit(bron, laag, vast) : laag.tabel(bron, { ...vast, ...narrowed })
  for (let index = 0; index < tabel.aantal; index += 1) {
    const row = tabel.rij(index)
    if (row.id === id) return featureOf(row, tabel, crs)
  }
  return null
}
