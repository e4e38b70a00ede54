import { mkdirSync, mkdtempSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { neverStruck } from '../helpers/kill-loop/aims.ts'
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
const CUTS_OF_EDITIONS = 4

/** How long a loop may hang: twenty starts, on a machine where others work too. */
const WITHIN_MILLISECONDS = 1_800_000

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
    const wanted = Math.max(KILLS, scaled(KILLS))
    const result = await killLoop(prepared, wanted)
    const { kills, acknowledged, missing, half, surprises } = result
    expect(kills).toBeGreaterThanOrEqual(wanted)
    expect(acknowledged).toBeGreaterThan(kills)
    expect(neverStruck(result)).toEqual([])
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

  it('leaves every edition whole, and shows over HTTP all that people were told after the last cut', async (context) => {
    if (library === null) return context.skip('there is no C compiler here to make the write logger')
    const own = mkdtempSync(join(scratch.path, 'http-'))
    const run = await recordRun(prepared, library, own, ['publiceerUitgave', 'wijzigWoningveld'])
    // From the moment somebody was told of the new edition it is there, whenever the power goes.
    const told = run.acknowledged.find(({ audit }) => audit.startsWith('uitgave-publiceren'))?.at ?? Infinity
    const random = seededRandom(testSeed + 1)
    const left = join(own, 'over')
    // Everything acknowledged in the second life is on disk before it ends: cut where its last answer went out.
    const last = Math.max(...run.acknowledged.map((one) => one.at))
    const cuts = chooseCuts(run.logs, scaled(CUTS_OF_EDITIONS), random, told).filter((at) => at < last)
    const faults: string[] = []
    cutPower({ ...run, scratch: own }, [...cuts, last], random, (folder, at) => {
      for (const fault of faultsAfterCut(folder, run.acknowledged, at)) faults.push(`cut at ${at}: ${fault}`)
      if (at === last) renameSync(folder, left)
    })
    expect(cuts.length).toBeGreaterThan(0)
    expect(faults).toEqual([])
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
