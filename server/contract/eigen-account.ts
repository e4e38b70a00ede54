import { z } from 'zod'
import { herstelcodes, nieuweTweedeFactor, wachtwoordInvoer } from './aanmelding.ts'
import { geen } from './delen.ts'
import { endpoint } from './endpoint.ts'
import { rol, wijkenVan } from './sessie.ts'

const sessieregel = z.object({
  id: z.string(),
  via: z.enum(['demo', 'wachtwoord', 'oidc']),
  begonnen: z.string(),
  laatstGezien: z.string(),
  /** Whether this is the session that asks. */
  deze: z.boolean(),
})
export type Sessieregel = z.infer<typeof sessieregel>

const eigenAccount = z.object({
  id: z.string(),
  inlognaam: z.string(),
  naam: z.string(),
  rol,
  wijken: wijkenVan,
  /** Whether this account has a password here; else it signs in elsewhere and everything about that is arranged there. */
  heeftWachtwoord: z.boolean(),
  /** Recovery codes that were not used yet. */
  herstelcodesOver: z.number().int(),
  sessies: z.array(sessieregel),
})
export type EigenAccount = z.infer<typeof eigenAccount>

const BASE = { onderwerp: 'Eigen account', params: geen, query: geen, body: null } as const
const NONE = { status: 204, schema: null, mediatype: 'application/json' } as const
/** Nothing here overwrites what one did not see: the present password or the session itself is asked. */
const OWN = { object: 'account', ifMatch: 'mogelijk' } as const

export const leesEigenAccount = endpoint({
  ...BASE,
  methode: 'get',
  pad: '/account',
  operationId: 'leesEigenAccount',
  samenvatting: 'Het eigen account en zijn sessies',
  antwoord: {
    status: 200,
    schema: eigenAccount,
    mediatype: 'application/json',
    betekenis: 'Het account van wie vraagt',
  },
  problemen: ['onbekend-account'],
})

export const wijzigWachtwoord = endpoint({
  ...BASE,
  methode: 'put',
  pad: '/account/wachtwoord',
  operationId: 'wijzigWachtwoord',
  samenvatting: 'Kies een ander wachtwoord; andere sessies eindigen',
  body: z.strictObject({ huidig: wachtwoordInvoer, nieuw: wachtwoordInvoer }),
  wijziging: OWN,
  antwoord: { ...NONE, betekenis: 'Het wachtwoord is veranderd' },
  problemen: ['onbekend-account', 'wachtwoord-onjuist', 'te-veel-vragen'],
})

export const beginTweedeFactor = endpoint({
  ...BASE,
  methode: 'post',
  pad: '/account/tweede-factor',
  operationId: 'beginTweedeFactor',
  samenvatting: 'Begin met een nieuwe tweede stap; de oude werkt tot de nieuwe is bevestigd',
  body: z.strictObject({ wachtwoord: wachtwoordInvoer }),
  wijziging: OWN,
  antwoord: {
    status: 200,
    schema: z.object({ stap: z.string(), tweedeFactor: nieuweTweedeFactor }),
    mediatype: 'application/json',
    betekenis: 'De nieuwe tweede stap, nog te bevestigen',
    eenmalig: true,
  },
  problemen: ['onbekend-account', 'wachtwoord-onjuist', 'te-veel-vragen'],
})

export const bevestigTweedeFactor = endpoint({
  ...BASE,
  methode: 'put',
  pad: '/account/tweede-factor',
  operationId: 'bevestigTweedeFactor',
  samenvatting: 'Bevestig de nieuwe tweede stap met een code; andere sessies eindigen',
  body: z.strictObject({
    stap: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
    code: z
      .string()
      .trim()
      .regex(/^\d{6}$/),
  }),
  wijziging: OWN,
  antwoord: {
    status: 200,
    schema: z.object({ herstelcodes }),
    mediatype: 'application/json',
    betekenis: 'De nieuwe herstelcodes; zij komen één keer',
    eenmalig: true,
  },
  problemen: ['onbekend-account', 'code-onjuist', 'stap-verlopen', 'te-veel-vragen'],
})

export const maakHerstelcodes = endpoint({
  ...BASE,
  methode: 'post',
  pad: '/account/herstelcodes',
  operationId: 'maakHerstelcodes',
  samenvatting: 'Maak nieuwe herstelcodes; de oude werken niet meer',
  body: z.strictObject({ wachtwoord: wachtwoordInvoer }),
  wijziging: OWN,
  antwoord: {
    status: 201,
    schema: z.object({ herstelcodes }),
    mediatype: 'application/json',
    betekenis: 'De nieuwe herstelcodes; zij komen één keer',
    eenmalig: true,
  },
  problemen: ['onbekend-account', 'wachtwoord-onjuist', 'te-veel-vragen'],
})

export const eindigEigenSessies = endpoint({
  ...BASE,
  methode: 'delete',
  pad: '/account/sessies',
  operationId: 'eindigEigenSessies',
  samenvatting: 'Meld overal af, ook hier',
  wijziging: OWN,
  antwoord: { ...NONE, betekenis: 'Alle sessies van dit account zijn voorbij' },
  problemen: ['onbekend-account'],
})

export const eindigEigenSessie = endpoint({
  ...BASE,
  methode: 'delete',
  pad: '/account/sessies/{sessie}',
  operationId: 'eindigEigenSessie',
  samenvatting: 'Beëindig een van uw sessies',
  params: z.strictObject({ sessie: z.string().regex(/^[0-9a-f]{16}$/) }),
  wijziging: OWN,
  antwoord: { ...NONE, betekenis: 'De sessie is voorbij' },
  problemen: ['onbekend-account', 'onbekende-sessie'],
})
