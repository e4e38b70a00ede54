import { NEAR_QUARTERS } from './punten.ts'
import type { Rekenmodel } from './rekenmodel.ts'

/** A unit that is not in the plan. */
export const UNPLANNED = -1

/** Lists of different lengths behind each other: those of `index` stand from `starts[index]` up to `starts[index + 1]`. */
function startsOf(lists: readonly (readonly unknown[])[]): Int32Array {
  const starts = new Int32Array(lists.length + 1)
  for (const [index, list] of lists.entries()) starts[index + 1] = (starts[index] ?? 0) + list.length
  return starts
}

/**
 * A plan that is being made, with everything that the rules ask about kept up to date: what is used of each stock, which quarters
 * of a street are shut, how many dwellings begin per quarter. Asking whether a unit fits, placing it and taking it out cost a few
 * additions each. All numbers are whole, so that placing and taking out leaves exactly what was there.
 */
export class Planstand {
  readonly model: Rekenmodel
  /** Per unit the quarter in which it begins, or `UNPLANNED`. */
  readonly begin: Int16Array
  readonly used: Float64Array
  /** Dwellings that begin per quarter. */
  readonly beginning: Int32Array
  /** Dwellings in the plan per minimum. */
  readonly reached: Int32Array
  /** Promised dwellings with another quarter or none. */
  moved: number
  points = 0
  /** Dwellings that have to be in the plan and are not. */
  missing = 0
  readonly #useStarts: Int32Array
  readonly #useBase: Int32Array
  readonly #useAfter: Int8Array
  readonly #useAmount: Float64Array
  /** Per street and quarter how many units shut that quarter for the others. */
  readonly #shut: Int16Array
  /** Per piece of nearness how many units with corporation work are near enough. */
  readonly #nearby: Int16Array

  constructor(model: Rekenmodel) {
    this.model = model
    const { units, quarters, uses } = model
    const flat = uses.flat()
    this.begin = new Int16Array(units).fill(UNPLANNED)
    this.used = new Float64Array(model.capacity.length)
    this.beginning = new Int32Array(quarters)
    this.reached = new Int32Array(model.minima.length)
    this.moved = model.promised
    this.#useStarts = startsOf(uses)
    this.#useBase = Int32Array.from(flat, ({ base }) => base)
    this.#useAfter = Int8Array.from(flat, ({ after }) => after)
    this.#useAmount = Float64Array.from(flat, ({ amount }) => amount)
    this.#shut = new Int16Array(model.streetNames.length * quarters)
    this.#nearby = new Int16Array(model.near.length)
    for (let unit = 0; unit < units; unit += 1) {
      if (model.mandatory[unit] === 1) this.missing += model.dwellings[unit] ?? 0
    }
  }

  /** Quarter in which a unit begins, or `UNPLANNED`. */
  beginOf(unit: number): number {
    return this.begin[unit] ?? UNPLANNED
  }

