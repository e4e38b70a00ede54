import { z } from 'zod'
import { gebiedscode } from '../../geodata/schema/gebied.ts'
import { eenheid, leeftijd } from '../../geodata/schema/indicator.ts'
import { enqueteVerantwoording } from '../../geodata/schema/invoer.ts'
import { kanNietReden, ontbrekend } from '../result.ts'
import { schatting } from './aandelen.ts'

/** One buurt: its figure as measured, and the same with strength borrowed from the other buurten, in the unit of the figure. */
export const buurtKlein = z.object({
  gebied: gebiedscode,
  /** People with an opinion, and how many equally weighted answers these are worth; null: not from a survey that is loaded. */
  antwoorden: z.number().int().nullable(),
  effectief: z.number().nullable(),
  direct: schatting.nullable(),
  gekrompen: schatting.nullable(),
  /** Share (0..1) of the shrunken figure that comes from the buurt itself. */
  eigenAandeel: z.number().min(0).max(1).nullable(),
  /** Why there is no figure, or no shrunken one; null where both are there. */
  reden: kanNietReden.nullable(),
})
export type BuurtKlein = z.infer<typeof buurtKlein>

/** One measured figure in small areas: what the buurten of the whole gemeente have in common, and the buurten of the area. */
export const kleinCijfer = z.object({
  indicator: z.string(),
  jaar: z.number().int(),
  leeftijd,
  eenheid,
  /** Datasets the figures come from, with how the survey was held where it is one. */
  bronnen: z.array(
    z.object({ dataset: z.string(), versie: z.string(), enquete: enqueteVerantwoording.nullable() }),
  ),
  /** Buurten of the gemeente with a figure: with these the mean and the likeness were estimated. */
  aantalBuurten: z.number().int().nonnegative(),
  verband: z.discriminatedUnion('bekend', [
    z.object({
      bekend: z.literal(true),
      /** aandelen: out of numbers of answers (beta-binomial); fay-herriot: out of figures with a variance. */
      methode: z.enum(['aandelen', 'fay-herriot']),
      /** Mean of the buurten according to the model, in the unit of the figure. */
      gemiddelde: z.number(),
      /** aandelen: so many imagined answers with the mean are added to each buurt; null for the other method. */
      sterkte: z.number().nullable(),
      /** fay-herriot: variance between buurten, squared unit; null for the other method. */
      tussenVariantie: z.number().nullable(),
      zekerheid: z.number(),
    }),
    ontbrekend,
  ]),
  buurten: z.array(buurtKlein),
})
export type KleinCijfer = z.infer<typeof kleinCijfer>

/** Part of the deeper analysis: measured figures of small areas, and which figures are refused because a model made them. */
export const kleineGebieden = z.object({
  cijfers: z.array(kleinCijfer),
  /** Indicators with figures per buurt that are model estimates already: not shrunk again. */
  modelcijfers: z.array(z.string()),
})
export type KleineGebieden = z.infer<typeof kleineGebieden>
