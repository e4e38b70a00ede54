import { z } from 'zod'
import { fout } from '../../analyses/result.ts'
import { openingstijden, nauwkeurigheid, voorzieningSoort } from '../../geodata/schema/voorziening.ts'
import { antwoordsoort, inbrenger, voortgangstand } from '../../geodata/schema/voortgang.ts'

/** Languages of the public side; the first is the one all others are made from. */
export const publiekeTaal = z.enum(['nl', 'en', 'tr', 'ar', 'pl'])
export type PubliekeTaal = z.infer<typeof publiekeTaal>

/** A piece of a border in the units of the map: `M x y L x y Z`, whole numbers. */
const pad = z.string().regex(/^[MLZ0-9 -]*$/)

/** How sure a date is. Source: domain.md, "Renovatie". */
export const zekerheid = z.enum(['zeker', 'waarschijnlijk', 'nog-niet-zeker'])
export type Zekerheid = z.infer<typeof zekerheid>

/** Season and year in which something is meant to happen. */
const seizoen = z.object({
  seizoen: z.enum(['winter', 'lente', 'zomer', 'herfst']),
  jaar: z.number().int(),
  zekerheid,
})

/** Work that is announced, of a street or a block; nothing of it is about one home. */
const aangekondigdWerk = z.object({
  id: z.string(),
  plek: z.string(),
  /** Id of the street; null: it is of a block. */
  straat: z.string().nullable(),
  /** Codes of the buurten it is in. */
  buurten: z.array(z.string()),
  werk: z.enum(['opknappen', 'inponden', 'sloop', 'verhuizen']),
  wanneer: seizoen,
  /** Dates it had before, newest first, each with why it moved. */
  eerder: z.array(z.object({ wanneer: seizoen, waarom: z.string() })),
})

const wijkInfo = z.object({
  id: z.string(),
  naam: z.string(),
  /** Codes of its buurten. */
  buurten: z.array(z.string()),
  /** Where its name stands on the map. */
  x: z.number(),
  y: z.number(),
})

const buurtInfo = z.object({
  code: z.string(),
  /** Part of the address of its page. */
  slug: z.string(),
  naam: z.string(),
  /** Programmawijk it belongs to; null: it is only ground of the map. */
  wijk: z.string().nullable(),
  pad,
})

const plek = z.object({
  id: z.string(),
  naam: z.string(),
  soort: voorzieningSoort,
  wijk: z.string().nullable(),
  wijkNaam: z.string(),
  adres: z.string().nullable(),
  nauwkeurigheid,
  openingstijden: openingstijden.nullable(),
  jaar: z.number().int().nullable(),
})

const zone = z.object({
  rond: z.string(),
  status: z.enum(['bestaand', 'onderzoek']),
  wijkNaam: z.string(),
  jaar: z.number().int().nullable(),
})

const plan = z.object({
  wijk: z.string(),
  vastgesteldOp: z.iso.date(),
  prioriteiten: z.array(
    z.object({
      titel: z.string(),
      tekst: z.string(),
      stand: voortgangstand.nullable(),
      opDag: z.iso.date().nullable(),
    }),
  ),
})

const idee = z.object({
  wijk: z.string().nullable(),
  thema: z.string(),
  van: inbrenger,
  laatst: z.iso.date(),
  antwoord: z
    .object({ soort: antwoordsoort, toelichting: z.string(), datum: z.iso.date(), rol: z.string() })
    .nullable(),
  uiterlijk: z.iso.date().nullable(),
})

/** A figure that a person made public, or that is public by default, per wijk. */
const cijfertabel = z.object({
  id: z.string(),
  naam: z.string(),
  jaar: z.number().int(),
  eenheid: z.string(),
  bron: z.string(),
  /** Worked out with a model: not everybody was asked. */
  berekend: z.boolean().default(false),
  /** Why it was made public; null: it is by default. */
  reden: z.string().nullable(),
  rijen: z.array(
    z.object({
      gebied: z.string(),
      naam: z.string(),
      waarde: z.number().nullable(),
      /** What is known of its error; null where there is no figure. */
      fout: fout.nullable().default(null),
      /** Why there is none; null where there is. */
      waarom: z.enum(['geen-cijfer', 'te-weinig', 'bereik']).nullable(),
    }),
  ),
})

