import type { Context, Hono } from 'hono'
import { z } from 'zod'
import { ANONYMOUS, type Actor } from './auth/actor.ts'
import { may } from './auth/may.ts'
import type { AppContext } from './context.ts'
import type { AnswerOf, BodyOf, Endpoint, ParamsOf, QueryOf } from './contract/endpoint.ts'
import type { Invoerfout } from './contract/problemen.ts'
import type { Handeling } from './contract/sessie.ts'
import { problemResponse, ProblemError } from './errors.ts'
import { type FileAnswer, sendFile } from './file-answer.ts'
import { noteLook, objectOf } from './inzage.ts'
import type { RefusalListener } from './logboek/refusals.ts'
import { jsonValue, parsePart, queryValues } from './input.ts'
import type { SecurityKind } from './operations/log.ts'
import { zoekerVan, type Tekstzoeker } from './vrije-tekst.ts'
import { type Prepared, sendPrepared } from './prepared.ts'

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
}

/** Binds an endpoint to its route, keeping the exact types inside. */
export function route<E extends Endpoint>(
  endpoint: E,
  handeling: Handeling,
  answer: (request: Verzoek<E>) => Antwoord<E> | Promise<Antwoord<E>>,
  fouten?: (request: Verzoek<E>) => Invoerfout[],
): Route {
  const made: Route<E> = { endpoint, handeling, answer, ...(fouten === undefined ? {} : { fouten }) }
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
  const json = jsonValue(await context.req.text())
  if (json.fouten.length > 0) return { waarde: null, fouten: json.fouten }
  const { waarde, fouten } = parsePart('body', schema, json.waarde)
  return { waarde, fouten: [...fouten, ...(texts?.(json.waarde, []) ?? [])] }
}

/**
 * Mounts a route: asks for the right, parses path, query and body together, names every fault in one 400, and sends the
 * answer as the contract says. An answer about single dwellings or reports asks for a purpose, and the look is on disk first. Unknown query names and body fields are faults, never ignored.
 *
 * @param onRefusal told when somebody has no right to what was asked
 */
export function mount(
  api: Hono<RequestState>,
  { endpoint, handeling, answer, fouten }: Route,
  app: Pick<AppContext, 'db' | 'clock'>,
  onRefusal: RefusalListener = () => {},
): void {
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
    const body = await readBody(context, endpoint.body, bodyTexts)
    const inQuery = (queryTexts?.(named.waarde, []) ?? []).map((fault) => ({
      ...fault,
      deel: 'query' as const,
    }))
    const faults = [...params.fouten, ...named.fouten, ...query.fouten, ...inQuery, ...body.fouten]
    const request = {
      params: params.waarde as never, // parsed by the schema of this same endpoint
      query: query.waarde as never,
      body: body.waarde as never,
      bestand: null,
      actor,
      context,
    }
    if (params.waarde !== null && query.waarde !== null && (endpoint.body === null || body.waarde !== null)) {
      faults.push(...(fouten?.(request) ?? []))
    }
    if (faults.length > 0) return problemResponse('ongeldige-invoer', faults)
    if (endpoint.adresniveau === true) {
      noteLook(app, actor, {
        object: objectOf(endpoint, params.waarde ?? {}),
        operatie: endpoint.operationId,
        vraag: query.waarde ?? {},
      })
    }
    let result: Awaited<ReturnType<typeof answer>>
    try {
      result = await answer({ ...request, bestand: fileStream(context, endpoint) })
    } catch (error) {
      // A route refuses by what the request is about.
      if (error instanceof ProblemError && error.code === 'geen-recht') onRefusal(actor, handeling)
      throw error
    }
    if (isPrepared(result)) {
      return sendPrepared(
        result.prepared,
        { accepts: context.req.header('accept-encoding'), ifNoneMatch: context.req.header('if-none-match') },
        'private, no-cache',
      )
    }
    if (isFile(result)) return sendFile(result.file)
    context.header('cache-control', 'no-store')
    if (endpoint.antwoord.status === 204) return context.body(null, 204)
    return context.json(result as object, endpoint.antwoord.status)
  })
}

function isPrepared(result: unknown): result is { prepared: Prepared } {
  return typeof result === 'object' && result !== null && 'prepared' in result
}

function isFile(result: unknown): result is { file: FileAnswer } {
  return typeof result === 'object' && result !== null && 'file' in result
}
