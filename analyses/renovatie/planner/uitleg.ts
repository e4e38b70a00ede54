import { EIGENAREN } from '../verwachting-schema.ts'
import type { Blokuitleg, Hindernis, Hindernisreeks, Plan } from './plan.ts'
import { type Planstand, UNPLANNED } from './planstand.ts'
import { planYears } from './geldrijen.ts'
import { modelOf, type Rekenmodel } from './rekenmodel.ts'
import { ownObstacle } from './toegestaan.ts'
import { beginOfPlan, pointsOfBlocks, stateOf } from './verslag.ts'
import { TWELFTHS, type Verbruik } from './voorraden.ts'

/**
 * Why every block is where it is. Each is taken out of the plan and tried in every quarter, all else as it is: the first rule that
 * says no is the answer for that quarter, with its numbers. Where no rule says no, the points decide.
 *
 * @param only ids of the blocks that are asked for; absent: all
 */
export function explainPlan(
  question: Question,
  plan: Pick<Plan, 'blokken'>,
  only?: readonly string[],
): Blokuitleg[] {
  const model = modelOf(question)
  const state = stateOf(model, beginOfPlan(model, plan))
  const begins = Array.from(model.unitOfBlock, (unit) => quarterOrNull(state.beginOf(unit)))
  const points = pointsOfBlocks(model, begins)
  return question.blokken.flatMap((block, index) => {
    if (only !== undefined && !only.includes(block.id)) return []
    const unit = model.unitOfBlock[index] ?? 0
    const kwartaal = begins[index] ?? null
    const kwartalen = rowsOf(obstaclesOf(model, state, unit), kwartaal)
    const total = (per: typeof block.kosten) => EIGENAREN.reduce((sum, owner) => sum + per[owner], 0)
    const steps = total(block.stappen)
    return [
      {
        blok: block.id,
        kwartaal,
        waarom: reasonOf(question, block, kwartaal),
        punten: points[index] ?? { labelstappen: 0, buurt: 0, stem: 0, nabij: 0, vroeg: 0 },
        kwartalen,
        beslissend: decisiveOf(kwartalen, kwartaal),
        kans: block.toestemming.kans,
        euroPerStap: steps === 0 ? null : total(block.kosten) / steps,
      },
    ]
  })
}

type Question = Rekenmodel['question']

function quarterOrNull(quarter: number): number | null {
  return quarter === UNPLANNED ? null : quarter
}

function reasonOf(
  question: Question,
  { vast, beloofd, beloofdBuiten }: Question['blokken'][number],
  quarter: number | null,
): Blokuitleg['waarom'] {
  const isOff = (rule: 'vastgezet' | 'beloften') =>
    question.regels.some(({ regel, aan }) => regel === rule && !aan)
  if (vast !== null && (vast === 'niet' ? null : vast) === quarter && !isOff('vastgezet')) return 'vastgezet'
  if (quarter === null) {
    return beloofdBuiten?.stand === 'later' && !isOff('beloften') ? 'beloofd' : 'niet-gekozen'
  }
  return beloofd?.kwartaal === quarter && !isOff('beloften') ? 'beloofd' : 'gekozen'
}

/** Per quarter what stands in the way of a unit; the plan is as it was when this returns. */
function obstaclesOf(model: Rekenmodel, state: Planstand, unit: number): Hindernis[] {
  const begin = state.beginOf(unit)
  const before = state.points
  if (begin !== UNPLANNED) state.remove(unit)
  const found = Array.from({ length: model.quarters }, (_, quarter): Hindernis => {
    return (
      obstacleOf(model, state, unit, quarter) ?? {
        regel: 'waarde',
        minder: before - state.points - state.gain(unit, quarter),
      }
    )
  })
  if (begin !== UNPLANNED) state.place(unit, begin)
  return found
}

/** The first rule that says no to a unit outside the plan in a quarter; null: it can begin then. */
export function obstacleOf(
  model: Rekenmodel,
  state: Planstand,
  unit: number,
  quarter: number,
): Hindernis | null {
  const { question, blocks } = model
  for (const index of blocks[unit] ?? []) {
    const block = question.blokken[index]
    const own = block === undefined ? null : ownObstacle(question, block, quarter)
    if (own !== null) return own
  }
  // Money first: a year without money is a firmer answer than a quarter without a crew.
  for (const use of (model.uses[unit] ?? []).toSorted(
    (a, b) => Math.min(a.after, 0) - Math.min(b.after, 0),
  )) {
    const full = stockObstacle(model, state, use, quarter)
    if (full !== null) return full
  }
  return (
    streetObstacle(model, state, unit, quarter) ??
    promiseObstacle(model, state, unit, quarter) ??
    seriesObstacle(model, state, unit, quarter)
  )
}

