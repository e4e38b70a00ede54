import { metJarenUitGegevens } from '../../geodata/catalog/jaren-uit-gegevens.ts'
import { elkeVraagEenmaal } from '../../geodata/catalog/opvolgers.ts'
import type { GebiedSoort } from '../../geodata/schema/gebied.ts'
import type { Indicator, Niveau } from '../../geodata/schema/indicator.ts'
import type { EigenIndicator } from '../../geodata/schema/invoer.ts'
import type { Waarneming } from '../../geodata/schema/waarneming.ts'
import type { DatasetVersie } from './datasets.ts'

/** Figures of one dataset version, with the indicators it defines itself. */
export interface ImportedFigures {
  version: DatasetVersie
  eigen: readonly EigenIndicator[]
  rows: readonly LoadedFigure[]
}

/** A figure that knows its dataset where that is not the one its indicator names. `rij` null: it comes from many rows. */
export type LoadedFigure = Omit<Waarneming, 'rij'> & { rij: number | null; dataset?: string }

const LEVELS: readonly Niveau[] = ['land', 'gemeente', 'wijk', 'buurt']

/** What the rows of an indicator cover. */
interface Cover {
  jaren: Set<number>
  leeftijden: Set<Indicator['leeftijden'][number]>
  niveaus: Set<Niveau>
}

function coverOf(rows: readonly LoadedFigure[], kinds: ReadonlyMap<string, GebiedSoort>): Map<string, Cover> {
  const found = new Map<string, Cover>()
  for (const row of rows) {
    let cover = found.get(row.indicator)
    if (cover === undefined) {
      cover = { jaren: new Set(), leeftijden: new Set(), niveaus: new Set() }
      found.set(row.indicator, cover)
    }
    cover.jaren.add(row.jaar)
    cover.leeftijden.add(row.leeftijd)
    const kind = kinds.get(row.gebied) ?? 'land'
    if (kind !== 'programmawijk' && kind !== 'focusgebied') cover.niveaus.add(kind)
  }
  return found
}

/** An own figure as an indicator: shown, in no pijler, never counted, its error unknown. */
function ownIndicator(one: EigenIndicator, version: DatasetVersie): Indicator {
  return {
    id: one.id,
    dataset: version.dataset,
    kolom: one.id,
    eenheid: one.eenheid,
    richting: one.richting,
    pijler: null,
    rol: 'alleen-tonen',
    niveaus: [],
    jaren: [],
    leeftijden: [],
    meetwijze: 'eigen-opgave',
    afronding: [],
    bronfamilie: version.dataset,
    veranderingPerBuurt: false,
    waarom: '',
    letOp: one.toelichting,
    eigenNaam: one.naam,
  }
}

function widen(indicator: Indicator, cover: Cover): Indicator {
  return {
    ...indicator,
    jaren: [...new Set([...indicator.jaren, ...cover.jaren])].toSorted((a, b) => a - b),
    leeftijden: [...new Set([...indicator.leeftijden, ...cover.leeftijden])],
    niveaus: LEVELS.filter((level) => indicator.niveaus.includes(level) || cover.niveaus.has(level)),
  }
}

/**
 * Joins the catalogue with what people brought in. A file may bring figures of an indicator of the catalogue (a newer year of
 * an official table) or of an own one. Where a file and the fixed source give the same figure, the file holds: a person chose
 * it; of two files the one loaded later. Example data gives the figures it defines itself and no other.
 */
export function indicatorsWithImports(
  catalogue: readonly Indicator[],
  figures: readonly ImportedFigures[],
  kinds: ReadonlyMap<string, GebiedSoort>,
): {
  indicatoren: Indicator[]
  catalogus: Indicator[]
  rows: LoadedFigure[]
  datasetsVan: Map<string, Set<string>>
} {
  const fixed = new Set(catalogue.map((row) => row.dataset))
  const own = figures
    .filter(({ version }) => !fixed.has(version.dataset))
    .toSorted((a, b) => (a.version.geladenOp < b.version.geladenOp ? -1 : 1))
  const rows: LoadedFigure[] = []
  for (const { version, rows: these } of figures) {
    if (!fixed.has(version.dataset)) continue
    for (const row of these) rows.push(row)
  }
  const byId = new Map(metJarenUitGegevens(catalogue, rows).map((row) => [row.id, row]))
  for (const { version, eigen } of own) for (const one of eigen) byId.set(one.id, ownIndicator(one, version))

  const datasetsVan = new Map<string, Set<string>>()
  const note = (indicator: string, dataset: string): void => {
    const datasets = datasetsVan.get(indicator) ?? new Set()
    datasetsVan.set(indicator, datasets.add(dataset))
  }
  const loaded = new Set(figures.map(({ version }) => version.dataset))
  for (const indicator of catalogue) if (loaded.has(indicator.dataset)) note(indicator.id, indicator.dataset)
  for (const { version, eigen, rows: these } of own) {
    const defined = new Set(eigen.map((one) => one.id))
    const usable = these.filter(
      (row) => byId.has(row.indicator) && (!version.voorbeelddata || defined.has(row.indicator)),
    )
    for (const [id, cover] of coverOf(usable, kinds)) {
      const indicator = byId.get(id)
      if (indicator === undefined) continue
      // A source that is not loaded itself is there on the levels of the file only: buurten without their wijk, say.
      const base = datasetsVan.has(id) ? indicator : { ...indicator, niveaus: [] }
      byId.set(id, widen(base, cover))
      note(id, version.dataset)
    }
    for (const row of usable) rows.push({ ...row, dataset: version.dataset })
  }
  return {
    indicatoren: elkeVraagEenmaal([...byId.values()].filter((row) => datasetsVan.has(row.id))),
    catalogus: [...byId.values()],
    rows,
    datasetsVan,
  }
}
