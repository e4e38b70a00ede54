import { NEAR_QUARTERS } from './punten.ts'
import type { Rekenmodel } from './rekenmodel.ts'

/** A linear model: the most of `cost` times x with 0 <= x <= 1 and every row between its limits. */
export interface Lineairmodel {
  columns: number
  rows: number
  cost: Float64Array
  rowLower: Float64Array
  rowUpper: Float64Array
  /** Coefficients row by row: those of row r stand from `starts[r]` up to `starts[r + 1]`. */
  starts: Int32Array
  indices: Int32Array
  values: Float64Array
}

/** What a solver is asked. */
export interface Oplosvraag {
  /** Whether x has to be 0 or 1; otherwise anything between. */
  whole: boolean
  /** How long it may take. */
  seconds: number
  /** A solution to start from. */
  start?: Float64Array
}

/** What a solver found. `bound`: no solution has more. `duals`: price of one more of each row. */
export interface Oplossing {
  status: 'optimaal' | 'tijd-op' | 'onhaalbaar' | 'mislukt'
  objective: number | null
  bound: number | null
  values: Float64Array | null
  duals: Float64Array | null
}

/** A solver of linear models, for instance HiGHS. */
export type Oplosser = (model: Lineairmodel, question: Oplosvraag) => Oplossing

/**
 * How exactly a model says the rules. precies: all of them, for small questions. ruim: streets, smallest series and the moment of
 * nearness are left out, so that its bound is never too low and a large question can be solved.
 */
export type Vorm = 'precies' | 'ruim'

/** The rows of a model while it is written. */
class Rows {
  readonly lower: number[] = []
  readonly upper: number[] = []
  readonly starts: number[] = [0]
  readonly indices: number[] = []
  readonly values: number[] = []

  add(lower: number, upper: number, terms: readonly (readonly [column: number, value: number])[]): void {
    for (const [column, value] of terms) {
      this.indices.push(column)
      this.values.push(value)
    }
    this.lower.push(lower)
    this.upper.push(upper)
    this.starts.push(this.indices.length)
  }
}

/** Where in the columns each unit and quarter stands; -1: it cannot begin then. */
function columnsOf({ units, quarters, allowed }: Rekenmodel): { place: Int32Array; count: number } {
  const place = new Int32Array(units * quarters).fill(-1)
  let count = 0
  for (let index = 0; index < place.length; index += 1) {
    if (allowed[index] !== 1) continue
    place[index] = count
    count += 1
  }
  return { place, count }
}

/** Money stands in thousands of euros, so that the numbers of a row lie near each other. */
const EURO_SCALE = 1000