  /** Whether a unit that is not in the plan can begin in a quarter beside all that is. */
  fits(unit: number, quarter: number): boolean {
    const { allowed, quarters, capacity, yearOfQuarter, streets } = this.model
    if (allowed[unit * quarters + quarter] !== 1) return false
    const year = yearOfQuarter[quarter] ?? 0
    const end = this.#useStarts[unit + 1] ?? 0
    for (let use = this.#useStarts[unit] ?? 0; use < end; use += 1) {
      const after = this.#useAfter[use] ?? 0
      const row = (this.#useBase[use] ?? 0) + (after < 0 ? year : quarter + after)
      if ((this.used[row] ?? 0) + (this.#useAmount[use] ?? 0) > (capacity[row] ?? 0)) return false
    }
    for (const street of streets[unit] ?? []) {
      if ((this.#shut[street * quarters + quarter] ?? 0) > 0) return false
    }
    return true
  }

  /** Points that come with a unit in a quarter: its own, its nearness, and the nearness that it gives to others. */
  gain(unit: number, quarter: number): number {
    const { value, quarters, near, nearOf, helps } = this.model
    let points = value[unit * quarters + quarter] ?? 0
    for (const index of nearOf[unit] ?? []) {
      const piece = near[index]
      if (piece?.neighbours.some((other) => this.#isNear(other, quarter)) === true) points += piece.points
    }
    for (const index of helps[unit] ?? []) {
      const piece = near[index]
      if (piece !== undefined && (this.#nearby[index] ?? 0) === 0 && this.#isNear(piece.unit, quarter)) {
        points += piece.points
      }
    }
    return points
  }

  /**
   * By how many dwellings a unit in a quarter brings the plan nearer to what it has to have: minima, promises, a series that has
   * begun and is too small.
   */
  pull(unit: number, quarter: number): number {
    const { minima, adds, promises, mayMove, smallestSeries, dwellings } = this.model
    let pull = 0
    for (const { minimum, dwellings: count } of adds[unit] ?? []) {
      const short = (minima[minimum]?.dwellings ?? 0) - (this.reached[minimum] ?? 0)
      if (short > 0) pull += Math.min(short, count)
    }
    if (this.moved > mayMove) {
      for (const promise of promises[unit] ?? []) if (promise.quarter === quarter) pull += promise.dwellings
    }
    const begun = this.beginning[quarter] ?? 0
    if (begun > 0 && begun < smallestSeries) pull += Math.min(smallestSeries - begun, dwellings[unit] ?? 0)
    return pull
  }

  /** Puts a unit in the plan; the caller has asked whether it fits. */
  place(unit: number, quarter: number): void {
    this.points += this.gain(unit, quarter)
    this.#count(unit, quarter, 1)
    this.begin[unit] = quarter
  }

  /** Takes a unit out of the plan. */
  remove(unit: number): void {
    const quarter = this.beginOf(unit)
    this.begin[unit] = UNPLANNED
    this.#count(unit, quarter, -1)
    this.points -= this.gain(unit, quarter)
  }

  /** Dwellings by which the plan misses what it has to have; 0: it keeps every rule. */
  shortage(): number {
    const { minima, mayMove, smallestSeries } = this.model
    let short = this.missing + Math.max(0, this.moved - mayMove)
    for (const [minimum, { dwellings }] of minima.entries()) {
      short += Math.max(0, dwellings - (this.reached[minimum] ?? 0))
    }
    for (const begun of this.beginning)
      if (begun > 0 && begun < smallestSeries) short += smallestSeries - begun
    return short
  }

  #isNear(unit: number, quarter: number): boolean {
    const begin = this.begin[unit] ?? UNPLANNED
    return begin !== UNPLANNED && Math.abs(begin - quarter) <= NEAR_QUARTERS
  }

  /** Adds a unit to all that is counted, or takes it off; `begin` of the unit itself is not looked at. */
  #count(unit: number, quarter: number, sign: 1 | -1): void {
    const { quarters, yearOfQuarter, streets, streetGap, near, nearOf, helps } = this.model
    const { dwellings, adds, promises, mandatory } = this.model
    const year = yearOfQuarter[quarter] ?? 0
    const end = this.#useStarts[unit + 1] ?? 0
    for (let use = this.#useStarts[unit] ?? 0; use < end; use += 1) {
      const after = this.#useAfter[use] ?? 0
      const row = (this.#useBase[use] ?? 0) + (after < 0 ? year : quarter + after)
      this.used[row] = (this.used[row] ?? 0) + sign * (this.#useAmount[use] ?? 0)
    }
    for (const street of streets[unit] ?? []) {
      const gap = streetGap[street] ?? 0
      const last = Math.min(quarters - 1, quarter + gap - 1)
      for (let at = Math.max(0, quarter - gap + 1); at <= last; at += 1) {
        const place = street * quarters + at
        if (at !== quarter) this.#shut[place] = (this.#shut[place] ?? 0) + sign
      }
    }
    for (const index of helps[unit] ?? []) {
      const piece = near[index]
      if (piece !== undefined && this.#isNear(piece.unit, quarter)) {
        this.#nearby[index] = (this.#nearby[index] ?? 0) + sign
      }
    }
    for (const index of nearOf[unit] ?? []) {
      const neighbours = near[index]?.neighbours ?? []
      this.#nearby[index] = sign === 1 ? neighbours.filter((other) => this.#isNear(other, quarter)).length : 0
    }
    const count = dwellings[unit] ?? 0
    this.beginning[quarter] = (this.beginning[quarter] ?? 0) + sign * count
    for (const { minimum, dwellings: added } of adds[unit] ?? []) {
      this.reached[minimum] = (this.reached[minimum] ?? 0) + sign * added
    }
    for (const promise of promises[unit] ?? []) {
      if (promise.quarter === quarter) this.moved -= sign * promise.dwellings
    }
    if (mandatory[unit] === 1) this.missing -= sign * count
  }
}
