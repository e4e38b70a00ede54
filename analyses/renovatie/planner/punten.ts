import { EIGENAREN } from '../verwachting-schema.ts'
import { DOELEN, type Doel, type PerEigenaar, type Planblok, type Planvraag } from './planvraag.ts'

/** Points of a plan in which every block is at its best moment: whole numbers, so that sums are exact. */
export const ALL_POINTS = 1_000_000

/** Quarters between the work on two blocks that still counts as near. */
export const NEAR_QUARTERS = 1

const sumOf = (per: PerEigenaar) => EIGENAREN.reduce((sum, owner) => sum + per[owner], 0)

/** Dwellings of a block. */
export function dwellingsOf({ woningen }: Pick<Planblok, 'woningen'>): number {
  return sumOf(woningen)
}

/** Dwellings and steps of a block that are expected, by the chance that each owner takes part. */
export function expectedOf({
  woningen,
  stappen,
  verwacht,
  toestemming,
}: Pick<Planblok, 'woningen' | 'stappen' | 'verwacht' | 'toestemming'>): NonNullable<Planblok['verwacht']> {
  const { kans } = toestemming
  const times = (per: PerEigenaar) => ({
    particulier: kans * per.particulier,
    vve: kans * per.vve,
    corporatie: kans * per.corporatie,
  })
  return verwacht ?? { woningen: times(woningen), stappen: times(stappen) }
}

/** What a block brings per goal, before weights: expected steps or expected dwellings. */
function rawOf(block: Planblok, weightOfBuurt: number): Record<Doel, number> {
  const { woningen, stappen } = expectedOf(block)
  const dwellings = sumOf(woningen)
  return {
    labelstappen: sumOf(stappen),
    buurt: (dwellings * weightOfBuurt) / 100,
    stem: (dwellings * block.stem) / 100,
    nabij: woningen.particulier + woningen.vve,
    vroeg: dwellings,
  }
}

/** Dwellings and steps that are expected of all blocks in a plan together. */
export function expectedInPlan(
  { blokken }: Pick<Planvraag, 'blokken'>,
  plan: { blokken: readonly { blok: string; kwartaal: number | null }[] },
): { woningen: number; stappen: number } {
  const planned = new Set(plan.blokken.flatMap(({ blok, kwartaal }) => (kwartaal === null ? [] : [blok])))
  const expected = blokken.filter(({ id }) => planned.has(id)).map(expectedOf)
  return {
    woningen: expected.reduce((sum, { woningen }) => sum + sumOf(woningen), 0),
    stappen: expected.reduce((sum, { stappen }) => sum + sumOf(stappen), 0),
  }
}

/** Part of the points for an early start that is left in a quarter: all of them in the first, hardly any in the last. */
function earlyShare(quarter: number, quarters: number): number {
  return (quarters - quarter) / quarters
}

/** The goal that brings most of the points of a block, of two that bring as much the one named first; null: no goal brings any. */
export function heaviestGoal(points: Readonly<Record<Doel, number>>): Doel | null {
  const most = Math.max(...DOELEN.map((goal) => points[goal]))
  return most > 0 ? (DOELEN.find((goal) => points[goal] === most) ?? null) : null
}

/** Points per block and goal. */
export interface Puntentabel {
  /** Points of a block for a goal when it begins in a quarter; for `nabij`: when corporation work is near. */
  points: (block: number, goal: Doel, quarter: number) => number
  /** The most points of a goal over all blocks. */
  most: (goal: Doel) => number
}

/**
 * Points: per goal its share of the weights, divided over the blocks by what each brings. A goal that no block brings anything to
 * has no points. Rounded per block, goal and quarter.
 */
export function pointsTable(question: Planvraag): Puntentabel {
  const { blokken, gewichten, kwartalen, buurtgewichten } = question
  const weightOf = new Map(buurtgewichten.map(({ buurt, gewicht }) => [buurt, gewicht]))
  const raws = blokken.map((block) => rawOf(block, weightOf.get(block.buurt) ?? 0))
  const total = (goal: Doel) => raws.reduce((sum, raw) => sum + raw[goal], 0)
  const weights = DOELEN.reduce((sum, goal) => sum + gewichten[goal], 0)
  const unit = Object.fromEntries(
    DOELEN.map((goal) => {
      const sum = total(goal)
      return [goal, sum === 0 || weights === 0 ? 0 : (ALL_POINTS * gewichten[goal]) / weights / sum]
    }),
  )
  const points = (block: number, goal: Doel, quarter: number): number => {
    const full = (unit[goal] ?? 0) * (raws[block]?.[goal] ?? 0)
    return Math.round(goal === 'vroeg' ? full * earlyShare(quarter, kwartalen) : full)
  }
  return {
    points,
    most: (goal) => blokken.reduce((sum, _, block) => sum + points(block, goal, 0), 0),
  }
}
