import { mkdirSync, mkdtempSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { untried } from '../helpers/kill-loop/changes.ts'
import {
  brokenPromises,
  killLoop,
  type PreparedFolder,
  prepareKillLoop,
} from '../helpers/kill-loop/kill-loop.ts'
import { seededRandom } from '../helpers/kill-loop/random.ts'
import { startProcess } from '../helpers/kill-loop/server-process.ts'
import { chooseCuts, cutPower, faultsAfterCut } from '../helpers/power-cut/cut.ts'
import { compileWriteLog } from '../helpers/power-cut/record.ts'
import { recordRun } from '../helpers/power-cut/recorded-run.ts'
import { type Opening, rowsLost, writeRows } from '../helpers/power-cut/scripted-writer.ts'
import { makeTempDir, type TempDir } from '../helpers/temp-dir.ts'
import { scaled, testSeed } from '../helpers/test-scale.ts'

const KILLS = 20
const CUTS = 30

/** Twenty starts, on a machine where others work too. */
const WITHIN_MILLISECONDS = 600_000

let prepared: PreparedFolder
let scratch: TempDir
let library: string | null

beforeAll(async () => {
  scratch = makeTempDir('stroom')
  library = compileWriteLog(scratch.path)
  prepared = await prepareKillLoop(testSeed)
}, WITHIN_MILLISECONDS)
afterAll(() => {
  prepared.remove()
  scratch.remove()
})

describe('kill -9 while people change things', { timeout: WITHIN_MILLISECONDS }, () => {
  it('tries every changing endpoint of the API', () => {
    expect(untried()).toEqual([])
  })

  it('loses nothing that was acknowledged and leaves nothing half', async () => {
    const { kills, acknowledged, missing, half, surprises } = await killLoop(prepared, scaled(KILLS))
    expect(kills).toBeGreaterThanOrEqual(scaled(KILLS))
    expect(acknowledged).toBeGreaterThan(kills)
    expect({ missing, half, surprises }).toEqual({ missing: [], half: [], surprises: [] })
  })
})

describe('a power cut that drops what was not flushed', { timeout: WITHIN_MILLISECONDS }, () => {
  it('costs nothing that was acknowledged, after a second start either', async (context) => {
    if (library === null) return context.skip('there is no C compiler here to make the write logger')
    const run = await recordRun(prepared, library, scratch.path, ['pasInvoerToe', 'stelCyclusVast'])
    expect(run.acknowledged.length).toBeGreaterThan(10)
    const random = seededRandom(testSeed)
    const faults: string[] = []
    const cuts = chooseCuts(run.logs, scaled(CUTS), random)
    cutPower({ ...run, scratch: scratch.path }, cuts, random, (folder, at) => {
      for (const fault of faultsAfterCut(folder, run.acknowledged, at)) faults.push(`cut at ${at}: ${fault}`)
    })
    expect(faults).toEqual([])
    expect(run.world.surprises).toEqual([])
  })

  it('shows over HTTP all that people were told, after the last cut', async (context) => {
    if (library === null) return context.skip('there is no C compiler here to make the write logger')
    const own = mkdtempSync(join(scratch.path, 'http-'))
    const run = await recordRun(prepared, library, own, ['ontvangBestand', 'wijzigWoningveld'])
    const random = seededRandom(testSeed + 1)
    const left = join(own, 'over')
    // Everything acknowledged in the second life is on disk before it ends: cut where its last answer went out.
    const at = Math.max(...run.acknowledged.map((one) => one.at))
    cutPower({ ...run, scratch: own }, [at], random, (folder) => renameSync(folder, left))
    const server = await startProcess(left)
    const broken = await brokenPromises(run.world, server.url, run.world.promises.values())
    await server.stop()
    expect(broken).toEqual([])
  })

  it.for<[Opening, 'keeps' | 'loses']>([
    ['app', 'keeps'],
    ['bibliotheek', 'loses'],
    ['normaal', 'loses'],
  ])('a database opened as %s %s acknowledged rows', ([opening, outcome], context) => {
    if (library === null) return context.skip('there is no C compiler here to make the write logger')
    const before = join(scratch.path, opening, 'voor')
    const folder = join(scratch.path, opening, 'nu')
    for (const path of [before, folder]) mkdirSync(path, { recursive: true })
    const log = join(scratch.path, opening, 'log')
    const ends = writeRows(opening, library, folder, log)
    const random = seededRandom(testSeed)
    let lost = 0
    const cuts = chooseCuts([log], 60, random)
    cutPower({ logs: [log], before, scratch: folder }, cuts, random, (left, at) => {
      lost += rowsLost(left, ends.filter((end) => end <= at).length)
    })
    expect(lost > 0 ? 'loses' : 'keeps').toBe(outcome)
  })
})
