import { join } from 'node:path'
import { makeLookUp } from '../../analyses/gebiedscijfer/opzoeker.ts'
import type { CijferOpzoeker } from '../../analyses/gebiedscijfer/gebiedscijfer.ts'
import { indicatoren as catalogue } from '../../geodata/catalog/indicatoren.ts'
import { landGebied } from '../../geodata/catalog/land.ts'
import { focusgebied, type Focusgebied } from '../../geodata/schema/focusgebied.ts'
import { type Gebied, gebiedMetGrens, type GebiedMetGrens } from '../../geodata/schema/gebied.ts'
import type { Indicator } from '../../geodata/schema/indicator.ts'
import { leefbaarometerKlasse, type LeefbaarometerKlasse } from '../../geodata/schema/leefbaarometer.ts'
import { programma, type Programma } from '../../geodata/schema/programma.ts'
import {
  voorziening,
  type Voorziening,
  woonzorgzone,
  type Woonzorgzone,
} from '../../geodata/schema/voorziening.ts'
import type { Waarneming } from '../../geodata/schema/waarneming.ts'
import { readDataset, readFigures, readPart } from './dataset-read.ts'
import type { DatasetVersie } from './datasets.ts'

/** All current open data, read once per set of versions and then shared by every request. Dwellings stay on disk. */
export interface CurrentData {
  versies: readonly DatasetVersie[]
  indicatoren: readonly Indicator[]
  waarnemingen: readonly Waarneming[]
  zoekCijfer: CijferOpzoeker
  gebieden: readonly GebiedMetGrens[]
  /** All areas by code, the country included. */
  gebied: ReadonlyMap<string, Gebied>
  buurtenPerCbsWijk: ReadonlyMap<string, readonly string[]>
  focus: Focusgebied
  voorzieningen: readonly Voorziening[]
  woonzorgzones: readonly Woonzorgzone[]
  leefbaarometer: readonly LeefbaarometerKlasse[]
  programma: Programma | null
  /** The dataset version that gave an area, facility, woonzorgzone or the focus area, by the object itself. */
  versieVan: ReadonlyMap<object, DatasetVersie>
}

/** The installation has no focus area loaded: a fault of filling, not of a request. */
export class NoFocusAreaError extends Error {}

/**
 * Reads everything the given versions hold, except dwellings and reports.
 * @throws NoFocusAreaError when no version holds a focus area
 */
export function loadCurrent(dataDir: string, versions: readonly DatasetVersie[]): CurrentData {
  const rows: Waarneming[] = []
  const gebieden: GebiedMetGrens[] = []
  const places: Voorziening[] = []
  const zones: Woonzorgzone[] = []
  const classes: LeefbaarometerKlasse[] = []
  let focus: Focusgebied | undefined
  let programme: Programma | undefined
  const versieVan = new Map<object, DatasetVersie>()
  for (const version of versions) {
    const given = <T extends object>(members: T[]): T[] => {
      for (const member of members) versieVan.set(member, version)
      return members
    }
    readDataset(join(dataDir, version.bestand), (db) => {
      for (const row of readFigures(db)) rows.push(row)
      gebieden.push(...given(readPart(db, 'gebieden', gebiedMetGrens)))
      places.push(...given(readPart(db, 'voorzieningen', voorziening)))
      zones.push(...given(readPart(db, 'woonzorgzones', woonzorgzone)))
      classes.push(...readPart(db, 'leefbaarometer', leefbaarometerKlasse))
      focus = given(readPart(db, 'focusgebied', focusgebied))[0] ?? focus
      programme = readPart(db, 'programma', programma)[0] ?? programme
    })
  }
  if (focus === undefined) throw new NoFocusAreaError()
  const loaded = new Set(versions.map((version) => version.dataset))
  const indicatoren = catalogue().filter((row) => loaded.has(row.dataset))
  const buurtenPerCbsWijk = new Map<string, string[]>()
  for (const row of gebieden) {
    if (row.soort !== 'buurt' || row.wijk === null) continue
    buurtenPerCbsWijk.set(row.wijk, [...(buurtenPerCbsWijk.get(row.wijk) ?? []), row.code])
  }
  return {
    versies: versions,
    indicatoren,
    waarnemingen: rows,
    zoekCijfer: makeLookUp(indicatoren, rows, new Map(versions.map((row) => [row.dataset, row.versie]))),
    gebieden,
    gebied: new Map([landGebied, ...gebieden].map((row) => [row.code, row])),
    buurtenPerCbsWijk,
    focus,
    voorzieningen: places,
    woonzorgzones: zones,
    leefbaarometer: classes,
    programma: programme ?? null,
    versieVan,
  }
}
