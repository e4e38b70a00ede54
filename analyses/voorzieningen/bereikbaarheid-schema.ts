import { z } from 'zod'
import { gebiedscode, positie } from '../../geodata/schema/gebied.ts'
import { nauwkeurigheid, voorzieningSoort } from '../../geodata/schema/voorziening.ts'
import { kanNietReden, ontbrekend } from '../result.ts'

/** How many of how many lie within reach, with the range that the assumptions leave. */
export const deel = z.object({
  totaal: z.number().nonnegative(),
  binnen: z.number().nonnegative(),
  /** With the longest detour, or the smallest circle. */
  laag: z.number().nonnegative(),
  /** With the shortest detour, or the largest circle. */
  hoog: z.number().nonnegative(),
  /** Buurten that are in it. */
  buurten: z.number().int().positive(),
})
export type Deel = z.infer<typeof deel>

/** Dwellings, and people of 65 and older spread evenly over the dwellings of their buurt, within reach. */
export const bereikbaar = z.discriminatedUnion('bekend', [
  z.object({
    bekend: z.literal(true),
    woningen: deel,
    ouderen: z.discriminatedUnion('bekend', [deel.extend({ bekend: z.literal(true) }), ontbrekend]),
    /** Buurten with dwellings that could not be measured. */
    buurtenZonder: z.number().int().nonnegative(),
  }),
  ontbrekend,
])
export type Bereikbaar = z.infer<typeof bereikbaar>

/** The three questions: on foot, with a rollator, and inside a woonzorgzone. */
export const maten = z.object({ lopen: bereikbaar, rollator: bereikbaar, zone: bereikbaar })
export type Maten = z.infer<typeof maten>

/** A place measured from. */
export const gemetenPlaats = z.object({
  id: z.string(),
  naam: z.string(),
  soort: voorzieningSoort,
  nauwkeurigheid,
  punt: positie,
  tijdenBekend: z.boolean(),
})
export type GemetenPlaats = z.infer<typeof gemetenPlaats>

/** A circle measured in. The circle is an assumption; `letOp` is what the data says of it. */
export const gemetenZone = z.object({
  id: z.string(),
  rond: z.string(),
  status: z.string(),
  nauwkeurigheid,
  punt: positie,
  straalMeters: z.number().positive(),
  letOp: z.string(),
})
export type GemetenZone = z.infer<typeof gemetenZone>

/** What could not be measured from, and why. */
export const nietGemeten = z.object({ id: z.string(), naam: z.string(), reden: kanNietReden })
export type NietGemeten = z.infer<typeof nietGemeten>

/** Which share of the dwellings and of the people of 65 and older of an area has a wijkcentrum or a woonzorgzone nearby. */
export const bereikbaarheid = z.object({
  gebied: maten,
  perBuurt: z.array(maten.extend({ gebied: gebiedscode })),
  plaatsen: z.array(gemetenPlaats),
  plaatsenNiet: z.array(nietGemeten),
  zones: z.array(gemetenZone),
  zonesNiet: z.array(nietGemeten),
  aannamen: z.object({
    lopenMeters: z.number(),
    rollatorMeters: z.number(),
    omweg: z.number(),
    omwegKort: z.number(),
    omwegLang: z.number(),
    /** Share of the radius of a circle that is varied, up and down. */
    straalSpeling: z.number(),
  }),
  /** Datasets of the dwellings, the people, the places and the circles. */
  bronnen: z.array(z.string()),
  woningenZijnVoorbeelddata: z.boolean(),
  ouderenZijnVoorbeelddata: z.boolean(),
})
export type Bereikbaarheid = z.infer<typeof bereikbaarheid>
