import { type RuwPunt, stelselVan } from '../coordinates/stelsel.ts'
import { keurGeometrie } from '../geometry/validity.ts'
import type { BladHerkend, Stelsel } from '../schema/invoer.ts'
import { herkenKolommen } from './kolom-herkenning.ts'
import { BestandsFout, type Cel, type Geometrie, type Leesgrenzen } from './lezer.ts'
import type { Rijbatch } from './rijbatch.ts'

/** Features that are looked at to say what a layer holds. */
export const monsterVormen = 200

/** A feature as a reader of a file format has it, before its geometry is judged. `geometrie` null: it has none. */
export interface RuweVorm {
  rij: number
  cellen: readonly Cel[]
  geometrie: unknown
}

/** Judges the geometry of a feature and hands it over, or refuses it with the reason. */
export function geefVorm(vorm: RuweVorm, batch: Rijbatch, grenzen: Leesgrenzen): void {
  const { rij, cellen } = vorm
  if (vorm.geometrie === null) {
    batch.voegToe({ rij, cellen, geometrie: null })
    return
  }
  const { geometrie, reden } = keurGeometrie(vorm.geometrie, grenzen.mostVertices)
  if (reden === null) batch.voegToe({ rij, cellen, geometrie })
  else batch.weiger(rij, null, reden)
}

/**
 * A property value as a cell: what is nested becomes JSON text, a number that is none becomes null.
 * @throws BestandsFout when a text is longer than a cell may be
 */
export function alsCel(
  value: unknown,
  plaats: { bestand: string; blad: string | null; rij: number; kolom: string },
  grenzen: Leesgrenzen,
): Cel {
  if (value === null || value === undefined || typeof value === 'boolean') return value ?? null
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  if (text.length > grenzen.mostCellCharacters) {
    const { bestand, ...rest } = plaats
    const reden = `Deze cel heeft meer dan ${grenzen.mostCellCharacters} tekens. Kort de tekst in.`
    throw new BestandsFout(bestand, reden, rest)
  }
  return text
}

/**
 * What a layer holds, told by its first features.
 *
 * @param stelsel coordinate system the file declares; null: told by where the features lie
 */
export function herkenLaag(
  naam: string,
  rijen: number | null,
  kolommen: readonly string[],
  vormen: readonly RuweVorm[],
  stelsel: Stelsel | null,
  grenzen: Leesgrenzen,
): BladHerkend {
  const good = vormen.flatMap((vorm) => keurGeometrie(vorm.geometrie, grenzen.mostVertices).geometrie ?? [])
  const cells = vormen.map((vorm) => vorm.cellen)
  return {
    naam,
    rijen,
    kolommen: herkenKolommen(kolommen, cells),
    geometrie:
      good.length === 0
        ? null
        : { soort: soortVan(good), stelsel: stelsel ?? stelselVan(good.map(eerstePunt)) },
  }
}

function soortVan(vormen: readonly Geometrie[]): 'punt' | 'lijn' | 'vlak' | 'gemengd' {
  const kinds = new Set(
    vormen.map(({ type }) => (type.endsWith('Point') ? 'punt' : type.endsWith('Polygon') ? 'vlak' : 'lijn')),
  )
  const [kind] = kinds
  return kinds.size > 1 || kind === undefined ? 'gemengd' : kind
}

/** First position of a geometry that was judged good. */
function eerstePunt(geometrie: Geometrie): RuwPunt {
  let inside: unknown = 'coordinates' in geometrie ? geometrie.coordinates : []
  while (Array.isArray(inside) && Array.isArray(inside[0])) inside = inside[0]
  const [x, y] = inside as number[] // a judged geometry ends in positions
  return [x ?? Number.NaN, y ?? Number.NaN]
}
