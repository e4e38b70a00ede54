import { z } from 'zod'
import { geen, voorbeelddata } from './delen.ts'
import { endpoint } from './endpoint.ts'
import { vrijeTekst, zakelijkeTekst } from './vrije-tekst.ts'

const BASE = { onderwerp: 'Openbaar', params: geen, query: geen, body: null } as const
const json = { status: 200, mediatype: 'application/json' } as const

/** Number of an edition, as it stands in an address. */
const uitgavenummer = z
  .string()
  .regex(/^[1-9]\d{0,5}$/)
  .transform(Number)

/** Something that did not go into an edition because of a word that never stands on the public side. */
const weggelaten = z.object({ wat: z.string(), tekst: z.string(), woord: z.string() })

/** An edition as staff see it. */
export const uitgave = z
  .object({
    nummer: z.number().int(),
    datum: z.iso.date(),
    /** SHA-256 of all its files together. */
    vingerafdruk: z.string(),
    reden: z.string(),
    rol: z.string(),
    /** Made by the app at the first start. */
    vanzelf: z.boolean(),
    ingetrokken: z.object({ datum: z.iso.date(), reden: z.string(), rol: z.string() }).nullable(),
    /** What disclosure control did; null: no counts of our own are in it, or they are those of the edition before. */
    bescherming: z
      .object({
        cellen: z.number().int(),
        gepubliceerd: z.number().int(),
        /** Information that was lost, in bits. */
        verlorenBits: z.number(),
        redenen: z.record(z.string(), z.number().int()),
      })
      .nullable(),
    /** What was left out, and why. */
    weggelaten: z.array(weggelaten),
  })
  .meta({ id: 'Uitgave' })
export type Uitgave = z.infer<typeof uitgave>

/** A decision about what is public: what was said last. */
const besluit = z.object({ reden: z.string(), rol: z.string(), datum: z.iso.date() })

/** An indicator that can be made public, or why it never can. */
export const cijferkeuze = z.object({
  id: z.string(),
  naam: z.string(),
  /** Whether the next edition holds it. */
  aan: z.boolean(),
  /** Public unless somebody decides otherwise. */
  standaard: z.boolean(),
  /** Null: it may be; else why it may never. */
  nooit: z.enum(['alleen-intern', 'niet-per-wijk', 'eigen-bestand', 'voorbeelddata', 'nooit']).nullable(),
  besluit: besluit.nullable(),
})
export type Cijferkeuze = z.infer<typeof cijferkeuze>

const taal = z.enum(['en', 'tr', 'ar', 'pl'])

/** Whom people may call: a function, never a person. */
const contactgegevens = z.strictObject({
  functie: vrijeTekst(80),
  /** The number of a desk; the rule that keeps numbers of people out of texts does not hold for it. */
  telefoon: z.string().regex(/^[0-9 +()-]{3,20}$/),
  tijden: zakelijkeTekst(120),
})

export const leesOpenbaar = endpoint({
  ...BASE,
  methode: 'get',
  pad: '/openbaar',
  operationId: 'leesOpenbaar',
  object: 'openbaar',
  samenvatting: 'Wat openbaar is, wat u openbaar kunt maken, en de uitgaven',
  antwoord: {
    ...json,
    schema: z.object({
      uitgaven: z.array(uitgave),
      /** Number of the edition that visitors see; null: none. */
      huidig: z.number().int().nullable(),
      /** First day on which a next edition may be published; null: now. */
      vanaf: z.iso.date().nullable(),
      cijfers: z.array(cijferkeuze),
      contact: z
        .object({ functie: z.string(), telefoon: z.string(), tijden: z.string(), besluit })
        .nullable(),
      talen: z.array(z.object({ taal, nagekeken: besluit.nullable() })),
      /** What the next edition would leave out. */
      weggelaten: z.array(weggelaten),
      voorbeelddata,
    }),
    betekenis: 'Wat openbaar is',
  },
  problemen: [],
})

export const besluitOpenbaar = endpoint({
  ...BASE,
  methode: 'post',
  pad: '/openbaar/besluiten',
  operationId: 'besluitOpenbaar',
  // A row is added and earlier ones stay, but the newest holds: whoever decides must have seen what stands.
  wijziging: { object: 'openbaar', ifMatch: 'verplicht' },
  samenvatting: 'Besluit wat in de volgende uitgave openbaar is, met een reden',
  body: z.discriminatedUnion('soort', [
    z.strictObject({
      soort: z.literal('cijfer'),
      cijfer: z.string().regex(/^[a-z][a-z0-9-]{1,60}$/),
      aan: z.boolean(),
      reden: zakelijkeTekst(200),
    }),
    z.strictObject({
      soort: z.literal('contact'),
      /** Null: no number is given any more. */
      contact: contactgegevens.nullable(),
      reden: zakelijkeTekst(200),
    }),
    z.strictObject({ soort: z.literal('vertaling'), taal, aan: z.boolean(), reden: zakelijkeTekst(200) }),
  ]),
  antwoord: {
    ...json,
    status: 201,
    schema: besluit.extend({ id: z.uuid() }),
    betekenis: 'Het besluit is vastgelegd; het geldt vanaf de volgende uitgave',
  },
  problemen: ['onbekende-indicator'],
})

export const publiceerUitgave = endpoint({
  ...BASE,
  methode: 'post',
  pad: '/openbaar/uitgaven',
  operationId: 'publiceerUitgave',
  zwaar: true,
  // An edition is new and none is changed by it.
  wijziging: { object: 'uitgave', ifMatch: 'mogelijk' },
  samenvatting: 'Publiceer een nieuwe uitgave; zij verandert daarna niet meer',
  body: z.strictObject({ reden: zakelijkeTekst(200) }),
  antwoord: { ...json, status: 201, schema: uitgave, betekenis: 'De uitgave staat er' },
  problemen: ['uitgave-te-snel', 'uitgave-bezig', 'uitgave-niet-veilig'],
})

export const trekUitgaveIn = endpoint({
  ...BASE,
  methode: 'post',
  pad: '/openbaar/uitgaven/{uitgave}/intrekking',
  operationId: 'trekUitgaveIn',
  params: z.strictObject({ uitgave: uitgavenummer }),
  // Once and for all: nothing of somebody else can be overwritten by it.
  wijziging: { object: 'uitgave/{uitgave}', ifMatch: 'mogelijk' },
  samenvatting: 'Trek een uitgave in: bezoekers zien meteen weer de vorige',
  body: z.strictObject({ reden: zakelijkeTekst(200) }),
  antwoord: { ...json, status: 201, schema: uitgave, betekenis: 'De uitgave is ingetrokken' },
  problemen: ['onbekende-uitgave', 'al-ingetrokken'],
})
