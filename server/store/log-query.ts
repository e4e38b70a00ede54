import { z } from 'zod'
import { logsoort } from '../contract/bewaartermijnen.ts'
import type { Logboekregel } from '../contract/logboek.ts'
import type { Db } from './open.ts'

/** Which rows are wanted: names of the contract, with days as moments. */
export interface LogFilter {
  /** First moment that counts. */
  from?: string | undefined
  /** First moment that no longer counts. */
  until?: string | undefined
  handeling?: string | undefined
  rol?: string | undefined
  account?: string | undefined
  object?: string | undefined
}

/** A page of rows, newest first. */
export interface LogPage {
  rijen: Logboekregel[]
  /** Where the next page begins; null when everything was looked through. */
  volgende: number | null
}

/**
 * Most rows looked through for one page. A filter that finds little in a long log gives a short page and where to go on, so that no
 * question holds up others for longer than some tens of milliseconds.
 */
const MOST_LOOKED_THROUGH = 50_000

const logRow = z.object({
  nummer: z.number().int(),
  tijd: z.string(),
  rol: z.string(),
  account: z.string().nullable(),
  naam: z.string().nullable(),
  via: z.string(),
  doel: z.string(),
  inzagedoel: z.string().nullable(),
  handeling: z.string(),
  groep: z.string(),
  soort: logsoort,
  json: z.string().nullable(),
  gewist_op: z.string().nullable(),
})

const content = z.object({
  object: z.string(),
  voor: z.unknown().optional(),
  na: z.unknown().optional(),
  reden: z.string().optional(),
})

function toLine(raw: unknown): Logboekregel {
  const { account, naam, json, gewist_op: gewistOp, ...row } = logRow.parse(raw)
  const about = json === null ? null : content.parse(JSON.parse(json))
  const asText = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value))
  return {
    ...row,
    account: account === null ? null : { id: account, naam },
    object: about?.object ?? null,
    voor: asText(about?.voor),
    na: asText(about?.na),
    reden: about?.reden ?? null,
    gewistOp,
  }
}

/** What a filter asks of a row. `object` is a part of the object; in content that was wiped only its kind can be found. */
const CONDITIONS: Record<keyof LogFilter, string> = {
  from: 'l.tijd >= @from',
  until: 'l.tijd < @until',
  handeling: 'l.handeling = @handeling',
  rol: 'l.rol = @rol',
  account: 'l.account = @account',
  object: 'instr(lower(coalesce(i.object, l.groep)), lower(@object)) > 0',
}

/**
 * Reads a page of the log before a number. The name of an account is that of now, and null once the account is lifted.
 * @param before null for the newest
 */
export function readLogPage(db: Db, filter: LogFilter, before: number | null, most: number): LogPage {
  const newest = Number(db.prepare('SELECT coalesce(max(nummer), 0) FROM logboek').pluck().get())
  const start = Math.min(before ?? newest + 1, newest + 1)
  const floor = Math.max(0, start - 1 - MOST_LOOKED_THROUGH)
  const given = Object.entries(filter).filter(([, value]) => value !== undefined)
  const where = given.map(([name]) => `AND ${CONDITIONS[name as keyof LogFilter]}`) // its own keys
  const rijen = db
    .prepare(
      `SELECT l.nummer, l.tijd, l.rol, l.account, nullif(a.naam, '') AS naam, l.via, l.doel, l.inzagedoel, l.handeling,
         l.groep, l.soort, i.json, i.gewist_op
       FROM logboek l LEFT JOIN logboek_inhoud i ON i.nummer = l.nummer
         LEFT JOIN account a ON a.id = l.account AND a.staat <> 'opgeheven'
       WHERE l.nummer < @start AND l.nummer > @floor ${where.join(' ')}
       ORDER BY l.nummer DESC LIMIT @most`,
    )
    .all({ ...Object.fromEntries(given), start, floor, most })
    .map(toLine)
  const last = rijen.length === most ? rijen.at(-1)?.nummer : undefined
  const next = last ?? floor + 1
  return { rijen, volgende: next > 1 ? next : null }
}

/** Every account there is, by name; lifted ones have none. */
export function listAccountNames(db: Db): { id: string; naam: string | null }[] {
  const rows = db
    .prepare(
      "SELECT id, CASE WHEN staat = 'opgeheven' THEN NULL ELSE nullif(naam, '') END AS naam FROM account ORDER BY naam IS NULL, naam, id",
    )
    .all()
  return z.array(z.object({ id: z.string(), naam: z.string().nullable() })).parse(rows)
}

/** Moment and outcome of the last time an event was written; the outcome is null when it was wiped. */
export function lastEvent(db: Db, handeling: string): { tijd: string; na: unknown } | null {
  const row = db
    .prepare(
      `SELECT l.tijd, i.json FROM logboek l LEFT JOIN logboek_inhoud i ON i.nummer = l.nummer
       WHERE l.handeling = ? ORDER BY l.nummer DESC LIMIT 1`,
    )
    .get(handeling)
  if (row === undefined) return null
  const { tijd, json } = z.object({ tijd: z.string(), json: z.string().nullable() }).parse(row)
  return { tijd, na: json === null ? null : content.parse(JSON.parse(json)).na }
}
