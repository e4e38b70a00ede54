import type { Botsing } from './plan.ts'
import { PLANREGELS, isOn, type Planregel, type Planvraag } from './planvraag.ts'
import { mustBegin } from './toegestaan.ts'

/** One demand that can be dropped: a rule, or a block that is fixed by hand or promised for certain. */
type Eis = { soort: 'regel'; regel: Planregel } | { soort: 'blok'; blok: string }

/** A question without the demands that are not in the list. */
function withOnly(question: Planvraag, demands: readonly Eis[]): Planvraag {
  const rules = new Set(demands.flatMap((one) => (one.soort === 'regel' ? [one.regel] : [])))
  const blocks = new Set(demands.flatMap((one) => (one.soort === 'blok' ? [one.blok] : [])))
  return {
    ...question,
    regels: PLANREGELS.map((regel) => ({
      regel,
      aan: rules.has(regel),
      reden: rules.has(regel) ? null : 'botsing',
    })),
    blokken: question.blokken.map((block) =>
      mustBegin(question, block) && !blocks.has(block.id) ? { ...block, vast: null, beloofd: null } : block,
    ),
  }
}

/**
 * The smallest set of demands that clash: drop them one by one, and leave out for good each without which it still does not fit.
 * What is left cannot be met together, and can without any one of them.
 *
 * Source: J. Chinneck and E. Dravnieks, "Locating minimal infeasible constraint sets in linear programs", ORSA Journal on
 * Computing 3, 1991, https://doi.org/10.1287/ijoc.3.2.157
 *
 * @param fits whether a question has a plan that keeps its rules; for instance a solver asked exactly, or a search. When it says no
 *   while there is a plan, the set can be larger than needed.
 * @returns null when the question fits
 */
export function clashOf(question: Planvraag, fits: (question: Planvraag) => boolean): Botsing | null {
  if (fits(question)) return null
  const rules = PLANREGELS.filter((rule) => isOn(question, rule))
  const blocks = question.blokken.filter((block) => mustBegin(question, block))
  let kept: Eis[] = [
    ...rules.map((regel): Eis => ({ soort: 'regel', regel })),
    ...blocks.map(({ id }): Eis => ({ soort: 'blok', blok: id })),
  ]
  for (const one of kept) {
    const rest = kept.filter((other) => other !== one)
    if (!fits(withOnly(question, rest))) kept = rest
  }
  return {
    regels: kept.flatMap((one) => (one.soort === 'regel' ? [one.regel] : [])),
    blokken: kept.flatMap((one) => (one.soort === 'blok' ? [one.blok] : [])),
  }
}
