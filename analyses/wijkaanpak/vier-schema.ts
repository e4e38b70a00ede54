import { z } from 'zod'
import { aanpakstaat } from '../../geodata/schema/wijkaanpak.ts'

/** An object of a plan by its name. */
export const bladaanspraak = z.object({ aanpak: z.string(), object: z.uuid(), naam: z.string() })
export type Bladaanspraak = z.infer<typeof bladaanspraak>

/**
 * How many dwellings two ambitions share. `afgerond`: whole buurten, each rounded as they are published. Without a number the reason:
 * who asks may not see dwellings, has not said what for, or none are known.
 */
export const gedeeldeWoningen = z.discriminatedUnion('bekend', [
  z.object({ bekend: z.literal(true), aantal: z.number().int(), afgerond: z.boolean() }),
  z.object({ bekend: z.literal(false), reden: z.enum(['geen-recht', 'doel-nodig', 'geen-woningen-bekend']) }),
])
export type GedeeldeWoningen = z.infer<typeof gedeeldeWoningen>

const tweetal = z.tuple([bladaanspraak, bladaanspraak])
const maanden = { van: z.string(), tot: z.string(), door: tweetal }

/** Something claimed in two plans, with the names of what claims it. */
export const bladdubbeling = z.discriminatedUnion('soort', [
  z.object({
    soort: z.literal('plek'),
    vierkanteMeter: z.number().int(),
    woningen: gedeeldeWoningen,
    door: tweetal,
  }),
  z.object({
    soort: z.literal('geld'),
    fonds: z.string(),
    gevraagdEuro: z.number().int(),
    omvangEuro: z.number(),
    plannen: z.array(z.string()),
  }),
  z.object({ soort: z.literal('mensen'), partner: z.string(), ...maanden }),
  z.object({ soort: z.literal('maanden'), actie: z.string(), ...maanden }),
])
export type Bladdubbeling = z.infer<typeof bladdubbeling>

export const vierblad = z.object({
  plannen: z.array(
    z.object({
      aanpak: z.string(),
      wijk: z.string(),
      staat: aanpakstaat,
      /** The priorities in their order. */
      prioriteiten: z.array(z.object({ nummer: z.number().int(), object: z.uuid(), titel: z.string() })),
      later: z.number().int(),
      acties: z.number().int(),
    }),
  ),
  dubbel: z.array(bladdubbeling),
  /** Every fund that a plan asks something of, or that pays one of its actions. */
  fondsen: z.array(
    z.object({
      fonds: z.string(),
      naam: z.string(),
      van: z.number().int().nullable(),
      tot: z.number().int().nullable(),
      omvangEuro: z.number().nullable(),
      /** Per plan, in the order of the plans; a plan that asks nothing is not named. */
      perPlan: z.array(
        z.object({ aanpak: z.string(), gevraagdEuro: z.number().int(), zonderBedrag: z.number().int() }),
      ),
      samenEuro: z.number().int(),
      /** Null: the size is not known. */
      past: z.boolean().nullable(),
      /** Actions it pays; `stopt`: it ends before the action does, so something stops. */
      acties: z.array(
        bladaanspraak.extend({ tot: z.iso.date().nullable(), stopt: z.boolean(), daarna: z.string() }),
      ),
    }),
  ),
})
export type Vierblad = z.infer<typeof vierblad>
