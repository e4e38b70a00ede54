import { dagenVanKwartaal } from '../../../analyses/voortgang/kwartaal.ts'
import type { Endpoint } from '../../../server/contract/endpoint.ts'
import type { Rol } from '../../../server/contract/sessie.ts'
import { type Answer, BrokenOff, type Client } from './client.ts'
import type { Random } from './random.ts'

/** What an acknowledged change promises. */
export interface Promised {
  operationId: string
  /** What it is about; a later change of the same thing takes its place. */
  key: string
  /** The audit row that must stand beside it. */
  audit: { handeling: string; object: string }
  /** Reads it back over HTTP: whether it is there as promised. `now` is the world that reads: it may be a copy of that which promised. */
  holds: (client: Client, now: World) => Promise<boolean>
}

/** Everything the driver knows of one data folder; lives longer than the processes on it. */
export interface World {
  random: Random
  /** Today in the Netherlands, ISO date. */
  today: string
  /** Cookies of all roles, kept in the database of the folder. */
  cookies: Map<Rol, string>
  /** A number that was not given before in this folder. */
  number: () => number
  promises: Map<string, Promised>
  /** Audit rows that must be there, by action and object, with how many. */
  audits: Map<string, number>
  /** Things that are there for certain, for changes that need one. Whoever uses one up takes it out. */
  things: Record<Thing, string[]>
  acknowledged: Map<string, number>
  /** The same of the folders before this one. */
  acknowledgedBefore: ReadonlyMap<string, number>
  /** How long the last acknowledged change of each operation took, in milliseconds; one list for all copies of a folder. */
  lasted: Map<string, number>
  /** Told of each acknowledged change. */
  onAcknowledged: (promised: Promised) => void
  /** Whether example data were asked to go: what stands on them then cannot be read back. */
  examplesGo: boolean
  /** Answers no correct server gives here. */
  surprises: string[]
}

/** Kinds of things; a value names one, parts joined by a slash. */
export type Thing =
  | 'cyclus'
  | 'bijeenkomst'
  | 'signaal'
  | 'koppeling'
  | 'herkend'
  | 'beproefd'
  | 'toegepast'
  | 'sessie'
  | 'taak'
  | 'uitgenodigd'
  | 'account'
  | 'geblokkeerd'
  | 'sleutel'
  | 'wijkaanpak'
  | 'kwartaal'
  | 'bulk'
  | 'verschil'
  | 'campagne'
  | 'bezoekadres'

/** Dwellings of which two lists say another blok: each can be decided over once. Far from those that other changes take. */
export const DIFFERING: readonly string[] = Array.from(
  { length: 300 },
  (_, at) => `VB${String(14_001 + at).padStart(7, '0')}`,
)

/**
 * What is known of a copy of a folder: the same, and from then on apart.
 *
 * @param acknowledgedBefore changes by operation that were acknowledged on other copies
 */
export function worldOfCopy(of: World, acknowledgedBefore: ReadonlyMap<string, number> = new Map()): World {
  return {
    ...of,
    cookies: new Map(of.cookies),
    promises: new Map(of.promises),
    audits: new Map(of.audits),
    things: structuredClone(of.things),
    acknowledged: new Map(),
    acknowledgedBefore,
    surprises: [],
  }
}

/** Every quarter of a century that was over on a day; each can be kept once. */
function quartersBefore(today: string): string[] {
  const years = Array.from({ length: 26 }, (_, at) => 2000 + at)
  return years
    .flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}-K${quarter}`))
    .filter((kwartaal) => dagenVanKwartaal(kwartaal).tot < today)
}

export function makeWorld(random: Random, today: string): World {
  let last = 0
  return {
    random,
    today,
    cookies: new Map(),
    number: () => (last += 1),
    promises: new Map(),
    audits: new Map(),
    things: {
      cyclus: [],
      bijeenkomst: [],
      signaal: [],
      koppeling: [],
      herkend: [],
      beproefd: [],
      toegepast: [],
      sessie: [],
      taak: [],
      uitgenodigd: [],
      account: [],
      geblokkeerd: [],
      sleutel: [],
      wijkaanpak: [],
      kwartaal: quartersBefore(today),
      bulk: [],
      verschil: [...DIFFERING],
      campagne: [],
      bezoekadres: [],
    },
    acknowledged: new Map(),
    acknowledgedBefore: new Map(),
    lasted: new Map(),
    onAcknowledged: () => {},
    examplesGo: false,
    surprises: [],
  }
}

/** One request for a change, by its endpoint. */
export interface Request {
  als: Rol
  /** A session other than the one the role has. */
  cookie?: string
  params?: Record<string, string>
  query?: Record<string, string>
  json?: unknown
  bytes?: string
}

/** One life of a server process. */
export interface Life {
  world: World
  client: Client
  /** Sends a change; null unless it was acknowledged with 2xx. */
  change: (endpoint: Endpoint, request: Request) => Promise<Answer | null>
}

/** Writes down what an acknowledged change promises, in the place of what was promised before. */
export function promise(world: World, promised: Promised): void {
  world.promises.set(promised.key, promised)
  world.onAcknowledged(promised)
  const audit = `${promised.audit.handeling} ${promised.audit.object}`
  world.audits.set(audit, (world.audits.get(audit) ?? 0) + 1)
  world.acknowledged.set(promised.operationId, (world.acknowledged.get(promised.operationId) ?? 0) + 1)
}

/** Forgets a promise whose thing is about to change: whether it still holds is unknown until that is acknowledged. */
export function doubt(world: World, key: string): void {
  world.promises.delete(key)
}

/** Forgets every promise about a thing and its parts. */
export function doubtAll(world: World, about: string): void {
  for (const key of world.promises.keys()) if (`${key}/`.startsWith(`${about}/`)) doubt(world, key)
}

/** Takes one thing of a kind out, so that no other change uses it at the same time. */
export function take(world: World, kind: Thing): string | undefined {
  const list = world.things[kind]
  return list.splice(world.random.below(list.length), 1)[0]
}

/** One thing of a kind that stays there for others. */
export function some(world: World, kind: Thing): string | undefined {
  const list = world.things[kind]
  return list[world.random.below(list.length)]
}

/** Reads an answer of the API; undefined unless it is 200. */
export async function readAs<T>(client: Client, rol: Rol, path: string): Promise<T | undefined> {
  const answer = await client.as(rol, path)
  if (answer === null) throw new BrokenOff(`reading ${path} was broken off`)
  return answer.status === 200 ? (JSON.parse(answer.body) as T) : undefined // shape by the contract, checked in its own tests
}

/** A number as a word: free texts may hold no numbers that could be of a house. */
export function wordOf(number: number): string {
  return [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('')
}
