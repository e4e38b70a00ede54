import { z } from 'zod'
import { rol, type Rol } from '../contract/sessie.ts'

/** Address of an issuer: https, or http on this machine only (a trial or a test). No name, password, query or fragment. */
function isIssuerAddress(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, username, password, search, hash } = new URL(text)
  if (`${username}${password}${search}${hash}` !== '') return false
  return protocol === 'https:' || (protocol === 'http:' && isThisMachine(hostname))
}

/** Whether a host name in an address is this machine. */
export function isThisMachine(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname)
}

/**
 * The shared addresses of Entra ID let people of every organisation in. Only the address with the number of the own tenant says
 * who may sign in. Source: https://learn.microsoft.com/entra/identity-platform/v2-protocols-oidc
 */
const SHARED_TENANT = /^https:\/\/login\.microsoftonline\.[a-z]+\/(common|organizations|consumers)(\/|$)/i

const naamVanWaarde = z.string().min(1).max(200)

const rolRegel = z.strictObject({
  /** Value of the claim: a group or an app role, exactly as the issuer sends it. */
  waarde: naamVanWaarde,
  rol,
  /** Programmawijken this group works for; left out: all. */
  wijken: z
    .array(z.string().regex(/^[a-z][a-z0-9-]{1,40}$/))
    .min(1)
    .optional(),
})

const uitgever = z
  .strictObject({
    /** Stands in the address: /aanmelden/oidc/{id}. */
    id: z.string().regex(/^[a-z][a-z0-9-]{0,29}$/, 'kleine letters, cijfers en streepjes, hoogstens 30'),
    /** On the button: "Aanmelden met {naam}". */
    naam: z.string().trim().min(1).max(60),
    uitgever: z
      .string()
      .refine(isIssuerAddress, 'een adres dat met https begint, zonder vraagteken')
      .refine(
        (text) => !SHARED_TENANT.test(text),
        'het adres met het nummer van uw eigen tenant, niet common, organizations of consumers',
      ),
    /** Other hosts of the same issuer that the app may ask, by exact name. */
    ookServers: z
      .array(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/))
      .max(5)
      .default([]),
    clientId: z.string().min(1).max(200),
    geheimBestand: z.string().min(1).optional(),
    geheimOmgeving: z
      .string()
      .regex(/^[A-Z][A-Z0-9_]*$/)
      .optional(),
    clientAanmelding: z.enum(['post', 'basic']).default('post'),
    scope: z
      .string()
      .regex(/^openid( [\w.:/-]+)*$/, 'begint met openid')
      .default('openid profile email'),
    gekoppeld: z.enum(['uitnodiging', 'rollen']),
    /** Claim with groups or app roles. */
    rolClaim: z.string().min(1).max(100).default('roles'),
    /** The first line that fits gives the role. */
    rollen: z.array(rolRegel).max(100).default([]),
    /** Claim that is held against the login name of an invited account. */
    koppelOp: z.enum(['email', 'preferred_username']).default('email'),
    /** Domains this issuer speaks for: an invitation in another domain is never taken up through it. */
    domeinen: z
      .array(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/))
      .max(20)
      .default([]),
    /** Values that must stand in `amr`, `acr` or `acrs`, such as "mfa": the second factor. */
    eist: z.array(naamVanWaarde).max(5).default([]),
    /** Sent along as `acr_values`, so that the issuer asks for the second factor. */
    acrWaarden: z.string().min(1).max(200).optional(),
    /** Sent along as `claims` (OpenID Connect Core, section 5.5). */
    claimsVraag: z.record(z.string(), z.unknown()).optional(),
  })
  .superRefine((value, context) => {
    const fault = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    if ((value.geheimBestand === undefined) === (value.geheimOmgeving === undefined)) {
      fault('geheimBestand', 'geef geheimBestand of geheimOmgeving, niet allebei')
    }
    if (value.gekoppeld === 'rollen' && value.rollen.length === 0) {
      fault('rollen', 'minstens één regel, want de rol komt van de uitgever')
    }
    if (value.gekoppeld === 'uitnodiging' && value.rollen.length > 0) {
      fault('rollen', 'leeg, want bij uitnodiging komt de rol van het account')
    }
    if (value.gekoppeld === 'uitnodiging' && value.domeinen.length === 0) {
      fault('domeinen', 'minstens één domein, want alleen daarvan neemt deze uitgever een uitnodiging aan')
    }
  })

const bestand = z.array(uitgever).max(20)

/** One line of the map from groups to roles. */
export interface RolRegel {
  waarde: string
  rol: Rol
  wijken: 'alle' | readonly string[]
}

/** One issuer through which people sign in, ready to use. */
export interface OidcUitgever extends Omit<
  z.infer<typeof uitgever>,
  'rollen' | 'geheimBestand' | 'geheimOmgeving'
> {
  rollen: readonly RolRegel[]
  geheim: string
}

/** Gives a secret out of a file or the environment; null when it is not there. */
export interface SecretReader {
  fromFile: (path: string) => string | null
  fromEnvironment: (name: string) => string | null
}

function twice(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))]
}

/**
 * Reads the file of OIDC_BESTAND: the issuers, or every fault in it at once. A secret never stands in the file itself.
 *
 * @param text content of the file
 * @returns the issuers and no faults, or Dutch faults that name the issuer by its place in the list and the field
 */
export function parseOidcFile(
  text: string,
  secrets: SecretReader,
): { uitgevers: OidcUitgever[]; fouten: string[] } {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { uitgevers: [], fouten: ['het bestand is geen JSON'] }
  }
  const parsed = bestand.safeParse(json)
  if (!parsed.success) return { uitgevers: [], fouten: parsed.error.issues.flatMap(faultText) }
  const fouten = [
    ...twice(parsed.data.map(({ id }) => id)).map((id) => `id "${id}" staat er twee keer`),
    ...twice(parsed.data.map((row) => row.uitgever)).map((url) => `uitgever ${url} staat er twee keer`),
  ]
  const uitgevers = parsed.data.map(({ geheimBestand, geheimOmgeving, rollen, ...rest }, index) => {
    const secret =
      geheimBestand === undefined
        ? secrets.fromEnvironment(geheimOmgeving ?? '')
        : secrets.fromFile(geheimBestand)
    if (secret === null || secret === '') {
      const where = geheimBestand === undefined ? `de omgeving (${geheimOmgeving})` : geheimBestand
      fouten.push(`${index}: het geheim is niet te lezen uit ${where}`)
    }
    return {
      ...rest,
      rollen: rollen.map((row) => ({ ...row, wijken: row.wijken ?? ('alle' as const) })),
      geheim: secret ?? '',
    }
  })
  return fouten.length > 0 ? { uitgevers: [], fouten } : { uitgevers, fouten }
}

/** A fault of zod as a place and a Dutch sentence; what was filled in is not repeated, for it could be a secret. */
function faultText(issue: z.core.$ZodIssue): string[] {
  const place = issue.path.map(String).join('.')
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => `${place}.${key}: dit veld bestaat niet`)
  if (issue.code === 'custom') return [`${place}: ${issue.message}`]
  if (issue.code === 'invalid_value') return [`${place}: kies uit ${issue.values.map(String).join(', ')}`]
  if (issue.code === 'invalid_type')
    return [`${place}: ontbreekt, of is van een andere soort (${issue.expected})`]
  return [`${place}: heeft niet de goede vorm`]
}
