import type { z } from 'zod'
import type { Bladzijden } from './bladzijde.ts'
import type { ProbleemCode } from './problemen.ts'

export type Methode = 'get' | 'post' | 'put' | 'patch' | 'delete'

/** What a changing endpoint does, and to which object: what If-Match is held against. */
export interface Wijziging {
  /**
   * Object whose version counts, as the audit names it; path parameters in braces: `cyclus/{cyclus}`. The change moves that
   * version: the audit names the object, or something in it, or lists it under `raakt`.
   */
  object: string
  /**
   * `verplicht`: it changes something that exists, so the version one saw must be given (428 without). `mogelijk`: it makes
   * something new, or nothing can be overwritten by it; a version that is given is held all the same. `samenvoegen`: the version one
   * saw must be given, and the route itself judges what changed since, field by field; refused is only what would overwrite.
   */
  ifMatch: 'verplicht' | 'mogelijk' | 'samenvoegen'
}

/** An object schema for the parts of a request that are made of named text values. */
export type Delen = z.ZodObject

/** What an endpoint does to objects: a get shows one or none, a post that reads shows none, all else says which one it changes. */
export type Werking =
  | {
      methode: 'get'
      /**
       * The object this answer shows, or a list of them, as the audit names it. Its version goes out as ETag, to be given back
       * in If-Match.
       */
      object?: string
      /** Its list comes in pages; `query` then holds what `bladzijdevraag` gives. */
      bladzijden?: Bladzijden
      leest?: never
      wijziging?: never
    }
  /** Asks with a body because what is asked does not fit in an address; it changes nothing, and is answered as a get is. */
  | { methode: 'post'; leest: true; object?: never; bladzijden?: never; wijziging?: never }
  | {
      methode: Exclude<Methode, 'get'>
      object?: never
      bladzijden?: never
      leest?: never
      wijziging: Wijziging
    }

/**
 * One endpoint, for both ends: the server parses and registers it, the client calls it. A plain object without code of
 * Hono, so that the browser gets nothing but zod and the schemas.
 */
export type Endpoint<
  Params extends Delen = Delen,
  Query extends Delen = Delen,
  Body extends z.ZodType | null = z.ZodType | null,
  Answer extends z.ZodType | null = z.ZodType | null,
> = Werking & EndpointDelen<Params, Query, Body, Answer>

/** What every endpoint says of itself, whatever its method. */
export interface EndpointDelen<
  Params extends Delen,
  Query extends Delen,
  Body extends z.ZodType | null,
  Answer extends z.ZodType | null,
> {
  /** Path under /api/v1 with parameters in braces, e.g. `/cycli/{cyclus}`. */
  pad: string
  /** Unique name of the operation, camelCase. */
  operationId: string
  /** One Dutch sentence for the API document. */
  samenvatting: string
  onderwerp: string
  params: Params
  query: Query
  body: Body
  /**
   * The answer is about single dwellings or reports: it is given only for a purpose that was chosen (doelbinding), and each
   * look is written down.
   */
  adresniveau?: true
  /** Takes the server long, or asks an outside source: counted under a limit of its own. */
  zwaar?: true
  /** The body is a file (application/octet-stream), streamed to disk; `body` is then null. */
  bestand?: { mostBytes: number }
  antwoord: {
    status: 200 | 201 | 202 | 204
    schema: Answer
    mediatype: string
    /** What the answer is, one Dutch sentence. */
    betekenis: string
    /** It holds something that is shown once (a session, a link, a key), and is never kept to be given again. */
    eenmalig?: true
  }
  /** Problems this operation can answer with, beside invalid input and missing rights. */
  problemen: readonly ProbleemCode[]
}

/** Declares an endpoint and keeps its exact types. */
export function endpoint<
  Params extends Delen,
  Query extends Delen,
  Body extends z.ZodType | null,
  Answer extends z.ZodType | null,
>(definition: Endpoint<Params, Query, Body, Answer>): Endpoint<Params, Query, Body, Answer> {
  return definition
}

export type ParamsOf<E> = E extends { params: infer P extends Delen } ? z.output<P> : never
export type QueryOf<E> = E extends { query: infer Q extends Delen } ? z.output<Q> : never
export type BodyOf<E> = E extends { body: infer B } ? (B extends z.ZodType ? z.output<B> : null) : never
export type AnswerOf<E> = E extends { antwoord: { schema: infer A } }
  ? A extends z.ZodType
    ? z.output<A>
    : null
  : never

/** Version of this API, on every answer in the header API-Version. */
export const API_VERSION = '1.0.0'
/** Where the API lives under the address of the app. */
export const API_ROOT = 'api/v1'

/** Name of an object with the values of the path in it: `cyclus/{cyclus}` becomes `cyclus/2025`. */
export function objectNaam(object: string, params: object): string {
  const values = new Map<string, unknown>(Object.entries(params))
  return object.replace(/\{(\w+)\}/g, (_, name: string) => String(values.get(name)))
}

/** An object and all it lies in, outermost first: `cyclus/2025/kalender` lies in `cyclus/2025` and in `cyclus`. */
export function metOmvattende(object: string): string[] {
  const parts = object.split('/')
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}
