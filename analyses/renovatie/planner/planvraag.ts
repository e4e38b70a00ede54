import { z } from 'zod'
import { EIGENAREN } from '../verwachting-schema.ts'

const geheel = z.number().int().nonnegative()
const id = z.string().min(1).max(80)
const naam = z.string().max(120)

/** Quarter of the plan: 0 is the first. A moment before the plan is negative. */
const kwartaal = z.number().int().min(-400).max(400)
/** A quarter in which work can begin. */
const startkwartaal = z.number().int().min(0).max(39)

/** A whole number per owner. Example: dwellings, steps of the energy label, euros. */
export const perEigenaar = z.object({ particulier: geheel, vve: geheel, corporatie: geheel })
export type PerEigenaar = z.infer<typeof perEigenaar>
/** A number per owner that need not be whole. Example: dwellings that are expected to take part. */
const naarVerwachting = z.object({
  particulier: z.number().min(0),
  vve: z.number().min(0),
  corporatie: z.number().min(0),
})
const zekerheid = z.enum(['zeker', 'waarschijnlijk', 'nog-niet-zeker'])

/** Every rule of the planner, in the order in which a block is held against them. Each can be switched off with a reason. */
export const PLANREGELS = [
  'vastgezet',
  'toestemming',
  'vve-vergadering',
  'huurdersadvies',
  'persoonlijk-geinformeerd',
  'wachtverzoek',
  'natuur',
  'geld',
  'ploegen',
  'rustige-weken',
  'wisselwoningen',
  'overlast',
  'straat',
  'samen',
  'kleinste-serie',
  'beloften',
  'minimum-per-wijk',
] as const
export const planregelNaam = z.enum(PLANREGELS)
export type Planregel = z.infer<typeof planregelNaam>

/** A rule that is off keeps the reason why. A rule that is not named is on. */
export const regelstand = z.object({
  regel: planregelNaam,
  aan: z.boolean(),
  reden: z.string().max(280).nullable(),
})

/** What a plan is good for, each with a weight that people set. */
export const DOELEN = ['labelstappen', 'buurt', 'stem', 'nabij', 'vroeg'] as const
export const doelNaam = z.enum(DOELEN)
export type Doel = z.infer<typeof doelNaam>

/** A block of dwellings: the smallest thing that is planned, always as a whole. */
export const planblok = z.object({
  id,
  naam,
  buurt: id,
  wijk: id,
  /** Streets on which the work is a nuisance. */
  straten: z.array(id).max(12),
  /** Blocks next to this one; said on one side is enough. */
  aansluitend: z.array(id).max(40),
  /** Blocks with the same word here begin in the same quarter or not at all. */
  samen: id.nullable(),
  woningen: perEigenaar,
  /** Steps of the energy label that the work gains, over all dwellings of that owner together. */
  stappen: perEigenaar,
  /** What the work costs, whole euros, over all dwellings of that owner together. */
  kosten: perEigenaar,
  /**
   * Dwellings and steps that are expected, by the chance that each owner takes part; money and crews are reserved for all of them.
   * Absent in questions of before chances were kept per owner: the chance of consent then holds for the whole block.
   */
  verwacht: z.object({ woningen: naarVerwachting, stappen: naarVerwachting }).optional(),
  /** Quarters that the work takes. */
  duur: z.number().int().min(1).max(4),
  /** Homes that are needed at the same time for people to live in during the work. */
  wisselwoningen: geheel,
  /** Consent of 70 % of the tenants, needed in a complex of ten or more rental dwellings. */
  toestemming: z.object({
    nodig: z.boolean(),
    /** Chance that it is given: 1 when it has been given or is not needed. */
    kans: z.number().min(0).max(1),
    /** Quarter in which it was given or is expected; null: not asked yet, so that the term begins with the plan. */
    kwartaal: kwartaal.nullable(),
  }),
  /** How much residents ask for this block, 0 to 100; 0: not raised. */
  stem: z.number().min(0).max(100),
  /** Months (1 to 12) in which nests or bats forbid work on roof and facade. */
  natuurmaanden: z.array(z.number().int().min(1).max(12)).max(12),
  /** Quarter of the meeting of the VvE that decides; null: no VvE, or no meeting known, so that the term begins with the plan. */
  vveVergadering: kwartaal.nullable(),
  /** Quarter in which the tenants' organisation is asked for advice; null: not asked yet, so that the term begins with the plan. */
  huurdersadvies: kwartaal.nullable(),
  /** People have to leave their home for the work, for a while or for good. */
  verhuizen: z.object({
    nodig: z.boolean(),
    /** Quarter in which every home had been told in person; null: not yet, so that the term begins with the plan. */
    geinformeerd: kwartaal.nullable(),
  }),
  /** Homes where a person asked to wait, and until which quarter the whole block waits with them. */
  wachten: z.object({ woningen: geheel, tot: kwartaal }).nullable(),
  /** Fixed by hand: begins in this quarter, or 'niet': not in this plan. */
  vast: z.union([startkwartaal, z.literal('niet')]).nullable(),
  /** Promised to residents. What is certain stays; of the rest only a small part may move. */
  beloofd: z.object({ kwartaal: startkwartaal, zekerheid }).nullable(),
  /**
   * Promised for a quarter outside this plan. `later`: after it, so that work within it would be earlier than was said.
   * `verlopen`: before it, and no work has begun. `begonnen`: before it, and work has begun. Absent: not asked then.
   */
  beloofdBuiten: z
    .object({ kwartaal, zekerheid, stand: z.enum(['later', 'verlopen', 'begonnen']) })
    .nullable()
    .optional(),
})
export type Planblok = z.infer<typeof planblok>

