import { z } from 'zod'
import {
  bezoekafspraak,
  bezoekuitkomst,
  bezoekwaarden,
  gesprek,
  woonwens,
} from '../../geodata/schema/campagne.ts'
import { uitnodigplek } from '../../analyses/renovatie/uitnodigen.ts'
import { eigenaar, renovatieStatus } from '../../geodata/schema/woning.ts'
import { woningId } from '../../geodata/schema/woningfeit.ts'
import { bladzijdevraag } from './bladzijde.ts'
import { bestaandeId, registernaam } from './campagnes.ts'
import { geen, voorbeelddata } from './delen.ts'
import { endpoint } from './endpoint.ts'

const BASE = { onderwerp: 'Campagnes', query: geen, body: null } as const
const json = { status: 200, mediatype: 'application/json' } as const
const params = z.strictObject({ campagne: z.uuid() })

/** What is written down of a visit, as strict as a question is read. */
const bezoekvelden = {
  ...bezoekwaarden.shape,
  ronde: z.uuid(),
  wensen: z.array(woonwens).max(woonwens.options.length),
  hulp: z
    .strictObject({ organisatie: bestaandeId, toestemmingOp: z.iso.date(), overgedragen: z.boolean() })
    .nullable(),
} as const

export const legBezoekVast = endpoint({
  ...BASE,
  params,
  methode: 'post',
  pad: '/campagnes/{campagne}/bezoeken',
  operationId: 'legBezoekVast',
  wijziging: { object: 'campagne/{campagne}', ifMatch: 'mogelijk' },
  samenvatting: 'Hoe een bezoek ging: vaste velden, nooit wat er is gezegd',
  adresniveau: true,
  body: z.strictObject({ ...bezoekvelden, woning: woningId }),
  antwoord: { ...json, status: 201, schema: gesprek, betekenis: 'Het bezoek is vastgelegd' },
  problemen: ['doel-nodig', 'onbekende-campagne'],
})

export const schrijfDeurbezoek = endpoint({
  ...BASE,
  params: z.strictObject({ campagne: z.uuid(), woning: woningId }),
  methode: 'put',
  pad: '/campagnes/{campagne}/bezoeken/{woning}',
  operationId: 'schrijfDeurbezoek',
  wijziging: { object: 'campagne/{campagne}/bezoek/{woning}', ifMatch: 'verplicht' },
  samenvatting:
    'Hoe een bezoek ging, aan de deur opgeschreven: alleen als niemand anders intussen iets over deze woning opschreef',
  adresniveau: true,
  body: z.strictObject(bezoekvelden),
  antwoord: { ...json, schema: gesprek, betekenis: 'Het bezoek zoals het er nu staat' },
  problemen: ['doel-nodig', 'onbekende-campagne'],
})

export const schrijfBezoekafspraak = endpoint({
  ...BASE,
  params: z.strictObject({ campagne: z.uuid(), woning: woningId }),
  methode: 'put',
  pad: '/campagnes/{campagne}/afspraken/{woning}',
  operationId: 'schrijfBezoekafspraak',
  wijziging: { object: 'campagne/{campagne}/afspraak/{woning}', ifMatch: 'verplicht' },
  samenvatting:
    'Wanneer mensen van een woning bezoek willen, in welke taal en of er een tolk meegaat: vaste keuzes, geen tekst',
  adresniveau: true,
  body: z.strictObject(bezoekafspraak.shape),
  antwoord: { ...json, schema: bezoekafspraak, betekenis: 'De afspraak zoals zij er nu staat' },
  problemen: ['doel-nodig', 'onbekende-campagne'],
})

export const legGeinformeerdVast = endpoint({
  ...BASE,
  params,
  methode: 'post',
  pad: '/campagnes/{campagne}/geinformeerd',
  operationId: 'legGeinformeerdVast',
  wijziging: { object: 'campagne/{campagne}', ifMatch: 'mogelijk' },
  samenvatting: 'Dat de mensen van woningen persoonlijk zijn geïnformeerd over deze campagne, met de dag',
  adresniveau: true,
  body: z.strictObject({ woningen: z.array(woningId).min(1).max(500), datum: z.iso.date() }),
  antwoord: {
    ...json,
    status: 201,
    schema: z.object({ vastgelegd: z.number().int(), eerder: z.number().int() }),
    betekenis: 'Hoeveel er zijn vastgelegd, en hoeveel er al stonden',
  },
  problemen: ['doel-nodig', 'onbekende-campagne'],
})

