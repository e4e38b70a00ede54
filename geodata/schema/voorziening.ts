import { z } from 'zod'
import { gebiedscode, positie } from './gebied.ts'

/** How well a place is known. A place known only by wijk is never drawn as a point. */
export const nauwkeurigheid = z.enum(['adres', 'straat', 'buurt', 'wijk', 'onbekend'])
export type Nauwkeurigheid = z.infer<typeof nauwkeurigheid>

/** Where something is, and how sure we are. `punt` is the label point of the buurt where only that is known. */
export const ligging = z.object({
  nauwkeurigheid,
  adres: z.string().nullable(),
  /** Area in which it lies: a CBS buurt, a CBS wijk or a programmawijk. */
  gebied: gebiedscode.nullable(),
  punt: positie.nullable(),
})
export type Ligging = z.infer<typeof ligging>

/** Clock time, 00:00 to 24:00, local time in the Netherlands. */
export const kloktijd = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/)

/**
 * Part of a day on which a place is open.
 * elke-week: every week; soms: on some of these days, the source does not say which;
 * laatste-van-de-maand: only on the last such weekday of the month.
 */
export const openingsvak = z.object({
  van: kloktijd,
  tot: kloktijd,
  wanneer: z.enum(['elke-week', 'soms', 'laatste-van-de-maand']),
})
export type Openingsvak = z.infer<typeof openingsvak>

/** One day of the week; `op-aanvraag` is not open. */
export const openingsdag = z.object({
  regel: z.enum(['open', 'gesloten', 'op-aanvraag']),
  vakken: z.array(openingsvak),
})
export type Openingsdag = z.infer<typeof openingsdag>

export const weekdagen = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'] as const
export type Weekdag = (typeof weekdagen)[number]

export const openingstijden = z.object({
  ma: openingsdag,
  di: openingsdag,
  wo: openingsdag,
  do: openingsdag,
  vr: openingsdag,
  za: openingsdag,
  zo: openingsdag,
})
export type Openingstijden = z.infer<typeof openingstijden>

export const voorzieningSoort = z.enum(['wijkcentrum', 'mfa', 'mfa-light', 'kluswinkel', 'woonzorgcentrum'])

export type VoorzieningSoort = z.infer<typeof voorzieningSoort>

/** Whether a facility is what people call a wijkcentrum: also an MFA and an MFA light (words for residents). */
export function isWijkcentrum(soort: VoorzieningSoort): boolean {
  return soort === 'wijkcentrum' || soort === 'mfa' || soort === 'mfa-light'
}

export const voorziening = z.object({
  id: z.string().regex(/^[a-z][a-z0-9-]{1,60}$/),
  naam: z.string(),
  soort: voorzieningSoort,
  /** Programmawijk or CBS wijk it serves, by name in the source. */
  wijkNaam: z.string(),
  inFocusgebied: z.boolean(),
  ligging,
  openingstijden: openingstijden.nullable(),
  /** Year in which the source published the hours. */
  openingstijdenJaar: z.number().int().nullable(),
  bron: z.string(),
  letOp: z.string().nullable(),
})
export type Voorziening = z.infer<typeof voorziening>

/** Area with care and help nearby. The source gives no border: the circle is an assumption and says so. */
export const woonzorgzone = z.object({
  id: z.string().regex(/^[a-z][a-z0-9-]{1,60}$/),
  rond: z.string(),
  status: z.string(),
  ligging,
  /** Radius of the drawn circle in metres; an assumption, the source gives none. */
  straalMeters: z.number().positive(),
  bron: z.string(),
  letOp: z.string(),
})
export type Woonzorgzone = z.infer<typeof woonzorgzone>
