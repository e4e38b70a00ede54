import { z } from 'zod'
import { verdieping } from '../../analyses/verdieping/verdieping.ts'
import { cyclusverschil } from '../../analyses/wijkanalyse/cyclusverschil.ts'
import { wijkanalyse } from '../../analyses/wijkanalyse/wijkanalyse.ts'
import { cyclusId, geen, wijkId } from './delen.ts'
import { endpoint } from './endpoint.ts'

// Apart from the cycli: every screen knows those, and these schemas bring all analyses along.

export const leesWijkanalyse = endpoint({
  methode: 'get',
  pad: '/cycli/{cyclus}/wijkanalyses/{wijk}',
  operationId: 'leesWijkanalyse',
  samenvatting: 'De bewaarde wijkanalyse, letter voor letter zoals zij is bewaard',
  onderwerp: 'Wijkanalyse',
  params: z.strictObject({ cyclus: cyclusId, wijk: wijkId }),
  query: geen,
  body: null,
  antwoord: { status: 200, schema: wijkanalyse, mediatype: 'application/json', betekenis: 'De wijkanalyse' },
  problemen: ['onbekende-cyclus', 'onbekende-wijk', 'geen-wijkanalyse'],
})

/** The same as a file to take along: that it went out is written down, reading it on the screen is not. */
export const haalWijkanalyse = endpoint({
  methode: 'get',
  pad: '/cycli/{cyclus}/wijkanalyses/{wijk}/bestand',
  operationId: 'haalWijkanalyse',
  samenvatting: 'De bewaarde wijkanalyse als JSON-bestand, letter voor letter zoals zij is bewaard',
  onderwerp: 'Wijkanalyse',
  params: z.strictObject({ cyclus: cyclusId, wijk: wijkId }),
  query: geen,
  body: null,
  antwoord: {
    status: 200,
    schema: wijkanalyse,
    mediatype: 'application/json',
    betekenis: 'Het bestand met de wijkanalyse',
  },
  problemen: ['onbekende-cyclus', 'onbekende-wijk', 'geen-wijkanalyse'],
})

export const leesVerdieping = endpoint({
  methode: 'get',
  pad: '/cycli/{cyclus}/wijkanalyses/{wijk}/verdieping',
  operationId: 'leesVerdieping',
  samenvatting: 'De verdieping van een wijkanalyse: hoe zeker, verandering, plekken, tijd',
  onderwerp: 'Wijkanalyse',
  params: z.strictObject({ cyclus: cyclusId, wijk: wijkId }),
  query: geen,
  body: null,
  antwoord: { status: 200, schema: verdieping, mediatype: 'application/json', betekenis: 'De verdieping' },
  problemen: ['onbekende-cyclus', 'onbekende-wijk', 'geen-wijkanalyse'],
})

/** What came of computing a stored document again from its archive. */
export const herhaald = z.object({
  stuk: z.enum(['wijkanalyse', 'wijkverdieping']),
  uitkomst: z.enum(['gelijk', 'anders', 'kan-niet']),
  /**
   * methode-anders: the program computes in another way than then; versie-weg: a dataset version is gone or damaged;
   * geen-archief: stored before inputs were kept. Null: there is nothing to explain, or nothing that explains it.
   */
  reden: z.enum(['methode-anders', 'versie-weg', 'geen-archief']).nullable(),
  sha256Toen: z.string(),
  sha256Nu: z.string().nullable(),
  methodeToen: z.string(),
  methodeNu: z.string(),
})
export type Herhaald = z.infer<typeof herhaald>

export const herhaalWijkanalyse = endpoint({
  methode: 'post',
  pad: '/cycli/{cyclus}/wijkanalyses/{wijk}/herhalingen',
  operationId: 'herhaalWijkanalyse',
  wijziging: { object: 'cyclus/{cyclus}', ifMatch: 'mogelijk' },
  samenvatting: 'Reken een bewaarde wijkanalyse opnieuw uit haar archief, en vergelijk tot op de byte',
  onderwerp: 'Wijkanalyse',
  params: z.strictObject({ cyclus: cyclusId, wijk: wijkId }),
  query: geen,
  body: null,
  zwaar: true,
  antwoord: {
    status: 200,
    schema: z.object({ stukken: z.array(herhaald) }),
    mediatype: 'application/json',
    betekenis: 'Wat er uit het archief kwam',
  },
  problemen: ['onbekende-cyclus', 'onbekende-wijk', 'geen-wijkanalyse'],
})

export const leesVerschil = endpoint({
  methode: 'get',
  pad: '/cycli/{cyclus}/wijkanalyses/{wijk}/verschil',
  operationId: 'leesVerschil',
  samenvatting: 'Wat er anders is dan in een eerdere cyclus, en waarom',
  onderwerp: 'Wijkanalyse',
  params: z.strictObject({ cyclus: cyclusId, wijk: wijkId }),
  query: z.strictObject({ met: cyclusId }),
  body: null,
  antwoord: {
    status: 200,
    schema: cyclusverschil,
    mediatype: 'application/json',
    betekenis: 'De wijzigingen',
  },
  problemen: ['onbekende-cyclus', 'onbekende-wijk', 'geen-wijkanalyse'],
})
