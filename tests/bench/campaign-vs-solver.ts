import { linearModelOf } from '../../analyses/renovatie/planner/lineair.ts'
import { modelOf } from '../../analyses/renovatie/planner/rekenmodel.ts'
import { highsSolver } from '../../server/jobs/highs-planning.ts'
import { campaignQuestion, type QuestionShape } from '../helpers/campaign-question.ts'
import { planIn } from './campaign-question.ts'
import type { Benchmark } from './harness.ts'
import { NotMeasurable } from './harness.ts'

const OUR_SECONDS = 5
const SOLVER_SECONDS = 20

const SHAPES: readonly QuestionShape[] = [
  { seed: 1, blocks: 60, quarters: 16, dwellings: 750, room: 0.6 },
  { seed: 2, blocks: 60, quarters: 16, dwellings: 750, room: 0.7 },
  { seed: 3, blocks: 300, quarters: 20, dwellings: 3750, room: 0.6 },
  { seed: 4, blocks: 300, quarters: 20, dwellings: 3750, room: 0.7 },
]

/**
 * Points of our plan after 5 s divided by those of the best plan that HiGHS alone has after 20 s, all rules exact: the least over
 * two questions of 60 blocks and 16 quarters and two of 300 and 20.
 */
export const campaignVsSolver: Benchmark = {
  name: 'campaign-vs-solver',
  unit: 'ratio',
  goal: 0.99,
  runs: 3,
  prepare: async () => {
    const solver = await highsSolver()
    let run = 0
    return {
      run: async () => {
        run += 1
        const ratios = SHAPES.map((shape) => {
          const question = campaignQuestion(shape)
          const { plan } = planIn(question, OUR_SECONDS, run)
          const { lineair } = linearModelOf(modelOf(question), 'precies')
          const { objective } = solver(lineair, { whole: true, seconds: SOLVER_SECONDS })
          if (objective === null) throw new NotMeasurable('HiGHS found no plan in its time')
          return plan.punten / objective
        })
        return Math.min(...ratios)
      },
      close: async () => {},
    }
  },
}
