import { z } from 'zod'
import { cyclusId, geen, wijkId } from './delen.ts'
import { endpoint } from './endpoint.ts'

/** Work in the background. `object` says what it is about: a cyclus, an import or a source. */
export const taak = z.object({
  id: z.uuid(),
  soort: z.enum(['wijkanalyses', 'proef', 'ophalen', 'reservekopie', 'renovatieplan']),
  /** onderbroken: the app stopped while it ran; nothing half is kept. */
  staat: z.enum(['wacht', 'bezig', 'klaar', 'mislukt', 'gestopt', 'onderbroken']),
  cyclus: cyclusId.nullable(),
  object: z.string(),
  gedaan: z.number().int(),
  /** Number of steps, bytes or rows in all; 0 when it is not known. */
  totaal: z.number().int(),
  /** Analyses made by this task; `nieuw` is false when the same inputs already had a stored result. */
  resultaat: z.array(z.object({ wijk: wijkId, sha256: z.string(), nieuw: z.boolean() })),
  fout: z.string().nullable(),
})
export type Taak = z.infer<typeof taak>

export const leesTaak = endpoint({
  methode: 'get',
  pad: '/taken/{taak}',
  operationId: 'leesTaak',
  object: 'taak/{taak}',
  samenvatting: 'Hoe ver een taak is',
  onderwerp: 'Taken',
  params: z.strictObject({ taak: z.uuid() }),
  query: geen,
  body: null,
  antwoord: { status: 200, schema: taak, mediatype: 'application/json', betekenis: 'De taak' },
  problemen: ['onbekende-taak'],
})

export const stopTaak = endpoint({
  methode: 'delete',
  pad: '/taken/{taak}',
  operationId: 'stopTaak',
  wijziging: { object: 'taak/{taak}', ifMatch: 'verplicht' },
  samenvatting: 'Stop een taak die nog loopt',
  onderwerp: 'Taken',
  params: z.strictObject({ taak: z.uuid() }),
  query: geen,
  body: null,
  antwoord: { status: 200, schema: taak, mediatype: 'application/json', betekenis: 'De taak na het stoppen' },
  problemen: ['onbekende-taak', 'taak-is-klaar', 'geen-recht'],
})