/** One address of a list for visits: where it is and what was agreed, and nothing about the people. */
export const bezoekadres = z.object({
  woning: woningId,
  adres: z.string(),
  postcode: z.string().nullable(),
  eigenaar,
  blok: z.string().nullable(),
  /** Pair that goes there; null: not on that day. */
  duo: z.number().int().nullable(),
  /** Earlier visits at which nobody was met. */
  nietGetroffen: z.number().int(),
  uitkomst: bezoekuitkomst.nullable(),
  geinformeerdOp: z.iso.date().nullable(),
  /** When and how people want to be visited; null: nothing was said. */
  afspraak: bezoekafspraak.nullable(),
})
export type Bezoekadres = z.infer<typeof bezoekadres>

/** Organisations somebody can be handed over to. */
const partners = z.array(z.object({ id: z.string(), naam: z.string() }))

const lijstvraag = {
  straat: registernaam,
  /** A day of a round; left out: all addresses of the street. */
  datum: z.iso.date().optional(),
} as const

export const leesAdreslijst = endpoint({
  ...BASE,
  params,
  methode: 'get',
  pad: '/campagnes/{campagne}/adreslijst',
  operationId: 'leesAdreslijst',
  // What is agreed with people is held against the list it was read from.
  object: 'campagne/{campagne}',
  samenvatting: 'Adressen voor bezoeken in één straat, per dag; elke blik wordt opgeschreven',
  adresniveau: true,
  query: z.strictObject(lijstvraag),
  antwoord: {
    ...json,
    schema: z.object({
      straat: z.string(),
      adressen: z.array(bezoekadres),
      /** Rounds of this street with their dwellings: a visit names its round. */
      rondes: z.array(z.object({ id: z.uuid(), woningen: z.array(woningId) })),
      partners,
      voorbeelddata,
    }),
    betekenis: 'De adressen in de volgorde van de huisnummers',
  },
  problemen: ['doel-nodig', 'onbekende-campagne', 'onbekende-straat'],
})

/** One address of the list for at the door, with what was written down of its last visit. */
export const deuradres = z.object({
  woning: woningId,
  adres: z.string(),
  /** How far the renovation of this home is; null: not known. */
  status: renovatieStatus.nullable(),
  /** Earlier visits at which nobody was met. */
  nietGetroffen: z.number().int(),
  geinformeerdOp: z.iso.date().nullable(),
  /** Round in which this home is visited. */
  ronde: z.uuid(),
  bezoek: bezoekwaarden.nullable(),
  /** When and how people want to be visited; null: nothing was said. */
  afspraak: bezoekafspraak.nullable(),
})
export type Deuradres = z.infer<typeof deuradres>

export const leesDeurlijst = endpoint({
  ...BASE,
  params,
  methode: 'get',
  pad: '/campagnes/{campagne}/deurlijst',
  operationId: 'leesDeurlijst',
  // Nothing of this campaign has changed since: what is written down at a door is held against it.
  object: 'campagne/{campagne}',
  samenvatting:
    'De adressen van een straat om mee te nemen naar de deur, met wat er van het laatste bezoek is opgeschreven; elke blik wordt opgeschreven',
  adresniveau: true,
  query: z.strictObject(lijstvraag),
  antwoord: {
    ...json,
    schema: z.object({
      straat: z.string(),
      adressen: z.array(deuradres),
      partners,
      vandaag: z.iso.date(),
      voorbeelddata,
    }),
    betekenis: 'De adressen die in een ronde zitten, in de volgorde van de huisnummers',
  },
  problemen: ['doel-nodig', 'onbekende-campagne', 'onbekende-straat'],
})

