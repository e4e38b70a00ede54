import { z } from 'zod'
import { canonicalJson } from '../canonical-json.ts'
import type { Spreiding } from './spreiding.ts'
import type { Wijkanalyse } from './wijkanalyse.ts'

/**
 * Why a conclusion differs from the earlier cyclus.
 * indeling: other buurten belong to the wijk, or its CBS wijk became or stopped being the same place; methode: another
 * method version, parameter or list of figures that count; ander-jaar: the figure is of another year; peildatum: something was or was not known at
 * the other peildatum; bron-vernieuwd: another version of the same dataset; volgt: follows from another change listed.
 */
export const oorzaak = z.enum(['indeling', 'methode', 'ander-jaar', 'peildatum', 'bron-vernieuwd', 'volgt'])
export type Oorzaak = z.infer<typeof oorzaak>

/** Reads causes from the stored inputs of two analyses; every list holds at least one. */
export interface CausesReader {
  ofIndicator: (indicator: string) => Oorzaak[]
  /** `year`: year in which the hours were published. */
  ofFacility: (dataset: string, year: number) => Oorzaak[]
  ofTheme: (theme: string) => Oorzaak[]
}

/** Dataset of a spread, from any figure in it; null when it holds none. */
function datasetOf(spread: Spreiding | undefined): string | null {
  if (spread === undefined) return null
  const { wijk, laagste, gemeente, land } = spread
  const ofWijk = wijk.soort === 'waarde' ? wijk.cijfer : null
  return (laagste ?? ofWijk ?? gemeente ?? land)?.herkomst.dataset ?? null
}

/** Makes the reader for two analyses of one wijk. */
export function causesReader(before: Wijkanalyse, now: Wijkanalyse): CausesReader {
  const general: Oorzaak[] = []
  const division = (analysis: Wijkanalyse) =>
    canonicalJson([analysis.wijk.buurten.toSorted(), analysis.wijk.cbsWijk, analysis.eigenWijkcijfer])
  if (division(before) !== division(now)) general.push('indeling')
  const method = (analysis: Wijkanalyse) => canonicalJson([analysis.methode, analysis.parameters])
  if (method(before) !== method(now)) general.push('methode')

  const renewed = (dataset: string): boolean => {
    const sha = (analysis: Wijkanalyse) => analysis.invoer.find((row) => row.dataset === dataset)?.sha256
    return sha(before) !== sha(now)
  }
  const orFollows = (causes: Oorzaak[]): Oorzaak[] => (causes.length === 0 ? ['volgt'] : causes)

  const yearOf = (analysis: Wijkanalyse) => Number(analysis.cyclus.peildatum.slice(0, 4))
  const own = (indicator: string): Oorzaak[] => {
    const one = before.spreidingen.find((row) => row.indicator === indicator)
    const two = now.spreidingen.find((row) => row.indicator === indicator)
    const dataset = datasetOf(two) ?? datasetOf(one)
    const causes: Oorzaak[] = []
    if (one !== undefined && two !== undefined && one.jaar !== two.jaar) causes.push('ander-jaar')
    if ((one === undefined) !== (two === undefined)) {
      // Only in one of the two: too new for the other peildatum, or the list of figures that count is another.
      const year = (one ?? two)?.jaar ?? 0
      causes.push(year > Math.min(yearOf(before), yearOf(now)) ? 'peildatum' : 'methode')
    }
    if (dataset !== null && renewed(dataset)) causes.push('bron-vernieuwd')
    return causes
  }
  return {
    ofIndicator: (indicator) => orFollows([...new Set([...general, ...own(indicator)])]),
    ofFacility: (dataset, year) => {
      const causes: Oorzaak[] = general.filter((cause) => cause === 'methode')
      if (year > Math.min(yearOf(before), yearOf(now))) causes.push('peildatum')
      if (renewed(dataset)) causes.push('bron-vernieuwd')
      return orFollows(causes)
    },
    ofTheme: (theme) => {
      const indicators = [before, now]
        .flatMap((analysis) => analysis.voorstel.regels.filter((row) => row.thema === theme))
        .flatMap((row) => row.bewijs.map((proof) => proof.indicator))
      return orFollows([...new Set([...general, ...indicators.flatMap(own)])])
    },
  }
}
