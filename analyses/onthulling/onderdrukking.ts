import type { Deelcel, Deeluitkomst, Onderdeel } from './onderdeel-schema.ts'
import type { LinearSolver } from './oplosser-schema.ts'
import { type Bewegingen, openMoves } from './verschuiving.ts'

/** Moves below this are rounding of the solver. */
export const MOVE_TOLERANCE = 1e-6

/** How far down a target is moved first: a little of both sides leaves small neighbours usable. */
const FIRST_DOWN = 2

/**
 * Publishes as much of a part as possible while every withheld cell stays uncertain by the width it needs.
 *
 * A cell is uncertain when there is another table, of whole numbers, not negative, that fits all that is published and has
 * another value there. So proof is a move: amounts to add to the true cells with which all sums still hold. One linear
 * programme per cell finds the move that takes least from what would be published; what it takes is published less
 * precisely or not at all. Every move counts for all cells it touches, so few cells need a programme of their own.
 *
 * Source: J. Kelly, B. Golden and A. Assad, "Cell suppression: disclosure protection for sensitive tabular data", Networks 22,
 * 1992, https://doi.org/10.1002/net.3230220407 (the linear programme per cell); M. Fischetti and J. J. Salazar, "Models
 * and algorithms for optimizing cell suppression", 2000, https://doi.org/10.1080/01621459.2000.10474282 (what protects a cell).
 */
export function protectPart(part: Onderdeel, solver: LinearSolver): Deeluitkomst {
  const state = new Deelstand(part)
  if (part.cellen.every((_, place) => !state.needsProof(place))) return state.outcome(new Set())
  const moves = openMoves(part, solver, state.treden)
  const failed = new Set<number>()
  try {
    for (let open = state.openTargets(failed); open.length > 0; open = state.openTargets(failed)) {
      for (const target of open) {
        if (!state.needsProof(target)) continue
        if (!proveTarget(target, state, moves)) failed.add(target)
      }
    }
  } finally {
    moves.close()
  }
  return state.outcome(failed)
}

function proveTarget(target: number, state: Deelstand, moves: Bewegingen): boolean {
  const need = state.need(target)
  const apply = (move: Float64Array | null): boolean => {
    if (move === null) return false
    for (const place of state.take(move)) moves.widen(place, state.treden)
    return true
  }
  const { down, up } = state.proven(target)
  // Further down where its own answer leaves too little room above.
  const room = state.room(target)
  const first = Math.min(Math.max(FIRST_DOWN, need - Math.max(up, room.up)), room.down)
  if (first > down) apply(moves.find(target, -first))
  const after = state.proven(target)
  if (after.up + after.down >= need - MOVE_TOLERANCE) return true
  if (apply(moves.find(target, need - after.down))) return true
  return apply(moves.find(target, -(need - after.up)))
}

/** What is decided and proven while a part is protected. Targets are cells, and after them the differences. */
class Deelstand {
  readonly treden: number[]
  readonly #part: Onderdeel
  readonly #up: Float64Array
  readonly #down: Float64Array
  #zeroKnown: Uint8Array

  constructor(part: Onderdeel) {
    this.#part = part
    this.treden = part.cellen.map(({ trede }) => trede)
    const targets = part.cellen.length + part.vormen.length
    this.#up = new Float64Array(targets)
    this.#down = new Float64Array(targets)
    for (const [place, { trede, treden }] of part.cellen.entries()) {
      if (trede === treden.length) this.#withholdCarried(place)
    }
    this.#zeroKnown = this.#knownZeros()
  }

  need(target: number): number {
    const { cellen, vormen } = this.#part
    return cellen[target]?.nodig ?? vormen[target - cellen.length]?.nodig ?? 0
  }

