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
  const highs = await loadHighs()
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
  try {
    model.options.set({ output_flag: false, time_limit: seconds })
    if (start !== undefined) model.setSolution({ colValue: start })
    model.run()
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
      bound: Number.isFinite(bound) && Math.abs(bound) < infinity ? bound : null,
      values: hasSolution ? colValue : null,
      duals: hasDuals ? rowDual : null,
    }
  } finally {
    model.dispose()
  }
}
