import type { Bereik, Deelcel, Onderdeel } from './onderdeel-schema.ts'
import type { LinearModel, LinearSolver, OpenModel } from './oplosser-schema.ts'

/** Finds moves of one part; see `openMoves`. */
export interface Bewegingen {
  /**
   * Amounts to add to the cells, with which all sums still hold and nothing known is contradicted: the cheapest that takes a target at least `amount` up, or down where it is negative; null: there is none.
   *
   * @param target a cell by its place, or a difference: the number of cells plus its place
   */
  find(target: number, amount: number): Float64Array | null
  /** A cell is published less precisely from now on: moving it within its range costs nothing any more. */
  widen(place: number, steps: readonly number[]): void
  close(): void
}

/** Columns per cell: within what its answer leaves open (free), and beyond it, up and down (at a price). */
const COLUMNS = 3
const WHOLE_TOLERANCE = 1e-6

/**
 * Opens the linear programme of a part: the least price of what is published for a move of one target. Each next question begins at the
 * answer to the one before.
 */
export function openMoves(part: Onderdeel, solver: LinearSolver, steps: readonly number[]): Bewegingen {
  const { cellen } = part
  const bounds = cellen.map((cell, place) => boundsOf(cell, steps[place] ?? 0))
  const { model, demandRows } = modelOf(part, bounds)
  const open = solver.open(model)
  return {
    find: (target, amount) => {
      const question = { target, amount, row: demandRows.get(target), free: bounds[target]?.vrij ?? [0, 0] }
      const found = solveFor(open, question, cellen.length)
      if (found === null || !part.geheel) return found
      if (isWhole(found)) return found.map(Math.round)
      return wholeMove(part, solver, bounds, found, question)
    },
    widen: (place, now) => {
      const cell = cellen[place]
      if (cell === undefined) return
      const found = boundsOf(cell, now[place] ?? 0)
      bounds[place] = found
      for (const [column, [least, most]] of [found.vrij, found.op, found.neer].entries()) {
        open.setBounds(COLUMNS * place + column, least, most)
      }
    },
    close: () => open.close(),
  }
}

type Paar = readonly [number, number]
interface Grenzen {
  vrij: Paar
  op: Paar
  neer: Paar
}

function boundsOf(cell: Deelcel, step: number): Grenzen {
  const { vast, waarde, treden } = cell
  const range: Bereik = treden[step] ?? vast
  const laag = Math.max(range.laag, vast.laag) - waarde
  const hoog = Math.min(range.hoog, vast.hoog) - waarde
  const isWithheld = step >= treden.length
  return {
    vrij: [laag, hoog],
    op: [0, isWithheld ? 0 : Math.max(0, vast.hoog - waarde - hoog)],
    neer: [0, isWithheld ? 0 : Math.max(0, laag - (vast.laag - waarde))],
  }
}

function modelOf(
  { cellen, vergelijkingen, vormen }: Onderdeel,
  bounds: readonly Grenzen[],
): { model: LinearModel; demandRows: Map<number, number> } {
  const columns = COLUMNS * cellen.length
  const cost = new Float64Array(columns)
  const lower = new Float64Array(columns)
  const upper = new Float64Array(columns)
  for (const [place, { vrij, op, neer }] of bounds.entries()) {
    for (const [column, [least, most]] of [vrij, op, neer].entries()) {
      const at = COLUMNS * place + column
      cost[at] = column === 0 ? 0 : (cellen[place]?.gewicht ?? 0)
      lower[at] = least
      upper[at] = most
    }
  }
  const demandRows = new Map<number, number>()
  const rows = new RowBuilder()
  for (const [whole = -1, ...parts] of vergelijkingen) {
    const terms = parts.map((place) => [place, 1] as const)
    rows.add(0, 0, whole < 0 ? terms : [[whole, -1], ...terms])
  }
  for (const [place, { treden }] of cellen.entries()) {
    // Exactly published or withheld: its free column is the whole move once it is a target.
    if (!treden.some(({ laag, hoog }) => laag < hoog)) continue
    demandRows.set(place, rows.add(-Infinity, Infinity, [[place, 1]]))
  }
  for (const [index, { plus, min }] of vormen.entries()) {
    const terms = [[plus, 1] as const, [min, -1] as const]
    demandRows.set(cellen.length + index, rows.add(-Infinity, Infinity, terms))
  }
  return { model: { cost, lower, upper, rows: rows.build(), isWhole: false, changes: 'bounds' }, demandRows }
}

/** Collects rows over moves of cells. */
class RowBuilder {
  readonly #lower: number[] = []
  readonly #upper: number[] = []
  readonly #starts: number[] = [0]
  readonly #indices: number[] = []
  readonly #values: number[] = []

  add(lower: number, upper: number, terms: readonly (readonly [number, number])[]): number {
    for (const [place, sign] of terms) {
      for (const [column, factor] of [1, 1, -1].entries()) {
        this.#indices.push(COLUMNS * place + column)
        this.#values.push(sign * factor)
      }
    }
    this.#lower.push(lower)
    this.#upper.push(upper)
    this.#starts.push(this.#indices.length)
    return this.#lower.length - 1
  }

  build() {
    return {
      lower: Float64Array.from(this.#lower),
      upper: Float64Array.from(this.#upper),
      starts: Int32Array.from(this.#starts),
      indices: Int32Array.from(this.#indices),
      values: Float64Array.from(this.#values),
    }
  }
}

/** One target with how far it must go, the row that holds it or else the bounds of its own column. */
interface Vraag {
  target: number
  amount: number
  row: number | undefined
  free: Paar
}

function solveFor(open: OpenModel, { target, amount, row, free }: Vraag, cells: number): Float64Array | null {
  const [least, most] = free
  if (row !== undefined) {
    open.setRowBounds(row, amount > 0 ? amount : -Infinity, amount > 0 ? Infinity : amount)
  } else {
    if (amount > most || amount < least) return null
    open.setBounds(COLUMNS * target, amount > 0 ? amount : least, amount > 0 ? most : amount)
  }
  const { status, columns } = open.solve()
  if (row === undefined) open.setBounds(COLUMNS * target, least, most)
  else open.setRowBounds(row, -Infinity, Infinity)
  return status === 'optimaal' ? movesOf(columns, cells) : null
}

/**
 * A move in whole numbers where the linear programme gave broken ones: along the cells it touches if that can be, or else along
 * any. Sums over areas, categories and periods at once need not have whole corners.
 */
function wholeMove(
  part: Onderdeel,
  solver: LinearSolver,
  bounds: readonly Grenzen[],
  broken: Float64Array,
  question: Vraag,
): Float64Array | null {
  const none: Paar = [0, 0]
  const along = bounds.map((found, place) =>
    Math.abs(broken[place] ?? 0) > WHOLE_TOLERANCE ? found : { ...found, op: none, neer: none },
  )
  for (const allowed of [along, bounds]) {
    const open = solver.open({ ...modelOf(part, allowed).model, isWhole: true })
    try {
      const found = solveFor(open, question, part.cellen.length)
      if (found !== null) return found.map(Math.round)
    } finally {
      open.close()
    }
  }
  return null
}

function movesOf(columns: Float64Array, cells: number): Float64Array {
  const moves = new Float64Array(cells)
  for (let place = 0; place < cells; place += 1) {
    const at = COLUMNS * place
    moves[place] = (columns[at] ?? 0) + (columns[at + 1] ?? 0) - (columns[at + 2] ?? 0)
  }
  return moves
}

function isWhole(values: Float64Array): boolean {
  return values.every((value) => Math.abs(value - Math.round(value)) < WHOLE_TOLERANCE)
}
