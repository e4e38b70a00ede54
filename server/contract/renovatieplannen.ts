import { z } from 'zod'
import { blokuitleg, plan, planslot } from '../../analyses/renovatie/planner/plan.ts'
import {
  nietMee,
  planblok,
  planfonds,
  planregelNaam,
  planvraag,
  rustigeWeken,
} from '../../analyses/renovatie/planner/planvraag.ts'
import {
  uitgangspunt,
  uitgangspunten,
  uitgangspuntId,
} from '../../analyses/renovatie/planner/uitgangspunten.ts'
import { BUURTCIJFERSOORTEN, buurtcijfer, buurtgewicht } from '../../analyses/renovatie/buurtgewicht.ts'
import { begroting } from '../../analyses/renovatie/planherkomst.ts'
import { circumstanceOf, MOST_CIRCUMSTANCES, omstandigheid } from '../../analyses/renovatie/omstandigheden.ts'
import { crewOf, MOST_CREWS, plankeuzes } from '../../analyses/renovatie/plankeuzes.ts'
import { bladzijdevraag } from './bladzijde.ts'
import { geen, voorbeelddata } from './delen.ts'
import { endpoint } from './endpoint.ts'
import { taak } from './taken.ts'
import { merkOngetoetst, zakelijkeTekst } from './vrije-tekst.ts'

const BASE = { onderwerp: 'Renovatieplannen', params: geen, query: geen, body: null } as const
const json = { status: 200, mediatype: 'application/json' } as const
const params = z.strictObject({ plan: z.uuid() })

/** A plan without its blocks: what alternatives are held against each other by. */
export const plankop = z.object({
  id: z.uuid(),
  naam: z.string(),
  /** Plan it was made from again; null: from nothing. */
  vanPlan: z.uuid().nullable(),
  rol: z.string(),
  tijd: z.string(),
  eerste: plankeuzes.shape.eerste,
  kwartalen: z.number().int(),
  /** Crews that work at a time: the fewest and the most of all quarters. */
  ploegen: z.object({ minst: z.number().int(), meest: z.number().int() }),
  /** Blocks in the plan, and blocks there were to plan. */
  blokken: z.number().int(),
  blokkenTotaal: z.number().int(),
  woningen: plan.shape.woningen,
  stappenLabel: plan.shape.stappenLabel,
  /** Dwellings and steps that are expected of the blocks in the plan, by the chance that each owner takes part. */
  verwacht: z.object({ woningen: z.number(), stappen: z.number() }),
  kosten: plan.shape.kosten,
  euroPerStap: plan.shape.euroPerStap,
  haalbaar: z.boolean(),
  grens: plan.shape.grens,
  einde: planslot.shape.einde,
  beloften: plan.shape.beloften,
  wachtLangst: plan.shape.wachtLangst,
})
export type Plankop = z.infer<typeof plankop>

/** Who last changed what plans rest on; null: nobody yet. */
const gewijzigd = z.object({ rol: z.string(), tijd: z.string(), reden: z.string() }).nullable()

/** A wijk with the buurten that something can be said of. */
const wijkMetBuurten = z.object({
  id: z.string(),
  naam: z.string(),
  buurten: z.array(z.object({ id: z.string(), naam: z.string() })),
})

/** A figure by which a buurt can weigh, with the year and the people it would be of. */
const buurtcijferkeuze = buurtcijfer
  .pick({ eigenNaam: true, richting: true, eenheid: true, jaar: true, leeftijd: true })
  .extend({
    id: z.string(),
    soort: z.enum(BUURTCIJFERSOORTEN),
    /** What a reader must know of it, in Dutch. */
    letOp: z.string(),
    /** Buurten of the programme without this figure. */
    zonderCijfer: z.number().int(),
  })

const pleknaam = merkOngetoetst(
  z.string().min(1).max(80),
  'moet gelijk zijn aan een wijk, een buurt of een blok in het register',
)

export const lijstRenovatieplannen = endpoint({
  ...BASE,
  methode: 'get',
  pad: '/renovatieplannen',
  operationId: 'lijstRenovatieplannen',
  object: 'renovatieplan',
  bladzijden: { veld: 'plannen', grootte: 100 },
  query: z.strictObject(bladzijdevraag(100)),
  samenvatting: 'De plannen die er zijn, waar zij op rusten, en waarmee een nieuw plan kan beginnen',
  antwoord: {
    ...json,
    schema: z.object({
      plannen: z.array(plankop),
      uitgangspunten: z.object({
        waarden: uitgangspunten,
        omstandigheden: z.array(omstandigheid),
        gewijzigd,
      }),
      keuzes: z.object({
        wijken: z.array(wijkMetBuurten.extend({ woningen: z.number().int() })),
        /** Money there may be, with what the programme gives out to renovation per year; a year that is not named is not known. */
        fondsen: z.array(
          z.object({
            id: z.string(),
            naam: z.string(),
            van: z.number().int().nullable(),
            tot: z.number().int().nullable(),
            eigenMiddelen: z.boolean(),
            begroting: begroting.shape.jaren,
          }),
        ),
        /** Figures by which a buurt can weigh. */
        buurtcijfers: z.array(buurtcijferkeuze),
        eerste: plankeuzes.shape.eerste,
      }),
      /** The plan that is being made; null: none. */
      taak: z.uuid().nullable(),
      /** A search was stopped, and its best plan is still being kept. */
      rondtAf: z.boolean(),
      magMaken: z.boolean(),
      voorbeelddata,
    }),
    betekenis: 'De plannen, nieuwste eerst',
  },
  problemen: ['niet-gevonden'],
})

