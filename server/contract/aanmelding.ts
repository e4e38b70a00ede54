import { z } from 'zod'
import { geen } from './delen.ts'
import { endpoint } from './endpoint.ts'
import { sessie } from './sessie.ts'
import { merkOngetoetst } from './vrije-tekst.ts'

/** Bounds of a new password in characters; any character counts, none is demanded. */
export const LEAST_PASSWORD = 12
export const MOST_PASSWORD = 128

/** What can be wrong with a new password. */
export type Wachtwoordfout = 'te-kort' | 'te-lang' | 'bevat-naam' | 'te-makkelijk'

/** A password as it comes in: its rules are held against it later, so that a fault has its own sentence. */
export const wachtwoordInvoer = merkOngetoetst(z.string().min(1).max(1000), 'een geheim')

/** Token of a first step that was right. */
const stapToken = z.string().regex(/^[A-Za-z0-9_-]{43}$/)
/** Token of a link; it stands in the address after a #, which no server and no log ever sees. */
const linkToken = stapToken

/** A second factor being set up: for the eye of a phone, and as text to type. */
export const nieuweTweedeFactor = z.object({
  geheim: z.string(),
  /** QR code as one path on a grid of `maat` by `maat`. */
  qr: z.object({ maat: z.number().int(), pad: z.string() }),
})
export type NieuweTweedeFactor = z.infer<typeof nieuweTweedeFactor>

const instelstap = z.object({
  volgende: z.literal('instellen'),
  stap: z.string(),
  tweedeFactor: nieuweTweedeFactor,
})

/** What comes after the password: a code, or setting up the second factor first. */
export const vervolgstap = z.discriminatedUnion('volgende', [
  z.object({ volgende: z.literal('code'), stap: z.string() }),
  instelstap,
])
export type Vervolgstap = z.infer<typeof vervolgstap>

/** Recovery codes, shown once. */
export const herstelcodes = z.array(z.string())

export const beginAanmelding = endpoint({
  methode: 'post',
  pad: '/aanmeldingen',
  operationId: 'beginAanmelding',
  samenvatting: 'Aanmelden, stap 1: inlognaam en wachtwoord',
  onderwerp: 'Aanmelden',
  params: geen,
  query: geen,
  body: z.strictObject({
    inlognaam: merkOngetoetst(z.string().min(1).max(200), 'wordt alleen vergeleken'),
    wachtwoord: wachtwoordInvoer,
  }),
  wijziging: { object: 'account', ifMatch: 'mogelijk' },
  antwoord: {
    status: 200,
    schema: vervolgstap,
    mediatype: 'application/json',
    betekenis: 'Stap 1 klopt; er is nog geen sessie',
    eenmalig: true,
  },
  problemen: ['aanmelden-mislukt', 'te-veel-vragen'],
})

export const bevestigAanmelding = endpoint({
  methode: 'post',
  pad: '/aanmeldingen/code',
  operationId: 'bevestigAanmelding',
  samenvatting: 'Aanmelden, stap 2: de code van de telefoon, of een herstelcode',
  onderwerp: 'Aanmelden',
  params: geen,
  query: geen,
  body: z.strictObject({
    stap: stapToken,
    code: merkOngetoetst(z.string().trim().min(6).max(60), 'een geheim'),
  }),
  wijziging: { object: 'account', ifMatch: 'mogelijk' },
  antwoord: {
    status: 201,
    schema: sessie,
    mediatype: 'application/json',
    betekenis: 'De sessie is begonnen',
    eenmalig: true,
  },
  problemen: ['aanmelden-mislukt', 'stap-verlopen', 'te-veel-vragen'],
})

export const stelTweedeFactorIn = endpoint({
  methode: 'post',
  pad: '/aanmeldingen/tweede-factor',
  operationId: 'stelTweedeFactorIn',
  samenvatting: 'Aanmelden, stap 2 de eerste keer: bevestig de nieuwe tweede stap met een code',
  onderwerp: 'Aanmelden',
  params: geen,
  query: geen,
  body: z.strictObject({
    stap: stapToken,
    code: z
      .string()
      .trim()
      .regex(/^\d{6}$/),
  }),
  wijziging: { object: 'account', ifMatch: 'mogelijk' },
  antwoord: {
    status: 201,
    schema: z.object({ sessie, herstelcodes }),
    mediatype: 'application/json',
    betekenis: 'De tweede stap is ingesteld en de sessie is begonnen; de herstelcodes komen één keer',
    eenmalig: true,
  },
  problemen: ['aanmelden-mislukt', 'stap-verlopen', 'te-veel-vragen'],
})

export const bekijkUitnodiging = endpoint({
  methode: 'post',
  pad: '/uitnodigingen/inzage',
  operationId: 'bekijkUitnodiging',
  samenvatting: 'Van welk account een link is; de link staat in de inhoud, nooit in het adres',
  onderwerp: 'Aanmelden',
  params: geen,
  query: geen,
  body: z.strictObject({ token: linkToken }),
  wijziging: { object: 'account', ifMatch: 'mogelijk' },
  antwoord: {
    status: 200,
    schema: z.object({ inlognaam: z.string(), naam: z.string(), verloopt: z.string() }),
    mediatype: 'application/json',
    betekenis: 'Het account van de link',
  },
  problemen: ['uitnodiging-ongeldig'],
})

export const gebruikUitnodiging = endpoint({
  methode: 'post',
  pad: '/uitnodigingen/gebruik',
  operationId: 'gebruikUitnodiging',
  samenvatting: 'Kies een wachtwoord met een link; de link werkt één keer',
  onderwerp: 'Aanmelden',
  params: geen,
  query: geen,
  body: z.strictObject({ token: linkToken, wachtwoord: wachtwoordInvoer }),
  wijziging: { object: 'account', ifMatch: 'mogelijk' },
  antwoord: {
    status: 200,
    schema: instelstap,
    mediatype: 'application/json',
    betekenis: 'Het wachtwoord is gekozen; de tweede stap komt nu',
    eenmalig: true,
  },
  problemen: ['uitnodiging-ongeldig', 'te-veel-vragen'],
})
