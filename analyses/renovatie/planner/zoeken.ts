import { seededRandom, type SeededRandom } from '../../statistics/seeded-random.ts'
import { Planstand, UNPLANNED } from './planstand.ts'
import { ALL_POINTS } from './punten.ts'
import type { Rekenmodel } from './rekenmodel.ts'
import { scarcityOf } from './schaarste.ts'

/** How long a search may take and from where it starts. The same seed and steps give the same plan. */
export interface Zoekopdracht {
  seed: number
  /** Steps at most. */
  steps: number
  /** Part (0 to 1) of the budget that is used; 1 ends the search. For who gives it time; absent: the part of the steps. */
  spent?: () => number
  /** Asked now and then, with the part of the budget that is used, whether to stop. */
  stop?: (part: number) => boolean
  /** Called with every plan that is better than those before it. */
  onBetter?: (found: Gevonden) => void
  /** Quarter per unit of an earlier plan, where the search starts. */
  from?: Int16Array
}

/** A plan that was found. */
export interface Gevonden {
  /** Quarter per unit, or -1. */
  begin: Int16Array
  points: number
  /** Dwellings by which it misses what it has to have. */
  shortage: number
  steps: number
}

/** Missing one dwelling that has to be there weighs more than all points together. */
const POINTS_PER_MISSING = 2 * ALL_POINTS
/** Steps between two looks at the clock and the stop signal. */
const LOOK_EVERY = 32
/** Temperature at the beginning and the end, as a part of the mean points of a unit. */
const HOT = 0.25
const COLD = 0.002
/** Units taken out in one step at most, and units outside the plan that are tried beside them. */
const MOST_TAKEN = 12
const TRIED_BESIDE = 12
/** One in so many possible quarters is passed over, so that the same choice is not made every time. */
const PASS_ONE_IN = 64
const TWO_POW_32 = 4_294_967_296

/**
 * A seeded search: take some units out that have to do with each other, put them and others back where they bring most, and keep
 * the change when it is better or, at first, not much worse.
 *
 * Sources: G. Schrimpf and others, "Record breaking optimization results using the ruin and recreate principle", Journal of
 * Computational Physics 159, 2000, https://doi.org/10.1006/jcph.1999.6413; passing over a place now and then: J. Christiaens and
 * G. Vanden Berghe, "Slack induction by string removals", Transportation Science 54, 2020, https://doi.org/10.1287/trsc.2019.0914
 *
 * @returns the best plan; it keeps every rule when its shortage is 0
 */
export function searchPlan(model: Rekenmodel, task: Zoekopdracht): Gevonden {
  return new Search(model, task).run()
}

class Search {
  readonly #model: Rekenmodel
  readonly #task: Zoekopdracht
  readonly #random: SeededRandom
  readonly #state: Planstand
  /** Units outside the plan, and where each stands in that list (-1: it does not). */
  readonly #outside: number[] = []
  readonly #placeOutside: Int32Array
  /** What changed in this step: unit and the quarter it had before. */
  readonly #changes: number[] = []
  readonly #density: Float64Array
  readonly #most: Float64Array
  /** Per unit and quarter what it takes of what is scarce, in points; and per unit the most that is left after that. */
  readonly #toll: Float64Array
  readonly #left: Float64Array
  /** Whether this step looks at what is scarce. */
  #isThrifty = true
  readonly #free: readonly number[]
  readonly #isCandidate: Uint8Array
  #candidates: number[] = []

