import { z } from 'zod'
import { geen } from './delen.ts'
import { endpoint } from './endpoint.ts'

/** What the content of a log row is about: its retention class, kept with the row. */
export const logsoort = z.enum(['aanmelding', 'inzage', 'bezoek', 'beheer', 'wijziging'])
export type Logsoort = z.infer<typeof logsoort>

/** Every kind of data with a term of its own. */
export const bewaarsoort = z.enum([
  'logboek-aanmelding',
  'logboek-inzage',
  'logboek-bezoek',
  'logboek-beheer',
  'logboek-wijziging',
  'sessie',
  'uitnodiging',
  'account-opgeheven',
  'sleutel-ingetrokken',
  'herhaalsleutel',
  'invoer-wachtend',
  'invoer-bestand',
  'versie-oud',
  'signaal',
  'bezoek',
  'bezoekronde',
  'persoonlijk-geinformeerd',
  'bezoekafspraak',
  'bezoekerslijst',
  'reservekopie',
])
export type Bewaarsoort = z.infer<typeof bewaarsoort>

const bewaartermijnen = z.object({
  termijnen: z.array(
    z.object({
      soort: bewaarsoort,
      /** Term that holds here, in days; 0: at once. */
      dagen: z.number().int(),
      /** Term the app proposes. */
      voorgesteld: z.number().int(),
      /** Whether the daily run carries it out, or the part that holds the data. */
      door: z.enum(['dagelijks', 'zelf']),
      /** Moment at which the oldest of these is over its term; null when there is none. */
      eerstvolgend: z.string().nullable(),
    }),
  ),
  /** The last run and what it did away with, by kind; null before the first. */
  laatste: z
    .object({ tijd: z.string(), aantallen: z.partialRecord(bewaarsoort, z.number().int()) })
    .nullable(),
})
export type Bewaartermijnenstand = z.infer<typeof bewaartermijnen>

export const leesBewaartermijnen = endpoint({
  methode: 'get',
  pad: '/bewaartermijnen',
  operationId: 'leesBewaartermijnen',
  samenvatting: 'Hoe lang elke soort gegevens blijft',
  onderwerp: 'Logboek',
  params: geen,
  query: geen,
  body: null,
  object: 'bewaartermijnen',
  antwoord: {
    status: 200,
    schema: bewaartermijnen,
    mediatype: 'application/json',
    betekenis: 'De bewaartermijnen en wanneer zij zijn uitgevoerd',
  },
  problemen: [],
})

export const voerBewaartermijnenUit = endpoint({
  methode: 'post',
  pad: '/bewaartermijnen/uitvoeringen',
  operationId: 'voerBewaartermijnenUit',
  samenvatting: 'Doe nu weg wat over zijn bewaartermijn is',
  onderwerp: 'Logboek',
  params: geen,
  query: geen,
  body: null,
  wijziging: { object: 'bewaartermijnen', ifMatch: 'mogelijk' },
  zwaar: true,
  antwoord: {
    status: 200,
    schema: bewaartermijnen,
    mediatype: 'application/json',
    betekenis: 'Uitgevoerd, met de stand daarna',
  },
  problemen: [],
})
