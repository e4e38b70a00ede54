import { neverStruck } from '../helpers/kill-loop/aims.ts'
import { changesToTry } from '../helpers/kill-loop/changes.ts'
import { killLoop, prepareKillLoop } from '../helpers/kill-loop/kill-loop.ts'
import { testSeed } from '../helpers/test-scale.ts'
import { type CountBenchmark, NotMeasurable } from './harness.ts'

const KILLS = 200
const LEAST_ACKNOWLEDGED = 2000

/**
 * Acknowledged changes missing, and things left half, over 200 kills with at least 2,000 acknowledged changes of every
 * changing endpoint, and at least one kill under an import, an adoption and a publication. One loop is the whole measurement: no warm-up, and `n` is the number of kills.
 */
export const killLoopBenchmark: CountBenchmark = {
  name: 'kill-loop',
  unit: 'count',
  goal: 0,
  count: async () => {
    const prepared = await prepareKillLoop(testSeed)
    const result = await killLoop(prepared, KILLS).finally(prepared.remove)
    const { kills, acknowledged, byOperation, missing, half, surprises } = result
    // Said in any case, also when there is no value.
    for (const line of [...missing, ...half]) process.stderr.write(`kill-loop: ${line}\n`)
    const never = changesToTry().flatMap(([name]) => (byOperation.has(name) ? [] : [name]))
    if (kills < KILLS) throw new NotMeasurable(`only ${kills} kills`)
    if (acknowledged < LEAST_ACKNOWLEDGED) throw new NotMeasurable(`only ${acknowledged} acknowledged`)
    if (never.length > 0) throw new NotMeasurable(`never acknowledged: ${never.join(', ')}`)
    const spared = neverStruck(result)
    if (spared.length > 0) throw new NotMeasurable(`no kill fell in: ${spared.join(', ')}`)
    if (surprises.length > 0)
      throw new NotMeasurable(`answers that should not be: ${[...new Set(surprises)].join('; ')}`)
    return { value: missing.length + half.length, n: kills, more: { acknowledged } }
  },
}
