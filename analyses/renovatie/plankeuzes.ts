import { z } from 'zod'
import { campagnekwartaal } from '../../geodata/schema/campagne.ts'
import { MOST_BUURT_FIGURES, USUAL_BUURT_FIGURE } from './buurtgewicht.ts'
import { planregelNaam, type Planvraag, planvraag } from './planner/planvraag.ts'

/** Most quarters of a plan: ten years. */
export const MOST_QUARTERS = 40
/** Largest amount per year that is no slip of the keyboard, euro. */
const MOST_EURO = 1_000_000_000

/** Most crews that work at a time. */
export const MOST_CREWS = 40
const homes = z.number().int().min(0).max(2000)

/**
 * A crew as people choose it.
 *
 * @param naam what it is called
 */
export function crewOf<N extends z.ZodType<string>>(naam: N) {
  return z.strictObject({
    naam,
    /** Dwellings it does in a quarter; null: as many as the assumptions say. */
    woningenPerKwartaal: z.number().min(1).max(1000).nullable(),
    /** First and last quarter in which it works, both counted; null: from the first, to the last of the plan. */
    van: campagnekwartaal.nullable(),
    tot: campagnekwartaal.nullable(),
  })
}
export const ploegkeuze = crewOf(z.string().min(1).max(60))
export type Ploegkeuze = z.infer<typeof ploegkeuze>

/** Homes to live in during the work, per quarter: how many at first, and each later number with the quarter from which it holds. */
const wisselkeuze = z.strictObject({
  begin: homes,
  daarna: z.array(z.strictObject({ vanaf: campagnekwartaal, aantal: homes })).max(MOST_QUARTERS),
})

const fonds = z.string().regex(/^[a-z0-9][a-z0-9-]{0,60}$/)
const euro = z.number().int().min(0).max(MOST_EURO)

/** What people choose before a plan is made; the rest comes from the register, the campaigns and the programme. */
export const plankeuzes = z.strictObject({
  eerste: planvraag.shape.eerste,
  kwartalen: z.number().int().min(4).max(MOST_QUARTERS),
  /** Programmawijken that are planned. */
  wijken: z
    .array(z.string().regex(/^[a-z][a-z0-9-]{1,40}$/))
    .min(1)
    .max(20),
  ploegen: z.array(ploegkeuze).max(MOST_CREWS),
  wisselwoningen: wisselkeuze,
  /** Euro per fund and year; what is not named pays nothing, for nobody knows how much there is. */
  geld: z
    .array(
      z.strictObject({
        fonds,
        jaren: z.array(z.strictObject({ jaar: z.number().int().min(2020).max(2100), euro })).max(20),
      }),
    )
    .max(12),
  gewichten: z.strictObject(planvraag.shape.gewichten.shape),
  /** Figures by which a buurt weighs; absent: as before there was a choice. */
  buurtcijfers: z
    .array(z.string().regex(/^[a-z][a-z0-9-]{1,60}$/))
    .max(MOST_BUURT_FIGURES)
    .default([USUAL_BUURT_FIGURE]),
  /** Rules that are off, each with the reason that is kept. A rule that is not named is on. */
  uit: z
    .array(z.strictObject({ regel: planregelNaam, reden: z.string().min(1).max(280) }))
    .max(planregelNaam.options.length),
  minimumPerWijk: z
    .array(
      z.strictObject({
        wijk: z.string().regex(/^[a-z][a-z0-9-]{1,40}$/),
        woningen: z.number().int().min(0).max(100_000),
      }),
    )
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

/** As they were kept before: crews and homes as one number for the whole plan, money as one amount for every year. */
const formerChoices = z.strictObject({
  ...plankeuzes.shape,
  ploegen: z.number().int(),
  wisselwoningen: z.number().int(),
  geld: z.array(z.strictObject({ fonds, euroPerJaar: euro })),
})

/** Names of crews that nobody gave a name. */
export const crewName = (at: number) => `Ploeg ${at + 1}`

/**
 * The choices of a plan as they were kept; those of before come in the shape of now.
 *
 * @param question the question that was made of them: it knows in which years a fund paid
 */
export function choicesKept(kept: unknown, { fondsen }: Pick<Planvraag, 'fondsen'>): Plankeuzes {
  const former = formerChoices.safeParse(kept)
  if (!former.success) return plankeuzes.parse(kept)
  const { ploegen, wisselwoningen, geld, ...rest } = former.data
  return {
    ...rest,
    ploegen: Array.from({ length: ploegen }, (_, at) => ({
      naam: crewName(at),
      woningenPerKwartaal: null,
      van: null,
      tot: null,
    })),
    wisselwoningen: { begin: wisselwoningen, daarna: [] },
    geld: geld.map(({ fonds: id }) => ({
      fonds: id,
      jaren: fondsen.find((fund) => fund.id === id)?.perJaar ?? [],
    })),
  }
}