/** A question as a linear model. Column `place[unit * quarters + quarter]` is 1 when the unit begins in that quarter. */
export function linearModelOf(model: Rekenmodel, form: Vorm): { lineair: Lineairmodel; place: Int32Array } {
  const { units, quarters, value, capacity, stocks, yearOfQuarter, uses, near } = model
  const { place, count } = columnsOf(model)
  const cost: number[] = Array.from({ length: count }, () => 0)
  for (const [index, column] of place.entries()) if (column >= 0) cost[column] = value[index] ?? 0
  const rows = new Rows()
  const column = (unit: number, quarter: number) =>
    quarter < 0 || quarter >= quarters ? -1 : (place[unit * quarters + quarter] ?? -1)
  const columns = (unit: number, from = 0, to = quarters - 1): number[] => {
    const found: number[] = []
    for (let quarter = from; quarter <= to; quarter += 1) {
      const at = column(unit, quarter)
      if (at >= 0) found.push(at)
    }
    return found
  }
  const ones = (list: readonly number[], factor = 1) => list.map((at) => [at, factor] as const)
  const added = (points: number): number => cost.push(points) - 1

  // A unit begins once at most; one that has to be in begins once.
  for (let unit = 0; unit < units; unit += 1) {
    rows.add(model.mandatory[unit] === 1 ? 1 : 0, 1, ones(columns(unit)))
  }
  // Money, crews, homes to live in, nuisance.
  const scaleOf = new Float64Array(capacity.length).fill(1)
  for (const [index, { stock, base }] of stocks.entries()) {
    if (stock.soort === 'geld') scaleOf.fill(EURO_SCALE, base, stocks[index + 1]?.base ?? capacity.length)
  }
  const terms: [number, number][][] = Array.from(capacity, () => [])
  for (const [unit, list] of uses.entries()) {
    for (const { base, after, amount } of list) {
      for (let quarter = 0; quarter < quarters; quarter += 1) {
        const at = column(unit, quarter)
        const row = base + (after < 0 ? (yearOfQuarter[quarter] ?? 0) : quarter + after)
        if (at >= 0) terms[row]?.push([at, amount / (scaleOf[row] ?? 1)])
      }
    }
  }
  for (const [row, list] of terms.entries()) {
    const most = (capacity[row] ?? 0) / (scaleOf[row] ?? 1)
    // A row that cannot be full says nothing.
    if (list.reduce((sum, [, amount]) => sum + amount, 0) > most) rows.add(-Infinity, most, list)
  }
  // Minimum per wijk, and promises.
  for (const [minimum, { dwellings }] of model.minima.entries()) {
    rows.add(
      dwellings,
      Infinity,
      model.adds.flatMap((list, unit) =>
        list.filter((one) => one.minimum === minimum).flatMap((one) => ones(columns(unit), one.dwellings)),
      ),
    )
  }
  if (model.promised > 0) {
    rows.add(
      model.promised - model.mayMove,
      Infinity,
      model.promises.flatMap((list, unit) => promiseTerms(list, (quarter) => column(unit, quarter))),
    )
  }
  // Nearness: only when the unit is in, and when one of those that help is.
  for (const { unit, points, neighbours } of near) {
    if (form === 'ruim') {
      const at = added(points)
      rows.add(-Infinity, 0, [[at, 1], ...ones(columns(unit), -1)])
      rows.add(-Infinity, 0, [
        [at, 1],
        ...ones(
          neighbours.flatMap((other) => columns(other)),
          -1,
        ),
      ])
      continue
    }
    for (let quarter = 0; quarter < quarters; quarter += 1) {
      const own = column(unit, quarter)
      const [from, to] = [
        Math.max(0, quarter - NEAR_QUARTERS),
        Math.min(quarters - 1, quarter + NEAR_QUARTERS),
      ]
      const others = neighbours.flatMap((other) => columns(other, from, to))
      if (own < 0 || others.length === 0) continue
      const at = added(points)
      rows.add(-Infinity, 0, [
        [at, 1],
        [own, -1],
      ])
      rows.add(-Infinity, 0, [[at, 1], ...ones(others, -1)])
    }
  }
  if (form === 'precies') {
    addStreets(model, rows, added, column)
    addSeries(model, rows, added, column)
  }
  return {
    place,
    lineair: {
      columns: cost.length,
      rows: rows.lower.length,
      cost: Float64Array.from(cost),
      rowLower: Float64Array.from(rows.lower),
      rowUpper: Float64Array.from(rows.upper),
      starts: Int32Array.from(rows.starts),
      indices: Int32Array.from(rows.indices),
      values: Float64Array.from(rows.values),
    },
  }
}

/** What a unit adds to the dwellings that keep their promise, per quarter once. */
function promiseTerms(
  promises: Rekenmodel['promises'][number],
  column: (quarter: number) => number,
): [number, number][] {
  const per = new Map<number, number>()
  for (const { quarter, dwellings } of promises) per.set(quarter, (per.get(quarter) ?? 0) + dwellings)
  return [...per]
    .map(([quarter, dwellings]): [number, number] => [column(quarter), dwellings])
    .filter(([at]) => at >= 0)
}

type Column = (unit: number, quarter: number) => number

/** One campaign in a street at a time: a column per street and quarter says that one begins there. */
function addStreets(model: Rekenmodel, rows: Rows, added: (points: number) => number, column: Column): void {
  for (const [street, members] of model.streetUnits.entries()) {
    const begins = Array.from({ length: model.quarters }, () => added(0))
    for (const [quarter, begin] of begins.entries()) {
      for (const unit of members) {
        const at = column(unit, quarter)
        if (at >= 0)
          rows.add(-Infinity, 0, [
            [at, 1],
            [begin, -1],
          ])
      }
      const window = begins.slice(quarter, quarter + (model.streetGap[street] ?? 1))
      rows.add(
        -Infinity,
        1,
        window.map((at) => [at, 1] as const),
      )
    }
  }
}

/** So many dwellings begin in a quarter, or none: a column per quarter says that any do. */
function addSeries(model: Rekenmodel, rows: Rows, added: (points: number) => number, column: Column): void {
  if (model.smallestSeries === 0) return
  for (let quarter = 0; quarter < model.quarters; quarter += 1) {
    const any = added(0)
    const members: [number, number][] = []
    for (let unit = 0; unit < model.units; unit += 1) {
      const at = column(unit, quarter)
      if (at < 0) continue
      members.push([at, model.dwellings[unit] ?? 0])
    }
    rows.add(-Infinity, 0, [...members.map(([at]) => [at, 1] as const), [any, -members.length]])
    rows.add(0, Infinity, [...members, [any, -model.smallestSeries]])
  }
}
