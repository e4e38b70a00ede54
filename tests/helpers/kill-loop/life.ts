import { setTimeout as sleep } from 'node:timers/promises'
import type { Endpoint } from '../../../server/contract/endpoint.ts'
import { ENDPOINTS } from '../../../server/contract/endpoints.ts'
import { type Answer, BrokenOff, type Client, clientOf } from './client.ts'
import { changesToTry, LAST_CHANGE, LONG_CHANGES, LONGEST_CHANGES } from './changes.ts'
import { Moment } from './moment.ts'
import type { ServerProcess } from './server-process.ts'
import type { Life, Request, World } from './world.ts'

/** How many people change things at the same time. */
const HANDS = 6

/** So many changes at least, and at most so many more by chance, are acknowledged before the moment of the chosen one. */
const ACKNOWLEDGED_FIRST = { least: 10, more: 10 }

/**
 * A life in which the chosen change cannot be sent ends after so many more acknowledged changes: counted, so that it means the same on
 * a slow machine. One with a kill that is aimed has the patience for changes that several others must come before.
 */
const PATIENCE_CHANGES = { chosen: 20, aimed: 120 }

/** A life in which nothing can be sent at all ends after this, and after what the chosen change may take. */
const LONGEST_LIFE_MILLISECONDS = 20_000

/** How long after the chosen change went out the process is killed, at most: in it, or just after it; aimed at one nobody has timed: in it. */
const MOMENT_MILLISECONDS = { aimed: 3, short: 12, long: 600, longest: 8000 }

function momentOf(operationId: string): number {
  if (LONGEST_CHANGES.has(operationId)) return MOMENT_MILLISECONDS.longest
  return LONG_CHANGES.has(operationId) ? MOMENT_MILLISECONDS.long : MOMENT_MILLISECONDS.short
}

/** Refusals that are right when two change the same thing at once, or many sign in. */
const RACES: readonly number[] = [409, 412, 429]

/** Refusals that are right besides while example data go: the dwellings that a change is about go with them, and their versions. */
const RACES_WITH_EXAMPLES: readonly number[] = [400, 404, 428]

const isRace = (status: number, { examplesGo }: World): boolean =>
  RACES.includes(status) || (examplesGo && RACES_WITH_EXAMPLES.includes(status))

function filled(path: string, params: Record<string, string>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
}

/**
 * The get that shows the object a change is about, or the list it stands in, so that the version that was seen can be given: the tag
 * of a list holds for what stands in it.
 */
function shownAt({ wijziging }: Endpoint, params: Record<string, string>): string | undefined {
  for (
    let object = wijziging?.object ?? '';
    object !== '';
    object = object.slice(0, object.lastIndexOf('/'))
  ) {
    const shown: Endpoint | undefined = ENDPOINTS.find((one: Endpoint) => one.object === object)
    if (shown !== undefined) return filled(shown.pad, params)
    if (!object.includes('/')) break
  }
  return undefined
}

/** Hears of each change at the moment it goes out, and when its answer is there or its connection broke. */
export interface Watcher {
  sent: (operationId: string) => void
  answered: (operationId: string) => void
}

const NOBODY: Watcher = { sent: () => {}, answered: () => {} }

/** Sends changes for a life. */
export function livingClient(
  world: World,
  url: string,
  watcher: Watcher = NOBODY,
): { client: Client; life: Life } {
  const client = clientOf(url, world.cookies)
  const change = async (endpoint: Endpoint, request: Request): Promise<Answer | null> => {
    const { als, cookie, params = {}, query, json, bytes } = request
    const search = query === undefined ? '' : `?${new URLSearchParams(query).toString()}`
    const seen = shownAt(endpoint, params)
    let sentAt: number | null = null
    const ask = {
      method: endpoint.methode.toUpperCase(),
      onSend: () => {
        sentAt = performance.now()
        watcher.sent(endpoint.operationId)
      },
      ...(json === undefined ? {} : { json }),
      ...(bytes === undefined ? {} : { bytes }),
      ...(seen === undefined ? {} : { seen }),
    }
    const path = `${filled(endpoint.pad, params)}${search}`
    const answer =
      cookie === undefined ? await client.as(als, path, ask) : await client.withCookie(cookie, path, ask)
    if (sentAt !== null) watcher.answered(endpoint.operationId)
    if (answer === null) return null
    if (answer.status >= 200 && answer.status < 300) {
      if (sentAt !== null) world.lasted.set(endpoint.operationId, performance.now() - sentAt)
      return answer
    }
    if (!isRace(answer.status, world))
      world.surprises.push(`${endpoint.operationId} gave ${answer.status}: ${answer.body.slice(0, 400)}`)
    return null
  }
  return { client, life: { world, client, change } }
}

