import type { Highs, Model } from 'highs'
import type {
  LinearModel,
  LinearSolver,
  OpenModel,
  Solved,
  SolveStatus,
} from '../../analyses/onthulling/oplosser-schema.ts'
import { loadHighs } from './highs.ts'

/**
 * After another cost the last corner is still possible, so the primal method goes on from it; after other bounds it is still the
 * cheapest, so the dual one does. Numbers of the option `simplex_strategy`.
 */
const PRIMAL_SIMPLEX = 4
const DUAL_SIMPLEX = 1

/** HiGHS (https://highs.dev) as the solver of disclosure control: one thread, dual simplex, no clock, so the same answer everywhere. */
export async function openHighsSolver(): Promise<LinearSolver> {
  const highs = await loadHighs()
  return { open: (model) => openModel(highs, model) }
}

function openModel(highs: Highs, { cost, lower, upper, rows, isWhole, changes }: LinearModel): OpenModel {
  const model = highs.createModel({
    numCols: cost.length,
    numRows: rows.lower.length,
    colCost: cost,
    colLower: lower,
    colUpper: upper,
    rowLower: rows.lower,
    rowUpper: rows.upper,
    matrix: {
      format: 'csr',
      numRows: rows.lower.length,
      numCols: cost.length,
      starts: rows.starts,
      indices: rows.indices,
      values: rows.values,
    },
    ...(isWhole ? { integrality: new Int32Array(cost.length).fill(1) } : {}),
  })
  // Presolve would throw the basis of the solve before away.
  model.options.set({ output_flag: false, presolve: isWhole ? 'on' : 'off', random_seed: 0 })
  if (!isWhole) model.options.set('simplex_strategy', changes === 'cost' ? PRIMAL_SIMPLEX : DUAL_SIMPLEX)
  return {
    setCosts: (columns, costs) => {
      for (const [place, column] of columns.entries()) model.changeColCost(column, costs[place] ?? 0)
    },
    setBounds: (column, least, most) => void model.changeColBounds(column, least, most),
    setRowBounds: (row, least, most) => void model.changeRowBounds(row, least, most),
    solve: () => solve(highs, model),
    close: () => model.dispose(),
  }
}

function solve(highs: Highs, model: Model): Solved {
  const { modelStatus } = model.run()
  const status = statusOf(highs, modelStatus)
  return { status, columns: status === 'optimaal' ? model.getSolution().colValue : new Float64Array() }
}

function statusOf({ constants }: Highs, found: number): SolveStatus {
  const { optimal, infeasible, unbounded, unboundedOrInfeasible, empty } = constants.modelStatus
  if (found === optimal || found === empty) return 'optimaal'
  if (found === infeasible) return 'onhaalbaar'
  return found === unbounded || found === unboundedOrInfeasible ? 'onbegrensd' : 'gestopt'
}
