import type { Bronvermelding } from '../contract/delen.ts'
import type { CurrentData } from '../store/current.ts'
import type { DatasetVersie } from '../store/datasets.ts'

/** The short source of a dataset version, as it stands beside its figures. */
export function sourceOf(version: DatasetVersie): Bronvermelding {
  const { titel, bronhouder, bron, licentie, vintage, indeling } = version.provenance
  const { verkregenOp, opgehaaldOp, bewerkingen, nietIngelezen } = version.provenance
  return {
    dataset: version.dataset,
    titel,
    bronhouder,
    bron,
    licentie,
    vintage,
    versie: version.versie,
    voorbeelddata: version.voorbeelddata,
    ...(nietIngelezen === undefined ? {} : { nietIngelezen }),
    ...(indeling === undefined ? {} : { indeling }),
    opgehaaldOp: opgehaaldOp ?? verkregenOp,
    bewerkingen: bewerkingen ?? [],
  }
}

/** Sources of the given datasets, in the order of their ids. */
export function sourcesOf(current: CurrentData, datasets: Iterable<string>): Bronvermelding[] {
  const wanted = new Set(datasets)
  return current.versies.filter((version) => wanted.has(version.dataset)).map(sourceOf)
}

/** Whether any current version is example data. */
export function hasExampleData(current: CurrentData): boolean {
  return current.versies.some((version) => version.voorbeelddata)
}

/** The focus area as every answer names it. */
export function focusOf(current: CurrentData): {
  id: string
  naam: string
  gemeente: string
  gemeenteNaam: string
} {
  const { id, naam, gemeente, gemeenteNaam } = current.focus
  return { id, naam, gemeente, gemeenteNaam }
}