export const wijzigUitgangspunten = endpoint({
  ...BASE,
  methode: 'put',
  pad: '/planuitgangspunten',
  operationId: 'wijzigUitgangspunten',
  // The list of what people know takes the place of the one before it: whoever sends it must have seen that.
  wijziging: { object: 'renovatieplan/uitgangspunten', ifMatch: 'verplicht' },
  samenvatting:
    'Verander getallen en omstandigheden waar plannen op rusten, met een reden; een plan houdt die van toen',
  body: z.strictObject({
    /** Numbers that change; the others stay. */
    waarden: z
      .array(
        z.strictObject({
          id: uitgangspuntId,
          waarde: z.number().min(0).max(1e7),
          /** Where the number comes from; null: an assumption. */
          bron: zakelijkeTekst(160).nullable(),
        }),
      )
      .max(uitgangspuntId.options.length),
    /** All of them, as they are from now on; absent: as they were. */
    omstandigheden: z
      .array(circumstanceOf(zakelijkeTekst(160).nullable(), pleknaam))
      .max(MOST_CIRCUMSTANCES)
      .optional(),
    reden: zakelijkeTekst(280),
  }),
  antwoord: {
    ...json,
    schema: z.object({ waarden: uitgangspunten, omstandigheden: z.array(omstandigheid) }),
    betekenis: 'De uitgangspunten zoals zij nu zijn',
  },
  problemen: [],
})

const bloknaam = merkOngetoetst(z.string().min(1).max(80), 'moet gelijk zijn aan een blok in het register')

export const maakRenovatieplan = endpoint({
  ...BASE,
  methode: 'post',
  pad: '/renovatieplannen',
  operationId: 'maakRenovatieplan',
  wijziging: { object: 'renovatieplan', ifMatch: 'mogelijk' },
  zwaar: true,
  samenvatting: 'Laat een plan maken; het zoeken is een taak die te volgen en te stoppen is',
  body: z.strictObject({
    naam: zakelijkeTekst(80),
    /** The plan to begin from: what it promised is kept. */
    vanPlan: z.uuid().nullable(),
    /** Seconds to search; a longer search gives a better plan. */
    seconden: z.number().int().min(1).max(120),
    keuzes: z.strictObject({
      ...plankeuzes.shape,
      ploegen: z.array(crewOf(zakelijkeTekst(60))).max(MOST_CREWS),
      uit: z
        .array(z.strictObject({ regel: planregelNaam, reden: zakelijkeTekst(280) }))
        .max(planregelNaam.options.length),
      vast: z
        .array(
          z.strictObject({
            blok: bloknaam,
            kwartaal: z.union([z.number().int().min(0).max(39), z.literal('niet')]),
          }),
        )
        .max(500),
    }),
  }),
  antwoord: {
    ...json,
    status: 202,
    schema: taak,
    betekenis: 'Het zoeken is begonnen; het plan krijgt de naam van de taak',
  },
  problemen: ['niet-gevonden', 'onbekend-renovatieplan'],
})

/** A block as the plan was made with it. */
export const blokInPlan = planblok.pick({
  id: true,
  naam: true,
  buurt: true,
  wijk: true,
  straten: true,
  woningen: true,
  stappen: true,
  kosten: true,
  verwacht: true,
  duur: true,
  toestemming: true,
  wachten: true,
  samen: true,
  vast: true,
  beloofd: true,
  beloofdBuiten: true,
})
export type BlokInPlan = z.infer<typeof blokInPlan>

export const leesRenovatieplan = endpoint({
  ...BASE,
  params,
  methode: 'get',
  pad: '/renovatieplannen/{plan}',
  operationId: 'leesRenovatieplan',
  object: 'renovatieplan/{plan}',
  samenvatting: 'Een plan met zijn blokken, zijn keuzes en waar het op rust',
  antwoord: {
    ...json,
    schema: z.object({
      kop: plankop,
      keuzes: plankeuzes,
      uitgangspunten: z.array(uitgangspunt),
      omstandigheden: z.array(omstandigheid),
      fondsen: z.array(planfonds),
      /** What the programme gave out when the plan was made; null: a plan of before that was kept. */
      begroting: z.array(begroting).nullable(),
      /** What each buurt weighed, 0 to 100; a buurt without a weight is not named. */
      buurtgewichten: planvraag.shape.buurtgewichten,
      /** The figures it was made of, as they then were; null: a plan of before that was kept. */
      buurtgewicht: buurtgewicht.nullable(),
      blokken: z.array(blokInPlan),
      /** Dwellings that are not planned, per wijk and reason; null: not counted then. */
      nietMee: z.array(nietMee).nullable(),
      rustigeWeken: z.array(rustigeWeken),
      plan,
      slot: planslot,
      wijken: z.array(wijkMetBuurten),
      voorbeelddata,
    }),
    betekenis: 'Het plan',
  },
  problemen: ['onbekend-renovatieplan'],
})

export const leesBlokuitleg = endpoint({
  ...BASE,
  params: z.strictObject({ plan: z.uuid(), blok: bloknaam }),
  methode: 'get',
  pad: '/renovatieplannen/{plan}/blokken/{blok}',
  operationId: 'leesBlokuitleg',
  samenvatting: 'Waarom een blok in dit kwartaal begint, of niet in het plan staat',
  antwoord: {
    ...json,
    schema: z.object({ uitleg: blokuitleg, voorbeelddata }),
    betekenis: 'De regels en waarden die beslisten',
  },
  problemen: ['onbekend-renovatieplan'],
})
