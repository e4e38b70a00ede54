import { z } from 'zod'
import { type Beheersoort, partnerplanStatus, WIJZIGBAAR } from '../../geodata/schema/programmastand.ts'
import { wijkId } from './delen.ts'
import { vrijeTekst } from './vrije-tekst.ts'

/** Name of a thing of the programme: that of the plan, or one given when it was added. */
export const dingId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/)

/** Name of a field. */
export const veldnaam = z.string().regex(/^[a-z][A-Za-z]{1,24}$/)

/** Why something was added or changed. */
export const REDEN = vrijeTekst(300)

const EERSTE_JAAR = 2000
const LAATSTE_JAAR = 2100
const jaar = z.number().int().min(EERSTE_JAAR).max(LAATSTE_JAAR)
const naam = vrijeTekst(120)
const tekst = vrijeTekst(600).nullable()
const dag = z.iso.date().nullable()
const ids = z.array(dingId).max(40)
const bedrag = z.number().nonnegative().max(1_000_000_000)
const eenheid = z.enum(['aantal', 'procent'])
const bezit = z.array(z.enum(['corporatie', 'particulier', 'vve'])).max(3)
const uren = z.number().int().positive().max(100_000)
/** A page that everybody can open; an address inside a network or with a password in it is none. */
const link = z
  .string()
  .max(300)
  .regex(/^https:\/\/[a-z0-9.-]+\.[a-z]{2,}(?:\/[\w./?=&%#~+-]*)?$/i)
  .nullable()

/** What each field that may be changed can hold. */
export const VELDEN = {
  actie: {
    naam,
    doelen: ids,
    interventies: z.array(vrijeTekst(200)).max(40),
    fondsen: ids,
    partners: ids,
    van: jaar.nullable(),
    tot: jaar.nullable(),
    toelichting: tekst,
    daarna: tekst,
    watStopt: tekst,
    wieBesluit: vrijeTekst(120).nullable(),
    besluitVoor: dag,
    beeindigdOp: dag,
  },
  fonds: {
    naam,
    van: jaar.nullable(),
    tot: jaar.nullable(),
    voor: bezit,
    letOp: tekst,
    omvangEuro: bedrag.nullable(),
    beeindigdOp: dag,
  },
  partner: { naam, beeindigdOp: dag },
  streven: {
    wat: vrijeTekst(160),
    aantal: z.number().nonnegative().max(1_000_000).nullable(),
    eenheid,
    circa: z.boolean(),
    totEnMet: jaar.nullable(),
    beeindigdOp: dag,
  },
  budgetregel: { bedragEuro: bedrag, beeindigdOp: dag },
  inzet: { van: jaar, tot: jaar, urenPerJaar: uren, beeindigdOp: dag },
  partnerplan: {
    naam,
    eigenaar: dingId,
    wijken: z.array(wijkId).max(20),
    van: jaar.nullable(),
    tot: jaar.nullable(),
    link,
    status: partnerplanStatus,
    beeindigdOp: dag,
  },
} as const satisfies {
  [Soort in Beheersoort]: Record<(typeof WIJZIGBAAR)[Soort][number], z.ZodType>
}

/** The schema of a field; null when a thing of this kind has no such field, or it never changes. */
export function schemaVanVeld(soort: Beheersoort, veld: string): z.ZodType | null {
  const fields = new Map<string, z.ZodType>(Object.entries(VELDEN[soort]))
  return fields.get(veld) ?? null
}

const { actie, fonds, partner, streven, budgetregel, inzet, partnerplan } = VELDEN

/** What a person fills in for something new. */
export const NIEUW_DING = {
  actie: z.strictObject({
    lijn: dingId,
    naam: actie.naam,
    doelen: actie.doelen,
    fondsen: actie.fondsen,
    partners: actie.partners,
    van: actie.van,
    tot: actie.tot,
    toelichting: actie.toelichting,
    daarna: actie.daarna,
    /** A sensitive line: nothing but the name. */
    alleenNaam: z.boolean(),
    reden: REDEN,
  }),
  fonds: z.strictObject({
    naam: fonds.naam,
    van: fonds.van,
    tot: fonds.tot,
    voor: fonds.voor,
    letOp: fonds.letOp,
    omvangEuro: fonds.omvangEuro,
    reden: REDEN,
  }),
  partner: z.strictObject({ naam: partner.naam, reden: REDEN }),
  streven: z.strictObject({
    actie: dingId,
    wat: streven.wat,
    aantal: streven.aantal,
    eenheid,
    circa: streven.circa,
    totEnMet: streven.totEnMet,
    reden: REDEN,
  }),
  budgetregel: z.strictObject({
    actie: dingId,
    fonds: dingId,
    jaar,
    bedragEuro: budgetregel.bedragEuro,
    reden: REDEN,
  }),
  inzet: z.strictObject({
    actie: dingId,
    partner: dingId,
    van: inzet.van,
    tot: inzet.tot,
    urenPerJaar: inzet.urenPerJaar,
    reden: REDEN,
  }),
  partnerplan: z.strictObject({
    naam: partnerplan.naam,
    eigenaar: partnerplan.eigenaar,
    wijken: partnerplan.wijken,
    van: partnerplan.van,
    tot: partnerplan.tot,
    link: partnerplan.link,
    status: partnerplan.status,
    /** A sensitive plan: nothing but the name and whose it is. */
    alleenNaam: z.boolean(),
    reden: REDEN,
  }),
} as const satisfies Record<Beheersoort, z.ZodObject>
