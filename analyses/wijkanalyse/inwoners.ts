import { figureOfArea, type Gebiedscijfer } from '../gebiedscijfer/gebiedscijfer.ts'
import { INHABITANTS } from '../gebiedscijfer/gewichten.ts'
import type { WijkanalyseInvoer } from './invoer-schema.ts'
import { yearFor } from './spreiding.ts'

/**
 * Number of inhabitants of the wijk at the peildatum: its own count, else the range of its buurten. The sources are asked
 * in a fixed order; the first that knows something answers.
 *
 * @returns null when no source of inhabitants is loaded with a year up to the peildatum
 */
export function inhabitantsOf(input: WijkanalyseInvoer): Gebiedscijfer | null {
  const found = INHABITANTS.flatMap((id) => {
    const indicator = input.indicatoren.find((row) => row.id === id)
    const year = indicator === undefined ? null : yearFor(indicator, input.cyclus.peildatum)
    return indicator === undefined || year === null
      ? []
      : [figureOfArea(input.samenstelling, indicator, year, 'alle', input.zoekCijfer)]
  })
  return found.find((row) => row.soort !== 'ontbreekt') ?? found[0] ?? null
}

/** Whether a source says how many people live in the buurten of the wijk. */
export function knowsInhabitantsPerBuurt(input: WijkanalyseInvoer): boolean {
  return INHABITANTS.some((id) => {
    const indicator = input.indicatoren.find((row) => row.id === id)
    const year = indicator === undefined ? null : yearFor(indicator, input.cyclus.peildatum)
    return (
      year !== null &&
      input.samenstelling.buurten.some((buurt) => 'waarde' in input.zoekCijfer(buurt, id, year, 'alle'))
    )
  })
}
