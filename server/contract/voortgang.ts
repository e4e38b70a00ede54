import { z } from 'zod'
import { kwartaalrapport } from '../../analyses/voortgang/kwartaalrapport.ts'
import { stuurgroepblad } from '../../analyses/voortgang/stuurgroepblad.ts'
import { themastand } from '../../analyses/voortgang/terugkoppeling.ts'
import {
  antwoordsoort,
  inbrenger,
  kwartaalId,
  themaAntwoord,
  verwachting,
  voortgangsding,
  voortgangsoort,
  voortgangsregel,
  voortgangstand,
} from '../../geodata/schema/voortgang.ts'
import { bladzijdevraag } from './bladzijde.ts'
import { geen, programmaId, voorbeelddata, wijkId } from './delen.ts'
import { endpoint } from './endpoint.ts'
import { vrijeTekst, vrijeTekstOfLeeg } from './vrije-tekst.ts'

const BASE = { onderwerp: 'Voortgang', params: geen, query: geen, body: null } as const
const json = { status: 200, mediatype: 'application/json' } as const

/** A month: `2026-11`. */
const maand = z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])$/)

/** Something with its progress, newest day first, and whether you keep it up to date. */
export const dingMetVoortgang = voortgangsding.extend({
  regels: z.array(voortgangsregel),
  magBijhouden: z.boolean(),
})
export type DingMetVoortgang = z.infer<typeof dingMetVoortgang>

export const lijstVoortgang = endpoint({
  ...BASE,
  methode: 'get',
  pad: '/voortgang',
  operationId: 'lijstVoortgang',
  object: 'voortgang',
  bladzijden: { veld: 'dingen', grootte: 200 },
  query: z.strictObject(bladzijdevraag(200)),
  samenvatting: 'Hoe elke actie en elk doel ervoor staat, met datum en bron',
  antwoord: {
    ...json,
    schema: z.object({
      dingen: z.array(dingMetVoortgang),
      programmas: z.array(z.object({ id: z.string(), naam: z.string() })),
      wijken: z.array(z.object({ id: z.string(), naam: z.string() })),
      /** Today in the Netherlands. */
      vandaag: z.iso.date(),
      voorbeelddata,
    }),
    betekenis: 'De acties en doelen met hun voortgang',
  },
  problemen: ['niet-gevonden'],
})

export const legVoortgangVast = endpoint({
  ...BASE,
  methode: 'post',
  pad: '/voortgang',
  operationId: 'legVoortgangVast',
  // A row is added and none is changed: nothing of another can be overwritten.
  wijziging: { object: 'voortgang', ifMatch: 'mogelijk' },
  samenvatting: 'Schrijf op hoe een actie of doel ervoor staat; wat er eerder stond blijft te lezen',
  body: z.strictObject({
    soort: voortgangsoort,
    ding: z.string().regex(/^[a-z0-9][a-z0-9-]{0,60}$/),
    datum: z.iso.date(),
    stand: voortgangstand,
    waarde: z.number().min(-1e9).max(1e9).nullable(),
    verwachting,
    bron: vrijeTekst(160),
    reden: vrijeTekstOfLeeg(300),
  }),
  antwoord: {
    ...json,
    status: 201,
    schema: voortgangsregel,
    betekenis: 'De voortgang is opgeschreven',
  },
  problemen: ['niet-gevonden', 'onbekend-programmadeel'],
})

export const lijstTerugkoppeling = endpoint({
  ...BASE,
  methode: 'get',
  pad: '/terugkoppeling',
  operationId: 'lijstTerugkoppeling',
  object: 'terugkoppeling',
  bladzijden: { veld: 'themas', grootte: 200 },
  query: z.strictObject(bladzijdevraag(200)),
  samenvatting: 'Elk thema dat bewoners of professionals inbrachten, met het antwoord, en wat te laat is',
  onderwerp: 'Terugkoppeling',
  antwoord: {
    ...json,
    schema: z.object({
      themas: z.array(themastand),
      wijken: z.array(z.object({ id: z.string(), naam: z.string() })),
      vandaag: z.iso.date(),
      voorbeelddata,
    }),
    betekenis: 'De themas: eerst wat te laat is',
  },
  problemen: [],
})

