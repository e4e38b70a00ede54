import { createHash } from 'node:crypto'
import { canonicalJson } from '../../analyses/canonical-json.ts'
import type { Bronversie, WoningVoorAnalyse } from '../../analyses/wijkanalyse/invoer-schema.ts'
import { analyseWijk, METHOD_VERSION } from '../../analyses/wijkanalyse/wijkanalyse.ts'
import { noemerVan } from '../../geodata/catalog/noemers.ts'
import type { Programmawijk } from '../../geodata/schema/focusgebied.ts'
import type { Woningbewerking } from '../../geodata/schema/woningfeit.ts'
import type { CurrentData } from '../store/current.ts'
import { readRegisterForAnalysis } from '../store/register.ts'
import type { NewAnalysis } from '../store/wijkanalyses.ts'
import { areasOf } from './areas.ts'

/** Which analysis is asked: the cyclus with its decision and one of its areas. Plain data, so that a worker gets it. */
export interface AnalyseOpdracht {
  cyclus: { id: string; naam: string; peildatum: string }
  wijken: readonly Programmawijk[]
  /** Id of a wijk of the decision, of a stadsdeel, or of the city. */
  wijk: string
}

/** Dwellings of the current register, read once for all wijken of one task. */
export interface Woningregister {
  woningen: readonly WoningVoorAnalyse[] | null
  voorbeelddata: boolean
  /** Datasets that say something about dwellings. */
  datasets: readonly string[]
  /** What decides over the dwellings beside the set of versions; null when nothing does. */
  vingerafdruk: string | null
}

/** Reads the dwelling register out of the current versions and the changes; `woningen` is null when there is none. */
export function readRegister(
  dataDir: string,
  current: CurrentData,
  bewerkingen: readonly Woningbewerking[],
): Woningregister {
  const { rijen, bronnen, voorbeelddata, vingerafdruk } = readRegisterForAnalysis({
    dataDir,
    versies: current.versies,
    bewerkingen,
  })
  const datasets = bronnen.map((version) => version.dataset)
  return { woningen: rijen.length === 0 ? null : rijen, voorbeelddata, datasets, vingerafdruk }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/**
 * Computes one wijkanalyse and its canonical text. The fingerprint of the inputs covers the dataset versions, the changes
 * to dwellings, the catalogue, the decision, the peildatum and the method, so that equal inputs are recognised before anything is stored.
 */
export function computeAnalysis(
  order: AnalyseOpdracht,
  current: CurrentData,
  register: Woningregister,
): NewAnalysis {
  const area = areasOf(order.wijken, current).find((candidate) => candidate.id === order.wijk)
  if (area === undefined) throw new Error(`no area ${order.wijk} in the decision of ${order.cyclus.id}`)
  const { wijk } = area
  const bronnen: Bronversie[] = current.versies.map((version) => ({
    dataset: version.dataset,
    versie: version.versie,
    sha256: version.sha256,
    voorbeelddata: version.voorbeelddata,
  }))
  const analysis = analyseWijk({
    cyclus: order.cyclus,
    wijk,
    indelingWijken: order.wijken,
    focus: current.focus,
    samenstelling: area.samenstelling,
    wijknamen: area.wijknamen,
    indicatoren: current.indicatoren,
    zoekCijfer: current.zoekCijfer,
    noemerVan,
    leefbaarometer: current.leefbaarometer,
    voorzieningen: current.voorzieningen.map((place) => {
      const dataset = current.versieVan.get(place)?.dataset
      return dataset === undefined ? place : { ...place, dataset }
    }),
    programma: current.programma,
    woningen: register.woningen,
    woningenZijnVoorbeelddata: register.voorbeelddata,
    onderdeelbronnen: {
      woningen: [...new Set(register.datasets)],
      programma:
        current.programma === null ? null : (current.versieVan.get(current.programma)?.dataset ?? null),
    },
    bronnen,
  })
  const json = canonicalJson(analysis)
  return {
    cyclus: order.cyclus.id,
    wijk: wijk.id,
    invoerSha256: sha256(
      canonicalJson({
        indicatoren: current.indicatoren,
        cyclus: order.cyclus,
        wijken: order.wijken,
        wijk: wijk.id,
        bronnen,
        methode: METHOD_VERSION,
        ...(register.vingerafdruk === null ? {} : { woningregister: register.vingerafdruk }),
      }),
    ),
    sha256: sha256(json),
    methode: METHOD_VERSION,
    voorbeelddata: analysis.voorbeelddata,
    json,
  }
}
