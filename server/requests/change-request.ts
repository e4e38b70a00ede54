import type { Actor } from '../auth/actor.ts'
import { type Gevraagd, isUnchanged, parseIfMatch, seenVersion, tagOf } from './conditions.ts'
import { type Endpoint, objectNaam, type Wijziging } from '../contract/endpoint.ts'
import type { Invoerfout } from '../contract/problemen.ts'
import { invoerTekst } from '../contract/text/nl/problemen.ts'
import { ProblemError } from '../errors.ts'
import { hashing, keyName, parseRequestKey, requestPrint } from './request-key.ts'
import { versionOf } from '../store/change.ts'
import type { AppContext } from '../context.ts'
import type { Db } from '../store/open.ts'
import {
  type BewaardVerzoek,
  claimRequest,
  keepAnswer,
  readRequest,
  releaseRequest,
} from '../store/request-keys.ts'
import { inOneTransaction } from '../store/transaction.ts'

/** The headers of a changing request that say when it may be carried out, read; with every fault in them. */
export interface Voorwaarden {
  ifMatch: Gevraagd | null
  key: string | null
  fouten: Invoerfout[]
}

/** Reads If-Match and Idempotency-Key. */
export function readConditions(header: (name: string) => string | undefined): Voorwaarden {
  const [ifMatch, key] = [header('if-match'), header('idempotency-key')]
  const conditions: Voorwaarden = {
    ifMatch: ifMatch === undefined ? null : parseIfMatch(ifMatch),
    key: key === undefined ? null : parseRequestKey(key),
    fouten: [],
  }
  const fault = (veld: string) => conditions.fouten.push({ deel: 'header', veld, melding: invoerTekst.vorm })
  if (ifMatch !== undefined && conditions.ifMatch === null) fault('If-Match')
  if (key !== undefined && conditions.key === null) fault('Idempotency-Key')
  return conditions
}

/** A changing request that has passed rights and schemas. */
export interface Wijzigverzoek {
  endpoint: Endpoint & { wijziging: Wijziging }
  actor: Actor
  params: object
  query: object
  body: unknown
  bestand: ReadableStream<Uint8Array> | null
  voorwaarden: Voorwaarden
}

/** What goes back: the body as it is sent, and the version of the object as it now is. */
export interface Wijzigantwoord {
  status: number
  body: string | null
  etag: string
  /** An answer given before, to the same request: nothing changed now. */
  herhaald: boolean
}

/** Carries out a route for an actor, with the file as it comes in. */
type Answer<T> = (actor: Actor, bestand: ReadableStream<Uint8Array> | null) => T

/** What carrying out a change needs of the app. */
export type ChangeContext = Pick<AppContext, 'db' | 'clock' | 'secret'>

/** Whether this actor asked something with this key before: what stood against it then is not looked at again. */
export function isAskedBefore(
  { db, clock }: Pick<ChangeContext, 'db' | 'clock'>,
  actor: Actor,
  { key }: Pick<Voorwaarden, 'key'>,
): boolean {
  const name = key === null ? null : keyName(actor, key)
  return name !== null && readRequest(db, name, clock()) !== null
}

interface Plan {
  db: Db
  now: Date
  object: string
  name: string | null
  /** Fingerprint of the request; of one with a file once that is in. */
  print: (fileHash?: string) => string
  /** Throws when the object is not what the person saw; once. */
  hold: () => void
}

function planOf({ db, clock, secret }: ChangeContext, request: Wijzigverzoek): Plan {
  const { endpoint, actor, params, query, body, voorwaarden } = request
  const object = objectNaam(endpoint.wijziging.object, params)
  let isHeld = false
  return {
    db,
    now: clock(),
    object,
    name: voorwaarden.key === null ? null : keyName(actor, voorwaarden.key),
    print: (fileHash) =>
      requestPrint(secret.keyFor('herhaalsleutel'), [endpoint.operationId, params, query, body, fileHash]),
    hold: () => {
      if (isHeld) return
      checkVersion(db, endpoint.wijziging, voorwaarden.ifMatch, object)
      isHeld = true
    },
  }
}

