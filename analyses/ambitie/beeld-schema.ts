import { z } from 'zod'
import { buurtcode } from '../../geodata/schema/gebied.ts'
import { datasetId } from '../../geodata/schema/herkomst.ts'
import { eenheid, leeftijd, meetwijze } from '../../geodata/schema/indicator.ts'
import { incidentSoort } from '../../geodata/schema/melding.ts'
import { nauwkeurigheid, openingstijden, voorzieningSoort } from '../../geodata/schema/voorziening.ts'
import { eigenaar } from '../../geodata/schema/woning.ts'
import { buurtdeel } from '../eigen-gebied/dekking.ts'
import { eigenCijfer, geenCijferReden } from '../eigen-gebied/eigen-gebied.ts'
import { cijfer, fout, kanNietReden } from '../result.ts'
import { labelrij } from './woningtelling.ts'

/** Why something about a shape is not said. */
export const beeldReden = z.enum([
  ...kanNietReden.options,
  /** This person may not see it. */
  'geen-recht',
  /** Single dwellings and reports are looked at for a purpose, and none was chosen. */
  'doel-nodig',
  /** It is known of whole buurten only, and the shape is not made of those. */
  'deel-van-een-buurt',
  'minder-dan-20-woningen',
])
export type BeeldReden = z.infer<typeof beeldReden>

const ontbreekt = z.object({ bekend: z.literal(false), reden: beeldReden })
export type BeeldOntbreekt = z.infer<typeof ontbreekt>

export function beeldOntbreekt(reden: BeeldReden): BeeldOntbreekt {
  return { bekend: false, reden }
}

const count = z.number().int().nonnegative()

/** Dataset versions that numbers were counted from. */
const bronnen = z.array(z.object({ dataset: datasetId, versie: z.string() }))

/** Where counted numbers come from. */
export const telbron = z.object({ bronnen, voorbeelddata: z.boolean() })
export type Telbron = z.infer<typeof telbron>

/** Dwellings by owner and by label; both add up to the total unless each was rounded. */
const verdeling = z.object({
  bekend: z.literal(true),
  perEigenaar: z.record(eigenaar, count),
  perLabel: z.array(labelrij),
})

export const woningbeeld = z.object({
  bekend: z.literal(true),
  totaal: count,
  verdeling: z.discriminatedUnion('bekend', [verdeling, ontbreekt]),
  /** `volledige-telling`, or `afronding` for who may not see single dwellings. */
  fout,
  ...telbron.shape,
})
export type Woningbeeld = z.infer<typeof woningbeeld>

const [waarde, gemiddelde, som, , bereik] = eigenCijfer.options

/** Whole buurten: their figure, mean or sum with its error. Else the range of the buurten that are touched, and why no more. */
export const vormcijfer = z.discriminatedUnion('soort', [
  waarde,
  gemiddelde,
  som,
  bereik.extend({ reden: z.enum([...geenCijferReden.options, 'deel-van-een-buurt']) }),
  z.object({ soort: z.literal('ontbreekt'), reden: beeldReden }),
])
export type Vormcijfer = z.infer<typeof vormcijfer>

/** One indicator for a shape, beside the figure of the gemeente in the same year. */
export const cijferVanVorm = z.object({
  indicator: z.string(),
  jaar: z.number().int(),
  leeftijd,
  eenheid,
  meetwijze,
  cijfer: vormcijfer,
  gemeente: cijfer.nullable(),
})
export type CijferVanVorm = z.infer<typeof cijferVanVorm>

export const voorzieningInVorm = z.object({
  id: z.string(),
  naam: z.string(),
  soort: voorzieningSoort,
  /** False: it lies in a buurt or wijk that the shape touches; where is not known. */
  zeker: z.boolean(),
  nauwkeurigheid,
  openingstijden: openingstijden.nullable(),
  openingstijdenJaar: z.number().int().nullable(),
  bron: z.string(),
  letOp: z.string().nullable(),
})
export type VoorzieningInVorm = z.infer<typeof voorzieningInVorm>

/** Incidents of one kind. Kinds are never added up. */
export const incidentInVorm = z.object({
  soort: incidentSoort,
  uitkomst: z.discriminatedUnion('bekend', [
    z.object({
      bekend: z.literal(true),
      aantal: count,
      /** Days, both included. */
      periode: z.object({ van: z.iso.date(), tot: z.iso.date() }),
      fout,
      ...telbron.shape,
    }),
    ontbreekt,
  ]),
})
export type IncidentInVorm = z.infer<typeof incidentInVorm>

/** Another shape that shares ground or dwellings with this one. */
export const samenloop = z.object({
  id: z.string(),
  soort: z.enum(['ambitie', 'campagne']),
  /** Square metres in both; null where one of them is a point or a line. */
  vierkanteMeter: z.number().nonnegative().nullable(),
  /** Dwellings in both; null where they may not be counted. */
  woningen: count.nullable(),
})
export type Samenloop = z.infer<typeof samenloop>

/** What the actions of an ambition cost from one fund. */
export const fondskosten = z.object({
  /** Id of the programme; null: no fund was named. */
  fonds: z.string().nullable(),
  /** Euro, all known amounts together. */
  bedragEuro: z.number().nonnegative(),
  acties: count,
  /** How many of those have no amount: what it costs is then more. */
  onbekend: count,
})
export type Fondskosten = z.infer<typeof fondskosten>

/** What a drawn ambition means. Everything is here or is missing with its reason. */
export const ambitiebeeld = z.object({
  soort: z.enum(['punt', 'lijn', 'vlak', 'buurten']),
  /** Square metres; null for a point and a line. */
  vierkanteMeter: z.number().nonnegative().nullable(),
  /** Metres; null for all but a line. */
  lengteMeter: z.number().nonnegative().nullable(),
  /** Within how many metres of a point or line things count; null for areas and buurten. */
  afstandMeter: z.number().positive().nullable(),
  /** Whether it covers whole buurten and nothing else. */
  heel: z.boolean(),
  /** How much of each buurt lies in it; empty for a point and a line. */
  delen: z.array(buurtdeel),
  /** Buurten it touches, by code. */
  buurten: z.array(buurtcode),
  woningen: z.discriminatedUnion('bekend', [woningbeeld, ontbreekt]),
  /** Inhabitants, and those of 65 and older. */
  inwoners: cijferVanVorm.nullable(),
  ouderen: cijferVanVorm.nullable(),
  cijfers: z.array(cijferVanVorm),
  voorzieningen: z.array(voorzieningInVorm),
  incidenten: z.array(incidentInVorm),
  samenloop: z.array(samenloop),
  kosten: z.array(fondskosten),
})
export type Ambitiebeeld = z.infer<typeof ambitiebeeld>
