/**
 * What disclosure control asks of a solver of linear programmes. An analysis loads no solver: who calls it hands one over
 * (`server/jobs/highs-disclosure.ts` wraps HiGHS).
 */

/** Rows of a sparse matrix: row r has the entries `starts[r]` up to `starts[r + 1]`. */
export interface SparseRows {
  lower: Float64Array
  upper: Float64Array
  starts: Int32Array
  indices: Int32Array
  values: Float64Array
}

/** Least cost, subject to bounds on columns and rows; Infinity where there is no bound. */
export interface LinearModel {
  cost: Float64Array
  lower: Float64Array
  upper: Float64Array
  rows: SparseRows
  /** Whether all columns must be whole numbers. */
  isWhole: boolean
  /** What is going to change between runs, so that the solver takes the method that can go on from there. */
  changes: 'cost' | 'bounds'
}

/** gestopt: the solver gave up; its caller must take that as not known. */
export type SolveStatus = 'optimaal' | 'onhaalbaar' | 'onbegrensd' | 'gestopt'

export interface Solved {
  status: SolveStatus
  /** Values of the columns; only with 'optimaal'. */
  columns: Float64Array
}

/** A model that is solved again and again: each run begins where the one before ended. Close it: its memory is not collected. */
export interface OpenModel {
  setCosts(columns: readonly number[], costs: readonly number[]): void
  setBounds(column: number, lower: number, upper: number): void
  setRowBounds(row: number, lower: number, upper: number): void
  solve(): Solved
  close(): void
}

export interface LinearSolver {
  open(model: LinearModel): OpenModel
}

/**
 * Chance that only who has the key can compute: a number, 0 up to and not including 1, that is always the same for one label. With
 * the key a rounded figure could be undone, so it is a keyed hash (HMAC) and no plain seed.
 */
export type KeyedChance = (label: string) => number