/** A class of shares: from `van` to `tot`, 0..1. */
const aandeelklasse = z.object({ van: z.number().min(0).max(1), tot: z.number().min(0).max(1) })

/** Whom people may call about the work; a function, never a person. */
export const contact = z.object({
  functie: z.string().trim().min(3).max(80),
  telefoon: z.string().regex(/^[0-9 +()-]{3,20}$/),
  tijden: z.string().trim().min(3).max(120),
})
export type Contact = z.infer<typeof contact>

/**
 * All that an edition is made from, frozen: whatever is not in here cannot become public. No row about a person, a home or a report
 * has a place in it.
 */
export const momentopname = z.object({
  vorm: z.literal(1),
  nummer: z.number().int().positive(),
  datum: z.iso.date(),
  plaats: z.object({
    id: z.string(),
    naam: z.string(),
    gemeente: z.string(),
    corporatie: z.string().nullable(),
  }),
  /** Whether something of it is example data: then every page says so. */
  voorbeelddata: z.boolean(),
  kaart: z.object({ breedte: z.number(), hoogte: z.number() }),
  wijken: z.array(wijkInfo),
  buurten: z.array(buurtInfo),
  straten: z.array(
    z.object({
      id: z.string(),
      naam: z.string(),
      postcodes: z.array(z.string()),
      /** Codes of the buurten it lies in. */
      buurten: z.array(z.string()),
      voorbeelddata: z.boolean(),
    }),
  ),
  plekken: z.array(plek),
  zones: z.array(zone),
  werken: z.array(aangekondigdWerk),
  plannen: z.array(plan),
  ideeen: z.array(idee),
  ideeenVoorbeeld: z.boolean(),
  programma: z
    .object({
      naam: z.string(),
      planJaar: z.number().int(),
      ambitie: z.string(),
      doelen: z.array(z.string()),
      /** Owners that a fund of the programme pays for. */
      geldVoor: z.array(z.enum(['corporatie', 'particulier', 'vve'])),
    })
    .nullable(),
  /** Consultation hours that the plan names for this year; it gives no day and time of any. */
  spreekuren: z.array(z.string()).default([]),
  cijfers: z.array(cijfertabel),
  bronnen: z.array(
    z.object({
      titel: z.string(),
      bronhouder: z.string(),
      licentie: z.string(),
      vintage: z.string(),
      voorbeelddata: z.boolean(),
    }),
  ),
  /** Dwellings per buurt and wijk after disclosure control; null in an area: withheld. */
  woningen: z
    .object({
      periode: z.string(),
      rijen: z.array(z.object({ gebied: z.string(), waarde: z.number().nullable() })),
    })
    .nullable()
    .default(null),
  /** Share of the dwellings per area with a wijkcentrum within walking distance, in classes after disclosure control. */
  bereik: z
    .object({
      periode: z.string(),
      /** Names of the places measured from. */
      plekken: z.array(z.string()),
      rijen: z.array(
        z.object({
          gebied: z.string(),
          /** Near with any detour that is tried; null: withheld. */
          dichtbij: aandeelklasse.nullable(),
          /** Near with a short detour only: the error of the measure. */
          misschien: aandeelklasse.nullable(),
        }),
      ),
    })
    .nullable()
    .default(null),
  contact: contact.nullable(),
  /** Languages of which a person with the right looked at the translation. */
  nagekeken: z.array(publiekeTaal),
})
export type Momentopname = z.infer<typeof momentopname>
export type Plek = Momentopname['plekken'][number]
export type Werk = Momentopname['werken'][number]
export type Straat = Momentopname['straten'][number]
export type Buurt = Momentopname['buurten'][number]