const acknowledgedIn = ({ acknowledged }: World): number =>
  [...acknowledged.values()].reduce((sum, count) => sum + count, 0)

/** One change in three is of a kind that was acknowledged least: what is slow or takes several steps would else never come that far. */
const RARE_ONE_IN = 3

/** The kinds that were acknowledged least, on this folder and those before it. */
function rarest<T>(
  { acknowledged, acknowledgedBefore }: World,
  changes: readonly (readonly [string, T])[],
): T[] {
  const countOf = (name: string) => (acknowledged.get(name) ?? 0) + (acknowledgedBefore.get(name) ?? 0)
  const least = Math.min(...changes.map(([name]) => countOf(name)))
  return changes.filter(([name]) => countOf(name) === least).map(([, work]) => work)
}

/** The moment at which a life ends; how long the chosen change takes is known from the last one. */
function momentFor({ random, lasted }: World, chosen: string, isAimed: boolean): Moment {
  const longest = isAimed ? (lasted.get(chosen) ?? MOMENT_MILLISECONDS.aimed) : momentOf(chosen)
  return new Moment(chosen, () => random.next() * longest, isAimed)
}

/**
 * Lets people change things on a running server until it is killed: while the chosen operation is on its way, or just after it,
 * at a moment by chance.
 *
 * @param isAimed whether the kill must fall before its answer
 * @param spared changes that are made only when they are the chosen one
 * @returns operations that went out and were not answered when the process was killed
 */
export async function liveUntilKilled(
  world: World,
  server: Pick<ServerProcess, 'url' | 'kill'>,
  chosen: string,
  { isAimed = false, spared = new Set<string>() }: { isAimed?: boolean; spared?: ReadonlySet<string> } = {},
): Promise<string[]> {
  const { random } = world
  const first = ACKNOWLEDGED_FIRST.least + random.below(ACKNOWLEDGED_FIRST.more)
  const before = acknowledgedIn(world)
  const isTime = () => acknowledgedIn(world) - before >= first
  const patience = first + (isAimed ? PATIENCE_CHANGES.aimed : PATIENCE_CHANGES.chosen)
  const isInVain = () => acknowledgedIn(world) - before >= patience
  const over = new AbortController()
  const moment = momentFor(world, chosen, isAimed)
  const { life } = livingClient(world, server.url, {
    sent: (operationId) => moment.sent(operationId, isTime()),
    answered: (operationId) => moment.answered(operationId),
  })
  const changes = changesToTry()
  const wanted = changes.find(([name]) => name === chosen)?.[1]
  const others = changes.filter(([name]) => name !== LAST_CHANGE && !spared.has(name))
  const other = () =>
    random.below(RARE_ONE_IN) === 0 ? random.of(rarest(world, others)) : random.of(others)[1]
  const hand = async (): Promise<void> => {
    while (!over.signal.aborted && (moment.isSet || !isInVain())) {
      const work = isTime() && wanted !== undefined && random.below(2) === 0 ? wanted : other()
      await work(life).catch((error: unknown) => {
        if (!(over.signal.aborted && error instanceof BrokenOff)) throw error
      })
      await sleep(1)
    }
  }
  const hands = Array.from({ length: HANDS }, hand)
  await Promise.race([moment.come, sleep(LONGEST_LIFE_MILLISECONDS + momentOf(chosen)), ...hands])
  const { underWay } = moment
  const dead = server.kill()
  over.abort()
  moment.over()
  await dead
  await Promise.all(hands)
  return underWay
}
