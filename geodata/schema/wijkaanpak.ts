import { z } from 'zod'
import { bedragEuro, LEGE_ACTIE, planactieVelden, type Planactie } from './planactie.ts'
import { MOST_PLAN_TEXT, PLAIN, type Plantekst } from './plantekst.ts'
import { LEGE_AMBITIE, verwijzingId, type Wijkambitie, wijkambitieVelden } from './wijkambitie.ts'

/** The ten chapters in their fixed order. Source: domain.md, "The wijkaanpak". */
export const hoofdstukId = z.enum([
  'hoe-staat-de-wijk-ervoor',
  'wat-bewoners-zeggen',
  'wat-professionals-zeggen',
  'wat-we-niet-weten',
  'wat-we-willen-bereiken',
  'drie-prioriteiten',
  'wat-er-al-loopt',
  'wat-erbij-komt',
  'hoe-we-het-meten',
  'wat-we-niet-doen',
])
export type HoofdstukId = z.infer<typeof hoofdstukId>

/** A wijkaanpak goes through these, one step forward at a time, and nothing else. */
export const aanpakstaat = z.enum(['concept', 'ter-bespreking', 'vastgesteld', 'gepubliceerd'])
export type Aanpakstaat = z.infer<typeof aanpakstaat>

/** What the plan as a whole says: once per wijkaanpak. */
const aanpakVelden = ({ regel }: Plantekst) =>
  z.strictObject({
    /** The residents' session (`bijeenkomst.ts`) whose ranking this plan answers; null: none yet. */
    bijeenkomst: z.uuid().nullable(),
    /** Why a theme of the residents' ranking is not among the priorities, in the order of that ranking. */
    afwijkingen: z.array(z.strictObject({ thema: regel(60), reden: regel(300) })).max(3),
    /** Organisations that were consulted. */
    geraadpleegd: z.array(regel(80)).max(40),
    /** What we do not do, and why. */
    nietDoen: z.array(z.strictObject({ wat: regel(160), waarom: regel(300) })).max(20),
  })

/** A chapter; which one never changes. */
const hoofdstukVelden = ({ tekst }: Plantekst) =>
  z.strictObject({ hoofdstuk: hoofdstukId, tekst: tekst(MOST_PLAN_TEXT) })

/** Money of a fund in a year, in whole euros. */
const budgetregelVelden = ({ regel }: Plantekst) =>
  z.strictObject({
    fonds: verwijzingId.nullable(),
    jaar: z.number().int().min(2020).max(2060).nullable(),
    bedragEuro,
    omschrijving: regel(160),
    ambitie: z.uuid().nullable(),
  })

/**
 * A remark about an object, one of its fields, or a sentence in that field. `voor` and `na` are what stood around the sentence, so that it
 * is found again when it moves (W3C Web Annotation, TextQuoteSelector).
 */
const opmerkingVelden = ({ tekst }: Plantekst) =>
  z.strictObject({
    bij: z.strictObject({
      object: z.uuid(),
      veld: z
        .string()
        .regex(/^[a-zA-Z]{1,30}$/)
        .nullable(),
      citaat: tekst(500),
      voor: tekst(60),
      na: tekst(60),
    }),
    tekst: tekst(1000),
    /** Role it asks something of; null: everybody. */
    voorRol: z
      .enum([
        'programmabureau',
        'programmamanager',
        'stuurgroep',
        'centrada',
        'partner',
        'bewonersvertegenwoordiger',
      ])
      .nullable(),
    isTaak: z.boolean(),
    isAfgedaan: z.boolean(),
    antwoord: tekst(1000),
  })

/** The fields of each kind of object of a plan, with the words as somebody takes them in. */
export const planvelden = (woorden: Plantekst) => ({
  aanpak: aanpakVelden(woorden),
  hoofdstuk: hoofdstukVelden(woorden),
  ambitie: wijkambitieVelden(woorden),
  actie: planactieVelden(woorden),
  budgetregel: budgetregelVelden(woorden),
  opmerking: opmerkingVelden(woorden),
})

/** Kinds of objects of a plan. */
export const plansoort = z.enum(['aanpak', 'hoofdstuk', 'ambitie', 'actie', 'budgetregel', 'opmerking'])
export type Plansoort = z.infer<typeof plansoort>

const gelezen = planvelden(PLAIN)
export type Aanpakvelden = z.infer<typeof gelezen.aanpak>
export type Hoofdstuk = z.infer<typeof gelezen.hoofdstuk>
export type Budgetregel = z.infer<typeof gelezen.budgetregel>
export type Opmerking = z.infer<typeof gelezen.opmerking>

/** The fields of an object, by its kind. */
export interface VeldenVan {
  aanpak: Aanpakvelden
  hoofdstuk: Hoofdstuk
  ambitie: Wijkambitie
  actie: Planactie
  budgetregel: Budgetregel
  opmerking: Opmerking
}

/** What each field holds as long as nobody wrote it. */
export const LEEG: VeldenVan = {
  aanpak: { bijeenkomst: null, afwijkingen: [], geraadpleegd: [], nietDoen: [] },
  hoofdstuk: { hoofdstuk: 'hoe-staat-de-wijk-ervoor', tekst: '' },
  ambitie: LEGE_AMBITIE,
  actie: LEGE_ACTIE,
  budgetregel: { fonds: null, jaar: null, bedragEuro: null, omschrijving: '', ambitie: null },
  opmerking: {
    bij: { object: '00000000-0000-4000-8000-000000000000', veld: null, citaat: '', voor: '', na: '' },
    tekst: '',
    voorRol: null,
    isTaak: false,
    isAfgedaan: false,
    antwoord: '',
  },
}

const gelezenObject = <S extends Plansoort, V extends z.ZodType>(soort: S, velden: V) =>
  z.object({
    id: z.uuid(),
    /** The first of which this is a copy, through all alternatives; its own id when it is no copy. */
    stam: z.uuid(),
    soort: z.literal(soort),
    /** Removed: it can be put back. */
    verwijderd: z.boolean(),
    /** Version of the plan in which it last changed. */
    versie: z.number().int().positive(),
    /** Version of the plan in which each field last changed; a field that is not named was never written. */
    veldversies: z.record(z.string(), z.number().int().positive()),
    /** Role of whoever made it, and whether that is you. */
    rol: z.string(),
    vanUzelf: z.boolean(),
    velden,
  })

/** An object of a plan as it stands. */
export const planobject = z
  .discriminatedUnion('soort', [
    gelezenObject('aanpak', gelezen.aanpak),
    gelezenObject('hoofdstuk', gelezen.hoofdstuk),
    gelezenObject('ambitie', gelezen.ambitie),
    gelezenObject('actie', gelezen.actie),
    gelezenObject('budgetregel', gelezen.budgetregel),
    gelezenObject('opmerking', gelezen.opmerking),
  ])
  .meta({ id: 'Planobject' })
export type Planobject = z.infer<typeof planobject>

/** An object of one kind. */
export type PlanobjectVan<S extends Plansoort> = Extract<Planobject, { soort: S }>

/** The objects of one kind that stand, in the order in which they were made. */
export function vanSoort<S extends Plansoort>(objecten: readonly Planobject[], soort: S): PlanobjectVan<S>[] {
  return objecten.filter((one): one is PlanobjectVan<S> => one.soort === soort && !one.verwijderd)
}
