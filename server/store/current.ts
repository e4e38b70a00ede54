import type { EnqueteMetCijfers } from '../../analyses/enquete/cijfers.ts'
import { makeLookUp } from '../../analyses/gebiedscijfer/opzoeker.ts'
import type { CijferOpzoeker } from '../../analyses/gebiedscijfer/gebiedscijfer.ts'
import { indicatoren as catalogue } from '../../geodata/catalog/indicatoren.ts'
import { landGebied } from '../../geodata/catalog/land.ts'
import type { Focusgebied } from '../../geodata/schema/focusgebied.ts'
import type { Gebied, GebiedMetGrens } from '../../geodata/schema/gebied.ts'
import type { Indicator } from '../../geodata/schema/indicator.ts'
import type { Leefbaarometer3, LeefbaarometerKlasse } from '../../geodata/schema/leefbaarometer.ts'
import type { Programma } from '../../geodata/schema/programma.ts'
import type { Voorziening, Woonzorgzone } from '../../geodata/schema/voorziening.ts'
import { indicatorsWithImports, type ImportedFigures, type LoadedFigure } from './imported-figures.ts'
import type { DatasetVersie } from './datasets.ts'
import { loadedSurvey, surveyRows } from './survey-figures.ts'
import { readVersion, type VersionContent, type VersionReader } from './version-content.ts'
import type { GeteldeEnquete } from './voices.ts'

/** All current open data, read once per set of versions and then shared by every request. Dwellings stay on disk. */
export interface CurrentData {
  versies: readonly DatasetVersie[]
  /** The versions that the figures, subjects and areas of the map come from. */
  kaartversies: readonly DatasetVersie[]
  /** Indicators that have figures, own ones included. */
  indicatoren: readonly Indicator[]
  /** All indicators a file may bring figures for: the whole catalogue and the own ones there are. */
  catalogus: readonly Indicator[]
  waarnemingen: readonly LoadedFigure[]
  zoekCijfer: CijferOpzoeker
  gebieden: readonly GebiedMetGrens[]
  /** All areas by code, the country included. */
  gebied: ReadonlyMap<string, Gebied>
  buurtenPerCbsWijk: ReadonlyMap<string, readonly string[]>
  focus: Focusgebied
  voorzieningen: readonly Voorziening[]
  woonzorgzones: readonly Woonzorgzone[]
  leefbaarometer: readonly LeefbaarometerKlasse[]
  /** Version 3, in CBS codes; never joined with version 2 in one line. */
  leefbaarometer3: readonly Leefbaarometer3[]
  programma: Programma | null
  /** Surveys among people, polls among visitors included; in the order of the versions. */
  enquetes: readonly EnqueteMetCijfers[]
  /** Datasets that hold figures of an indicator, by indicator id. */
  datasetsVan: ReadonlyMap<string, ReadonlySet<string>>
  /** The dataset version that gave an area, facility, woonzorgzone, the programme or the focus area, by the object itself. */
  versieVan: ReadonlyMap<object, DatasetVersie>
}

/** The installation has no focus area loaded: a fault of filling, not of a request. */
export class NoFocusAreaError extends Error {}

/** Whether the figures of the map can depend on a version: its own figures, a survey, or the focus area. */
function givesFigures(content: VersionContent): boolean {
  return (
    content.waarnemingen.length > 0 ||
    content.eigenIndicatoren.length > 0 ||
    content.enquete !== null ||
    content.focus !== null
  )
}

/**
 * Reads everything the given versions hold, except dwellings and reports. Areas come from the division that the focus area
 * names; other divisions are there for converting figures only.
 *
 * @param read reads one version; give one that remembers where the same versions are asked for again
 * @param catalog the catalogue of indicators; another than that of today for what is computed again from the archive
 * @throws NoFocusAreaError when no version holds a focus area
 */
export function loadCurrent(
  dataDir: string,
  versions: readonly DatasetVersie[],
  read: VersionReader = (version) => readVersion(dataDir, version),
  catalog: readonly Indicator[] = catalogue(),
): CurrentData {
  const places: Voorziening[] = []
  const zones: Woonzorgzone[] = []
  const classes: LeefbaarometerKlasse[] = []
  const classes3: Leefbaarometer3[] = []
  const figures: ImportedFigures[] = []
  const surveys: { version: DatasetVersie; enquete: GeteldeEnquete }[] = []
  let focus: Focusgebied | null = null
  let programme: Programma | null = null
  const versieVan = new Map<object, DatasetVersie>()
  const fixed = new Set(catalog.map((row) => row.dataset))
  const withFigures = new Set<string>()
  for (const version of versions) {
    const content = read(version)
    if (fixed.has(version.dataset) || givesFigures(content)) withFigures.add(version.dataset)
    const given = [...content.gebieden, ...content.voorzieningen, ...content.woonzorgzones]
    for (const member of given) versieVan.set(member, version)
    if (content.focus !== null) versieVan.set(content.focus, version)
    figures.push({ version, eigen: content.eigenIndicatoren, rows: content.waarnemingen })
    if (content.enquete !== null) surveys.push({ version, enquete: content.enquete })
    places.push(...content.voorzieningen)
    zones.push(...content.woonzorgzones)
    classes.push(...content.leefbaarometer)
    classes3.push(...content.leefbaarometer3)
    focus = content.focus ?? focus
    if (content.programma !== null) versieVan.set(content.programma, version)
    programme = content.programma ?? programme
  }
  if (focus === null) throw new NoFocusAreaError()
  const division = versions.find((version) => version.dataset === focus.indeling)
  const gebieden = division === undefined ? [] : read(division).gebieden
  const place = { gemeente: focus.gemeente, gebieden }
  const enquetes = surveys.map(({ version, enquete }) => {
    const loaded = loadedSurvey(version, enquete, place)
    figures.push({ version, eigen: [], rows: surveyRows(loaded) })
    return loaded
  })
  const { indicatoren, catalogus, rows, datasetsVan } = indicatorsWithImports(
    catalog,
    figures,
    new Map(gebieden.map((row) => [row.code, row.soort])),
  )
  const buurtenPerCbsWijk = new Map<string, string[]>()
  for (const row of gebieden) {
    if (row.soort !== 'buurt' || row.wijk === null) continue
    buurtenPerCbsWijk.set(row.wijk, [...(buurtenPerCbsWijk.get(row.wijk) ?? []), row.code])
  }
  return {
    versies: versions,
    kaartversies: versions.filter(({ dataset }) => dataset === focus.indeling || withFigures.has(dataset)),
    indicatoren,
    catalogus,
    waarnemingen: rows,
    zoekCijfer: makeLookUp(indicatoren, rows, new Map(versions.map((row) => [row.dataset, row.versie]))),
    gebieden,
    gebied: new Map([landGebied, ...gebieden].map((row) => [row.code, row])),
    buurtenPerCbsWijk,
    focus,
    voorzieningen: places,
    woonzorgzones: zones,
    leefbaarometer: classes,
    leefbaarometer3: classes3,
    programma: programme,
    enquetes,
    datasetsVan,
    versieVan,
  }
}
