import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { canonicalJson } from '../../analyses/canonical-json.ts'
import { type AangenomenBuurten, inhabitantsPerBuurt } from '../../analyses/verdieping/inwoners-per-buurt.ts'
import {
  type Kans,
  type Meldingen,
  type Misdrijven,
  PERMUTATIONS,
  RUNS,
  seedOf,
} from '../../analyses/verdieping/invoer-schema.ts'
import { deepen, DEEPENING_METHOD_VERSION } from '../../analyses/verdieping/verdieping.ts'
import { buurtAanname } from '../../geodata/schema/aanname.ts'
import type { Programmawijk } from '../../geodata/schema/focusgebied.ts'
import { misdrijfTelling } from '../../geodata/schema/melding.ts'
import type { Woningbewerking } from '../../geodata/schema/woningfeit.ts'
import type { CurrentData } from '../store/current.ts'
import { readDataset, readPart, readReports } from '../store/dataset-read.ts'
import { readRegisterForForecast } from '../store/register.ts'
import type { NewAnalysis } from '../store/wijkanalyses.ts'
import { areasOf } from './areas.ts'

/** Which deeper analyses are asked: the cyclus with its decision, and the areas by id. Plain data, so that a worker gets it. */
export interface VerdiepOpdracht {
  cyclus: { id: string; naam: string; peildatum: string }
  wijken: readonly Programmawijk[]
  gebieden: readonly string[]
}

/** What is counted about a place beside figures: reports, crimes and assumed sizes, out of the versions that hold them. */
interface Tellingen {
  meldingen: Meldingen[]
  misdrijven: Misdrijven[]
  aangenomen: AangenomenBuurten | null
}

function readCounts(dataDir: string, current: CurrentData): Tellingen {
  const counts: Tellingen = { meldingen: [], misdrijven: [], aangenomen: null }
  for (const version of current.versies) {
    const found = readDataset(join(dataDir, version.bestand), (db) => ({
      reports: readReports(db, undefined),
      crimes: readPart(db, 'misdrijven', misdrijfTelling),
      sizes: readPart(db, 'buurtAannamen', buurtAanname),
    }))
    const { voorbeelddata, dataset } = version
    if (found.reports.length > 0) counts.meldingen.push({ rijen: found.reports, dataset, voorbeelddata })
    if (found.crimes.length > 0) counts.misdrijven.push({ rijen: found.crimes, dataset, voorbeelddata })
    if (found.sizes.length > 0) counts.aangenomen = { rijen: found.sizes, dataset }
  }
  return counts
}

/** An object with the dataset that gave it, where that is known. */
function withDataset<T extends object>(row: T, current: CurrentData): T & { dataset?: string } {
  const dataset = current.versieVan.get(row)?.dataset
  return dataset === undefined ? row : { ...row, dataset }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/**
 * Computes the deeper analyses of the areas asked for, with their canonical texts. The fingerprint of the inputs covers all that
 * decides over the outcome: versions, changes to dwellings, catalogue, decision, peildatum, method, seed and number of runs.
 */
export function computeDeepening(
  order: VerdiepOpdracht,
  dataDir: string,
  current: CurrentData,
  edits: readonly Woningbewerking[],
): NewAnalysis[] {
  const counts = readCounts(dataDir, current)
  const register = readRegisterForForecast({ dataDir, versies: current.versies, bewerkingen: edits })
  const sources = current.versies.map(({ dataset, versie, sha256: hash, voorbeelddata }) => ({
    dataset,
    versie,
    sha256: hash,
    voorbeelddata,
  }))
  const all = areasOf(order.wijken, current)
  const areas = order.gebieden.flatMap((id) => all.find((area) => area.id === id) ?? [])
  const buurten = current.gebieden
    .filter((row) => row.soort === 'buurt' && row.gemeente === current.focus.gemeente)
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
  const kans: Kans = { seed: seedOf(order.cyclus.peildatum), runs: RUNS, permutaties: PERMUTATIONS }
  const programmaDataset =
    current.programma === null ? undefined : current.versieVan.get(current.programma)?.dataset
  const made = deepen({
    cyclus: order.cyclus,
    gebieden: areas,
    focus: current.focus,
    indicatoren: current.indicatoren,
    zoekCijfer: current.zoekCijfer,
    buurten,
    inwoners: inhabitantsPerBuurt(
      buurten.map(({ code }) => code),
      current.indicatoren,
      current.zoekCijfer,
      order.cyclus.peildatum,
      counts.aangenomen,
    ),
    voorzieningen: current.voorzieningen.map((place) => withDataset(place, current)),
    woonzorgzones: current.woonzorgzones.map((zone) => withDataset(zone, current)),
    leefbaarometer: current.leefbaarometer,
    leefbaarometer3: current.leefbaarometer3,
    programma: current.programma,
    woningen: register.rijen.length === 0 ? null : register.rijen,
    woningenZijnVoorbeelddata: register.voorbeelddata,
    woningbronnen: register.bronnen.map(({ dataset }) => dataset),
    ...(programmaDataset === undefined ? {} : { programmabron: programmaDataset }),
    meldingen: counts.meldingen,
    misdrijven: counts.misdrijven,
    enquetes: current.enquetes,
    bronnen: sources,
    kans,
  })
  return made.map((one) => {
    const json = canonicalJson(one)
    return {
      cyclus: order.cyclus.id,
      wijk: one.wijk.id,
      invoerSha256: sha256(
        canonicalJson({
          indicatoren: current.indicatoren,
          cyclus: order.cyclus,
          wijken: order.wijken,
          wijk: one.wijk.id,
          bronnen: sources,
          methode: DEEPENING_METHOD_VERSION,
          kans,
          woningregister: register.vingerafdruk,
        }),
      ),
      sha256: sha256(json),
      methode: DEEPENING_METHOD_VERSION,
      voorbeelddata: one.voorbeelddata,
      json,
    }
  })
}
