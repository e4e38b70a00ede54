import { z } from 'zod'
import { logsoort } from './bewaartermijnen.ts'
import { geen, regel } from './delen.ts'
import { endpoint } from './endpoint.ts'
import { controle } from './logboek-controle.ts'
import { handeling, rol } from './sessie.ts'

/**
 * What the audit writes down: every action of the rights table that changes something, and what happens beside them. A new
 * kind of event is one line here.
 */
export const gebeurtenis = z.enum([
  ...handeling.options,
  'dataset-laden',
  'database-maken',
  'aanmelden',
  'aanmelden-mislukt',
  'afmelden',
  'inzage',
  'uitvoer',
  'weigering',
  'logboek-controleren',
  'reservekopie-terugzetten',
])
export type Gebeurtenis = z.infer<typeof gebeurtenis>

/** One row of the log as people read it. */
export const logboekregel = z.object({
  nummer: z.number().int(),
  tijd: z.string(),
  /** A role, `anoniem`, or `app` for what the app does by itself. */
  rol: z.string(),
  /** Account with its name of now; the name is null once the account is lifted. */
  account: z.object({ id: z.string(), naam: z.string().nullable() }).nullable(),
  via: z.string(),
  doel: z.string(),
  inzagedoel: z.string().nullable(),
  handeling: z.string(),
  /** What kind of thing it was about; stays when the content is wiped. */
  groep: z.string(),
  /** What it was about; null when the content is wiped. */
  object: z.string().nullable(),
  /** Before and after, as JSON text; null where there was none. */
  voor: z.string().nullable(),
  na: z.string().nullable(),
  reden: z.string().nullable(),
  soort: logsoort,
  /** When the content was wiped at the end of its term; null while it is there. */
  gewistOp: z.string().nullable(),
})
export type Logboekregel = z.infer<typeof logboekregel>

/** Which rows are wanted; what is left out lets everything through. */
export const logfilters = {
  /** First and last day, both included, as the Netherlands count them. */
  van: z.iso.date().optional(),
  tot: z.iso.date().optional(),
  handeling: gebeurtenis.optional(),
  rol: z.enum([...rol.options, 'anoniem', 'app']).optional(),
  account: z
    .string()
    .regex(/^[\w-]{1,64}$/)
    .optional(),
  /** A part of the object, e.g. `cyclus/2025`. */
  object: regel(100).optional(),
  /** Only looks at single dwellings or reports, or only refused attempts. */
  alleen: z.enum(['inzage', 'weigering']).optional(),
}
export type Logfilters = z.infer<z.ZodObject<typeof logfilters>>

/** Most rows on a page. */
export const MOST_LOG_ROWS = 100

const wholeNumber = z
  .string()
  .regex(/^[1-9]\d{0,11}$/)
  .transform(Number)

export const leesLogboek = endpoint({
  methode: 'get',
  pad: '/logboek',
  operationId: 'leesLogboek',
  samenvatting: 'Wie wanneer wat deed, de nieuwste eerst',
  onderwerp: 'Logboek',
  params: geen,
  query: z.strictObject({
    ...logfilters,
    /** Rows before this number; the `volgende` of the page before. */
    na: wholeNumber.optional(),
    aantal: wholeNumber.pipe(z.number().max(MOST_LOG_ROWS)).optional(),
  }),
  body: null,
  antwoord: {
    status: 200,
    schema: z.object({
      rijen: z.array(logboekregel),
      /** Where the next page begins; null when everything was looked through. */
      volgende: z.number().int().nullable(),
      /** Accounts there are, for the filter. */
      accounts: z.array(z.object({ id: z.string(), naam: z.string().nullable() })),
    }),
    mediatype: 'application/json',
    betekenis: 'Een bladzijde van het logboek',
  },
  problemen: [],
})

export const haalLogboek = endpoint({
  methode: 'get',
  pad: '/logboek/bestand',
  operationId: 'haalLogboek',
  samenvatting: 'De gekozen rijen van het logboek als CSV',
  onderwerp: 'Logboek',
  params: geen,
  query: z.strictObject(logfilters),
  body: null,
  antwoord: {
    status: 200,
    schema: z.string(),
    mediatype: 'text/csv',
    betekenis: 'Ten hoogste de nieuwste 10.000 rijen, met puntkomma tussen de cellen',
  },
  problemen: [],
})

const controlestand = z.object({
  /** How far a check that runs now is; null when none does. */
  bezig: z.object({ gedaan: z.number().int(), totaal: z.number().int() }).nullable(),
  /** The last check that came to its end; null before the first. */
  laatste: controle.extend({ tijd: z.string() }).nullable(),
})
export type Controlestand = z.infer<typeof controlestand>

export const leesControle = endpoint({
  methode: 'get',
  pad: '/logboek/controle',
  operationId: 'leesControle',
  samenvatting: 'Of het logboek klopt, volgens de laatste controle',
  onderwerp: 'Logboek',
  params: geen,
  query: geen,
  body: null,
  antwoord: {
    status: 200,
    schema: controlestand,
    mediatype: 'application/json',
    betekenis: 'De laatste controle, en hoe ver een controle is die nu loopt',
  },
  problemen: [],
})

export const beginControle = endpoint({
  methode: 'post',
  pad: '/logboek/controles',
  operationId: 'beginControle',
  samenvatting: 'Controleer het hele logboek',
  onderwerp: 'Logboek',
  params: geen,
  query: geen,
  body: null,
  wijziging: { object: 'logboek', ifMatch: 'mogelijk' },
  antwoord: {
    status: 202,
    schema: controlestand,
    mediatype: 'application/json',
    betekenis: 'De uitkomst, of bij een lang logboek hoe ver de controle is',
  },
  problemen: [],
})