  proven(target: number): { up: number; down: number } {
    return { up: this.#up[target] ?? 0, down: this.#down[target] ?? 0 }
  }

  /** How far a target can go within what its answer leaves open now. */
  room(target: number): { down: number; up: number } {
    const { cellen, vormen } = this.#part
    const cell = cellen[target]
    if (cell !== undefined) {
      const { waarde, vast } = cell
      const range = cell.treden[this.treden[target] ?? 0] ?? vast
      return {
        down: waarde - Math.max(vast.laag, range.laag),
        up: Math.min(vast.hoog, range.hoog) - waarde,
      }
    }
    const form = vormen[target - cellen.length]
    const value = form === undefined ? 0 : (cellen[form.plus]?.waarde ?? 0) - (cellen[form.min]?.waarde ?? 0)
    return { down: Math.max(0, value), up: Infinity }
  }

  needsProof(target: number): boolean {
    if (this.proven(target).up + this.proven(target).down >= this.need(target) - MOVE_TOLERANCE) return false
    const { cellen, vormen } = this.#part
    const cell = cellen[target]
    if (cell !== undefined) {
      if (this.#isExact(target)) return false
      return cell.gevraagd || this.#zeroKnown[target] !== 1
    }
    const form = vormen[target - cellen.length]
    if (form === undefined || this.#isExact(form.plus) || this.#isExact(form.min)) return false
    return form.langs.length === 0 || form.langs.some((place) => !this.#isExact(place))
  }

  openTargets(failed: ReadonlySet<number>): number[] {
    this.#zeroKnown = this.#knownZeros()
    return Array.from(this.#up.keys()).filter((target) => !failed.has(target) && this.needsProof(target))
  }

  /** Takes a move: notes what it proves, and publishes less of what it needs. Gives the cells that changed. */
  take(move: Float64Array): number[] {
    const { cellen, vormen } = this.#part
    const changed: number[] = []
    for (const [place, cell] of cellen.entries()) {
      const amount = move[place] ?? 0
      if (Math.abs(amount) < MOVE_TOLERANCE) continue
      this.#note(place, amount)
      const before = this.treden[place] ?? 0
      const needed = stepFor(cell, before, cell.waarde + amount)
      if (needed === before) continue
      this.treden[place] = needed
      changed.push(place)
      if (needed === cell.treden.length) changed.push(...this.#withholdCarried(place))
    }
    for (const [index, { plus, min }] of vormen.entries()) {
      this.#note(cellen.length + index, (move[plus] ?? 0) - (move[min] ?? 0))
    }
    return changed
  }

  outcome(failed: ReadonlySet<number>): Deeluitkomst {
    return {
      treden: this.treden,
      breedten: this.#part.cellen.map((_, place) =>
        this.#isExact(place) ? 0 : (this.#up[place] ?? 0) + (this.#down[place] ?? 0),
      ),
      onbeschermd: [...failed].filter((target) => target < this.#part.cellen.length),
    }
  }

  #note(target: number, amount: number): void {
    this.#up[target] = Math.max(this.#up[target] ?? 0, amount)
    this.#down[target] = Math.max(this.#down[target] ?? 0, -amount)
  }

  #isExact(place: number): boolean {
    const taken = this.#part.cellen[place]?.treden[this.treden[place] ?? 0]
    return taken !== undefined && taken.laag === taken.hoog
  }

  /** Classes of shares say nothing without their total. */
  #withholdCarried(place: number): number[] {
    const { cellen } = this.#part
    const carried = (cellen[place]?.dragers ?? []).filter((other) => {
      return (this.treden[other] ?? 0) < (cellen[other]?.treden.length ?? 0)
    })
    for (const other of carried) this.treden[other] = cellen[other]?.treden.length ?? 0
    return carried
  }

  /** Cells that must be zero because a published whole of them is. */
  #knownZeros(): Uint8Array {
    const { cellen, vergelijkingen } = this.#part
    const zero = Uint8Array.from(cellen, ({ waarde }, place) =>
      waarde === 0 && this.#isExact(place) ? 1 : 0,
    )
    for (let isNew = true; isNew;) {
      isNew = false
      for (const [whole = -1, ...parts] of vergelijkingen) {
        if (zero[whole] !== 1) continue
        for (const part of parts) {
          if (zero[part] === 1) continue
          zero[part] = 1
          isNew = true
        }
      }
    }
    return zero
  }
}

/** The first step from `from` on that leaves a value open; the number of steps: only withholding does. */
export function stepFor({ treden }: Pick<Deelcel, 'treden'>, from: number, value: number): number {
  for (let step = from; step < treden.length; step += 1) {
    const range = treden[step]
    if (range !== undefined && value >= range.laag - MOVE_TOLERANCE && value <= range.hoog + MOVE_TOLERANCE)
      return step
  }
  return treden.length
}
