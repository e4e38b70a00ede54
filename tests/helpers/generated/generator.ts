import fc from 'fast-check'
import type { Operation } from './api-description.ts'
import { faultyOf } from './faulty.ts'
import {
  withBrokenText,
  withHostileBody,
  withHostileHeaders,
  withHostilePath,
  withOtherMethod,
} from './hostile.ts'
import type { KnownValues } from './json-schema.ts'
import type { GeneratedRequest } from './request.ts'
import { requestOf, soundOf } from './sound.ts'

/** Operations that keep a worker or a hash busy for long: asked as well, but seldom. */
const HEAVY: ReadonlySet<string> = new Set([
  'maakWijkanalyses',
  'herhaalWijkanalyse',
  'haalUitvoer',
  'haalBron',
  'ontvangBestand',
  'beproefInvoer',
])

/** How often an ordinary operation is chosen for once of a heavy one. */
const ORDINARY_WEIGHT = 20

/** A right and a faulty request for one operation by one asker: so that each is tried by each, whatever chance does. */
export function requestsOfEach(
  operation: Operation,
  actor: string,
  known: KnownValues,
): readonly fc.Arbitrary<GeneratedRequest>[] {
  const sound = soundOf(operation, known)
  return [sound.map((one) => requestOf(one, actor, 'geldig')), sound.chain((one) => faultyOf(one, actor))]
}

/** Requests of all kinds, for all operations, by all who can ask. */
export function generatedRequests(
  operations: readonly Operation[],
  actors: readonly string[],
  known: KnownValues,
): fc.Arbitrary<GeneratedRequest> {
  const each = operations.map((operation) => ({ operation, sound: soundOf(operation, known) }))
  const weighted = fc.oneof(
    ...each.map(({ operation, sound }) => ({
      weight: HEAVY.has(operation.operationId) ? 1 : ORDINARY_WEIGHT,
      arbitrary: sound,
    })),
  )
  const evenly = fc.oneof(...each.map(({ sound }) => sound))
  const actor = fc.constantFrom(...actors)
  return fc.oneof(
    { weight: 30, arbitrary: fc.tuple(weighted, actor).map(([one, who]) => requestOf(one, who, 'geldig')) },
    { weight: 35, arbitrary: fc.tuple(evenly, actor).chain(([one, who]) => faultyOf(one, who)) },
    { weight: 3, arbitrary: fc.tuple(weighted, actor).chain(([one, who]) => withBrokenText(one, who)) },
    { weight: 12, arbitrary: fc.tuple(weighted, actor).chain(([one, who]) => withHostileBody(one, who)) },
    { weight: 10, arbitrary: fc.tuple(weighted, actor).chain(([one, who]) => withHostileHeaders(one, who)) },
    { weight: 6, arbitrary: fc.tuple(weighted, actor).chain(([one, who]) => withHostilePath(one, who)) },
    { weight: 4, arbitrary: fc.tuple(weighted, actor).chain(([one, who]) => withOtherMethod(one, who)) },
  )
}
