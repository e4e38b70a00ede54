import { breachesOf } from '../../analyses/renovatie/planner/controle.ts'
import { Planstand } from '../../analyses/renovatie/planner/planstand.ts'
import { DOELEN, type Planvraag } from '../../analyses/renovatie/planner/planvraag.ts'
import { dwellingsOf, pointsTable } from '../../analyses/renovatie/planner/punten.ts'
import { modelOf } from '../../analyses/renovatie/planner/rekenmodel.ts'

/** Quarter per block, in the order of the question; null: not planned. */
export type Begins = readonly (number | null)[]

/** Points of a plan, added up from the words of the goals. */
export function pointsOf(question: Planvraag, begins: Begins): number {
  const { blokken } = question
  const table = pointsTable(question)
  const touch = (a: number, b: number) => {
    const [one, other] = [blokken[a], blokken[b]]
    if (one === undefined || other === undefined) return false
    return a === b || one.aansluitend.includes(other.id) || other.aansluitend.includes(one.id)
  }
  return blokken.reduce((sum, _, block) => {
    const quarter = begins[block] ?? null
    if (quarter === null) return sum
    const isNear = blokken.some((other, index) => {
      const when = begins[index] ?? null
      return (
        when !== null && touch(block, index) && other.woningen.corporatie > 0 && Math.abs(when - quarter) <= 1
      )
    })
    return (
      sum +
      DOELEN.reduce(
        (all, goal) => all + (goal === 'nabij' && !isNear ? 0 : table.points(block, goal, quarter)),
        0,
      )
    )
  }, 0)
}

/** Rules that more blocks in a plan can still put right. */
const LATER_RIGHT = new Set(['kleinste-serie', 'minimum-per-wijk', 'samen', 'vastgezet', 'beloften'])

/** The best plan of all plans there are, by trying them; null: none keeps the rules. */
export function bestOfAll(question: Planvraag): number | null {
  const { blokken, kwartalen } = question
  const begins: (number | null)[] = blokken.map(() => null)
  let best: number | null = null
  const asMap = () => new Map(blokken.map(({ id }, index) => [id, begins[index] ?? null]))
  const walk = (index: number): void => {
    const breaches = breachesOf(question, asMap())
    if (breaches.some(({ regel }) => !LATER_RIGHT.has(regel))) return
    if (index === blokken.length) {
      if (breaches.length === 0) best = Math.max(best ?? 0, pointsOf(question, begins))
      return
    }
    for (const quarter of [null, ...Array.from({ length: kwartalen }, (_, one) => one)]) {
      begins[index] = quarter
      walk(index + 1)
    }
    begins[index] = null
  }
  walk(0)
  return best
}

/**
 * What a planner with a sheet would do: blocks in the order of points per dwelling, each in the first quarter in which it fits;
 * a quarter with too few dwellings is given up.
 */
export function greedyPoints(question: Planvraag): number {
  const model = modelOf(question)
  const state = new Planstand(model)
  const worth = (unit: number) =>
    Math.max(...model.value.subarray(unit * model.quarters, (unit + 1) * model.quarters)) /
    (model.dwellings[unit] ?? 1)
  const order = model.blocks.map((_, unit) => unit).toSorted((a, b) => worth(b) - worth(a) || a - b)
  for (const unit of order) {
    for (let quarter = 0; quarter < model.quarters; quarter += 1) {
      if (!state.fits(unit, quarter)) continue
      state.place(unit, quarter)
      break
    }
  }
  for (const [quarter, begun] of state.beginning.entries()) {
    if (begun === 0 || begun >= model.smallestSeries) continue
    for (const unit of order) if (state.beginOf(unit) === quarter) state.remove(unit)
  }
  return state.points
}

/** Dwellings of the blocks that a plan gives another quarter than was promised, or none. */
export function movedDwellings(question: Planvraag, begins: Begins): number {
  return question.blokken.reduce(
    (sum, block, index) =>
      block.beloofd === null || begins[index] === block.beloofd.kwartaal ? sum : sum + dwellingsOf(block),
    0,
  )
}
