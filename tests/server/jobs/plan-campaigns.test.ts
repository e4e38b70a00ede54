import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { canonicalJson } from '../../../analyses/canonical-json.ts'
import { breachesOfPlan } from '../../../analyses/renovatie/planner/controle.ts'
import { planCampaigns } from '../../../analyses/renovatie/planner/planner.ts'
import { createWorkers } from '../../../server/jobs/pool.ts'
import type { Planvoortgang } from '../../../server/jobs/plan-campaigns.ts'
import { campaignQuestion } from '../../helpers/campaign-question.ts'
import { findProjectRoot } from '../../helpers/project-root.ts'

describe('planning in a worker', () => {
  const workers = createWorkers(fileURLToPath(new URL('dist/server/jobs/worker.js', findProjectRoot())))
  afterAll(() => workers.close())
  const never = new AbortController().signal
  const vraag = campaignQuestion({ seed: 2, blocks: 40, quarters: 12, dwellings: 500, room: 0.7 })

  test('gives the plan of the same seed and steps', async () => {
    const made = await workers.plan({ vraag, seed: 5, stappen: 600, seconden: 600 }, () => {}, never)
    expect(canonicalJson(made)).toBe(canonicalJson(planCampaigns(vraag, { seed: 5, steps: 600 })))
  })

  test('proves a bound, which a plan that starts from another is measured by', async () => {
    const made = campaignQuestion({ seed: 1, blocks: 14, quarters: 8, dwellings: 175, room: 0.6 })
    const small = { vraag: { ...made, minimumPerWijk: [] }, seconden: 600 }
    const grens = await workers.plangrens(small, () => {}, never)
    if (grens === null || grens === 'onhaalbaar') throw new Error('no bound')
    const first = await workers.plan({ ...small, seed: 5, stappen: 600 }, () => {}, never)
    expect(first.grens).toEqual({ bekend: false, reden: 'nog-geen-grens' })
    const second = await workers.plan({ ...small, seed: 6, stappen: 600, grens, van: first }, () => {}, never)
    expect(second.punten).toBeGreaterThanOrEqual(first.punten)
    expect(grens.points).toBeGreaterThanOrEqual(second.punten)
    expect(second.grens).toMatchObject({ bekend: true, waarde: grens.points, soort: 'precies' })
  })

  test('says how far it is, and answers with the best so far when it is stopped', async () => {
    const stop = new AbortController()
    const seen: Planvoortgang[] = []
    const made = await workers.plan(
      { vraag, seed: 1, seconden: 600 },
      (step) => {
        seen.push(step)
        stop.abort()
      },
      stop.signal,
    )
    expect(made.haalbaar).toBe(true)
    expect(breachesOfPlan(vraag, made)).toEqual([])
    expect(made.stappen).toBeGreaterThan(0)
    expect(seen[0]?.deel).toBeLessThan(0.1)
    expect(seen[0]?.stand.punten).toBeLessThanOrEqual(made.punten)
  })

  test('names what clashes', async () => {
    const [first, second, ...rest] = vraag.blokken
    if (first === undefined || second === undefined) throw new Error('no blocks')
    const clash = {
      ...vraag,
      blokken: [
        { ...first, straten: ['laan'], samen: null, vast: 9 },
        { ...second, straten: ['laan'], samen: null, vast: 10 },
        ...rest.slice(0, 6),
      ],
      minimumPerWijk: [],
    }
    expect(await workers.planbotsing({ vraag: clash, seed: 1 }, never)).toMatchObject({
      regels: ['vastgezet', 'straat'],
      blokken: ['blok-1', 'blok-2'],
    })
  })
})
