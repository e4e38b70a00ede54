import { join } from 'node:path'
import { focusgebied, type Focusgebied } from '../../geodata/schema/focusgebied.ts'
import { gebiedMetGrens, type GebiedMetGrens } from '../../geodata/schema/gebied.ts'
import { eigenIndicator, type EigenIndicator } from '../../geodata/schema/invoer.ts'
import {
  leefbaarometer3,
  type Leefbaarometer3,
  leefbaarometerKlasse,
  type LeefbaarometerKlasse,
} from '../../geodata/schema/leefbaarometer.ts'
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
import { type GeteldeEnquete, readSurveyCounts } from './voices.ts'

/** All that one dataset version holds and every request may need: no dwellings, reports, signals or single answers. */
export interface VersionContent {
  waarnemingen: readonly Waarneming[]
  eigenIndicatoren: readonly EigenIndicator[]
  gebieden: readonly GebiedMetGrens[]
  voorzieningen: readonly Voorziening[]
  woonzorgzones: readonly Woonzorgzone[]
  leefbaarometer: readonly LeefbaarometerKlasse[]
  leefbaarometer3: readonly Leefbaarometer3[]
  focus: Focusgebied | null
  programma: Programma | null
  enquete: GeteldeEnquete | null
}

/** Reads one version. */
export type VersionReader = (version: DatasetVersie) => VersionContent

/** Reads a version from its file. */
export function readVersion(dataDir: string, version: DatasetVersie): VersionContent {
  return readDataset(join(dataDir, version.bestand), (db) => ({
    waarnemingen: readFigures(db),
    eigenIndicatoren: readPart(db, 'eigenIndicatoren', eigenIndicator),
    gebieden: readPart(db, 'gebieden', gebiedMetGrens),
    voorzieningen: readPart(db, 'voorzieningen', voorziening),
    woonzorgzones: readPart(db, 'woonzorgzones', woonzorgzone),
    leefbaarometer: readPart(db, 'leefbaarometer', leefbaarometerKlasse),
    leefbaarometer3: readPart(db, 'leefbaarometer3', leefbaarometer3),
    focus: readPart(db, 'focusgebied', focusgebied)[0] ?? null,
    programma: readPart(db, 'programma', programma)[0] ?? null,
    enquete: readSurveyCounts(db),
  }))
}

/** How many versions a reader remembers beside the current ones: an undo finds the one before at once. */
const REMEMBERED = 40

/**
 * A reader that reads each version once. Versions never change, so that after an import only the new one is read and a
 * request that waits for it waits a few milliseconds.
 */
export function makeVersionReader(dataDir: string): VersionReader {
  const known = new Map<string, VersionContent>()
  return (version) => {
    const before = known.get(version.bestand)
    if (before !== undefined) return before
    const content = readVersion(dataDir, version)
    known.set(version.bestand, content)
    const oldest = known.size > REMEMBERED ? known.keys().next() : null
    if (oldest?.done === false) known.delete(oldest.value)
    return content
  }
}
