import { z } from 'zod'
import {
  actieNu,
  beheersoort,
  budgetregelNu,
  fondsNu,
  inzetNu,
  partnerNu,
  partnerplanNu,
  programmaNu,
  spoor,
  strevenNu,
  veldwaarde,
} from '../../geodata/schema/programmastand.ts'
import { bladzijdevraag } from './bladzijde.ts'
import { bronvermelding, geen, voorbeelddata } from './delen.ts'
import { endpoint } from './endpoint.ts'
import { dingId, NIEUW_DING, REDEN, veldnaam } from './programma-velden.ts'
import { vrijeTekst } from './vrije-tekst.ts'

const BASE = { onderwerp: 'Programma', params: geen, query: geen, body: null } as const

export const leesProgrammaNu = endpoint({
  ...BASE,
  methode: 'get',
  pad: '/programma/nu',
  operationId: 'leesProgrammaNu',
  object: 'programma',
  samenvatting: 'Het programma zoals het nu is: het plan, met wat mensen erbij zetten en veranderden',
  antwoord: {
    status: 200,
    schema: z.object({
      programma: programmaNu,
      /** Today in the Netherlands, ISO date: what ends when is counted from it. */
      vandaag: z.string(),
      /** Source of the plan. */
      bron: bronvermelding,
      voorbeelddata,
    }),
    mediatype: 'application/json',
    betekenis: 'Het programma; bij elk veranderd veld staat wat het plan zegt',
  },
  problemen: ['niet-gevonden'],
})

/** One line of the history: something added (no field), or a field that got another value. */
export const programmawijziging = spoor.extend({
  soort: beheersoort,
  id: z.string(),
  veld: z.string().nullable(),
  waarde: veldwaarde,
})
export type Programmawijziging = z.infer<typeof programmawijziging>

export const lijstProgrammawijzigingen = endpoint({
  ...BASE,
  methode: 'get',
  pad: '/programma/wijzigingen',
  operationId: 'lijstProgrammawijzigingen',
  bladzijden: { veld: 'wijzigingen', grootte: 200 },
  object: 'programma',
  samenvatting: 'Wat aan het programma is veranderd, nieuwste eerst; van alles, van een ding of van een veld',
  query: z.strictObject({
    soort: beheersoort.optional(),
    id: dingId.optional(),
    veld: veldnaam.optional(),
    ...bladzijdevraag(200),
  }),
  antwoord: {
    status: 200,
    schema: z.object({ wijzigingen: z.array(programmawijziging), voorbeelddata }),
    mediatype: 'application/json',
    betekenis: 'De wijzigingen',
  },
  problemen: [],
})

const toevoeging = <Body extends z.ZodObject, Answer extends z.ZodType>(
  soort: z.infer<typeof beheersoort>,
  pad: string,
  operationId: string,
  samenvatting: string,
  body: Body,
  schema: Answer,
) =>
  endpoint({
    ...BASE,
    methode: 'post',
    pad: `/programma/${pad}`,
    operationId,
    wijziging: { object: `programma/${soort}`, ifMatch: 'mogelijk' },
    samenvatting,
    body,
    antwoord: { status: 201, schema, mediatype: 'application/json', betekenis: 'Het staat erbij' },
    problemen: ['niet-gevonden'],
  })

export const voegActieToe = toevoeging(
  'actie',
  'acties',
  'voegActieToe',
  'Zet een actie bij een lijn van het programma; op een fonds dat is afgelopen kan dat niet',
  NIEUW_DING.actie,
  actieNu,
)
export const voegFondsToe = toevoeging(
  'fonds',
  'fondsen',
  'voegFondsToe',
  'Zet een fonds erbij, met de jaren waarin het betaalt',
  NIEUW_DING.fonds,
  fondsNu,
)
export const voegPartnerToe = toevoeging(
  'partner',
  'partners',
  'voegPartnerToe',
  'Zet een organisatie erbij die meedoet',
  NIEUW_DING.partner,
  partnerNu,
)
export const voegStrevenToe = toevoeging(
  'streven',
  'streven',
  'voegStrevenToe',
  'Zet een streefgetal bij een actie',
  NIEUW_DING.streven,
  strevenNu,
)
export const voegBudgetregelToe = toevoeging(
  'budgetregel',
  'budgetregels',
  'voegBudgetregelToe',
  'Zet geld van een fonds bij een actie, voor een jaar; meer dan het fonds groot is, kan niet',
  NIEUW_DING.budgetregel,
  budgetregelNu,
)
export const voegInzetToe = toevoeging(
  'inzet',
  'inzet',
  'voegInzetToe',
  'Zet uren van een partner bij een actie',
  NIEUW_DING.inzet,
  inzetNu,
)
export const voegPartnerplanToe = toevoeging(
  'partnerplan',
  'partnerplannen',
  'voegPartnerplanToe',
  'Zet een bestaand plan van een partner in het plannenregister',
  NIEUW_DING.partnerplan,
  partnerplanNu,
)

export const wijzigProgrammaveld = endpoint({
  ...BASE,
  methode: 'put',
  pad: '/programma/{soort}/{ding}/velden/{veld}',
  operationId: 'wijzigProgrammaveld',
  wijziging: { object: 'programma/{soort}/{ding}/{veld}', ifMatch: 'verplicht' },
  samenvatting:
    'Verander een veld, met de reden; andere velden blijven van wie ze veranderde, en wat het plan zegt blijft ernaast staan',
  params: z.strictObject({ soort: beheersoort, ding: dingId, veld: veldnaam }),
  body: z.strictObject({
    /** What the field is to hold; null: nothing is known, or it is taken back. */
    waarde: z.union([z.null(), z.boolean(), z.number(), vrijeTekst(600), z.array(vrijeTekst(200)).max(40)]),
    reden: REDEN,
  }),
  antwoord: {
    status: 200,
    schema: programmawijziging,
    mediatype: 'application/json',
    betekenis: 'Het veld zoals het nu is',
  },
  problemen: ['niet-gevonden', 'onbekend-programmadeel', 'veld-staat-vast'],
})
