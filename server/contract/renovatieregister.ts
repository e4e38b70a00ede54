import { z } from 'zod'
import { veldstand, zegsman } from '../../geodata/schema/registerwoning.ts'
import { wijzigbaarVeld, woningveld } from '../../geodata/schema/woningfeit.ts'
import { bladzijdevraag } from './bladzijde.ts'
import { bronvermelding, geen, voorbeelddata, wijkId } from './delen.ts'
import { endpoint } from './endpoint.ts'
import { merkOngetoetst, woningreden, woningwaarde } from './vrije-tekst.ts'
import { woningAntwoord, woningSleutel } from './woningen.ts'

const ONDERWERP = 'Renovatie'
const json = { status: 200, mediatype: 'application/json' } as const

/** Most dwellings of one change: a wijk in a few goes, and no edit of a colleague waits longer than a quarter of a second. */
export const MOST_AT_ONCE = 2000

export const leesRegister = endpoint({
  methode: 'get',
  pad: '/renovatie/register',
  operationId: 'leesRegister',
  samenvatting: 'Alle woningen met hun renovatie, in een binair antwoord voor de kaart en de lijst',
  onderwerp: ONDERWERP,
  params: geen,
  query: geen,
  body: null,
  adresniveau: true,
  antwoord: {
    status: 200,
    schema: z.string(),
    mediatype: 'application/octet-stream',
    betekenis: 'De woningen als kolommen; de opbouw staat in server/contract/renovatie-binair.ts',
  },
  problemen: ['doel-nodig', 'geen-woningen'],
})

/** File formats of the list. */
export const lijstvorm = z.enum(['csv', 'xlsx'])
export const lijstkoppen = z.enum(['centrada', 'vera'])

export const haalRegisterlijst = endpoint({
  methode: 'get',
  pad: '/renovatie/lijst',
  operationId: 'haalRegisterlijst',
  samenvatting:
    'De woningen als lijst om mee te nemen en weer in te lezen, met koppen van de corporatie of van VERA',
  onderwerp: ONDERWERP,
  params: geen,
  query: z.strictObject({
    vorm: lijstvorm.default('csv'),
    koppen: lijstkoppen.default('centrada'),
    straat: merkOngetoetst(z.string().max(100), 'kiest een straat uit het register').optional(),
    blok: merkOngetoetst(z.string().max(100), 'kiest een blok uit het register').optional(),
    wijk: wijkId.optional(),
  }),
  body: null,
  adresniveau: true,
  zwaar: true,
  antwoord: {
    status: 200,
    schema: z.string(),
    mediatype: 'application/octet-stream',
    betekenis: 'Het bestand: CSV of Excel',
  },
  problemen: ['doel-nodig', 'geen-woningen'],
})

/** One thing that was said of a field: by a list or by a person, and whether it was undone since. */
export const geschiedenisregel = veldstand.pick({ veld: true, waarde: true }).extend({
  herkomst: zegsman,
  /** Change of many dwellings that it was part of. */
  bulk: z.string().nullable(),
  ongedaan: z.object({ rol: z.string(), tijd: z.iso.datetime(), reden: z.string() }).nullable(),
})
export type Geschiedenisregel = z.infer<typeof geschiedenisregel>

export const leesWoninggeschiedenis = endpoint({
  methode: 'get',
  pad: '/woningen/{woning}/geschiedenis',
  operationId: 'leesWoninggeschiedenis',
  object: 'woning/{woning}',
  samenvatting: 'Alles wat lijsten en mensen ooit over een woning zeiden, per veld, nieuwste eerst',
  onderwerp: ONDERWERP,
  params: z.strictObject({ woning: woningSleutel }),
  query: geen,
  body: null,
  adresniveau: true,
  antwoord: {
    ...json,
    schema: z.object({
      regels: z.array(geschiedenisregel),
      bronnen: z.array(bronvermelding),
      voorbeelddata,
    }),
    betekenis: 'De geschiedenis',
  },
  problemen: ['doel-nodig', 'onbekende-woning'],
})

export const besluitVerschil = endpoint({
  methode: 'post',
  pad: '/woningen/{woning}/besluiten',
  operationId: 'besluitVerschil',
  wijziging: { object: 'woning/{woning}', ifMatch: 'verplicht' },
  samenvatting: 'Besluit welke bron geldt waar bronnen elkaar tegenspreken, met de reden',
  onderwerp: ONDERWERP,
  params: z.strictObject({ woning: woningSleutel }),
  query: geen,
  body: z.strictObject({
    veld: woningveld,
    /** One of the values that the sources give. */
    waarde: merkOngetoetst(z.string().min(1).max(200), 'wordt alleen vergeleken met wat bronnen zeggen'),
    reden: woningreden(280),
  }),
  adresniveau: true,
  antwoord: {
    ...json,
    status: 201,
    schema: woningAntwoord,
    betekenis: 'Het besluit is bewaard; dit is de woning nu',
  },
  problemen: ['doel-nodig', 'onbekende-woning', 'geen-verschil'],
})

