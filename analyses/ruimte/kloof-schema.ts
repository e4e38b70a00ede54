import { z } from 'zod'
import { gebiedscode } from '../../geodata/schema/gebied.ts'
import { leeftijd } from '../../geodata/schema/indicator.ts'
import type { PuntSoort } from '../../geodata/schema/melding.ts'
import { kanNietReden, ontbrekend } from '../result.ts'

/** What residents say can be laid beside one kind of count each; kinds are never added up. */
export const kloofPaar = z.enum([
  'schoon-meldingen',
  'openbare-ruimte-meldingen',
  'veilig-misdrijven',
  'veilig-overlast',
  'woning-energielabel',
])
export type KloofPaar = z.infer<typeof kloofPaar>

/** Where the count of a pair comes from. */
export type Telbron =
  | { soort: 'meldingen'; van: PuntSoort }
  | { soort: 'aangiften'; indicatoren: readonly string[] }
  | { soort: 'energielabel' }

/**
 * The pairs: which questions of a survey stand each beside which count, and why.
 * Left out on purpose: contact with neighbours and loneliness, for which nothing is counted.
 */
export const KLOOF_PAREN: readonly { id: KloofPaar; vragen: readonly string[]; telling: Telbron }[] = [
  // What is reported about streets and green is mostly litter and damage.
  {
    id: 'schoon-meldingen',
    vragen: ['enquete-schoon'],
    telling: { soort: 'meldingen', van: 'melding-openbare-ruimte' },
  },
  {
    id: 'openbare-ruimte-meldingen',
    vragen: ['enquete-openbare-ruimte'],
    telling: { soort: 'meldingen', van: 'melding-openbare-ruimte' },
  },
  // Registered crimes and registered nuisance stand apart: domain rule, four kinds that are never summed.
  {
    id: 'veilig-misdrijven',
    vragen: ['enquete-veilig'],
    telling: { soort: 'aangiften', indicatoren: ['misdrijven-totaal'] },
  },
  {
    id: 'veilig-overlast',
    vragen: ['enquete-veilig'],
    telling: { soort: 'aangiften', indicatoren: ['overlast-totaal'] },
  },
  // Draught, damp and cost of heating go with the label; the share of dwellings with label D or worse.
  {
    id: 'woning-energielabel',
    vragen: ['enquete-woning-tevreden', 'enquete-vocht-of-tocht'],
    telling: { soort: 'energielabel' },
  },
]

/** A value with limits: per 1,000 inhabitants or a percentage. */
export const waardeMetGrenzen = z.object({ waarde: z.number(), laag: z.number(), hoog: z.number() })
export type WaardeMetGrenzen = z.infer<typeof waardeMetGrenzen>

/** One buurt in a pair. */
export const kloofBuurt = z.object({
  gebied: gebiedscode,
  /** What people say, in percent. */
  gezegd: waardeMetGrenzen,
  /** What is counted. */
  geteld: waardeMetGrenzen,
  /**
   * Above 0: people are less content than what is counted would make one expect; below: more content. In spreads of the buurten
   * of the gemeente.
   */
  kloof: z.number(),
  laag: z.number(),
  hoog: z.number(),
  kans: z.number().min(0).max(1),
  kansGecorrigeerd: z.number().min(0).max(1),
  /** Larger than chance after correction, and not on example data. */
  opvallend: z.boolean(),
})
export type KloofBuurt = z.infer<typeof kloofBuurt>

/** One pair: the gap per buurt, or why it cannot be given. */
export const kloofVanPaar = z.discriminatedUnion('bekend', [
  z.object({
    bekend: z.literal(true),
    paar: kloofPaar,
    vraag: z.object({ indicator: z.string(), jaar: z.number().int(), leeftijd }),
    /** Figure that is counted; null where points or dwellings were counted. */
    telling: z.object({ indicator: z.string(), jaar: z.number().int(), leeftijd }).nullable(),
    /** Days between which was counted, both included; null for a figure or a register. */
    periode: z.object({ van: z.string(), tot: z.string() }).nullable(),
    voorbeelddata: z.boolean(),
    /** Number of buurten of the gemeente with both. */
    aantal: z.number().int(),
    /** Buurten of this area, by code. */
    buurten: z.array(kloofBuurt),
    zonder: z.array(z.object({ gebied: gebiedscode, reden: kanNietReden })),
  }),
  z.object({ ...ontbrekend.shape, paar: kloofPaar }),
])
export type KloofVanPaar = z.infer<typeof kloofVanPaar>
/** A pair of which the gap is known. */
export type BekendPaar = Extract<KloofVanPaar, { bekend: true }>

/** What residents say beside what is counted, per pair. */
export const kloof = z.object({ paren: z.array(kloofVanPaar) })
export type Kloof = z.infer<typeof kloof>
