import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { dateInTheNetherlands } from '../../../server/routes/lokaal-moment.ts'
import { makeTempDir } from '../temp-dir.ts'
import { aimedAt, sparedFor } from './aims.ts'
import { changesToTry, LAST_CHANGE } from './changes.ts'
import { faultsOfFolder } from './inspect-folder.ts'
import type { Client } from './client.ts'
import { liveUntilKilled, livingClient } from './life.ts'
import { prepareFolder } from './prepare-folder.ts'
import { seededRandom } from './random.ts'
import { beginServer, type ServerProcess, startProcess } from './server-process.ts'
import { makeWorld, type Promised, type World, worldOfCopy } from './world.ts'

/** What a loop of kills found. */
export interface KillResult {
  kills: number
  /** Acknowledged changes, in all and by operation. */
  acknowledged: number
  byOperation: ReadonlyMap<string, number>
  /** Kills under which a change was on its way, unanswered, by operation. */
  struck: ReadonlyMap<string, number>
  /** Acknowledged changes that were not there after a start, or not as promised. */
  missing: string[]
  /** What was half or damaged after a start. */
  half: string[]
  /** Answers that no correct server gives to these requests. */
  surprises: string[]
}

/** A result that is still being counted. */
type Counting = KillResult & { struck: Map<string, number> }

/** After so many kills a fresh copy of the prepared folder is taken: a cyclus is adopted once, example data go once. */
const KILLS_PER_FOLDER = 20

/** One start in eight is killed while it starts. */
const KILLED_STARTS = 8

/** How much of what was read in vain is said with a promise that does not hold. */
const SAID_CHARACTERS = 400

/** Reads every promise back; says which do not hold, and what was read instead. */
export async function brokenPromises(
  world: World,
  url: string,
  which: Iterable<Promised>,
): Promise<string[]> {
  const { client } = livingClient(world, url)
  const broken: string[] = []
  for (const one of which) {
    const read: string[] = []
    const reader: Client = {
      ...client,
      as: async (rol, path, ask) => {
        const answer = await client.as(rol, path, ask)
        read.push(
          `${path} gave ${answer?.status ?? 'nothing'}: ${answer?.body.slice(0, SAID_CHARACTERS) ?? ''}`,
        )
        return answer
      },
    }
    if (!(await one.holds(reader, world))) broken.push(`${one.operationId} ${one.key} (${read.join('; ')})`)
  }
  return broken
}

async function startAgain(dataDir: string, world: World): Promise<{ server: ServerProcess; killed: number }> {
  let killed = 0
  if (world.random.below(KILLED_STARTS) === 0) {
    const tried = await beginServer(dataDir)
    await sleep(200 + world.random.below(1500))
    await tried.kill()
    killed = 1
  }
  return { server: await startProcess(dataDir), killed }
}

/** Changes to try, in an order by chance, each as often as the others. */
function* chosenChanges(world: World): Generator<string, never> {
  const names = changesToTry()
    .map(([name]) => name)
    .filter((name) => name !== LAST_CHANGE)
  for (;;) {
    const left = [...names]
    while (left.length > 0) yield left.splice(world.random.below(left.length), 1)[0] ?? ''
  }
}

/** One kill in four falls in a change of a kind that nobody was told of yet, as long as there is one. */
const NEW_ONE_IN = 4

function chooseChange(world: World, order: Generator<string, never>, spared: ReadonlySet<string>): string {
  const never = changesToTry()
    .map(([name]) => name)
    .filter(
      (name) =>
        name !== LAST_CHANGE &&
        !spared.has(name) &&
        !world.acknowledged.has(name) &&
        !world.acknowledgedBefore.has(name),
    )
  if (never.length > 0 && world.random.below(NEW_ONE_IN) === 0) return world.random.of(never)
  for (;;) {
    const next = order.next().value
    if (!spared.has(next)) return next
  }
}

/** Kills on one folder; `order` goes on where the folder before ended. */
async function killOnFolder(
  dataDir: string,
  world: World,
  kills: number,
  order: Generator<string, never>,
  result: Counting,
): Promise<void> {
  let seen = new Set<Promised>()
  for (let done = 0; done < kills;) {
    const { server, killed } = await startAgain(dataDir, world)
    done += killed
    result.half.push(...faultsOfFolder(dataDir, world.audits))
    const news = [...world.promises.values()].filter((one) => !seen.has(one))
    result.missing.push(...(await brokenPromises(world, server.url, news)))
    seen = new Set(world.promises.values())
    const isLast = done >= kills - 1
    const aimed = isLast ? null : aimedAt(world, result)
    const spared = sparedFor(result)
    const chosen = isLast ? LAST_CHANGE : (aimed ?? chooseChange(world, order, spared))
    for (const name of await liveUntilKilled(world, server, chosen, { isAimed: aimed !== null, spared }))
      result.struck.set(name, (result.struck.get(name) ?? 0) + 1)
    done += 1
    result.kills = result.kills + killed + 1
  }
  const server = await startProcess(dataDir)
  result.half.push(...faultsOfFolder(dataDir, world.audits))
  result.missing.push(...(await brokenPromises(world, server.url, world.promises.values())))
  await server.stop()
}

/** A folder in which people have worked, and what is known of it; both are copied and never used themselves. */
export interface PreparedFolder {
  dataDir: string
  world: World
  remove: () => void
}

/** Makes the folder from which each round begins. */
export async function prepareKillLoop(seed: number): Promise<PreparedFolder> {
  const folder = makeTempDir('kill-loop')
  const dataDir = join(folder.path, 'klaar')
  const world = makeWorld(seededRandom(seed), dateInTheNetherlands(new Date()))
  try {
    await prepareFolder(dataDir, world)
    return { dataDir, world, remove: folder.remove }
  } catch (error) {
    folder.remove()
    throw error
  }
}

/**
 * Kills the app (SIGKILL) again and again while people change things, starts it on the same folder and reads back what it
 * had acknowledged.
 *
 * @param kills how many, at least
 */
export async function killLoop(prepared: PreparedFolder, kills: number): Promise<KillResult> {
  const folder = makeTempDir('kill-loop')
  const byOperation = new Map<string, number>()
  const result: Counting = {
    kills: 0,
    acknowledged: 0,
    byOperation,
    struck: new Map(),
    missing: [],
    half: [],
    surprises: [],
  }
  const order = chosenChanges(prepared.world)
  try {
    while (result.kills < kills) {
      const dataDir = join(folder.path, 'nu')
      cpSync(prepared.dataDir, dataDir, { recursive: true })
      const world = worldOfCopy(prepared.world, new Map(byOperation))
      await killOnFolder(dataDir, world, Math.min(KILLS_PER_FOLDER, kills - result.kills), order, result)
      for (const [name, count] of world.acknowledged) {
        byOperation.set(name, (byOperation.get(name) ?? 0) + count)
        result.acknowledged += count
      }
      result.surprises.push(...world.surprises)
      rmSync(dataDir, { recursive: true, force: true })
    }
    return result
  } finally {
    folder.remove()
  }
}