/** What a person wants of many dwellings. */
const bulkvraag = z.strictObject({
  veld: wijzigbaarVeld,
  waarde: woningwaarde(80),
  /** Day from which it holds. */
  datum: z.iso.date(),
  reden: woningreden(280),
  woningen: z.array(woningSleutel).min(1).max(MOST_AT_ONCE),
})

const enkele = z.array(woningSleutel).max(5)

/** What a change of many dwellings would do. */
export const bulkproef = z.object({
  /** Dwellings that would change, by what stands there now; null: nothing is known. */
  wijzigt: z.object({
    aantal: z.number().int(),
    van: z.array(z.object({ waarde: z.string().nullable(), aantal: z.number().int() })),
  }),
  /** Have it already, and are left alone. */
  gelijk: z.number().int(),
  /** May not change, with why and a few of them. */
  geweigerd: z.array(z.object({ melding: z.string(), aantal: z.number().int(), woningen: enkele })),
  /** Stand in no register that you may see. */
  onbekend: z.object({ aantal: z.number().int(), woningen: enkele }),
  /** Name of exactly this outcome: the change is made only if it still is. */
  stempel: z.string(),
})
export type Bulkproef = z.infer<typeof bulkproef>

export const beproefBulkbewerking = endpoint({
  methode: 'post',
  leest: true,
  pad: '/renovatie/bewerkingen/proef',
  operationId: 'beproefBulkbewerking',
  samenvatting:
    'Wat een wijziging van veel woningen zou doen: hoeveel, wat, en wat niet mag; er wordt niets bewaard',
  onderwerp: ONDERWERP,
  params: geen,
  query: geen,
  body: bulkvraag,
  adresniveau: true,
  antwoord: { ...json, schema: bulkproef, betekenis: 'De proef' },
  problemen: ['doel-nodig'],
})

/** A change of many dwellings as it stands in the list. */
export const bulkregel = z.object({
  id: z.string(),
  veld: woningveld,
  waarde: z.string(),
  datum: z.iso.date(),
  reden: z.string(),
  aantal: z.number().int(),
  rol: z.string(),
  tijd: z.iso.datetime(),
  /** Null: it stands. */
  ongedaan: z
    .object({ rol: z.string(), tijd: z.iso.datetime(), reden: z.string(), aantal: z.number().int() })
    .nullable(),
})
export type Bulkregel = z.infer<typeof bulkregel>

export const maakBulkbewerking = endpoint({
  methode: 'post',
  pad: '/renovatie/bewerkingen',
  operationId: 'maakBulkbewerking',
  // What the person saw is held by the stempel of the trial, over exactly these dwellings.
  wijziging: { object: 'woning', ifMatch: 'mogelijk' },
  samenvatting: 'Wijzig een veld van veel woningen tegelijk, precies zoals de proef liet zien',
  onderwerp: ONDERWERP,
  params: geen,
  query: geen,
  body: bulkvraag.extend({
    stempel: merkOngetoetst(z.string().regex(/^[0-9a-f]{64}$/), 'wordt alleen vergeleken'),
  }),
  adresniveau: true,
  antwoord: { ...json, status: 201, schema: bulkregel, betekenis: 'De woningen zijn gewijzigd' },
  problemen: ['doel-nodig', 'proef-anders', 'niets-te-wijzigen'],
})

export const herroepBulkbewerking = endpoint({
  methode: 'post',
  pad: '/renovatie/bewerkingen/{bewerking}/herroeping',
  operationId: 'herroepBulkbewerking',
  wijziging: { object: 'woning', ifMatch: 'mogelijk' },
  samenvatting: 'Maak een wijziging van veel woningen ongedaan; beide blijven in de geschiedenis staan',
  onderwerp: ONDERWERP,
  params: z.strictObject({ bewerking: z.uuid() }),
  query: geen,
  body: z.strictObject({ reden: woningreden(280) }),
  antwoord: { ...json, status: 201, schema: bulkregel, betekenis: 'De wijziging is ongedaan gemaakt' },
  problemen: ['onbekende-bewerking', 'al-ongedaan'],
})

export const lijstBulkbewerkingen = endpoint({
  methode: 'get',
  pad: '/renovatie/bewerkingen',
  operationId: 'lijstBulkbewerkingen',
  object: 'woning',
  bladzijden: { veld: 'bewerkingen', grootte: 100 },
  query: z.strictObject(bladzijdevraag(100)),
  samenvatting: 'De wijzigingen van veel woningen tegelijk, nieuwste eerst',
  onderwerp: ONDERWERP,
  params: geen,
  body: null,
  antwoord: {
    ...json,
    schema: z.object({ bewerkingen: z.array(bulkregel) }),
    betekenis: 'De wijzigingen',
  },
  problemen: [],
})
