import { describe, expect, test } from 'vitest'
import { boundOfPrices, gapOf, proveBound } from '../../../../analyses/renovatie/planner/grens.ts'
import { linearModelOf, type Lineairmodel } from '../../../../analyses/renovatie/planner/lineair.ts'
import { boundFor, planCampaigns } from '../../../../analyses/renovatie/planner/planner.ts'
import { modelOf } from '../../../../analyses/renovatie/planner/rekenmodel.ts'
import type { CallbackEventFor, Highs, HighsCallbackMap, ModelData } from 'highs'
import { loadHighs } from '../../../../server/jobs/highs.ts'
import { highsSolver, solverOf } from '../../../../server/jobs/highs-planning.ts'
import { campaignQuestion } from '../../../helpers/campaign-question.ts'
import { bestOfAll } from '../../../helpers/campaign-rivals.ts'
import { smallQuestion } from '../../../helpers/campaign-small.ts'
import { scaled } from '../../../helpers/test-scale.ts'

const solver = await highsSolver()

/** Most of 3x + 2y with x + y <= 1.5 and 0 <= x, y <= 1: x = 1, y = 0.5, so 4; the price of the row is 2. */
const textbook: Lineairmodel = {
  columns: 2,
  rows: 1,
  cost: Float64Array.of(3, 2),
  rowLower: Float64Array.of(-Infinity),
  rowUpper: Float64Array.of(1.5),
  starts: Int32Array.of(0, 2),
  indices: Int32Array.of(0, 1),
  values: Float64Array.of(1, 1),
}

describe('bounds', () => {
  test('by hand: the right price proves the optimum, every other price proves more, no price the sum', () => {
    expect(boundOfPrices(textbook, Float64Array.of(2))).toBe(4)
    expect(boundOfPrices(textbook, Float64Array.of(1))).toBe(4.5)
    expect(boundOfPrices(textbook, Float64Array.of(3))).toBe(4.5)
    expect(boundOfPrices(textbook, null)).toBe(5)
    // A price on the side without a limit proves nothing.
    expect(boundOfPrices(textbook, Float64Array.of(-2))).toBe(5)
  })

  test('HiGHS gives that optimum, its price, and whole numbers when asked', () => {
    const part = solver(textbook, { whole: false, seconds: 300 })
    expect(part).toMatchObject({ status: 'optimaal', objective: 4, duals: Float64Array.of(2) })
    expect(solver(textbook, { whole: true, seconds: 300 })).toMatchObject({
      objective: 3,
      bound: 3,
      duals: null,
    })
  })

  test('a solver whose memory is full says so with what was proven by then, and the quick bound stays', async () => {
    const highs = await loadHighs()
    const full = Object.create(highs, {
      createModel: {
        value: (data: ModelData) => {
          const model = highs.createModel(data)
          const run = model.run.bind(model)
          return Object.assign(model, {
            run: (callbacks: HighsCallbackMap = {}) => {
              if (data.integrality === undefined) return run(callbacks)
              // Of an event only this is read.
              callbacks[6]?.({ data: { mip_dual_bound: 3.5 } } as CallbackEventFor<6>)
              throw Object.assign(new Error('Aborted()'), { name: 'RuntimeError' })
            },
          })
        },
      },
    }) as Highs // nothing else is changed
    const half = solverOf(full)
    expect(half(textbook, { whole: true, seconds: 300 })).toEqual({
      status: 'mislukt',
      objective: null,
      bound: 3.5,
      values: null,
      duals: null,
    })
    const question = smallQuestion(2)
    const quick = proveBound(modelOf(question), solver, { form: 'ruim', whole: false, seconds: 300 })
    expect(quick).toMatchObject({ form: 'ruim' })
    const proven = boundFor(
      question,
      (model, asked) => ({ ...half(model, asked), ...(asked.whole ? { bound: null } : {}) }),
      300,
    )
    expect(proven).toEqual(quick)
  })

  test('on small questions the exact model has the points of the best of all plans', () => {
    for (let seed = 0; seed < scaled(25); seed += 1) {
      const question = smallQuestion(seed)
      const best = bestOfAll(question)
      const { lineair } = linearModelOf(modelOf(question), 'precies')
      const { status, objective } = solver(lineair, { whole: true, seconds: 300 })
      expect(status === 'onhaalbaar' ? null : Math.round(objective ?? -1), `seed ${seed}`).toBe(best)
    }
  })

  test('the wide bound is never under the exact one, and no plan is over either', () => {
    for (let seed = 1; seed <= scaled(4); seed += 1) {
      const made = campaignQuestion({ seed, blocks: 14, quarters: 8, dwellings: 175, room: 0.6 })
      const question = { ...made, minimumPerWijk: [] }
      const model = modelOf(question)
      const wide = proveBound(model, solver, { form: 'ruim', whole: false, seconds: 300 })
      const exact = proveBound(model, solver, { form: 'precies', whole: true, seconds: 300 })
      if (wide === null || wide === 'onhaalbaar' || exact === null || exact === 'onhaalbaar')
        throw new Error('no bound')
      const plan = planCampaigns(question, { seed, steps: 1500, bound: exact })
      expect(exact.points).toBeLessThanOrEqual(wide.points)
      expect(plan.punten).toBeLessThanOrEqual(exact.points)
      expect(plan.grens).toEqual(gapOf(plan.punten, exact))
      expect(plan.grens.bekend && plan.grens.kloofProcent).toBeLessThan(5)
    }
  })

  test('a question that cannot be is told, and without a bound the gap is not known', () => {
    const question = { ...smallQuestion(1), minimumPerWijk: [{ wijk: 'wijk-1', woningen: 9999 }] }
    expect(boundFor(question, solver, 300)).toBe('onhaalbaar')
    expect(planCampaigns(question, { seed: 1, steps: 50 }).grens).toEqual({
      bekend: false,
      reden: 'plan-kan-niet',
    })
    expect(gapOf(10, null)).toEqual({ bekend: false, reden: 'nog-geen-grens' })
    expect(gapOf(982, { points: 1000, form: 'ruim' })).toMatchObject({ waarde: 1000, kloofProcent: 1.8 })
  })
})
