import type { Context, Hono } from 'hono'
import { z } from 'zod'
import { ANONYMOUS, type Actor } from './auth/actor.ts'
import { may } from './auth/may.ts'
import {
  type ChangeContext,
  changeAtOnce,
  changeInTime,
  isAskedBefore,
  readConditions,
  type Wijzigverzoek,
} from './requests/change-request.ts'
import { type Gevraagd, isSameAnswer, tagOf } from './requests/conditions.ts'
import {
  type AnswerOf,
  type BodyOf,
  type Endpoint,
  objectNaam,
  type ParamsOf,
  type QueryOf,
} from './contract/endpoint.ts'
import type { Invoerfout } from './contract/problemen.ts'
import type { Bladzijden } from './contract/bladzijde.ts'
import type { Handeling } from './contract/sessie.ts'
import { problemResponse, ProblemError } from './errors.ts'
import { type FileAnswer, sendFile } from './requests/file-answer.ts'
import { noteLook, objectOf } from './requests/inzage.ts'
import type { RefusalListener } from './logboek/refusals.ts'
import { jsonOfBytes, parsePart, queryValues } from './requests/input.ts'
import type { SecurityKind } from './operations/log.ts'
import { zoekerVan, type Tekstzoeker } from './requests/vrije-tekst.ts'
import { pageOf, type PageQuery } from './requests/pages.ts'
import { type Prepared, sendPrepared } from './requests/prepared.ts'
import { versionOf } from './store/change.ts'
import type { Db } from './store/open.ts'

/** What Hono keeps per request. */
export interface RequestState {
  Variables: {
    actor: Actor
    /** Id of this request, in its answer and in the log. */
    verzoek: string
    /** Set where a refusal says something about safety that its status does not. */
    beveiliging: SecurityKind | undefined
  }
}

/** A parsed request as a route gets it: every part has passed its schema. */
export interface Verzoek<E extends Endpoint> {
  params: ParamsOf<E>
  query: QueryOf<E>
  body: BodyOf<E>
  /** The file itself, still to be read, for an endpoint that takes one; null elsewhere. */
  bestand: ReadableStream<Uint8Array> | null
  actor: Actor
  /** The request asks that what it changes exists (If-Match: *); for a put that would otherwise make it. */
  moetBestaan: boolean
  /** What If-Match names; null: nothing. For a route that merges, which judges it itself (`seenVersion`). */
  gezien: Gevraagd | null
  context: Context<RequestState>
}

/** A route answers with the value of the contract, with a body prepared before, or with a file made for this request. */
export type Antwoord<E extends Endpoint> = AnswerOf<E> | { prepared: Prepared } | { file: FileAnswer }

/** An endpoint bound to the right it needs and the code that answers it. */
export interface Route<E extends Endpoint = Endpoint> {
  endpoint: E
  /** Asked of may(actor, handeling) before anything is read. */
  handeling: Handeling
  answer: (request: Verzoek<E>) => Antwoord<E> | Promise<Antwoord<E>>
  /** What is wrong beyond the form of single fields, named in one 400 with texts that may not enter. */
  fouten?: (request: Verzoek<E>) => Invoerfout[]
  /** Whether the answer takes time: it then cannot be one transaction with the look at the version and the answer kept. */
  inTime: boolean
}

/** Binds an endpoint to its route, keeping the exact types inside. A change it makes is one transaction, answer and all. */
export function route<E extends Endpoint>(
  endpoint: E,
  handeling: Handeling,
  answer: (request: Verzoek<E>) => Antwoord<E>,
  fouten?: (request: Verzoek<E>) => Invoerfout[],
): Route {
  return bound(endpoint, handeling, answer, false, fouten)
}

/** The same for an answer that takes time: it waits for a worker, a file or another server. */
export function slowRoute<E extends Endpoint>(
  endpoint: E,
  handeling: Handeling,
  answer: (request: Verzoek<E>) => Promise<Antwoord<E>>,
  fouten?: (request: Verzoek<E>) => Invoerfout[],
): Route {
  return bound(endpoint, handeling, answer, true, fouten)
}

