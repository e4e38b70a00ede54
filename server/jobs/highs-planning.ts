import type { Highs } from 'highs'
import type {
  Lineairmodel,
  Oplosser,
  Oplossing,
  Oplosvraag,
} from '../../analyses/renovatie/planner/lineair.ts'
import { loadHighs } from './highs.ts'

/** HiGHS (https://highs.dev, MIT licence) as WebAssembly, ready to be asked. One solves at a time, and blocks its thread. */
export async function highsSolver(): Promise<Oplosser> {
  return solverOf(await loadHighs())
}

/** A solver of HiGHS as it was loaded. It is asked no more after an answer 'mislukt': its memory may be full, and is not given back. */
export function solverOf(highs: Highs): Oplosser {
  return (model, question) => solve(highs, model, question)
}

function solve(highs: Highs, lineair: Lineairmodel, { whole, seconds, start }: Oplosvraag): Oplossing {
  const { columns, rows, cost, rowLower, rowUpper, starts, indices, values } = lineair
  const { constants, infinity } = highs
  const limits = (list: Float64Array) =>
    list.map((value) => (Number.isFinite(value) ? value : Math.sign(value) * infinity))
  const model = highs.createModel({
    numCols: columns,
    numRows: rows,
    sense: constants.objectiveSense.maximize,
    colCost: cost,
    colLower: new Float64Array(columns),
    colUpper: new Float64Array(columns).fill(1),
    rowLower: limits(rowLower),
    rowUpper: limits(rowUpper),
    matrix: { format: 'csr', numRows: rows, numCols: columns, starts, indices, values },
    ...(whole ? { integrality: new Int32Array(columns).fill(constants.variableType.integer) } : {}),
  })
  // What is proven while it solves stays proven when it cannot go on.
  let soFar = NaN
  let isStuck = false
  try {
    model.options.set({ output_flag: false, time_limit: seconds })
    if (start !== undefined) model.setSolution({ colValue: start })
    model.run({
      [constants.callbackType.mipInterrupt]: ({ data }) => {
        soFar = data.mip_dual_bound ?? soFar
      },
    })
    const { optimal, infeasible, timeLimit } = constants.modelStatus
    const status = model.getModelStatus()
    const isSolved = status === optimal
    const hasSolution = model.info.get('primal_solution_status') === constants.solutionStatus.feasible
    const hasDuals = !whole && model.info.get('dual_solution_status') === constants.solutionStatus.feasible
    const { colValue, rowDual } = model.getSolution()
    const bound = whole
      ? Number(model.info.get('mip_dual_bound'))
      : isSolved
        ? model.getObjectiveValue()
        : NaN
    return {
      status: isSolved
        ? 'optimaal'
        : status === infeasible
          ? 'onhaalbaar'
          : status === timeLimit
            ? 'tijd-op'
            : 'mislukt',
      objective: hasSolution ? model.getObjectiveValue() : null,
      bound: finite(bound, infinity),
      values: hasSolution ? colValue : null,
      duals: hasDuals ? rowDual : null,
    }
  } catch (error) {
    // WebAssembly has 2 GB: a question with whole blocks that is solved for minutes can need more.
    if (!(error instanceof Error && error.name === 'RuntimeError')) throw error
    isStuck = true
    return { status: 'mislukt', objective: null, bound: finite(soFar, infinity), values: null, duals: null }
  } finally {
    if (!isStuck) model.dispose()
  }
}

const finite = (bound: number, infinity: number): number | null =>
  Number.isFinite(bound) && Math.abs(bound) < infinity ? bound : null