/** @throws ProblemError `versie-nodig` or `intussen-veranderd` */
function checkVersion(db: Db, { ifMatch }: Wijziging, asked: Gevraagd | null, object: string): void {
  if (asked === null) {
    if (ifMatch !== 'mogelijk') throw new ProblemError('versie-nodig')
    return
  }
  // What changed since is for the route to judge, field by field; the tag must still be one of this object.
  const isFit =
    ifMatch === 'samenvoegen'
      ? seenVersion(asked, object, (name) => versionOf(db, name)) !== null
      : isUnchanged(asked, object, (name) => versionOf(db, name))
  if (!isFit) throw new ProblemError('intussen-veranderd')
}

/**
 * The answer to the same request of before.
 * @throws ProblemError when the key was used for something else, or its request has no answer yet
 */
function answerAgain(before: BewaardVerzoek, print: string): Wijzigantwoord {
  if (before.status === null) throw new ProblemError('sleutel-nog-bezig')
  // What is shown once cannot be given again, and must not be made twice.
  if (before.verzoek !== print || before.eenmalig === 1) throw new ProblemError('sleutel-al-gebruikt')
  return { status: before.status, body: before.antwoord, etag: before.etag ?? '', herhaald: true }
}

/** Takes the key of the request, inside a transaction; or gives the answer to the same request of before. */
function takeKey({ db, now, name, print }: Plan, operation: string): Wijzigantwoord | null {
  if (name === null) return null
  const before = readRequest(db, name, now)
  if (before !== null) return answerAgain(before, print())
  claimRequest(db, name, { handeling: operation, verzoek: print() }, now)
  return null
}

function finish(plan: Plan, endpoint: Endpoint, print: () => string, result: unknown): Wijzigantwoord {
  const { db, object, name } = plan
  const { status, eenmalig = false } = endpoint.antwoord
  const body = status === 204 ? null : JSON.stringify(result)
  const etag = tagOf(object, versionOf(db, object), body ?? '')
  if (name !== null) {
    keepAnswer(db, name, { verzoek: print(), status, antwoord: eenmalig ? null : body, etag, eenmalig })
  }
  return { status, body, etag, herhaald: false }
}

/** Carries out a change that is made at once: look at the version, change, and keep the answer, all in one transaction. */
export function changeAtOnce(
  app: ChangeContext,
  request: Wijzigverzoek,
  answer: Answer<unknown>,
): Wijzigantwoord {
  const plan = planOf(app, request)
  return inOneTransaction(app.db, () => {
    const before = takeKey(plan, request.endpoint.operationId)
    if (before !== null) return before
    plan.hold()
    return finish(plan, request.endpoint, () => plan.print(), answer(request.actor, request.bestand))
  })
}

/**
 * Carries out a change that takes time. The version is looked at before, so that nothing is done in vain, and again inside the
 * transaction of the change, so that nothing comes in between. The key is taken before and the answer kept afterwards: a
 * request that broke off in between keeps its key taken.
 */
export async function changeInTime(
  app: ChangeContext,
  request: Wijzigverzoek,
  answer: Answer<Promise<unknown>>,
): Promise<Wijzigantwoord> {
  const { db } = app
  const { endpoint, actor, voorwaarden } = request
  const file = request.bestand !== null && voorwaarden.key !== null ? hashing(request.bestand) : null
  const plan = planOf(app, request)
  // The hash of a file is known once it is in.
  const print = () => plan.print(file?.hash())
  const known = plan.name === null ? null : readRequest(db, plan.name, plan.now)
  if (known !== null) {
    if (file !== null && known.status !== null) await readAll(file.stream, endpoint.bestand?.mostBytes ?? 0)
    return answerAgain(known, print())
  }
  const before = inOneTransaction(db, () => {
    checkVersion(db, endpoint.wijziging, voorwaarden.ifMatch, plan.object)
    return takeKey(plan, endpoint.operationId)
  })
  if (before !== null) return before
  try {
    const result = await answer({ ...actor, voorwaarde: plan.hold }, file?.stream ?? request.bestand)
    return inOneTransaction(db, () => finish(plan, endpoint, print, result))
  } catch (error) {
    if (plan.name !== null) releaseRequest(db, plan.name)
    throw error
  }
}

async function readAll(stream: ReadableStream<Uint8Array>, mostBytes: number): Promise<void> {
  let bytes = 0
  for await (const chunk of stream) {
    bytes += chunk.length
    if (bytes > mostBytes) throw new ProblemError('bestand-te-groot')
  }
}