function bound<E extends Endpoint>(
  endpoint: E,
  handeling: Handeling,
  answer: Route<E>['answer'],
  inTime: boolean,
  fouten: Route<E>['fouten'],
): Route {
  const made: Route<E> = { endpoint, handeling, answer, inTime, ...(fouten === undefined ? {} : { fouten }) }
  return made as unknown as Route // the parts are checked above; lists hold mixed endpoints
}

/** Path of an endpoint as Hono writes it: `/cycli/{cyclus}` becomes `/cycli/:cyclus`. */
export function honoPath(path: string): string {
  return path.replace(/\{(\w+)\}/g, ':$1')
}

/** Checks that a file comes as bytes; its size is counted by whoever reads it. */
function fileStream(context: Context, endpoint: Endpoint): ReadableStream<Uint8Array> | null {
  if (endpoint.bestand === undefined) return null
  const type = (context.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase()
  const coding = context.req.header('content-encoding') ?? 'identity'
  if (type !== 'application/octet-stream' || coding !== 'identity')
    throw new ProblemError('verkeerd-mediatype')
  if (Number(context.req.header('content-length') ?? 0) > endpoint.bestand.mostBytes) {
    throw new ProblemError('bestand-te-groot')
  }
  return context.req.raw.body ?? new Blob([]).stream()
}

/** The body by its schema; texts that may not enter are faults beside those of the form. */
async function readBody(
  context: Context,
  schema: z.ZodType | null,
  texts: Tekstzoeker | null,
): Promise<{ waarde: unknown; fouten: Invoerfout[] }> {
  if (schema === null) return { waarde: null, fouten: [] }
  const type = context.req.header('content-type') ?? ''
  const coding = context.req.header('content-encoding') ?? 'identity'
  if (!/^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(type) || coding !== 'identity') {
    throw new ProblemError('verkeerd-mediatype')
  }
  const json = jsonOfBytes(await context.req.arrayBuffer())
  if (json.fouten.length > 0) return { waarde: null, fouten: json.fouten }
  const { waarde, fouten } = parsePart('body', schema, json.waarde)
  return { waarde, fouten: [...fouten, ...(texts?.(json.waarde, []) ?? [])] }
}

/**
 * Mounts a route: asks for the right, parses path, query, headers and body together, names every fault in one 400, and sends
 * the answer as the contract says. Unknown query names and body fields are faults, never ignored. An answer about single
 * dwellings or reports asks for a purpose, and the look is on disk first. A get that shows an object carries its version as
 * ETag; a change is held against If-Match, and done once per Idempotency-Key.
 *
 * @param onRefusal told when somebody has no right to what was asked
 */
export function mount(
  api: Hono<RequestState>,
  one: Route,
  app: ChangeContext,
  onRefusal: RefusalListener = () => {},
): void {
  const { endpoint, handeling, answer, fouten } = one
  const bodyTexts = endpoint.body === null ? null : zoekerVan(endpoint.body)
  const queryTexts = zoekerVan(endpoint.query)
  api.on(endpoint.methode.toUpperCase(), honoPath(endpoint.pad), async (context) => {
    const actor = context.get('actor') ?? ANONYMOUS
    if (!may(actor, handeling)) {
      onRefusal(actor, handeling)
      return problemResponse(actor.rol === 'anoniem' ? 'niet-aangemeld' : 'geen-recht')
    }
    const params = parsePart('pad', endpoint.params, context.req.param())
    const named = queryValues(new URL(context.req.url))
    const query = parsePart('query', endpoint.query, named.waarde)
    const voorwaarden = readConditions((name) => context.req.header(name))
    const body = await readBody(context, endpoint.body, bodyTexts)
    const inQuery = (queryTexts?.(named.waarde, []) ?? []).map((fault) => ({
      ...fault,
      deel: 'query' as const,
    }))
    const faults = [...params.fouten, ...named.fouten, ...query.fouten, ...inQuery, ...body.fouten]
    if (endpoint.wijziging !== undefined) faults.push(...voorwaarden.fouten)
    const asked: Verzoek<Endpoint> = {
      params: params.waarde as never, // parsed by the schema of this same endpoint
      query: query.waarde as never,
      body: body.waarde as never,
      bestand: null,
      actor,
      moetBestaan: voorwaarden.ifMatch === 'bestaat',
      gezien: voorwaarden.ifMatch,
      context,
    }
    const isWhole =
      params.waarde !== null && query.waarde !== null && (endpoint.body === null || body.waarde !== null)
    // Sent again with its key, it gets the answer of then: what it made may now stand in its own way.
    if (isWhole && (endpoint.methode === 'get' || !isAskedBefore(app, actor, voorwaarden))) {
      faults.push(...(fouten?.(asked) ?? []))
    }
    if (faults.length > 0) return problemResponse('ongeldige-invoer', faults)
    if (endpoint.adresniveau === true) {
      noteLook(app, actor, {
        object: objectOf(endpoint, params.waarde ?? {}),
        operatie: endpoint.operationId,
        vraag: query.waarde ?? {},
      })
    }
    const request = { ...asked, bestand: fileStream(context, endpoint) }
    try {
      // Awaited here, so that a refusal by what the request is about is seen.
      return endpoint.wijziging === undefined
        ? await show(context, app.db, endpoint, request, answer)
        : await change(context, app, one, { ...request, endpoint, voorwaarden })
    } catch (error) {
      if (error instanceof ProblemError && error.code === 'geen-recht') onRefusal(actor, handeling)
      throw error
    }
  })
}

/** Answers what reads: with the version of the object it shows, which is looked up before the answer is made. */
async function show(
  context: Context<RequestState>,
  db: Db,
  endpoint: Endpoint,
  request: Verzoek<Endpoint>,
  answer: Route['answer'],
): Promise<Response> {
  const object = endpoint.object === undefined ? null : objectNaam(endpoint.object, request.params)
  const version = object === null ? 0 : versionOf(db, object)
  const ifNoneMatch = context.req.header('if-none-match')
  const made = await answer(request)
  const paged =
    endpoint.bladzijden === undefined ? null : onePage(context, endpoint.bladzijden, request, made)
  const result = paged ?? made
  if (isPrepared(result)) {
    const { prepared } = result
    const etag = object === null ? prepared.etag : tagOf(object, version, prepared.etag)
    const asked = { accepts: context.req.header('accept-encoding'), ifNoneMatch, etag }
    return sendPrepared(prepared, asked, 'private, no-cache')
  }
  if (isFile(result)) return sendFile(result.file)
  context.header('cache-control', 'no-store')
  if (object === null) return context.json(result as object, 200)
  const body = JSON.stringify(result)
  const etag = tagOf(object, version, body)
  context.header('etag', etag)
  if (isSameAnswer(ifNoneMatch, etag)) return context.body(null, 304)
  context.header('content-type', 'application/json')
  return context.body(body)
}

/** The page that was asked of an answer with a list; the pages beside it are named in Link. */
function onePage(
  context: Context<RequestState>,
  pages: Bladzijden,
  { query }: Verzoek<Endpoint>,
  made: Antwoord<Endpoint>,
): object {
  const address = new URL(context.req.url)
  const { answer, link } = pageOf(made as object, query as PageQuery, pages, address) // its query is that of bladzijdevraag
  if (link !== null) context.header('link', link)
  return answer
}

/** Carries out a change, or gives the answer it gave before, with the version of the object as it now is. */
async function change(
  context: Context<RequestState>,
  app: ChangeContext,
  { answer, inTime }: Route,
  request: Verzoek<Endpoint> & Wijzigverzoek,
): Promise<Response> {
  const done = inTime
    ? await changeInTime(app, request, async (actor, bestand) => answer({ ...request, actor, bestand }))
    : changeAtOnce(app, request, (actor) => answer({ ...request, actor }))
  context.header('cache-control', 'no-store')
  context.header('etag', done.etag)
  if (done.herhaald) context.header('idempotent-replayed', 'true')
  if (done.body !== null) context.header('content-type', 'application/json')
  const { status } = request.endpoint.antwoord
  return status === 204 || done.body === null ? context.body(null, 204) : context.body(done.body, status)
}

function isPrepared(result: unknown): result is { prepared: Prepared } {
  return typeof result === 'object' && result !== null && 'prepared' in result
}

function isFile(result: unknown): result is { file: FileAnswer } {
  return typeof result === 'object' && result !== null && 'file' in result
}
