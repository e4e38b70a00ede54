import { z } from 'zod'
import { geen } from './delen.ts'
import { endpoint } from './endpoint.ts'
import { taak } from './taken.ts'

/** Why a backup was made: on schedule, asked for on the screen, by the command, or before a newer version changed the database. */
export const aanleiding = z.enum(['gepland', 'gevraagd', 'opdracht', 'bijwerken'])
export type Aanleiding = z.infer<typeof aanleiding>

/** What is wrong with a file of a backup. */
export const kopiegebrek = z.object({
  /** Path within the backup. */
  pad: z.string(),
  /**
   * `ontbreekt`: not there; `veranderd`: other bytes than when it was made; `database`: SQLite finds it damaged;
   * `was-weg` and `was-beschadigd`: so it was in the installation already when the backup was made.
   */
  gebrek: z.enum(['ontbreekt', 'veranderd', 'database', 'was-weg', 'was-beschadigd']),
})
export type Kopiegebrek = z.infer<typeof kopiegebrek>

/** How long a backup is kept because of a rule. */
export const bewaarreden = z.enum(['dag', 'week', 'maand', 'bijwerken'])
export type Bewaarreden = z.infer<typeof bewaarreden>

export const reservekopie = z
  .object({
    /** Name of the backup: its moment, as the command wants it. */
    naam: z.string(),
    moment: z.iso.datetime(),
    aanleiding: aanleiding.nullable(),
    bytes: z.number().int(),
    bestanden: z.number().int(),
    /** Version of the program that made it. */
    programma: z.string().nullable(),
    /** False when a newer version of the program made it. */
    terugTeZetten: z.boolean(),
    /** When it was last read again and held against its list; null: never yet. */
    gecontroleerdOp: z.iso.datetime().nullable(),
    gebreken: z.array(kopiegebrek),
    /** Rules by which it is kept now. */
    bewaardAls: z.array(bewaarreden),
  })
  .meta({ id: 'Reservekopie' })
export type Reservekopie = z.infer<typeof reservekopie>

export const reservekopieen = z.object({
  /** Hour of the day of the scheduled backup, in the Netherlands; null: none is scheduled. */
  uur: z.number().int().nullable(),
  /** When the next one is due. */
  volgende: z.iso.datetime().nullable(),
  /** They lie on a disk or share of their own (RESERVEKOPIE_MAP), not in the data folder. */
  eigenMap: z.boolean(),
  bewaar: z.object({ dagen: z.number().int(), weken: z.number().int(), maanden: z.number().int() }),
  kopieen: z.array(reservekopie),
  /** The last try that gave no good backup, when no good one came after it. */
  laatsteMislukking: z.object({ moment: z.iso.datetime(), reden: z.string() }).nullable(),
  /** The backup that is being made. */
  taak: taak.nullable(),
  opslag: z.object({
    staat: z.enum(['schrijfbaar', 'schijf-vol', 'alleen-lezen']),
    vrijeBytes: z.number().nullable(),
  }),
})
export type Reservekopieen = z.infer<typeof reservekopieen>

export const lijstReservekopieen = endpoint({
  methode: 'get',
  pad: '/reservekopieen',
  operationId: 'lijstReservekopieen',
  samenvatting: 'Welke reservekopieën er zijn en of ze goed zijn',
  onderwerp: 'Reservekopieën',
  params: geen,
  query: geen,
  body: null,
  antwoord: {
    status: 200,
    schema: reservekopieen,
    mediatype: 'application/json',
    betekenis: 'De reservekopieën, de nieuwste eerst',
  },
  problemen: [],
})

export const maakReservekopie = endpoint({
  methode: 'post',
  pad: '/reservekopieen',
  operationId: 'maakReservekopie',
  samenvatting: 'Maak nu een reservekopie',
  onderwerp: 'Reservekopieën',
  params: geen,
  query: geen,
  body: null,
  wijziging: { object: 'reservekopie', ifMatch: 'mogelijk' },
  antwoord: {
    status: 202,
    schema: taak,
    mediatype: 'application/json',
    betekenis: 'De taak die de reservekopie maakt',
  },
  problemen: ['alleen-lezen', 'schijf-vol'],
})
