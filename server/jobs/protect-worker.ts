import { protectEdition } from '../../analyses/onthulling/bescherming.ts'
import type { LinearSolver } from '../../analyses/onthulling/oplosser-schema.ts'
import type { Beschermvraag, BeschermUitkomst } from '../../analyses/onthulling/schema.ts'
import { openHighsSolver } from './highs-disclosure.ts'
import { keyedChance } from './keyed-chance.ts'

/** One piece of a question and the key of rounding. */
export interface Beschermopdracht {
  vraag: Beschermvraag
  sleutel: string
}

let solver: Promise<LinearSolver> | null = null

/** Protects and audits one piece in a worker thread; the solver stays loaded for the next. */
export async function bescherm({ vraag, sleutel }: Beschermopdracht): Promise<BeschermUitkomst> {
  solver ??= openHighsSolver()
  return protectEdition(vraag, { solver: await solver, chance: keyedChance(sleutel) })
}
