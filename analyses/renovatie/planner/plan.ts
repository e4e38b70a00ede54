import { z } from 'zod'
import { EIGENAREN } from '../verwachting-schema.ts'
import { doelNaam, perEigenaar, planregelNaam } from './planvraag.ts'

const geheel = z.number().int().nonnegative()
const kwartaal = z.number().int()
const eigenaar = z.enum(EIGENAREN)

/**
 * Why a block cannot begin in a quarter, with the numbers of it; sentences are made elsewhere. Quarters count from the first of
 * the plan. `waarde`: it can, but the plan as a whole then has `minder` points less.
 */
export const hindernis = z.discriminatedUnion('regel', [
  /** The funds that may pay these owners have too little left in that year. Example: "VHF 1 op in 2029". */
  z.object({
    regel: z.literal('geld'),
    jaar: z.number().int(),
    eigenaren: z.array(eigenaar),
    fondsen: z.array(z.string()),
    nodigEuro: geheel,
    overEuro: geheel,
  }),
  /** Dwellings that crews can still do in that quarter. Example: "buiten capaciteit Q3". */
  z.object({ regel: z.literal('ploegen'), kwartaal, nodig: z.number(), over: z.number() }),
  z.object({ regel: z.literal('wisselwoningen'), kwartaal, nodig: geheel, over: geheel }),
  z.object({
    regel: z.literal('overlast'),
    kwartaal,
    buurt: z.string(),
    nodig: z.number(),
    over: z.number(),
  }),
  /** Months of the work in which nests or bats forbid it. */
  z.object({ regel: z.literal('natuur'), kwartaal, maanden: z.array(z.number().int()) }),
  /** Cannot begin before quarter `vanaf`. */
  z.object({ regel: z.literal('toestemming'), vanaf: kwartaal }),
  z.object({ regel: z.literal('vve-vergadering'), vanaf: kwartaal }),
  z.object({ regel: z.literal('huurdersadvies'), vanaf: kwartaal }),
  z.object({ regel: z.literal('persoonlijk-geinformeerd'), vanaf: kwartaal }),
  z.object({ regel: z.literal('wachtverzoek'), vanaf: kwartaal, woningen: geheel }),
  /** Another block in this street begins in quarter `kwartaal`: too near. */
  z.object({ regel: z.literal('straat'), straat: z.string(), blok: z.string(), kwartaal }),
  /** Fixed by hand on another quarter (null: on not in this plan). */
  z.object({ regel: z.literal('vastgezet'), kwartaal: kwartaal.nullable() }),
  /** Promised for quarter `kwartaal`, and no more promised dwellings may move; or that quarter is after this plan. */
  z.object({ regel: z.literal('beloften'), kwartaal, naDitPlan: z.boolean().optional() }),
  /** Too few dwellings would begin in that quarter. */
  z.object({ regel: z.literal('kleinste-serie'), kwartaal, woningen: geheel, minstens: geheel }),
  /** The work would not be done before the end of the plan. */
  z.object({ regel: z.literal('einde-plan'), duur: geheel }),
  z.object({ regel: z.literal('waarde'), minder: z.number() }),
])
export type Hindernis = z.infer<typeof hindernis>

/** Quarters in a row with the same answer. */
export const hindernisreeks = z.object({ van: kwartaal, tot: kwartaal, hindernis })
export type Hindernisreeks = z.infer<typeof hindernisreeks>

/** A block in the plan. */
export const geplandBlok = z.object({
  blok: z.string(),
  /** Quarter in which the work begins; null: not in this plan. */
  kwartaal: kwartaal.nullable(),
  /** Crews that work on it; two when the one has no room for all of it. */
  ploegen: z.array(z.string()),
  /** Who pays: whole euros in the year in which the work begins. */
  geld: z.array(z.object({ eigenaar, fonds: z.string(), euro: geheel })),
  /** Points that it brings per goal. */
  punten: z.record(doelNaam, z.number()),
})
export type GeplandBlok = z.infer<typeof geplandBlok>

/** How far the plan is from the best that can be proven; without a bound nobody knows. */
export const grens = z.discriminatedUnion('bekend', [
  z.object({
    bekend: z.literal(true),
    /** No plan that keeps the rules has more points than this. */
    waarde: z.number(),
    /** (bound - plan) / bound, percent: 1.8 reads "hooguit 1,8 % onder het beste plan dat kan". */
    kloofProcent: z.number().nonnegative(),
    /** Proven with the rules as an exact model, or with a model that leaves some rules out and so is never too low. */
    soort: z.enum(['precies', 'ruim']),
  }),
  z.object({
    bekend: z.literal(false),
    reden: z.enum(['nog-geen-grens', 'tijd-op', 'plan-kan-niet']),
  }),
])
export type Grens = z.infer<typeof grens>

