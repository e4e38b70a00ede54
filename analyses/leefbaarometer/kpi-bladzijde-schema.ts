import { z } from 'zod'
import { gebiedscode } from '../../geodata/schema/gebied.ts'
import { cijfer, ontbrekend } from '../result.ts'
import { kpi } from './kpi.ts'

const klasse = z.number().int().min(1).max(9)
const misschien = klasse.nullable()

/** Class that the KPI of the NPLV asks for: "voldoende". Source: KPI of the Nationaal Programma Leefbaarheid en Veiligheid. */
export const VOLDOENDE = 5

/** Classes of one area in one year: ordered words, never averaged. A missing class is null. */
export const klassenInJaar = z.object({
  jaar: z.number().int(),
  klasse: misschien,
  onderdelen: z.object({ won: misschien, fys: misschien, vrz: misschien, soc: misschien, onv: misschien }),
  /** Row in the source. */
  rij: z.number().int().positive(),
})
export type KlassenInJaar = z.infer<typeof klassenInJaar>

export const klassenVanGebied = z.object({ gebied: gebiedscode, jaren: z.array(klassenInJaar) })
export type KlassenVanGebied = z.infer<typeof klassenVanGebied>

/** What version 3 says: the area as a whole where the source knows the same area, and its buurten. */
export const leefbaarometerDrie = z.discriminatedUnion('bekend', [
  z.object({
    bekend: z.literal(true),
    /** Newest year that is not after the year of the peildatum, over all areas. */
    jaar: z.number().int(),
    geheel: z.discriminatedUnion('bekend', [
      klassenVanGebied.extend({ bekend: z.literal(true) }),
      ontbrekend,
    ]),
    buurten: z.array(klassenVanGebied),
    /** Of the buurten, in that year: at voldoende or higher, below it, and without a class. */
    telling: z.object({
      voldoende: z.number().int().nonnegative(),
      lager: z.number().int().nonnegative(),
      zonder: z.number().int().nonnegative(),
    }),
    /** The gemeente beside it, in all years of the source; null: the source does not give it. */
    gemeente: klassenVanGebied.nullable(),
  }),
  ontbrekend,
])
export type LeefbaarometerDrie = z.infer<typeof leefbaarometerDrie>

/** The page of the NPLV-KPI of one area. It enters no pijler, and the two versions stand apart. */
export const kpiBladzijde = z.object({
  versie3: leefbaarometerDrie,
  /** Share of the dwellings in cells of 100 m with class "zwak" or lower: for this area never out of classes per buurt. */
  cellen: ontbrekend,
  /** The same share for the Netherlands and the gemeente, as the programme publishes it. */
  landelijk: z.discriminatedUnion('bekend', [
    z.object({ bekend: z.literal(true), cijfers: z.array(cijfer) }),
    ontbrekend,
  ]),
  /** Version 2.0 per area of its own division, found by name. */
  versie2: z.array(z.object({ naam: z.string(), kpi })),
  /**
   * Whether "at least voldoende" is reached: only out of version 3. buurten: there is no figure of the whole, only of buurten;
   * onbekend: version 3 is not there, and 2.0 ends in 2016.
   */
  oordeel: z.enum(['voldoende', 'lager', 'buurten', 'onbekend']),
})
export type KpiBladzijde = z.infer<typeof kpiBladzijde>
