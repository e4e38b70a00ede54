import { z } from 'zod'
import type { Rol } from '../contract/sessie.ts'
import type { OidcUitgever } from './oidc-config.ts'

/** Why somebody the issuer knows does not come in; each is a sentence on the sign-in screen. */
export type OidcWeigering = 'geen-tweede-factor' | 'te-veel-groepen' | 'geen-rol' | 'geen-uitnodiging'

/** Who the issuer says that it is, in our words. */
export interface OidcPersoon {
  uitgever: string
  onderwerp: string
  naam: string
  /** Name to sign in with: what an invitation is held against; null when the issuer gives none that may be used. */
  inlognaam: string | null
  /** Role and wijken out of the groups; null where the account itself says them. */
  toegang: { rol: Rol; wijken: 'alle' | readonly string[] } | null
}

/** The claims that are used; all others are left alone. */
const claims = z.looseObject({
  iss: z.string(),
  sub: z.string().min(1).max(255),
  name: z.string().optional(),
  email: z.string().optional(),
  email_verified: z.union([z.boolean(), z.literal('true'), z.literal('false')]).optional(),
  preferred_username: z.string().optional(),
  amr: z.array(z.string()).optional(),
  acr: z.string().optional(),
  acrs: z.union([z.array(z.string()), z.string().transform((one) => [one])]).optional(),
  _claim_names: z.record(z.string(), z.unknown()).optional(),
  hasgroups: z.union([z.boolean(), z.string()]).optional(),
})
type Claims = z.infer<typeof claims>

/** Who a token is about, whatever else it says. */
export function subjectOf(token: unknown): { uitgever: string; onderwerp: string } {
  const { iss, sub } = claims.parse(token)
  return { uitgever: iss, onderwerp: sub }
}

/** Text of the issuer as one line for a screen: no control or direction characters, at most 100 characters. */
function oneLine(text: string | undefined): string {
  return (text ?? '')
    .replaceAll(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 100)
}

/** Values of the claim with groups; one text counts as a list of one. */
function valuesOf(value: unknown): ReadonlySet<string> {
  const list = z.union([z.array(z.string()), z.string().transform((one) => [one])]).safeParse(value)
  return new Set(list.success ? list.data : [])
}

/** Role by the first line of the map that fits; wijken of all lines with that role together. */
function accessFrom(issuer: OidcUitgever, values: ReadonlySet<string>): OidcPersoon['toegang'] {
  const fitting = issuer.rollen.filter(({ waarde }) => values.has(waarde))
  const [first] = fitting
  if (first === undefined) return null
  const lists = fitting.filter(({ rol }) => rol === first.rol).map(({ wijken }) => wijken)
  const wijken = lists.includes('alle') ? 'alle' : [...new Set(lists.flat())].sort()
  return { rol: first.rol, wijken }
}

/** The name to sign in with: an e-mail address only when the issuer has checked it. */
function loginNameOf(issuer: OidcUitgever, given: Claims): string | null {
  const verified = given.email_verified === true || given.email_verified === 'true'
  const name = issuer.koppelOp === 'email' ? (verified ? given.email : undefined) : given.preferred_username
  const line = oneLine(name)
  return line === '' ? null : line
}

/** Whether a login name lies in a domain this issuer speaks for. */
function isOwnDomain(issuer: OidcUitgever, name: string): boolean {
  const domain = name.slice(name.lastIndexOf('@') + 1).toLowerCase()
  return name.includes('@') && issuer.domeinen.includes(domain)
}

/** Second factor: each value asked for must stand in `amr`, `acr` or `acrs` (Entra ID). Source: RFC 8176 for "mfa". */
function hasFactors(issuer: OidcUitgever, given: Claims): boolean {
  const shown = new Set([...(given.amr ?? []), ...(given.acrs ?? []), given.acr ?? ''])
  return issuer.eist.every((value) => shown.has(value))
}

/**
 * What the claims of a checked ID token mean here. The token's signature, issuer, audience, nonce and times have been
 * checked by then.
 *
 * With many groups Entra ID sends no groups but a place to ask for them (`_claim_names`, `hasgroups`): that is refused, for without the
 * groups the role would be a guess. Source: https://learn.microsoft.com/entra/identity-platform/id-token-claims-reference
 */
export function readClaims(issuer: OidcUitgever, token: unknown): OidcPersoon | OidcWeigering {
  const given = claims.parse(token)
  if (!hasFactors(issuer, given)) return 'geen-tweede-factor'
  const inlognaam = loginNameOf(issuer, given)
  const person = {
    uitgever: given.iss,
    onderwerp: given.sub,
    naam: oneLine(given.name) || oneLine(given.preferred_username) || oneLine(given.email) || given.sub,
    inlognaam,
  }
  if (issuer.gekoppeld === 'uitnodiging') {
    // An address of another domain is no reason to refuse somebody who is bound already; it only never binds.
    const own = inlognaam !== null && isOwnDomain(issuer, inlognaam)
    return { ...person, inlognaam: own ? inlognaam : null, toegang: null }
  }
  const isElsewhere = Object.hasOwn(given._claim_names ?? {}, issuer.rolClaim)
  if (isElsewhere || (issuer.rolClaim === 'groups' && given.hasgroups !== undefined)) return 'te-veel-groepen'
  const toegang = accessFrom(issuer, valuesOf(given[issuer.rolClaim]))
  return toegang === null ? 'geen-rol' : { ...person, toegang }
}
