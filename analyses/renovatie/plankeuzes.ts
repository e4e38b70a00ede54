import { z } from 'zod'
import { planregelNaam, planvraag } from './planner/planvraag.ts'

/** Most quarters of a plan: ten years. */
export const MOST_QUARTERS = 40
/** Largest amount per year that is no slip of the keyboard, euro. */
const MOST_EURO = 1_000_000_000

/** What people choose before a plan is made; the rest comes from the register, the campaigns and the programme. */
export const plankeuzes = z.strictObject({
  eerste: planvraag.shape.eerste,
  kwartalen: z.number().int().min(4).max(MOST_QUARTERS),
  /** Programmawijken that are planned. */
  wijken: z
    .array(z.string().regex(/^[a-z][a-z0-9-]{1,40}$/))
    .min(1)
    .max(20),
  /** Crews that work at a time, through the whole plan. */
  ploegen: z.number().int().min(0).max(40),
  /** Homes to live in during the work, per quarter. */
  wisselwoningen: z.number().int().min(0).max(2000),
  /** Euro per year and fund; a fund that is not named pays nothing, for nobody knows how much it has. */
  geld: z
    .array(
      z.strictObject({
        fonds: z.string().regex(/^[a-z0-9][a-z0-9-]{0,60}$/),
        euroPerJaar: z.number().int().min(0).max(MOST_EURO),
      }),
    )
    .max(12),
  gewichten: z.strictObject(planvraag.shape.gewichten.shape),
  /** Rules that are off, each with the reason that is kept. A rule that is not named is on. */
  uit: z
    .array(z.strictObject({ regel: planregelNaam, reden: z.string().min(1).max(280) }))
    .max(planregelNaam.options.length),
  minimumPerWijk: z
    .array(z.strictObject({ wijk: z.string(), woningen: z.number().int().min(0).max(100_000) }))
    .max(20),
  /** Blocks fixed by hand: in which quarter of the plan they begin, or not at all. */
  vast: z
    .array(
      z.strictObject({
        blok: z.string().max(80),
        kwartaal: z.union([z.number().int().min(0).max(39), z.literal('niet')]),
      }),
    )
    .max(500),
})
export type Plankeuzes = z.infer<typeof plankeuzes>
