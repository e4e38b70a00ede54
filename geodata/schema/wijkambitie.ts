import { z } from 'zod'
import { buurtcode, gebiedscode } from './gebied.ts'
import { pijlerId } from './indicator.ts'
import { MOST_PLAN_TEXT, PLAIN, type Plantekst } from './plantekst.ts'
import { planvorm } from './planvorm.ts'

/** Id of an indicator, an action or a fund: whether it exists is for the data to say. */
export const verwijzingId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,60}$/)

/** What an ambition rests on. `vingerafdruk`: SHA-256 of the analysis it was taken from, where it was taken from one. */
const bewijs = ({ regel }: Plantekst) =>
  z.strictObject({
    soort: z.enum(['bevinding', 'cijfer', 'signaal', 'bijeenkomst']),
    id: z.string().regex(/^[a-zA-Z0-9][a-zA-Z0-9:._/-]{0,120}$/),
    vingerafdruk: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .nullable(),
    zin: regel(300),
  })

/** A goal: a figure that must be reached somewhere by a day, in the unit of the indicator; and where it began. */
const doel = ({ regel }: Plantekst) =>
  z.strictObject({
    indicator: verwijzingId,
    gebied: gebiedscode,
    streefwaarde: z.number().min(-1e9).max(1e9),
    opDatum: z.iso.date(),
    /** Null: not measured yet; then it must still be. */
    eersteWaarde: z
      .strictObject({
        waarde: z.number().min(-1e9).max(1e9),
        jaar: z.number().int().min(1990).max(2100),
        bron: regel(200),
      })
      .nullable(),
  })

/**
 * The fields of a wijkambitie ("wat we willen bereiken"). Each field is kept, changed and undone by itself; its actions and money are
 * objects of their own that name it (`planactie.ts`, `wijkaanpak.ts`), so that two people can work on two actions of one ambition.
 */
export const wijkambitieVelden = (woorden: Plantekst) =>
  z.strictObject({
    titel: woorden.regel(120),
    /** Plain Dutch; may hold figure marks (`analyses/wijkaanpak/levende-tekst.ts`). */
    tekst: woorden.tekst(MOST_PLAN_TEXT),
    vorm: planvorm.nullable(),
    pijler: pijlerId.nullable(),
    /** One of the three priorities, or later; null: not a priority. */
    prioriteit: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal('later'), z.null()]),
    redenLater: woorden.regel(300),
    doel: doel(woorden).nullable(),
    /** How and when it is measured. */
    meting: woorden.tekst(600),
    /** The organisation and function that answers for it; never a person. */
    eigenaar: woorden.regel(120),
    partners: z.array(woorden.regel(80)).max(30),
    fondsen: z.array(verwijzingId).max(20),
    status: z.enum(['voorbereiding', 'loopt', 'klaar', 'gestopt']),
    waarom: z.array(bewijs(woorden)).max(20),
    /** What it means in a buurt; at most one text per buurt. */
    perBuurt: z.array(z.strictObject({ buurt: buurtcode, tekst: woorden.tekst(600) })).max(40),
  })

export const wijkambitie = wijkambitieVelden(PLAIN)
export type Wijkambitie = z.infer<typeof wijkambitie>

/** What each field holds as long as nobody wrote it. */
export const LEGE_AMBITIE: Wijkambitie = {
  titel: '',
  tekst: '',
  vorm: null,
  pijler: null,
  prioriteit: null,
  redenLater: '',
  doel: null,
  meting: '',
  eigenaar: '',
  partners: [],
  fondsen: [],
  status: 'voorbereiding',
  waarom: [],
  perBuurt: [],
}