/**
 * Money with its window. A volkshuisvestingsfonds pays private and VvE dwellings only, the corporation's own means pay
 * corporation dwellings only.
 */
export const planfonds = z.object({
  id,
  naam,
  soort: z.enum(['volkshuisvestingsfonds', 'eigen-middelen']),
  /** First and last year in which it pays; null: no limit known. */
  van: z.number().int().nullable(),
  tot: z.number().int().nullable(),
  voor: z.array(z.enum(EIGENAREN)).min(1),
  /** Whole euros that may be promised per year. What is left of a year does not go to the next one. */
  perJaar: z.array(z.object({ jaar: z.number().int(), euro: geheel })).max(20),
})
export type Planfonds = z.infer<typeof planfonds>

/** A crew, from one quarter up to and including another. */
export const ploeg = z.object({
  id,
  naam,
  /** Dwellings that it can do in a quarter of thirteen weeks. */
  woningenPerKwartaal: z.number().min(0).max(1000),
  van: kwartaal,
  tot: kwartaal,
})
export type Ploeg = z.infer<typeof ploeg>

/** Weeks in which no work is done at people's homes. */
export const rustigeWeken = z.object({
  soort: z.enum(['bouwvak', 'ramadan', 'kerst', 'examens', 'anders']),
  kwartaal: startkwartaal,
  weken: z.number().min(0).max(13),
})

/** Why dwellings of the wijken that were chosen are in no block of the question. */
export const NIETMEEREDENEN = ['geen-blok', 'eigenaar-onbekend', 'wil-nu-niet', 'werk-begonnen'] as const
export const nietMee = z.object({
  wijk: id,
  reden: z.enum(NIETMEEREDENEN),
  woningen: z.number().int().positive(),
})
export type NietMee = z.infer<typeof nietMee>

/** The whole question to the planner. Plain data: the same question, seed and steps give the same plan. */
export const planvraag = z.object({
  /** First quarter of the plan. */
  eerste: z.object({
    jaar: z.number().int().min(2020).max(2100),
    kwartaal: z.number().int().min(1).max(4),
  }),
  /** Number of quarters. */
  kwartalen: z.number().int().min(1).max(40),
  blokken: z.array(planblok).max(5000),
  fondsen: z.array(planfonds).max(12),
  ploegen: z.array(ploeg).max(40),
  /** Homes to live in during the work, one number per quarter of the plan. */
  wisselwoningen: z.array(geheel).max(40),
  rustigeWeken: z.array(rustigeWeken).max(400),
  /** Weight of a buurt, 0 to 100: energy poverty or poor health. It stays with the buurt; a buurt that is not named weighs 0. */
  buurtgewichten: z.array(z.object({ buurt: id, gewicht: z.number().min(0).max(100) })).max(2000),
  /** Fairness: dwellings per wijk that the plan has at least. */
  minimumPerWijk: z.array(z.object({ wijk: id, woningen: geheel })).max(200),
  /** Weights of the goals, 0 to 100. */
  gewichten: z.object({
    labelstappen: z.number().min(0).max(100),
    buurt: z.number().min(0).max(100),
    stem: z.number().min(0).max(100),
    nabij: z.number().min(0).max(100),
    vroeg: z.number().min(0).max(100),
  }),
  /** Quarters between one thing and the beginning of the work. */
  termijnen: z.object({
    naToestemming: geheel.max(12),
    naVve: geheel.max(12),
    naHuurdersadvies: geheel.max(12),
    naInformeren: geheel.max(12),
    /** Quarters without work in a street between two campaigns. */
    rustInStraat: geheel.max(12),
  }),
  /** A quarter in which nests or bats forbid so many of its months or more, is no quarter to work on a roof or facade. */
  natuurmaandenPerKwartaal: z.number().int().min(1).max(3),
  /** Work begins on at least so many dwellings in a quarter, or on none. */
  kleinsteSerie: geheel,
  /** At most so many dwellings of a buurt are worked on in a quarter; null: no limit. */
  hoogstensPerBuurt: geheel.nullable(),
  /** Part (0 to 1) of the promised dwellings that may get another quarter, or none. */
  hoogstensVerschuiven: z.number().min(0).max(1),
  regels: z.array(regelstand).max(PLANREGELS.length),
  /** Dwellings that are not planned, per wijk and reason. Absent: not counted then. */
  nietMee: z.array(nietMee).max(800).optional(),
})
export type Planvraag = z.infer<typeof planvraag>