/** A demand of the question that the plan does not meet, with how much is missing. */
export const tekort = z.object({
  regel: planregelNaam,
  /** Block, wijk or quarter that it is about. */
  wat: z.string(),
  /** Dwellings short. */
  woningen: geheel,
})
export type Tekort = z.infer<typeof tekort>

/** The answer of the planner. */
export const plan = z.object({
  methode: z.string(),
  seed: z.number().int(),
  /** Steps of the search that were done. */
  stappen: geheel,
  /** Whether every rule that is on is kept; false: the best that was found, with what is missing in `tekorten`. */
  haalbaar: z.boolean(),
  tekorten: z.array(tekort),
  blokken: z.array(geplandBlok),
  /** Points of the whole plan, and per goal also the most that would be there with all blocks at their best moment. */
  punten: z.number(),
  doelen: z.array(z.object({ doel: doelNaam, punten: z.number(), hoogst: z.number() })),
  grens,
  /** Dwellings in the plan per owner. */
  woningen: perEigenaar,
  stappenLabel: perEigenaar,
  kosten: perEigenaar,
  /** Euros per step of the label over the whole plan; null: no step. */
  euroPerStap: z.number().nullable(),
  /** Per fund and year of the plan. */
  geld: z.array(z.object({ fonds: z.string(), jaar: z.number().int(), euro: geheel, beschikbaar: geheel })),
  /** Per quarter of the plan; dwellings that crews work on and could. */
  gebruik: z.array(
    z.object({
      kwartaal,
      begint: geheel,
      ploegen: z.number(),
      ploegenHoogstens: z.number(),
      wisselwoningen: geheel,
      wisselwoningenHoogstens: geheel,
    }),
  ),
  wijken: z.array(
    z.object({ wijk: z.string(), woningen: geheel, totaal: geheel, minimum: geheel.nullable() }),
  ),
  /** Dwellings promised before, and how many of those get another quarter or none. */
  beloften: z.object({
    woningen: geheel,
    verschoven: geheel,
    hoogstens: geheel,
    /** Dwellings promised for a quarter outside this plan (`beloofdBuiten`); `eerder`: of those of later that it begins now. */
    later: geheel.default(0),
    eerder: geheel.default(0),
    verlopen: geheel.default(0),
    begonnen: geheel.default(0),
  }),
  /** The block that waits longest: latest quarter, then most dwellings; null: an empty plan. */
  wachtLangst: z.object({ blok: z.string(), kwartaal }).nullable(),
})
export type Plan = z.infer<typeof plan>

/** Why a block is where it is: quarter by quarter what stands in the way, all else as it is in the plan. */
export const blokuitleg = z.object({
  blok: z.string(),
  kwartaal: kwartaal.nullable(),
  /** Fixed by hand, promised, or chosen by the search; of what is not planned: left out. */
  waarom: z.enum(['vastgezet', 'beloofd', 'gekozen', 'niet-gekozen']),
  punten: z.record(doelNaam, z.number()),
  /** Every quarter of the plan but its own, in a row where the answer is the same. */
  kwartalen: z.array(hindernisreeks),
  /** The rule that stands in the way most often before its quarter, or in any quarter when it is not planned; null: none does. */
  beslissend: hindernis.nullable(),
  /** The chance of consent that its points were multiplied by. */
  kans: z.number().min(0).max(1),
  euroPerStap: z.number().nullable(),
})
export type Blokuitleg = z.infer<typeof blokuitleg>

/** What a minimum per wijk costs: the same question with and without it. */
export const prijsVanEerlijkheid = z.object({
  punten: z.number(),
  puntenZonder: z.number(),
  stappen: z.number(),
  stappenZonder: z.number(),
  wijken: z.array(z.object({ wijk: z.string(), woningen: geheel, woningenZonder: geheel })),
})
export type PrijsVanEerlijkheid = z.infer<typeof prijsVanEerlijkheid>

/** Demands that cannot be met together while each part of them can: the smallest set that clashes. */
export const botsing = z.object({
  regels: z.array(planregelNaam),
  /** Blocks fixed by hand or promised for certain that are part of it. */
  blokken: z.array(z.string()),
})
export type Botsing = z.infer<typeof botsing>

/** How the making of a plan ended, and what was worked out beside it. */
export const planslot = z.object({
  /**
   * `gestopt`: somebody stopped it, and this is the best so far. `tijd-op`: the time was up before a plan that keeps every rule was
   * found, or before a bound was proven.
   */
  einde: z.enum(['klaar', 'gestopt', 'tijd-op']),
  /** A solver proved that no plan at all keeps the rules. */
  bewezenOnhaalbaar: z.boolean(),
  /** null: no minimum was asked, the plan misses a rule, or it was not worked out in time. */
  prijs: prijsVanEerlijkheid.nullable(),
  /** null: the plan keeps every rule, or the clash was not found in time. */
  botsing: botsing.nullable(),
})
export type Planslot = z.infer<typeof planslot>