export const geefAntwoord = endpoint({
  ...BASE,
  methode: 'post',
  pad: '/terugkoppeling',
  operationId: 'geefAntwoord',
  // A row is added and earlier ones stay, but the newest is what everybody reads: whoever answers must have seen what stands.
  wijziging: { object: 'terugkoppeling', ifMatch: 'verplicht' },
  samenvatting: 'Geef een thema een van de vijf antwoorden; eerdere antwoorden blijven te lezen',
  onderwerp: 'Terugkoppeling',
  body: z.strictObject({
    van: inbrenger,
    thema: vrijeTekst(80),
    wijk: wijkId.nullable(),
    antwoord: antwoordsoort,
    toelichting: vrijeTekst(300),
  }),
  antwoord: { ...json, status: 201, schema: themaAntwoord, betekenis: 'Het antwoord is gegeven' },
  problemen: [],
})

export const leesStuurgroepblad = endpoint({
  ...BASE,
  methode: 'get',
  pad: '/stuurgroepen/{programma}/blad',
  operationId: 'leesStuurgroepblad',
  samenvatting:
    'Eén A4 voor een stuurgroep over een maand: te besluiten, veranderd, loopt vast, geld dat stopt',
  onderwerp: 'Rapportage',
  params: z.strictObject({ programma: programmaId }),
  /** Left out: this month. */
  query: z.strictObject({ maand: maand.optional() }),
  antwoord: {
    ...json,
    schema: z.object({
      blad: stuurgroepblad,
      naam: z.string(),
      voorzitter: z.string().nullable(),
      wijken: z.array(z.object({ id: z.string(), naam: z.string() })),
      /** Last day that counts. */
      opDag: z.iso.date(),
      voorbeelddata,
    }),
    betekenis: 'Het blad',
  },
  problemen: ['niet-gevonden'],
})

/** A kept report, without what stands in it. */
export const bewaardeRapportage = z.object({
  kwartaal: kwartaalId,
  sha256: z.string(),
  datum: z.iso.date(),
  rol: z.string(),
})

export const lijstKwartaalrapportages = endpoint({
  ...BASE,
  methode: 'get',
  pad: '/kwartaalrapportages',
  operationId: 'lijstKwartaalrapportages',
  object: 'kwartaalrapport',
  bladzijden: { veld: 'vastgelegd', grootte: 100 },
  query: z.strictObject(bladzijdevraag(100)),
  samenvatting: 'De kwartaalrapportages die zijn vastgelegd, en die van nu als concept',
  onderwerp: 'Rapportage',
  antwoord: {
    ...json,
    schema: z.object({
      vastgelegd: z.array(bewaardeRapportage),
      /** The last quarters that are over and this one, newest first: a draft of each can be read. */
      kwartalen: z.array(z.object({ kwartaal: kwartaalId, voorbij: z.boolean() })),
      voorbeelddata,
    }),
    betekenis: 'De rapportages, nieuwste kwartaal eerst',
  },
  problemen: [],
})

export const leesKwartaalrapportage = endpoint({
  ...BASE,
  methode: 'get',
  pad: '/kwartaalrapportages/{kwartaal}',
  operationId: 'leesKwartaalrapportage',
  object: 'kwartaalrapport/{kwartaal}',
  samenvatting: 'De kwartaalrapportage zoals zij is vastgelegd; anders zoals zij nu zou worden',
  onderwerp: 'Rapportage',
  params: z.strictObject({ kwartaal: kwartaalId }),
  antwoord: {
    ...json,
    schema: z.object({
      rapport: kwartaalrapport,
      /** Null: a draft, it may still change. */
      vastgelegd: bewaardeRapportage.nullable(),
      /** Whether the quarter is over, so that it can be kept. */
      voorbij: z.boolean(),
      voorbeelddata,
    }),
    betekenis: 'De rapportage',
  },
  problemen: ['niet-gevonden'],
})

export const legKwartaalVast = endpoint({
  ...BASE,
  methode: 'post',
  pad: '/kwartaalrapportages',
  operationId: 'legKwartaalVast',
  // The quarter is kept once; whoever is second reads 409.
  wijziging: { object: 'kwartaalrapport', ifMatch: 'mogelijk' },
  samenvatting: 'Leg de rapportage van een kwartaal dat voorbij is vast, met datum en controlegetal',
  onderwerp: 'Rapportage',
  body: z.strictObject({ kwartaal: kwartaalId }),
  antwoord: { ...json, status: 201, schema: bewaardeRapportage, betekenis: 'De rapportage is vastgelegd' },
  problemen: ['niet-gevonden', 'kwartaal-vastgelegd'],
})
