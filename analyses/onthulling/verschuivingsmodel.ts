import type { Bereik, Deelcel, Onderdeel } from './onderdeel-schema.ts'
import type { LinearModel, OpenModel } from './oplosser-schema.ts'

/** One column of a cell: an amount up (sign 1) or down (-1) within bounds, at a price per unit. */
export interface Kolom {
  sign: 1 | -1
  least: number
  most: number
  cost: number
}

/**
 * How moves that tell nothing new are written. ruim: one column from least to most, at no cost; its corners lie far out, so one answer
 * moves much that is withheld and proves many cells at once. krap: up and down apart and at a small price; only what must move moves,
 * which mostly gives whole numbers where sums over areas, categories and periods meet.
 */
export type Ruimte = 'ruim' | 'krap'

const COST_OF_FREE_MOVE = 1e-3

/** How far apart the least cost and a move in whole numbers may lie: looking for the cheapest takes longer than it saves. */
const WHOLE_GAP = 0.3

/**
 * Columns of a cell as it is published now: first those within what its answer leaves open, then up and down beyond that, at its weight.
 *
 * @param step which of its ways to be published is taken; the number of them: withheld
 */
export function columnsOf(cell: Deelcel, step: number, ruimte: Ruimte): Kolom[] {
  const { vast, waarde, treden, gewicht } = cell
  const range: Bereik = treden[step] ?? vast
  const up = vast.hoog - waarde
  const down = waarde - vast.laag
  const freeUp = Math.min(up, range.hoog - waarde)
  const freeDown = Math.min(down, waarde - range.laag)
  const priced: Kolom[] = [
    { sign: 1, least: 0, most: beyond(up, freeUp), cost: gewicht },
    { sign: -1, least: 0, most: beyond(down, freeDown), cost: gewicht },
  ]
  if (ruimte === 'ruim') return [{ sign: 1, least: -freeDown, most: freeUp, cost: 0 }, ...priced]
  return [
    { sign: 1, least: 0, most: freeUp, cost: COST_OF_FREE_MOVE },
    { sign: -1, least: 0, most: freeDown, cost: COST_OF_FREE_MOVE },
    ...priced,
  ]
}

/** What is left above what is free; of no bound there is no less. */
function beyond(all: number, free: number): number {
  if (free === Infinity) return 0
  return all === Infinity ? Infinity : Math.max(0, all - free)
}

/** The linear programme of a part, with where each cell and target stands in it. */
export interface Verschuivingsmodel {
  model: LinearModel
  /** First column of each cell; one more at the end. */
  starts: Int32Array
  columns: readonly (readonly Kolom[])[]
  /** Row of a target that is more than its free columns: a cell with a range, or a difference. */
  demandRows: ReadonlyMap<number, number>
  ruimte: Ruimte
}

/** Builds the programme: all sums stay what they are. */
export function buildMoves(
  { cellen, vergelijkingen, vormen }: Pick<Onderdeel, 'cellen' | 'vergelijkingen' | 'vormen'>,
  columns: readonly (readonly Kolom[])[],
  { ruimte, isWhole }: { ruimte: Ruimte; isWhole: boolean },
): Verschuivingsmodel {
  const starts = new Int32Array(columns.length + 1)
  for (const [place, found] of columns.entries()) starts[place + 1] = (starts[place] ?? 0) + found.length
  const flat = columns.flat()
  const rows = new RowBuilder(columns, starts)
  for (const [whole = -1, ...parts] of vergelijkingen) {
    const terms = parts.map((place) => [place, 1] as const)
    rows.add(0, 0, whole < 0 ? terms : [[whole, -1], ...terms])
  }
  const demandRows = new Map<number, number>()
  for (const [place, { treden }] of cellen.entries()) {
    // Of the others, a target is withheld: its free columns are its whole move.
    if (!treden.some(({ laag, hoog }) => laag < hoog)) continue
    demandRows.set(place, rows.add(-Infinity, Infinity, [[place, 1]]))
  }
  for (const [index, { plus, min }] of vormen.entries()) {
    const terms = [[plus, 1] as const, [min, -1] as const]
    demandRows.set(cellen.length + index, rows.add(-Infinity, Infinity, terms))
  }
  const model: LinearModel = {
    cost: Float64Array.from(flat, ({ cost }) => cost),
    lower: Float64Array.from(flat, ({ least }) => least),
    upper: Float64Array.from(flat, ({ most }) => most),
    rows: rows.build(),
    isWhole,
    gap: WHOLE_GAP,
    changes: 'bounds',
  }
  return { model, starts, columns, demandRows, ruimte }
}