  constructor(model: Rekenmodel, task: Zoekopdracht) {
    this.#model = model
    this.#task = task
    this.#random = seededRandom(task.seed, 'renovatie/planner')
    this.#state = new Planstand(model)
    this.#placeOutside = new Int32Array(model.units)
    this.#isCandidate = new Uint8Array(model.units)
    this.#most = mostPoints(model)
    const sizes = sizesOf(model)
    this.#toll = scarcityOf(model).toll
    this.#left = mostPoints(
      { ...model, value: model.value.map((points, place) => points - (this.#toll[place] ?? 0)) },
      -Infinity,
    )
    this.#density = this.#most.map((points, unit) => points / (sizes[unit] ?? 1))
    this.#free = Array.from({ length: model.units }, (_, unit) => unit).filter(
      (unit) => this.#most[unit] !== -1,
    )
    for (const unit of this.#free) this.#noteOutside(unit)
  }

  run(): Gevonden {
    this.#construct()
    const mean = this.#state.points / Math.max(1, this.#free.length - this.#outside.length)
    let score = this.#score()
    let best = this.#snapshot(0)
    let bestScore = score
    this.#task.onBetter?.(best)
    let temperature = HOT * mean
    const { steps } = this.#task
    let step = 0
    for (; step < steps && this.#free.length > 0; step += 1) {
      if (step % LOOK_EVERY === 0) {
        const part = this.#task.spent?.() ?? step / steps
        if (part >= 1 || this.#task.stop?.(part) === true) break
        temperature = HOT * mean * (COLD / HOT) ** part
      }
      this.#changes.length = 0
      this.#change()
      const next = this.#score()
      const least = score + temperature * Math.log((this.#random.bits() + 1) / TWO_POW_32)
      if (next < least) {
        this.#undo()
        continue
      }
      score = next
      if (score > bestScore) {
        bestScore = score
        best = this.#snapshot(step + 1)
        this.#task.onBetter?.(best)
      }
    }
    return { ...best, steps: step }
  }

  /** What has to be in first, then what was promised or planned before, then the rest by points for what it takes. */
  #construct(): void {
    const { mandatory, promises, quarters } = this.#model
    const order = this.#free.toSorted((a, b) => (this.#left[b] ?? 0) - (this.#left[a] ?? 0) || a - b)
    const put = (unit: number, quarter: number) => {
      const isOutside = this.#state.beginOf(unit) === UNPLANNED
      if (isOutside && quarter >= 0 && quarter < quarters && this.#state.fits(unit, quarter)) {
        this.#put(unit, quarter)
      }
    }
    for (const unit of order) {
      if (mandatory[unit] !== 1) continue
      for (let quarter = 0; quarter < quarters; quarter += 1) put(unit, quarter)
    }
    for (const unit of order) for (const { quarter } of promises[unit] ?? []) put(unit, quarter)
    for (const unit of order) put(unit, this.#task.from?.[unit] ?? UNPLANNED)
    this.#candidates = order.filter((unit) => this.#state.beginOf(unit) === UNPLANNED)
    for (const unit of this.#candidates) this.#putWhereBest(unit)
    this.#clearSmallSeries()
  }

  #change(): void {
    this.#candidates.length = 0
    this.#isThrifty = (this.#random.bits() & 3) !== 0
    const kind = this.#random.bits() & 7
    const pivot = this.#free[this.#below(this.#free.length)] ?? 0
    if (kind < 2) this.#takeSome(pivot)
    else if (kind < 4) this.#takeAround(pivot)
    else if (kind === 4) this.#takeNeighbours(pivot)
    else this.#force(pivot)
    const beside = Math.min(this.#outside.length, 1 + this.#below(TRIED_BESIDE))
    for (let count = 0; count < beside; count += 1) {
      this.#candidate(this.#outside[this.#below(this.#outside.length)] ?? pivot)
    }
    this.#order()
    for (const unit of this.#candidates) {
      this.#isCandidate[unit] = 0
      if (this.#state.beginOf(unit) === UNPLANNED) this.#putWhereBest(unit)
    }
    this.#clearSmallSeries()
  }

  /** A few units from anywhere. */
  #takeSome(pivot: number): void {
    this.#take(pivot)
    const count = this.#below(3)
    for (let index = 0; index < count; index += 1) this.#take(this.#anyUnit())
  }

  /** Units that begin about when the pivot does. */
  #takeAround(pivot: number): void {
    const quarter = this.#state.beginOf(pivot)
    const centre = quarter === UNPLANNED ? this.#below(this.#model.quarters) : quarter
    this.#take(pivot)
    const count = 1 + this.#below(MOST_TAKEN)
    for (let index = 0, tries = 0; index < count && tries < 16 * MOST_TAKEN; tries += 1) {
      const unit = this.#anyUnit()
      const begin = this.#state.beginOf(unit)
      if (begin === UNPLANNED || Math.abs(begin - centre) > 1) continue
      this.#take(unit)
      index += 1
    }
  }

  /** The pivot with its streets and, when it has them, the blocks next to it. */
  #takeNeighbours(pivot: number): void {
    const { streets, streetUnits, near, nearOf, helps } = this.#model
    const around = [
      pivot,
      ...(streets[pivot] ?? []).flatMap((street) => streetUnits[street] ?? []),
      ...(nearOf[pivot] ?? []).flatMap((index) => near[index]?.neighbours ?? []),
      ...(helps[pivot] ?? []).map((index) => near[index]?.unit ?? pivot),
    ]
    for (const unit of around.slice(0, 2 * MOST_TAKEN)) this.#take(unit)
  }

  /** Puts the pivot in a quarter, taking out what stands in its way. */
  #force(pivot: number): void {
    const { allowed, quarters, streets, streetUnits, streetGap } = this.#model
    const quarter = this.#quarterFor(pivot)
    if (allowed[pivot * quarters + quarter] !== 1 || this.#state.beginOf(pivot) === quarter) {
      this.#takeSome(pivot)
      return
    }
    this.#take(pivot)
    for (const street of streets[pivot] ?? []) {
      for (const unit of streetUnits[street] ?? []) {
        const begin = this.#state.beginOf(unit)
        const away = Math.abs(begin - quarter)
        if (begin !== UNPLANNED && away > 0 && away < (streetGap[street] ?? 0)) this.#take(unit)
      }
    }
    for (let tries = 0; tries < 8 * MOST_TAKEN && this.#candidates.length < MOST_TAKEN; tries += 1) {
      if (this.#state.fits(pivot, quarter)) break
      const unit = this.#anyUnit()
      const begin = this.#state.beginOf(unit)
      if (begin !== UNPLANNED && Math.abs(begin - quarter) <= 2) this.#take(unit)
    }
    if (this.#state.beginOf(pivot) === UNPLANNED && this.#state.fits(pivot, quarter))
      this.#put(pivot, quarter)
  }

  /** A quarter by chance, or that of a unit that the pivot would be near to or shares a street with. */
  #quarterFor(pivot: number): number {
    const { quarters, streets, streetUnits, near, nearOf, helps } = this.#model
    const pick = <T>(list: readonly T[] | undefined): T | undefined => list?.[this.#below(list.length)]
    const way = this.#random.bits() & 3
    const other =
      way === 0
        ? pick(near[pick(nearOf[pivot]) ?? -1]?.neighbours)
        : way === 1
          ? near[pick(helps[pivot]) ?? -1]?.unit
          : way === 2
            ? pick(streetUnits[pick(streets[pivot]) ?? -1])
            : undefined
    const begin = other === undefined || other === pivot ? UNPLANNED : this.#state.beginOf(other)
    if (begin === UNPLANNED) return this.#below(quarters)
    if (way === 2) return begin
    return Math.max(0, Math.min(quarters - 1, begin - 1 + this.#below(3)))
  }

  /** Puts a unit where it brings most, with what the plan has to have before all else; nowhere when it fits nowhere. */
  #putWhereBest(unit: number): void {
    const { quarters, allowed } = this.#model
    let best = -Infinity
    let bestQuarter = UNPLANNED
    for (let quarter = 0; quarter < quarters; quarter += 1) {
      if (allowed[unit * quarters + quarter] !== 1 || this.#below(PASS_ONE_IN) === 0) continue
      if (!this.#state.fits(unit, quarter)) continue
      const toll = this.#isThrifty ? (this.#toll[unit * quarters + quarter] ?? 0) : 0
      const score =
        this.#state.gain(unit, quarter) - toll + POINTS_PER_MISSING * this.#state.pull(unit, quarter)
      if (score > best) {
        best = score
        bestQuarter = quarter
      }
    }
    if (bestQuarter !== UNPLANNED) this.#put(unit, bestQuarter)
  }

  /** Quarters in which too few dwellings begin lose what may go. */
  #clearSmallSeries(): void {
    const { smallestSeries, quarters, mandatory } = this.#model
    if (smallestSeries === 0) return
    for (let quarter = 0; quarter < quarters; quarter += 1) {
      const begun = this.#state.beginning[quarter] ?? 0
      if (begun === 0 || begun >= smallestSeries) continue
      for (const unit of this.#free) {
        if (this.#state.beginOf(unit) === quarter && mandatory[unit] !== 1) this.#pull(unit)
      }
    }
  }

  /** The order in which candidates are put back: by chance, by points for what they take, by points, or large ones first. */
  #order(): void {
    const way = this.#random.bits() & 7
    if (way < 2) this.#shuffle()
    else {
      const keys = [this.#left, this.#left, this.#density, this.#density, this.#most, this.#model.dwellings]
      const key = keys[way - 2] ?? this.#left
      this.#candidates.sort((a, b) => (key[b] ?? 0) - (key[a] ?? 0) || a - b)
    }
  }

  #shuffle(): void {
    for (let index = this.#candidates.length - 1; index > 0; index -= 1) {
      const other = this.#below(index + 1)
      const unit = this.#candidates[index] ?? 0
      this.#candidates[index] = this.#candidates[other] ?? 0
      this.#candidates[other] = unit
    }
  }

  #anyUnit(): number {
    return this.#free[this.#below(this.#free.length)] ?? 0
  }

  #below(count: number): number {
    return Math.floor((this.#random.bits() * count) / TWO_POW_32)
  }

  #candidate(unit: number): void {
    if (this.#isCandidate[unit] === 1 || this.#most[unit] === -1) return
    this.#isCandidate[unit] = 1
    this.#candidates.push(unit)
  }

  /** Takes a unit out, unless it has to stay, and makes it a candidate. */
  #take(unit: number): void {
    if (this.#state.beginOf(unit) !== UNPLANNED) {
      if (this.#model.mandatory[unit] === 1) return
      this.#pull(unit)
    }
    this.#candidate(unit)
  }

  #put(unit: number, quarter: number): void {
    this.#changes.push(unit, UNPLANNED)
    this.#state.place(unit, quarter)
    const place = this.#placeOutside[unit] ?? 0
    const last = this.#outside.pop() ?? unit
    if (last !== unit) {
      this.#outside[place] = last
      this.#placeOutside[last] = place
    }
  }

  #pull(unit: number): void {
    this.#changes.push(unit, this.#state.beginOf(unit))
    this.#state.remove(unit)
    this.#noteOutside(unit)
  }

  #noteOutside(unit: number): void {
    this.#placeOutside[unit] = this.#outside.length
    this.#outside.push(unit)
  }

  #undo(): void {
    for (let index = this.#changes.length - 2; index >= 0; index -= 2) {
      const unit = this.#changes[index] ?? 0
      const before = this.#changes[index + 1] ?? UNPLANNED
      if (before === UNPLANNED) this.#pull(unit)
      else this.#put(unit, before)
    }
  }

  #score(): number {
    return this.#state.points - POINTS_PER_MISSING * this.#state.shortage()
  }

  #snapshot(steps: number): Gevonden {
    const { points, begin } = this.#state
    return { begin: begin.slice(), points, shortage: this.#state.shortage(), steps }
  }
}

/** The most points of each unit by itself; -1: it can begin nowhere. */
function mostPoints(
  { units, quarters, allowed, value }: Pick<Rekenmodel, 'units' | 'quarters' | 'allowed' | 'value'>,
  none = -1,
): Float64Array {
  const most = new Float64Array(units).fill(none)
  for (let place = 0; place < units * quarters; place += 1) {
    const unit = Math.floor(place / quarters)
    if (allowed[place] === 1) most[unit] = Math.max(most[unit] ?? none, value[place] ?? 0)
  }
  return most
}

/** What each unit takes of the stocks, each as a part of what there is over all quarters; never 0. */
function sizesOf({ uses, stocks, capacity }: Rekenmodel): number[] {
  const totals = new Map(
    stocks.map(({ base }, index) => {
      const end = stocks[index + 1]?.base ?? capacity.length
      return [base, capacity.subarray(base, end).reduce((sum, value) => sum + value, 0)]
    }),
  )
  const partOf = (base: number, amount: number) => amount / Math.max(amount, totals.get(base) ?? 0)
  return uses.map((rows) => 1e-9 + rows.reduce((sum, { base, amount }) => sum + partOf(base, amount), 0))
}
