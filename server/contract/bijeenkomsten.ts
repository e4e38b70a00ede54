import { z } from 'zod'
import { bijeenkomst, MOST_RANKED } from '../../geodata/schema/bijeenkomst.ts'
import { cyclusId, geen, voorbeelddata, wijkId } from './delen.ts'
import { endpoint } from './endpoint.ts'
import { vrijeTekst } from './vrije-tekst.ts'

export const lijstBijeenkomsten = endpoint({
  methode: 'get',
  pad: '/cycli/{cyclus}/bijeenkomsten',
  operationId: 'lijstBijeenkomsten',
  object: 'cyclus/{cyclus}/bijeenkomst',
  samenvatting: 'Bijeenkomsten van bewoners en professionals met hun eigen volgorde, nieuwste eerst',
  onderwerp: 'Cyclus',
  params: z.strictObject({ cyclus: cyclusId }),
  query: geen,
  body: null,
  antwoord: {
    status: 200,
    schema: z.object({ bijeenkomsten: z.array(bijeenkomst), voorbeelddata }),
    mediatype: 'application/json',
    betekenis: 'De bijeenkomsten',
  },
  problemen: ['onbekende-cyclus'],
})

export const legBijeenkomstVast = endpoint({
  methode: 'post',
  pad: '/cycli/{cyclus}/bijeenkomsten',
  operationId: 'legBijeenkomstVast',
  wijziging: { object: 'cyclus/{cyclus}/bijeenkomst', ifMatch: 'mogelijk' },
  samenvatting: 'Leg een bijeenkomst vast; namen, adressen en casussen worden geweigerd',
  onderwerp: 'Cyclus',
  params: z.strictObject({ cyclus: cyclusId }),
  query: geen,
  body: z.strictObject({
    soort: z.enum(['bewoners', 'professionals']),
    wijk: wijkId.nullable(),
    stadsdeel: vrijeTekst(60),
    datum: z.iso.date(),
    plaats: vrijeTekst(80),
    vorm: vrijeTekst(80),
    aantalMensen: z.number().int().positive().max(100_000),
    aantalOrganisaties: z.number().int().nonnegative().max(1000).nullable(),
    aantalBewoners: z.number().int().nonnegative().max(100_000).nullable(),
    bereik: vrijeTekst(160),
    volgorde: z
      .array(
        z.strictObject({
          thema: vrijeTekst(60),
          toelichting: vrijeTekst(140),
          houding: z.enum(['bevestigt', 'spreekt-tegen', 'nieuw']).nullable(),
        }),
      )
      .min(1)
      .max(MOST_RANKED),
  }),
  antwoord: {
    status: 201,
    schema: bijeenkomst,
    mediatype: 'application/json',
    betekenis: 'De bijeenkomst is vastgelegd',
  },
  problemen: ['onbekende-cyclus', 'onbekende-wijk', 'cyclus-vastgesteld'],
})

export const trekBijeenkomstIn = endpoint({
  methode: 'post',
  pad: '/cycli/{cyclus}/bijeenkomsten/{bijeenkomst}/intrekking',
  operationId: 'trekBijeenkomstIn',
  wijziging: { object: 'cyclus/{cyclus}/bijeenkomst/{bijeenkomst}', ifMatch: 'verplicht' },
  samenvatting:
    'Trek een verkeerd vastgelegde bijeenkomst in; zij telt dan niet meer, het logboek bewaart haar',
  onderwerp: 'Cyclus',
  params: z.strictObject({ cyclus: cyclusId, bijeenkomst: z.uuid() }),
  query: geen,
  body: z.strictObject({ reden: vrijeTekst(300) }),
  antwoord: {
    status: 204,
    schema: null,
    mediatype: 'application/json',
    betekenis: 'De bijeenkomst is ingetrokken',
  },
  problemen: ['onbekende-cyclus', 'onbekende-bijeenkomst', 'cyclus-vastgesteld'],
})
