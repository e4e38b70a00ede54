import type { Doel, Keuringsdeel, Vorm } from './keuringsdeel-schema.ts'
import { buildAuditSystem } from './keuringsstelsel.ts'
import type { LinearSolver, OpenModel, Solved } from './oplosser-schema.ts'
import type { GatInBescherming, Keuringsuitslag, PubliekeEditie } from './schema.ts'

/** Below this a number of the solver is its rounding. */
const TOLERANCE = 1e-6

/** A count, or change of a count, that may not be told. */
const SMALL = { least: 1, most: 4 } as const

/** What the audit of one part found. */
export interface Deelkeuring {
  gekeurd: number
  /** Least proven width as a multiple of the width needed; null without targets. */
  krapste: number | null
  gaten: GatInBescherming[]
}

/**
 * The final audit: what can somebody compute who has every edition and every number known elsewhere, and a solver? An edition is only
 * published when no withheld cell can be narrowed to less than its width.
 *
 * @param editions all that ever were public, withdrawn ones included, the one to be judged last
 * @param solver of linear programmes, whole-number ones included
 */
export function auditEditions(editions: readonly PubliekeEditie[], solver: LinearSolver): Keuringsuitslag {
  const { delen, gaten } = buildAuditSystem(editions)
  return joinAudits(
    editions,
    delen.map((part) => auditPart(part, solver)),
    gaten,
    solver,
  )
}

/** The outcome over all parts; a cell that is as narrow without anything of ours does not count against the edition. */
export function joinAudits(
  editions: readonly PubliekeEditie[],
  parts: readonly Deelkeuring[],
  plain: readonly GatInBescherming[],
  solver: LinearSolver,
): Keuringsuitslag {
  const found = parts.flatMap(({ gaten }) => gaten)
  const gaten = [...plain, ...(found.length === 0 ? [] : leaksOfOurs(editions, found, solver))]
  const widths = parts.flatMap(({ krapste }) => krapste ?? [])
  return {
    geslaagd: gaten.length === 0,
    gekeurd: parts.reduce((sum, { gekeurd }) => sum + gekeurd, 0),
    krapste: widths.length === 0 ? null : Math.min(...widths),
    gaten,
  }
}

/** Of the gaps those that are wider when nothing of any edition is known: what is left is known from elsewhere. */
function leaksOfOurs(
  editions: readonly PubliekeEditie[],
  gaps: readonly GatInBescherming[],
  solver: LinearSolver,
): GatInBescherming[] {
  const hidden = editions.map((edition) => ({
    ...edition,
    tabellen: edition.tabellen.map((table) => ({
      ...table,
      cellen: table.cellen.map((cell) => ({ ...cell, antwoord: { soort: 'niet-bekend' as const } })),
    })),
  }))
  const wanted = new Map(gaps.map((gap) => [nameOf(gap), gap]))
  const known = new Set<string>()
  for (const part of buildAuditSystem(hidden).delen) {
    const doelen = part.doelen.filter((target) => wanted.has(nameOf(target)))
    if (doelen.length === 0) continue
    for (const one of auditPart({ ...part, doelen }, solver).gaten) {
      const gap = wanted.get(nameOf(one))
      if (gap !== undefined && widthOf(one) <= widthOf(gap) + TOLERANCE) known.add(nameOf(one))
    }
  }
  return gaps.filter((gap) => !known.has(nameOf(gap)))
}

function nameOf({ cel, wat }: Pick<GatInBescherming, 'cel' | 'wat'>): string {
  return JSON.stringify([cel.grootheid, cel.categorie, cel.atomen, cel.perioden, wat])
}

function widthOf({ laag, hoog }: GatInBescherming): number {
  return (hoog ?? Infinity) - laag
}

/**
 * Audits one part. Every solution of the solver is a table that the public cannot tell from the true one, so it widens the intervals of
 * all targets at once; only what is not wide enough yet gets a programme of its own. Of counts only whole tables count: where a
 * corner has broken numbers the whole-number programme is solved.
 *
 * Source of filtering by solutions at hand: A. Gleixner et al., "Three enhancements for optimization-based bound tightening", Journal of
 * Global Optimization 67, 2017, https://doi.org/10.1007/s10898-016-0450-4
 */
export function auditPart(part: Keuringsdeel, solver: LinearSolver): Deelkeuring {
  const search = new Zoektocht(part, solver)
  try {
    const gaten: GatInBescherming[] = []
    let krapste: number | null = null
    for (const [place, target] of part.doelen.entries()) {
      const { laag, hoog } = search.range(place)
      const width = hoog - laag
      if (width < target.breedte - TOLERANCE && tellsTooMuch(target, laag, hoog, part.geheel)) {
        const { cel, wat, breedte } = target
        gaten.push({ cel, wat, laag, hoog: Number.isFinite(hoog) ? hoog : null, breedte })
      } else if (width >= target.breedte - TOLERANCE) {
        krapste = Math.min(krapste ?? Infinity, width / target.breedte)
      }
    }
    return { gekeurd: part.doelen.length, krapste, gaten }
  } finally {
    search.close()
  }
}

