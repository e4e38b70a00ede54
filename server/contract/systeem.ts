import { z } from 'zod'
import { geen } from './delen.ts'
import { endpoint } from './endpoint.ts'

/** How the running app stands, for the administrator of the system. No secrets, nothing about people. */
export const systeem = z.object({
  versie: z.string(),
  node: z.string(),
  /** Whether this Node still gets security fixes. */
  nodeOndersteund: z.boolean(),
  gestart: z.iso.datetime(),
  geheugenBytes: z.number().int(),
  /** Every setting; of a secret only whether it was given. */
  instellingen: z.array(z.object({ naam: z.string(), waarde: z.string(), gegeven: z.boolean() })),
  /** Every health check; `probleem` is null when it is in order. */
  gezondheid: z.array(z.object({ naam: z.string(), probleem: z.string().nullable() })),
  schijf: z.object({
    vrijBytes: z.number().int(),
    totaalBytes: z.number().int(),
    /** Free space that files of people must leave. */
    reserveBytes: z.number().int(),
  }),
  taken: z.array(z.object({ staat: z.string(), aantal: z.number().int() })),
  sessies: z.number().int(),
  /** Most requests per minute; 0: no limit. */
  limieten: z.object({ persoon: z.number().int(), zwaar: z.number().int(), adres: z.number().int() }),
  /** Unexpected faults since the start. */
  fouten: z.number().int(),
  /** Number of the last row of the audit. */
  logboekregels: z.number().int(),
  /** Moment of the last good backup; null when there is none. */
  reservekopie: z.iso.datetime().nullable(),
})
export type Systeem = z.infer<typeof systeem>

export const leesSysteem = endpoint({
  methode: 'get',
  pad: '/systeem',
  operationId: 'leesSysteem',
  samenvatting: 'Hoe de app ervoor staat: instellingen zonder geheimen, controles, schijf, taken en fouten',
  onderwerp: 'Systeem',
  params: geen,
  query: geen,
  body: null,
  antwoord: { status: 200, schema: systeem, mediatype: 'application/json', betekenis: 'De staat van de app' },
  problemen: [],
})
