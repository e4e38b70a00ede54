import { z } from 'zod'
import { aanpakstaat, type Plansoort } from '../../geodata/schema/wijkaanpak.ts'
import { rol } from './sessie.ts'

/**
 * What goes over the one WebSocket of a plan: letters of long texts as Yjs updates, who is here, and which version the plan has. Each
 * message is one JSON text, parsed by these schemas on both sides; bytes travel as base64.
 */

/** Address of the connection under /api/v1, with parameters in braces. */
export const SAMEN_PAD = '/cycli/{cyclus}/wijkaanpakken/{aanpak}/samen'

/** The fields that are written letter by letter: long text, and nothing else. All others are saved one by one, with versions. */
export const SAMENVELDEN: Readonly<Partial<Record<Plansoort, readonly string[]>>> = {
  hoofdstuk: ['tekst'],
  ambitie: ['tekst'],
}

/** Largest message, in bytes: a text of `MOST_DRAFT` letters at once, as base64, and some more. */
export const MOST_MESSAGE_BYTES = 262_144

/** Most letters of a text while it is being written. What is saved holds fewer (`MOST_PLAN_TEXT`); until then it is a draft. */
export const MOST_DRAFT = 20_000

/** Why the server ends a connection, beside the codes of RFC 6455: what the browser then does. */
export const SLUITCODE = {
  /** The session is over: sign in again; what was not sent waits in the browser. */
  sessie: 4001,
  /** No right to read this plan any more. */
  recht: 4003,
  /** Too many messages: wait, then begin again. */
  teVeel: 4008,
  /** A message that is none: begin again. */
  onleesbaar: 4009,
  /** The disk takes nothing: what was not acknowledged is not there; begin again later. */
  schijf: 4013,
  /** RFC 6455: the server stops. */
  stopt: 1001,
} as const

const bytes = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/)

/** Which text: a field of an object. */
const tekst = {
  object: z.uuid(),
  veld: z.string().regex(/^[a-zA-Z]{1,30}$/),
}

/** A place in a text that stays where it is when others write: a Yjs relative position. */
const plek = bytes(240).nullable()

/** What a browser sends. */
export const vanBrowser = z.discriminatedUnion('soort', [
  /** Opens a text; `heeft`: state vector of what this browser has of it. */
  z.strictObject({ soort: z.literal('open'), ...tekst, heeft: bytes(65_536) }),
  z.strictObject({ soort: z.literal('sluit'), ...tekst }),
  /** Letters; `nr` counts the messages of this browser, so that it knows which are on disk. */
  z.strictObject({
    soort: z.literal('schrijf'),
    ...tekst,
    nr: z.number().int().positive(),
    update: bytes(MOST_MESSAGE_BYTES),
  }),
  /** Where this person is. */
  z.strictObject({
    soort: z.literal('hier'),
    object: tekst.object.nullable(),
    veld: tekst.veld.nullable(),
    anker: plek,
    hoofd: plek,
  }),
])
export type VanBrowser = z.infer<typeof vanBrowser>

/** Somebody who is here: a role and a place. No name, ever; `id` lasts as long as the connection. */
export const aanwezige = z.object({
  id: z.string(),
  rol,
  object: z.uuid().nullable(),
  veld: z.string().nullable(),
  anker: plek,
  hoofd: plek,
})
export type Aanwezige = z.infer<typeof aanwezige>

/** How a text stands: what was written last is in the plan, it still comes (`bezig`), or it cannot be saved as it is (`concept`). */
export const tekststand = z.enum(['bewaard', 'bezig', 'concept'])
export type Tekststand = z.infer<typeof tekststand>

/** Why nobody can write in a text any more. */
export const dichtreden = z.enum(['vastgesteld', 'verwijderd', 'geen-recht', 'te-lang'])
export type Dichtreden = z.infer<typeof dichtreden>

/** What the server sends. */
export const vanServer = z.discriminatedUnion('soort', [
  z.object({
    soort: z.literal('welkom'),
    /** Who this connection is to others. */
    id: z.string(),
    rol,
    versie: z.number().int(),
    staat: aanpakstaat,
    aanwezig: z.array(aanwezige),
  }),
  /** A text as it stands: what the browser lacks, and what the server has, so that the browser can send what that lacks. */
  z.object({
    soort: z.literal('tekst'),
    ...tekst,
    update: z.string(),
    heeft: z.string(),
    magSchrijven: z.boolean(),
  }),
  /** Letters of somebody else, on disk. */
  z.object({ soort: z.literal('erbij'), ...tekst, update: z.string() }),
  /** All letters up to this message of this browser are on disk; `nummer`: of the row they stand in. */
  z.object({
    soort: z.literal('op-schijf'),
    ...tekst,
    nr: z.number().int(),
    nummer: z.number().int(),
    tijd: z.iso.datetime(),
  }),
  z.object({ soort: z.literal('stand'), ...tekst, stand: tekststand, meldingen: z.array(z.string()) }),
  /** Writing there ended; letters of this message and later ones are not taken. */
  z.object({ soort: z.literal('dicht'), ...tekst, reden: dichtreden }),
  z.object({ soort: z.literal('aanwezig'), wie: aanwezige }),
  z.object({ soort: z.literal('weg'), id: z.string() }),
  /** The plan has this version and state now: who shows it reads it again. */
  z.object({ soort: z.literal('versie'), versie: z.number().int(), staat: aanpakstaat }),
])
export type VanServer = z.infer<typeof vanServer>

/** Reads a message; null when it is none. */
export function leesBericht<T extends z.ZodType>(schema: T, text: string): z.output<T> | null {
  try {
    const parsed = schema.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}
