import { z } from 'zod'
import { PLAIN, type Plantekst } from './plantekst.ts'
import { verwijzingId } from './wijkambitie.ts'

/** Most euros in one field: more is a slip of the keyboard. */
export const MOST_EURO = 1_000_000_000

/** An amount in whole euros; null: not known. */
export const bedragEuro = z.number().int().min(0).max(MOST_EURO).nullable()

/** The fields of an action: one of the programme by its id, or a new one. */
export const planactieVelden = (woorden: Plantekst) =>
  z.strictObject({
    /** The ambition it belongs to; null: none yet. */
    ambitie: z.uuid().nullable(),
    /** Id of the action in the programme; null: a new one. */
    programmaActie: verwijzingId.nullable(),
    naam: woorden.regel(160),
    /** Organisation or function, never a person. */
    wie: woorden.regel(120),
    /** First and last day; null: not known. */
    van: z.iso.date().nullable(),
    tot: z.iso.date().nullable(),
    fondsen: z.array(z.strictObject({ fonds: verwijzingId, bedragEuro })).max(20),
    /** Work that a partner gives without money, in hours. */
    urenInNatura: z
      .strictObject({ uren: z.number().int().min(1).max(1_000_000), partner: woorden.regel(80) })
      .nullable(),
    /** What comes after, where the money ends before the action does. */
    daarna: woorden.tekst(600),
    status: z.enum(['voorbereiding', 'loopt', 'klaar', 'gestopt']),
  })

export const planactie = planactieVelden(PLAIN)
export type Planactie = z.infer<typeof planactie>

export const LEGE_ACTIE: Planactie = {
  ambitie: null,
  programmaActie: null,
  naam: '',
  wie: '',
  van: null,
  tot: null,
  fondsen: [],
  urenInNatura: null,
  daarna: '',
  status: 'voorbereiding',
}
