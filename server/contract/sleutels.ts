import { z } from 'zod'
import { bladzijdevraag } from './bladzijde.ts'
import { geen, regel, wijkId } from './delen.ts'
import { endpoint } from './endpoint.ts'
import { handeling, inzagedoel, rol, wijkenVan } from './sessie.ts'
import { merk, zakelijkeTekst } from './vrije-tekst.ts'

/** Most months a key lives. */
export const MEESTE_MAANDEN = 12

/** A key of a partner system as a beheerder sees it: never the key itself. */
const sleutelregel = z.object({
  id: z.string(),
  naam: z.string(),
  rol,
  wijken: wijkenVan,
  handelingen: z.array(handeling),
  /** Purpose for data about single dwellings and reports; null: it never sees them. */
  inzagedoel: inzagedoel.nullable(),
  staat: z.enum(['geldig', 'verlopen', 'ingetrokken']),
  gemaaktOp: z.string(),
  verloopt: z.string(),
  ingetrokkenOp: z.string().nullable(),
  /** At most an hour old; null: never used. */
  laatstGebruikt: z.string().nullable(),
})
export type Sleutelregel = z.infer<typeof sleutelregel>

/** What a key of a role may be given. */
const sleutelkeuze = z.object({
  rol,
  handelingen: z.array(handeling),
  /** Of those, what needs a purpose. */
  metDoel: z.array(handeling),
  inzagedoelen: z.array(inzagedoel),
})
export type Sleutelkeuze = z.infer<typeof sleutelkeuze>

const params = z.strictObject({ sleutel: z.string().regex(/^[a-z0-9]{10}$/) })
/** Why there is a key, or no longer: it stands in the log. */
const reden = zakelijkeTekst(280)

const BASE = { onderwerp: 'Sleutels', query: geen, body: null } as const
const OBJECT = 'sleutel/{sleutel}'

export const lijstSleutels = endpoint({
  ...BASE,
  methode: 'get',
  pad: '/sleutels',
  operationId: 'lijstSleutels',
  samenvatting: 'Alle sleutels van partnersystemen',
  params: geen,
  object: 'sleutel',
  bladzijden: { veld: 'sleutels', grootte: 200 },
  query: z.strictObject(bladzijdevraag(200)),
  antwoord: {
    status: 200,
    schema: z.object({
      sleutels: z.array(sleutelregel),
      keuzes: z.array(sleutelkeuze),
      /** Programmawijken to choose from. */
      wijken: z.array(z.object({ id: z.string(), naam: z.string() })),
    }),
    mediatype: 'application/json',
    betekenis: 'De sleutels, met wat een nieuwe sleutel mag krijgen',
  },
  problemen: [],
})

export const leesSleutel = endpoint({
  ...BASE,
  methode: 'get',
  pad: '/sleutels/{sleutel}',
  operationId: 'leesSleutel',
  samenvatting: 'Een sleutel van een partnersysteem',
  params,
  object: OBJECT,
  antwoord: { status: 200, schema: sleutelregel, mediatype: 'application/json', betekenis: 'De sleutel' },
  problemen: ['onbekende-sleutel'],
})

export const maakSleutel = endpoint({
  ...BASE,
  methode: 'post',
  pad: '/sleutels',
  operationId: 'maakSleutel',
  samenvatting: 'Maak een sleutel; de sleutel zelf komt één keer',
  params: geen,
  body: z.strictObject({
    /** Which system uses it. */
    naam: merk(regel(80), 'naam'),
    rol,
    wijken: z.union([z.literal('alle'), z.array(wijkId).min(1).max(50)]),
    /** null: all that a key of this role may. */
    handelingen: z.array(handeling).min(1).max(60).nullable(),
    inzagedoel: inzagedoel.nullable(),
    /** Last day on which it works. */
    geldigTot: z.iso.date(),
    reden,
  }),
  wijziging: { object: 'sleutel', ifMatch: 'mogelijk' },
  antwoord: {
    status: 201,
    schema: z.object({ sleutel: z.string(), gegevens: sleutelregel }),
    mediatype: 'application/json',
    betekenis: 'De sleutel, en wat ervan bewaard wordt',
    eenmalig: true,
  },
  problemen: [],
})

export const trekSleutelIn = endpoint({
  ...BASE,
  methode: 'post',
  pad: '/sleutels/{sleutel}/intrekking',
  operationId: 'trekSleutelIn',
  samenvatting: 'Trek een sleutel in; hij werkt daarna nooit meer',
  params,
  body: z.strictObject({ reden }),
  // Nothing somebody else wrote can be overwritten by it: a key is withdrawn once and for all.
  wijziging: { object: OBJECT, ifMatch: 'mogelijk' },
  antwoord: {
    status: 204,
    schema: null,
    mediatype: 'application/json',
    betekenis: 'De sleutel is ingetrokken',
  },
  problemen: ['onbekende-sleutel', 'al-ingetrokken'],
})