/** Whether a narrow interval is a leak. */
function tellsTooMuch({ streng }: Doel, low: number, high: number, isCount: boolean): boolean {
  if (streng === 'onthouden') return true
  if (!isCount) return high > TOLERANCE
  if (streng === 'ongevraagd') return high >= SMALL.least - TOLERANCE && low <= SMALL.most + TOLERANCE
  const [least, most] = [Math.max(low, -SMALL.most), Math.min(high, SMALL.most)]
  return least <= most && (most >= SMALL.least || least <= -SMALL.least)
}

/** The intervals of the targets of a part, as far as they are needed. */
class Zoektocht {
  readonly #part: Keuringsdeel
  readonly #solver: LinearSolver
  readonly #low: Float64Array
  readonly #high: Float64Array
  readonly #open: OpenModel | null
  #whole: OpenModel | null = null

  constructor(part: Keuringsdeel, solver: LinearSolver) {
    this.#part = part
    this.#solver = solver
    this.#low = new Float64Array(part.doelen.length).fill(Infinity)
    this.#high = new Float64Array(part.doelen.length).fill(-Infinity)
    this.#open = part.laag.length === 0 ? null : solver.open(modelOf(part, false))
  }

  close(): void {
    this.#open?.close()
    this.#whole?.close()
  }

  /** Interval of a target: at least as wide as needed, or exactly what is possible. */
  range(place: number): { laag: number; hoog: number } {
    const target = this.#part.doelen[place]
    if (target === undefined) throw new RangeError('no such target')
    if (target.kolommen.length === 0) return { laag: target.vast, hoog: target.vast }
    for (const direction of [1, -1] as const) {
      if (this.#width(place) >= target.breedte - TOLERANCE) break
      this.#push(target, direction)
    }
    return { laag: this.#low[place] ?? 0, hoog: this.#high[place] ?? Infinity }
  }

  #width(place: number): number {
    return (this.#high[place] ?? 0) - (this.#low[place] ?? 0)
  }

  /** Takes a target as far as it goes, up (1) or down (-1), and learns from the table that is found. */
  #push(target: Doel, direction: 1 | -1): void {
    const costs = target.factoren.map((factor) => -direction * factor)
    const found = solveOnce(this.#open, target.kolommen, costs)
    if (!this.#part.geheel || isWhole(found)) {
      this.#learn(found)
      return
    }
    this.#whole ??= this.#solver.open(modelOf(this.#part, true))
    this.#learn(solveOnce(this.#whole, target.kolommen, costs))
  }

  #learn(table: Float64Array): void {
    for (const [place, target] of this.#part.doelen.entries()) {
      const value = this.#part.geheel ? Math.round(valueOf(target, table)) : valueOf(target, table)
      this.#low[place] = Math.min(this.#low[place] ?? Infinity, value)
      this.#high[place] = Math.max(this.#high[place] ?? -Infinity, value)
    }
  }
}

function solveOnce(
  open: OpenModel | null,
  columns: readonly number[],
  costs: readonly number[],
): Float64Array {
  if (open === null) throw new Error('a part without unknowns has nothing to solve')
  open.setCosts(columns, costs)
  const found: Solved = open.solve()
  open.setCosts(
    columns,
    columns.map(() => 0),
  )
  if (found.status !== 'optimaal') throw new Error(`the audit could not be computed: ${found.status}`)
  return found.columns
}

function valueOf({ kolommen, factoren, vast }: Vorm, table: Float64Array): number {
  return kolommen.reduce((sum, column, place) => sum + (factoren[place] ?? 0) * (table[column] ?? 0), vast)
}

function isWhole(values: Float64Array): boolean {
  return values.every((value) => Math.abs(value - Math.round(value)) < TOLERANCE)
}

function modelOf({ laag, hoog, meest, regels }: Keuringsdeel, isWholeModel: boolean) {
  const starts = [0]
  for (const { kolommen } of regels) starts.push((starts.at(-1) ?? 0) + kolommen.length)
  return {
    cost: new Float64Array(laag.length),
    lower: Float64Array.from(laag),
    upper: Float64Array.from(hoog, (most, column) => Math.max(laag[column] ?? 0, Math.min(most, meest))),
    rows: {
      lower: Float64Array.from(regels, (rule) => rule.laag - rule.vast),
      upper: Float64Array.from(regels, (rule) => rule.hoog - rule.vast),
      starts: Int32Array.from(starts),
      indices: Int32Array.from(regels.flatMap(({ kolommen }) => kolommen)),
      values: Float64Array.from(regels.flatMap(({ factoren }) => factoren)),
    },
    isWhole: isWholeModel,
    changes: 'cost' as const,
  }
}
