import type { Onderdeel } from './onderdeel-schema.ts'
import type { LinearSolver, OpenModel } from './oplosser-schema.ts'
import {
  buildMoves,
  columnsOf,
  type Kolom,
  type Ruimte,
  solveMove,
  type Verschuivingsmodel,
} from './verschuivingsmodel.ts'

/** Finds moves of one part; see `openMoves`. */
export interface Bewegingen {
  /**
   * Amounts to add to the cells, with which all sums still hold and nothing known is contradicted: the cheapest that takes a target at
   * least `amount` up, or down where it is negative; null: there is none.
   *
   * @param target a cell by its place, or a difference: the number of cells plus its place
   */
  find(target: number, amount: number): Float64Array | null
  /** A cell is published less precisely from now on: moving it within its range costs next to nothing any more. */
  widen(place: number, steps: readonly number[]): void
  close(): void
}

const WHOLE_TOLERANCE = 1e-6

/**
 * Opens the linear programme of a part: the least price of what is published for a move of one target. Each next question begins at the
 * answer to the one before.
 *
 * @param steps which way each cell is published now; read again by `widen`
 */
export function openMoves(part: Onderdeel, solver: LinearSolver, steps: readonly number[]): Bewegingen {
  const first = new Programma(part, solver, steps, 'ruim')
  let again: Programma | null = null
  return {
    find: (target, amount) => {
      const found = first.find(target, amount)
      if (found === null || !part.geheel) return found
      if (isWhole(found)) return found.map(Math.round)
      again ??= new Programma(part, solver, steps, 'krap')
      const closer = again.find(target, amount) ?? found
      if (isWhole(closer)) return closer.map(Math.round)
      return wholeMove(part, solver, again.columns, closer, { target, amount })
    },
    widen: (place, now) => {
      first.widen(place, now)
      again?.widen(place, now)
    },
    close: () => {
      first.close()
      again?.close()
    },
  }
}

/** One open linear programme of a part. */
class Programma {
  readonly columns: Kolom[][]
  readonly #cells: Onderdeel['cellen']
  readonly #ruimte: Ruimte
  readonly #open: OpenModel
  readonly #layout: Omit<Verschuivingsmodel, 'model'>

  constructor(part: Onderdeel, solver: LinearSolver, steps: readonly number[], ruimte: Ruimte) {
    this.#cells = part.cellen
    this.#ruimte = ruimte
    this.columns = part.cellen.map((cell, place) => columnsOf(cell, steps[place] ?? 0, ruimte))
    const { model, ...layout } = buildMoves(part, this.columns, { ruimte, isWhole: false })
    this.#layout = layout
    this.#open = solver.open(model)
  }

  find(target: number, amount: number): Float64Array | null {
    return solveMove(this.#open, this.#layout, target, amount)
  }

  widen(place: number, steps: readonly number[]): void {
    const cell = this.#cells[place]
    if (cell === undefined) return
    const found = columnsOf(cell, steps[place] ?? 0, this.#ruimte)
    this.columns[place] = found
    const first = this.#layout.starts[place] ?? 0
    for (const [column, { least, most }] of found.entries()) {
      this.#open.setBounds(first + column, least, most)
    }
    this.#open.setCosts(
      found.map((_, column) => first + column),
      found.map(({ cost }) => cost),
    )
  }

  close(): void {
    this.#open.close()
  }
}

/** One target with how far it must go. */
interface Vraag {
  target: number
  amount: number
}

/**
 * A move in whole numbers where the linear programme gave broken ones: along the cells it touches if that can be, or else along any.
 * Sums over areas, categories and periods at once need not have whole corners.
 */
function wholeMove(
  part: Onderdeel,
  solver: LinearSolver,
  columns: readonly (readonly Kolom[])[],
  broken: Float64Array,
  question: Vraag,
): Float64Array | null {
  const { cellen, vormen } = part
  const form = vormen[question.target - cellen.length]
  const aimed = form === undefined ? [question.target] : [form.plus, form.min]
  const places = [...cellen.keys()]
  const touched = places.filter((place) => Math.abs(broken[place] ?? 0) > WHOLE_TOLERANCE)
  return (
    wholeMoveAmong(part, solver, columns, [...new Set([...touched, ...aimed])], question) ??
    wholeMoveAmong(part, solver, columns, places, question)
  )
}

/** The cheapest move in whole numbers in which only the given cells take part. */
function wholeMoveAmong(
  { cellen, vergelijkingen, vormen }: Onderdeel,
  solver: LinearSolver,
  columns: readonly (readonly Kolom[])[],
  among: readonly number[],
  { target, amount }: Vraag,
): Float64Array | null {
  const placed = new Map(among.map((place, at) => [place, at]))
  const form = vormen[target - cellen.length]
  const small = {
    cellen: among.flatMap((place) => cellen[place] ?? []),
    vergelijkingen: vergelijkingen.flatMap(([whole = -1, ...parts]) => {
      const moved = parts.flatMap((part) => placed.get(part) ?? [])
      const at = placed.get(whole) ?? -1
      return moved.length === 0 && at < 0 ? [] : [[at, ...moved]]
    }),
    vormen:
      form === undefined
        ? []
        : [{ ...form, plus: placed.get(form.plus) ?? 0, min: placed.get(form.min) ?? 0, langs: [] }],
  }
  const { model, ...layout } = buildMoves(
    small,
    among.flatMap((place) => [columns[place] ?? []]),
    { ruimte: 'krap', isWhole: true },
  )
  const open = solver.open(model)
  try {
    const aim = form === undefined ? (placed.get(target) ?? 0) : among.length
    const found = solveMove(open, layout, aim, amount)
    if (found === null) return null
    const moves = new Float64Array(cellen.length)
    for (const [at, place] of among.entries()) moves[place] = Math.round(found[at] ?? 0)
    return moves
  } finally {
    open.close()
  }
}

function isWhole(values: Float64Array): boolean {
  return values.every((value) => Math.abs(value - Math.round(value)) < WHOLE_TOLERANCE)
}