/** Collects rows over moves of cells. */
class RowBuilder {
  readonly #columns: readonly (readonly Kolom[])[]
  readonly #starts: Int32Array
  readonly #lower: number[] = []
  readonly #upper: number[] = []
  readonly #rowStarts: number[] = [0]
  readonly #indices: number[] = []
  readonly #values: number[] = []

  constructor(columns: readonly (readonly Kolom[])[], starts: Int32Array) {
    this.#columns = columns
    this.#starts = starts
  }

  add(lower: number, upper: number, terms: readonly (readonly [number, number])[]): number {
    for (const [place, factor] of terms) {
      for (const [column, { sign }] of (this.#columns[place] ?? []).entries()) {
        this.#indices.push((this.#starts[place] ?? 0) + column)
        this.#values.push(factor * sign)
      }
    }
    this.#lower.push(lower)
    this.#upper.push(upper)
    this.#rowStarts.push(this.#indices.length)
    return this.#lower.length - 1
  }

  build() {
    return {
      lower: Float64Array.from(this.#lower),
      upper: Float64Array.from(this.#upper),
      starts: Int32Array.from(this.#rowStarts),
      indices: Int32Array.from(this.#indices),
      values: Float64Array.from(this.#values),
    }
  }
}

/**
 * Solves for one target: at least `amount` up, or down where it is negative.
 *
 * @returns the amount to add to each cell; null when there is no such move
 */
export function solveMove(
  open: OpenModel,
  layout: Omit<Verschuivingsmodel, 'model'>,
  target: number,
  amount: number,
): Float64Array | null {
  const { starts, columns, demandRows } = layout
  const row = demandRows.get(target)
  if (row !== undefined) {
    open.setRowBounds(row, amount > 0 ? amount : -Infinity, amount > 0 ? Infinity : amount)
  } else if (!demandColumns(open, layout, target, amount)) {
    return null
  }
  const { status, columns: values } = open.solve()
  if (row !== undefined) open.setRowBounds(row, -Infinity, Infinity)
  else releaseColumns(open, layout, target)
  if (status !== 'optimaal') return null
  return Float64Array.from(columns, (found, place) =>
    found.reduce((sum, { sign }, column) => sum + sign * (values[(starts[place] ?? 0) + column] ?? 0), 0),
  )
}

/** Makes the free columns of a target go as far as asked; false: they cannot. */
function demandColumns(
  open: OpenModel,
  { starts, columns, ruimte }: Omit<Verschuivingsmodel, 'model'>,
  target: number,
  amount: number,
): boolean {
  const first = starts[target] ?? 0
  const [one, other] = columns[target] ?? []
  if (one === undefined || other === undefined) throw new RangeError('no such target')
  if (ruimte === 'ruim') {
    if (amount > one.most || amount < one.least) return false
    open.setBounds(first, amount > 0 ? amount : one.least, amount > 0 ? one.most : amount)
    return true
  }
  if (amount > one.most || -amount > other.most) return false
  open.setBounds(first, Math.max(0, amount), amount > 0 ? one.most : 0)
  open.setBounds(first + 1, Math.max(0, -amount), amount > 0 ? 0 : other.most)
  return true
}

function releaseColumns(
  open: OpenModel,
  { starts, columns }: Omit<Verschuivingsmodel, 'model'>,
  target: number,
): void {
  for (const [column, { least, most }] of (columns[target] ?? []).entries()) {
    open.setBounds((starts[target] ?? 0) + column, least, most)
  }
}
