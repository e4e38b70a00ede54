import { z } from 'zod'
import { vraagOordeel } from '../../analyses/enquete/cijfers.ts'
import { enqueteUitslag } from '../../analyses/enquete/uitslag.ts'
import { enqueteVerantwoording } from '../../geodata/schema/invoer.ts'
import { MOST_SIGNAL_TEXT, signaal } from '../../geodata/schema/signaal.ts'
import { buurtcode } from '../../geodata/schema/gebied.ts'
import { pijlerId } from '../../geodata/schema/indicator.ts'
import { bronvermelding, geen, voorbeelddata } from './delen.ts'
import { endpoint } from './endpoint.ts'
import { vrijeTekst, vrijeTekstOfLeeg } from './vrije-tekst.ts'

/** Kinds of organisations to choose from on the form; a list that is brought in may name others. */
export const soortOrganisatie = z.enum([
  'gemeente',
  'wijkteam',
  'welzijn',
  'woningcorporatie',
  'onderwijs',
  'zorg',
  'politie-en-handhaving',
  'vrijwilligers-en-verenigingen',
  'ondernemers',
  'anders',
])
export type SoortOrganisatie = z.infer<typeof soortOrganisatie>

/** A signal with where it comes from: entered on a screen (by a role, never a person) or brought in with a list. */
export const signaalregel = signaal.extend({
  ingevoerd: z.object({ rol: z.string(), op: z.iso.datetime({ offset: true }) }).nullable(),
  /** Withdrawn: it no longer counts, and says why. */
  ingetrokken: z.object({ reden: z.string(), rol: z.string(), datum: z.iso.date() }).nullable(),
})
export type Signaalregel = z.infer<typeof signaalregel>

const lijst = z.object({
  signalen: z.array(signaalregel),
  /** Per theme how many kinds of organisations see it: one "zegt", two or more "zien". Withdrawn signals do not count. */
  themas: z.array(
    z.object({ thema: z.string(), signalen: z.number().int(), organisaties: z.number().int() }),
  ),
  bronnen: z.array(bronvermelding),
  voorbeelddata,
})

export const lijstSignalen = endpoint({
  methode: 'get',
  pad: '/signalen',
  operationId: 'lijstSignalen',
  object: 'signaal',
  samenvatting: 'Wat professionals zien; alleen voor wie ermee werkt',
  onderwerp: 'Signalen en enquêtes',
  params: geen,
  query: geen,
  body: null,
  antwoord: {
    status: 200,
    schema: lijst,
    mediatype: 'application/json',
    betekenis: 'De signalen',
  },
  problemen: [],
})

export const lijstEigenSignalen = endpoint({
  methode: 'get',
  pad: '/eigen-signalen',
  operationId: 'lijstEigenSignalen',
  object: 'signaal',
  samenvatting: 'De signalen die uw eigen rol invulde',
  onderwerp: 'Signalen en enquêtes',
  params: geen,
  query: geen,
  body: null,
  antwoord: {
    status: 200,
    schema: lijst,
    mediatype: 'application/json',
    betekenis: 'De eigen signalen',
  },
  problemen: [],
})

export const legSignaalVast = endpoint({
  methode: 'post',
  pad: '/signalen',
  operationId: 'legSignaalVast',
  wijziging: { object: 'signaal', ifMatch: 'mogelijk' },
  samenvatting: 'Geef een signaal door; namen, adressen, telefoonnummers en casussen worden geweigerd',
  onderwerp: 'Signalen en enquêtes',
  params: geen,
  query: geen,
  body: z.strictObject({
    /** Theme of `analyses/prioriteiten/themas.ts`, or one of their own in a line. */
    thema: vrijeTekst(60),
    pijler: pijlerId.nullable(),
    /** Null: wider than one buurt. */
    buurt: buurtcode.nullable(),
    periodeVan: z.iso.date(),
    periodeTot: z.iso.date(),
    soortOrganisatie,
    hoeVaak: z.enum(['een-keer', 'vaker']),
    vraagt: vrijeTekstOfLeeg(MOST_SIGNAL_TEXT),
    houding: z.enum(['bevestigt', 'spreekt-tegen', 'nieuw']),
    tekst: vrijeTekstOfLeeg(MOST_SIGNAL_TEXT),
  }),
  antwoord: {
    status: 201,
    schema: signaalregel,
    mediatype: 'application/json',
    betekenis: 'Het signaal is vastgelegd',
  },
  problemen: ['onbekend-gebied'],
})

export const trekSignaalIn = endpoint({
  methode: 'post',
  pad: '/signalen/{signaal}/intrekking',
  operationId: 'trekSignaalIn',
  wijziging: { object: 'signaal/{signaal}', ifMatch: 'verplicht' },
  samenvatting: 'Trek een ingevuld signaal in, met de reden; het blijft staan en telt niet meer',
  onderwerp: 'Signalen en enquêtes',
  params: z.strictObject({ signaal: z.uuid() }),
  query: geen,
  body: z.strictObject({ reden: vrijeTekst(280) }),
  antwoord: {
    status: 200,
    schema: signaalregel,
    mediatype: 'application/json',
    betekenis: 'Het signaal is ingetrokken',
  },
  problemen: ['onbekend-signaal', 'al-ingetrokken'],
})

export const lijstEnquetes = endpoint({
  methode: 'get',
  pad: '/enquetes',
  operationId: 'lijstEnquetes',
  samenvatting: 'Uitslagen van enquêtes, met hoe zij zijn gehouden; onder de 30 antwoorden niets per gebied',
  onderwerp: 'Signalen en enquêtes',
  params: geen,
  query: geen,
  body: null,
  antwoord: {
    status: 200,
    schema: z.object({
      enquetes: z.array(
        z.object({
          bron: bronvermelding,
          verantwoording: enqueteVerantwoording,
          uitslagen: z.array(enqueteUitslag),
          /** What became of its standard questions: a figure, or why not. */
          vragen: z.array(vraagOordeel),
        }),
      ),
      voorbeelddata,
    }),
    mediatype: 'application/json',
    betekenis: 'De enquêtes',
  },
  problemen: [],
})