export const lijstBezoekstraten = endpoint({
  ...BASE,
  params: geen,
  methode: 'get',
  pad: '/bezoekstraten',
  operationId: 'lijstBezoekstraten',
  samenvatting: 'In welke straten van welke campagne u op bezoek gaat, en op welke dagen',
  antwoord: {
    ...json,
    schema: z.object({
      straten: z.array(
        z.object({
          campagne: z.uuid(),
          naam: z.string(),
          straat: z.string(),
          dagen: z.array(z.iso.date()),
        }),
      ),
      vandaag: z.iso.date(),
      voorbeelddata,
    }),
    betekenis: 'De straten, per campagne',
  },
  problemen: [],
})

export const lijstvorm = z.enum(['csv', 'xlsx'])
export type Lijstvorm = z.infer<typeof lijstvorm>

export const haalAdreslijst = endpoint({
  ...BASE,
  params,
  methode: 'get',
  pad: '/campagnes/{campagne}/adreslijst/bestand',
  operationId: 'haalAdreslijst',
  samenvatting: 'De adressen voor bezoeken, of die voor een brief aan de bewoners, als CSV of Excel',
  adresniveau: true,
  zwaar: true,
  query: z.strictObject({ ...lijstvraag, soort: z.enum(['bezoek', 'brief']), vorm: lijstvorm }),
  antwoord: {
    ...json,
    schema: z.string(),
    mediatype: 'application/octet-stream',
    betekenis: 'Het bestand; een brief is aan de bewoners van een adres, zonder naam',
  },
  problemen: ['doel-nodig', 'onbekende-campagne', 'onbekende-straat'],
})

/** Addresses on one page of the list on the screen. */
export const UITNODIGINGEN_PER_BLADZIJDE = 50

/** An address for a letter to the people who live there: never a name. */
const uitnodiging = z.object({
  woning: woningId,
  adres: z.string(),
  postcode: z.string().nullable(),
  plek: uitnodigplek,
})
export type Uitnodigadres = z.infer<typeof uitnodiging>

export const leesUitnodigingen = endpoint({
  ...BASE,
  params,
  methode: 'get',
  pad: '/campagnes/{campagne}/uitnodigingen',
  operationId: 'leesUitnodigingen',
  samenvatting:
    'De adressen van eigenaren en VvE’s rond het werk van de corporatie die nog niet zijn gevraagd, per straat geteld; elke blik wordt opgeschreven',
  adresniveau: true,
  bladzijden: { veld: 'adressen', grootte: UITNODIGINGEN_PER_BLADZIJDE },
  query: z.strictObject({
    straat: registernaam.optional(),
    ...bladzijdevraag(UITNODIGINGEN_PER_BLADZIJDE),
  }),
  antwoord: {
    ...json,
    schema: z.object({
      /** All addresses of the list, or of the street that was asked. */
      totaal: z.number().int(),
      /** By street, whatever street was asked; null is a street that is not known. */
      straten: z.array(z.object({ straat: z.string().nullable(), adressen: z.number().int() })),
      adressen: z.array(uitnodiging),
      voorbeelddata,
    }),
    betekenis: 'Een bladzijde met adressen, per straat in de volgorde van de huisnummers',
  },
  problemen: ['doel-nodig', 'onbekende-campagne', 'onbekende-straat'],
})

export const haalUitnodigingen = endpoint({
  ...BASE,
  params,
  methode: 'get',
  pad: '/campagnes/{campagne}/uitnodigingen/bestand',
  operationId: 'haalUitnodigingen',
  samenvatting:
    'De adressen van eigenaren en VvE’s rond het werk van de corporatie die nog niet zijn gevraagd, voor een brief, als CSV of Excel',
  adresniveau: true,
  zwaar: true,
  query: z.strictObject({ vorm: lijstvorm }),
  antwoord: {
    ...json,
    schema: z.string(),
    mediatype: 'application/octet-stream',
    betekenis: 'Het bestand; een brief is aan de bewoners van een adres, zonder naam',
  },
  problemen: ['doel-nodig', 'onbekende-campagne'],
})