function stockObstacle(
  { question, stocks, capacity, yearOfQuarter }: Rekenmodel,
  state: Planstand,
  { base, after, amount }: Verbruik,
  quarter: number,
): Hindernis | null {
  const year = yearOfQuarter[quarter] ?? 0
  const row = base + (after < 0 ? year : quarter + after)
  const left = (capacity[row] ?? 0) - (state.used[row] ?? 0)
  const stock = stocks.find((one) => one.base === base)?.stock
  if (amount <= left || stock === undefined) return null
  const over = Math.max(0, left)
  const kwartaal = quarter + after
  if (stock.soort === 'geld') {
    const { eigenaren, fondsen } = stock.rij
    const jaar = planYears(question)[year] ?? 0
    return {
      regel: 'geld',
      jaar,
      eigenaren: [...eigenaren],
      fondsen: [...fondsen],
      nodigEuro: amount,
      overEuro: over,
    }
  }
  if (stock.soort === 'ploegen') {
    return { regel: 'ploegen', kwartaal, nodig: amount / TWELFTHS, over: over / TWELFTHS }
  }
  return stock.soort === 'overlast'
    ? { regel: 'overlast', kwartaal, buurt: stock.buurt, nodig: amount, over }
    : { regel: 'wisselwoningen', kwartaal, nodig: amount, over }
}

function streetObstacle(
  { question, blocks, streets, streetNames, streetUnits, streetGap }: Rekenmodel,
  state: Planstand,
  unit: number,
  quarter: number,
): Hindernis | null {
  for (const street of streets[unit] ?? []) {
    for (const other of streetUnits[street] ?? []) {
      const begin = state.beginOf(other)
      const away = Math.abs(begin - quarter)
      if (other === unit || begin === UNPLANNED || away === 0 || away >= (streetGap[street] ?? 0)) continue
      const straat = streetNames[street] ?? ''
      const inStreet = (blocks[other] ?? []).flatMap((index) => question.blokken[index] ?? [])
      const blok = inStreet.find(({ straten }) => straten.includes(straat))?.id ?? ''
      return { regel: 'straat', straat, blok, kwartaal: begin }
    }
  }
  return null
}

/** Another quarter than the promised one, when no more promised dwellings may move. */
function promiseObstacle(
  { promises, mayMove }: Rekenmodel,
  state: Planstand,
  unit: number,
  quarter: number,
): Hindernis | null {
  const promise = (promises[unit] ?? []).find((one) => one.quarter !== quarter)
  return promise !== undefined && state.moved > mayMove
    ? { regel: 'beloften', kwartaal: promise.quarter }
    : null
}

function seriesObstacle(
  { smallestSeries, dwellings }: Rekenmodel,
  state: Planstand,
  unit: number,
  quarter: number,
): Hindernis | null {
  const woningen = (state.beginning[quarter] ?? 0) + (dwellings[unit] ?? 0)
  return woningen < smallestSeries
    ? { regel: 'kleinste-serie', kwartaal: quarter, woningen, minstens: smallestSeries }
    : null
}

/** What two quarters in a row share: the rule and what it is about, not how much is left. */
function keyOf(obstacle: Hindernis): string {
  switch (obstacle.regel) {
    case 'geld':
      return `geld/${obstacle.jaar}/${obstacle.fondsen.join()}`
    case 'straat':
      return `straat/${obstacle.straat}/${obstacle.blok}`
    case 'overlast':
      return `overlast/${obstacle.buurt}`
    default:
      return obstacle.regel
  }
}

/** Quarters in a row with one answer, that of the first of them; the quarter of the block itself is left out. */
function rowsOf(obstacles: readonly Hindernis[], own: number | null): Hindernisreeks[] {
  const rows: Hindernisreeks[] = []
  for (const [quarter, hindernis] of obstacles.entries()) {
    if (quarter === own) continue
    const last = rows.at(-1)
    if (last !== undefined && last.tot === quarter - 1 && keyOf(last.hindernis) === keyOf(hindernis))
      last.tot = quarter
    else rows.push({ van: quarter, tot: quarter, hindernis })
  }
  return rows
}

/** The rule with most quarters: before the block's own quarter, or, when it is not planned, in the whole plan. */
function decisiveOf(rows: readonly Hindernisreeks[], own: number | null): Hindernis | null {
  const asked = rows.filter(({ van, hindernis }) => hindernis.regel !== 'waarde' && van < (own ?? Infinity))
  const lengths = new Map<string, number>()
  for (const { van, tot, hindernis } of asked) {
    lengths.set(hindernis.regel, (lengths.get(hindernis.regel) ?? 0) + tot - van + 1)
  }
  const most = Math.max(0, ...lengths.values())
  // Of the rule that decides the last row is said: the nearest to the quarter that it did become.
  return asked.findLast(({ hindernis }) => lengths.get(hindernis.regel) === most)?.hindernis ?? null
}
