import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { canonicalJson } from '../../analyses/canonical-json.ts'
import { boundFor, planCampaigns } from '../../analyses/renovatie/planner/planner.ts'
import type { Plan } from '../../analyses/renovatie/planner/plan.ts'
import type { Planvraag } from '../../analyses/renovatie/planner/planvraag.ts'
import { highsSolver } from '../../server/jobs/highs-planning.ts'
import { campaignQuestion, LARGE } from '../helpers/campaign-question.ts'
import { findProjectRoot } from '../helpers/project-root.ts'
import { NotMeasurable } from './harness.ts'

const SEED = 20261126
const BOUND_SECONDS = 600
const MS_PER_SECOND = 1000
const cacheFile = new URL('tests/output/campaign-bounds.json', findProjectRoot())
const cacheShape = z.record(z.string(), z.number())

/** The one question of `campaign-plan` and `campaign-plan-first`. */
export function largeQuestion(): Planvraag {
  return campaignQuestion({ ...LARGE, seed: SEED })
}

/** A plan made in so many seconds by the clock, with the points of the best plan at the moments asked for. */
export function planIn(
  question: Planvraag,
  seconds: number,
  seed: number,
  moments: readonly number[] = [],
): { plan: Plan; at: number[] } {
  const start = performance.now()
  const passed = () => (performance.now() - start) / MS_PER_SECOND
  const at = moments.map(() => 0)
  const plan = planCampaigns(question, {
    seed,
    steps: Number.MAX_SAFE_INTEGER,
    spent: () => passed() / seconds,
    onBetter: ({ punten, haalbaar }) => {
      const now = passed()
      for (const [index, moment] of moments.entries()) if (haalbaar && now <= moment) at[index] = punten
    },
  })
  if (!plan.haalbaar) throw new NotMeasurable('the plan breaks a rule')
  return { plan, at }
}

/** HiGHS's proven bound of a question, computed once and kept by the fingerprint of the question. */
export async function provenBound(question: Planvraag): Promise<number> {
  const key = createHash('sha256').update(canonicalJson(question)).digest('hex')
  const cache = existsSync(cacheFile) ? cacheShape.parse(JSON.parse(readFileSync(cacheFile, 'utf8'))) : {}
  const known = cache[key]
  if (known !== undefined) return known
  const bound = boundFor(question, await highsSolver(), BOUND_SECONDS)
  if (bound === null || bound === 'onhaalbaar') throw new NotMeasurable('no bound was proven')
  mkdirSync(new URL('.', cacheFile), { recursive: true })
  writeFileSync(cacheFile, JSON.stringify({ ...cache, [key]: bound.points }))
  return bound.points
}