/** What is wrong with a question that has the right shape. */
export const planvraagfout = z.object({
  code: z.enum([
    'blok-dubbel',
    'blok-onbekend',
    'blok-zonder-woningen',
    'fonds-dubbel',
    'fonds-mag-niet-betalen',
    'fonds-buiten-venster',
    'ploeg-dubbel',
    'ploeg-eindigt-voor-begin',
    'kwartaal-buiten-plan',
    'wisselwoningen-per-kwartaal',
    'wijk-onbekend',
    'regel-uit-zonder-reden',
    'regel-dubbel',
  ]),
  /** What it is about: the id of a block, fund, crew or wijk, or the name of a rule. */
  wat: z.string(),
})
export type Planvraagfout = z.infer<typeof planvraagfout>

/** Whether a rule is on. */
export function isOn({ regels }: Pick<Planvraag, 'regels'>, rule: Planregel): boolean {
  return regels.find(({ regel }) => regel === rule)?.aan ?? true
}

function doubles(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))]
}

/** Everything that is wrong with a question and that its shape does not show; empty: it can be planned. */
export function faultsOfQuestion(question: Planvraag): Planvraagfout[] {
  const { blokken, fondsen, ploegen, regels, kwartalen } = question
  const known = new Set(blokken.map((block) => block.id))
  const wijken = new Set(blokken.map((block) => block.wijk))
  const fault = (code: Planvraagfout['code']) => (wat: string) => ({ code, wat })
  const outside = (quarter: unknown) => typeof quarter === 'number' && quarter >= kwartalen
  return [
    ...doubles(blokken.map((block) => block.id)).map(fault('blok-dubbel')),
    ...blokken
      .flatMap(({ aansluitend }) => aansluitend.filter((other) => !known.has(other)))
      .map(fault('blok-onbekend')),
    ...blokken
      .filter(({ woningen }) => EIGENAREN.every((owner) => woningen[owner] === 0))
      .map((block) => fault('blok-zonder-woningen')(block.id)),
    ...blokken
      .filter(({ vast, beloofd }) => outside(vast) || outside(beloofd?.kwartaal))
      .map((block) => fault('kwartaal-buiten-plan')(block.id)),
    ...doubles(fondsen.map((fund) => fund.id)).map(fault('fonds-dubbel')),
    ...fondsen.filter((fund) => !mayPay(fund)).map((fund) => fault('fonds-mag-niet-betalen')(fund.id)),
    ...fondsen
      .filter(({ van, tot, perJaar }) =>
        perJaar.some(({ jaar, euro }) => euro > 0 && (jaar < (van ?? jaar) || jaar > (tot ?? jaar))),
      )
      .map((fund) => fault('fonds-buiten-venster')(fund.id)),
    ...doubles(ploegen.map((crew) => crew.id)).map(fault('ploeg-dubbel')),
    ...ploegen
      .filter(({ van, tot }) => tot < van)
      .map((crew) => fault('ploeg-eindigt-voor-begin')(crew.naam)),
    ...(question.wisselwoningen.length === kwartalen ? [] : [fault('wisselwoningen-per-kwartaal')('')]),
    ...question.minimumPerWijk
      .filter(({ wijk }) => !wijken.has(wijk))
      .map(({ wijk }) => fault('wijk-onbekend')(wijk)),
    ...regels
      .filter(({ aan, reden }) => !aan && (reden ?? '').trim() === '')
      .map(({ regel }) => fault('regel-uit-zonder-reden')(regel)),
    ...doubles(regels.map(({ regel }) => regel)).map(fault('regel-dubbel')),
  ]
}

/** Whether a fund names only owners that money of its kind may pay in renovation. */
function mayPay({ soort, voor }: Planfonds): boolean {
  return soort === 'eigen-middelen'
    ? voor.every((owner) => owner === 'corporatie')
    : voor.every((owner) => owner !== 'corporatie')
}
