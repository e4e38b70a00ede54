import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { canonicalJson } from '../../analyses/canonical-json.ts'
import { boundFor, planCampaigns } from '../../analyses/renovatie/planner/planner.ts'
import type { Plan } from '../../analyses/renovatie/planner/plan.ts'
import type { Planblok, Planvraag } from '../../analyses/renovatie/planner/planvraag.ts'
import { ownObstacle } from '../../analyses/renovatie/planner/toegestaan.ts'
import { highsSolver } from '../../server/jobs/highs-planning.ts'
import { campaignQuestion, LARGE } from '../helpers/campaign-question.ts'
import { findProjectRoot } from '../helpers/project-root.ts'
import { NotMeasurable } from './harness.ts'

const SEED = 20261126
const BOUND_SECONDS = 600
const MS_PER_SECOND = 1000
const cacheFile = new URL('tests/output/campaign-bounds.json', findProjectRoot())
const cacheShape = z.record(z.string(), z.number())

/** One in so many blocks is fixed by hand; one in so many is promised, and one in so many of those for certain. */
const FIXED_ONE_IN = 50
const PROMISED_ONE_IN = 17
const CERTAIN_ONE_IN = 4

/** Fixes and promises some blocks that go alone, in a quarter in which each may begin. */
function withPromises(question: Planvraag): Planvraag {
  const firstFrom = (block: Planblok, from: number): number | null => {
    for (let quarter = from; quarter < question.kwartalen; quarter += 1) {
      if (ownObstacle(question, block, quarter) === null) return quarter
    }
    return null
  }
  return {
    ...question,
    blokken: question.blokken.map((block, index) => {
      if (block.samen !== null) return block
      if (index % FIXED_ONE_IN === 7) return { ...block, vast: firstFrom(block, 8 + (index % 20)) }
      const promised = index % PROMISED_ONE_IN === 3 ? firstFrom(block, index % 6) : null
      if (promised === null) return block
      const zekerheid = index % CERTAIN_ONE_IN === 0 ? ('zeker' as const) : ('waarschijnlijk' as const)
      return { ...block, beloofd: { kwartaal: promised, zekerheid } }
    }),
  }
}

/** The one question of `campaign-plan` and `campaign-plan-first`: every rule is on and has something to say. */
export function largeQuestion(): Planvraag {
  return campaignQuestion({ ...LARGE, seed: SEED, adjust: withPromises })
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
