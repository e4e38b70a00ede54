import {
  allowInsecureRequests,
  authorizationCodeGrant,
  AuthorizationResponseError,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  calculatePKCECodeChallenge,
  ClientError,
  ClientSecretBasic,
  ClientSecretPost,
  clockTolerance,
  type Configuration,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  ResponseBodyError,
} from 'openid-client'
import { z } from 'zod'
import type { OidcUitgever } from './oidc-config.ts'
import { isOfIssuer, issuerFetch } from './oidc-fetch.ts'
import type { OidcFlow } from './oidc-flow.ts'

/** How far the clocks of the issuer and of this machine may differ, in seconds. */
const CLOCK_SECONDS = 10
/** How long one question to an issuer may take, in seconds. */
const LIMIT_SECONDS = 5
/** How long what an issuer says of itself is kept, in milliseconds: one hour. */
const KEPT_MILLISECONDS = 3_600_000

/** Why signing in at an issuer did not work. */
export type OidcStoring = 'uitgever-onbereikbaar' | 'uitgever-weigert' | 'antwoord-klopt-niet'

/** Thrown by the client of an issuer. */
export class OidcError extends Error {
  readonly code: OidcStoring
  /** Code of the library, the issuer or the network, such as `invalid_client` or ECONNREFUSED; for the administrator. */
  readonly melding: string | null

  constructor(code: OidcStoring, cause: unknown) {
    super(code, { cause })
    this.code = code
    this.melding = machineCode(cause)
  }
}

/** A code out of a fault: one word, never a sentence, for a sentence could hold what somebody filled in. */
function machineCode(fault: unknown): string | null {
  const parsed = z
    .object({ error: z.string().optional(), code: z.string().optional(), cause: z.unknown().optional() })
    .safeParse(fault)
  if (!parsed.success) return null
  const found = parsed.data.error ?? parsed.data.code
  if (found !== undefined) return /^\w{1,60}$/.test(found) ? found : null
  return parsed.data.cause === undefined ? null : machineCode(parsed.data.cause)
}

/** What the app does with one issuer. */
export interface OidcClient {
  issuer: OidcUitgever
  /** Address to send somebody to, and what must be the same when they come back. */
  begin: (
    redirectUri: string,
  ) => Promise<{ address: URL; check: Pick<OidcFlow, 'state' | 'nonce' | 'verifier'> }>
  /**
   * Trades the code in and checks the ID token: signature, issuer, audience, nonce and times.
   * @param address the address people came back to, as the issuer knows it
   * @returns the claims of the ID token
   */
  finish: (address: URL, check: Pick<OidcFlow, 'state' | 'nonce' | 'verifier'>) => Promise<unknown>
  /** Address where people sign out at the issuer too; null when it has none. */
  endSession: (backTo: string) => Promise<URL | null>
  /** What the issuer says of itself, for checking what it sends by itself. */
  metadata: () => Promise<{ issuer: string; keysAddress: string | null }>
}

/** Asks the issuer who it is, and refuses one that calls itself something else or sends people elsewhere. */
async function discover(issuer: OidcUitgever): Promise<Configuration> {
  const address = new URL(issuer.uitgever)
  const secret = issuer.clientAanmelding === 'basic' ? ClientSecretBasic : ClientSecretPost
  const found = await discovery(
    address,
    issuer.clientId,
    { [clockTolerance]: CLOCK_SECONDS },
    secret(issuer.geheim),
    {
      timeout: LIMIT_SECONDS,
      [customFetch]: issuerFetch(issuer),
      // Only an issuer on this machine may be asked without https; the settings have seen to that.
      execute: [enableNonRepudiationChecks, ...(address.protocol === 'http:' ? [allowInsecureRequests] : [])],
    },
  )
  const said = found.serverMetadata()
  if (new URL(said.issuer).href !== address.href) throw new Error('the issuer calls itself something else')
  for (const place of [said.authorization_endpoint, said.end_session_endpoint]) {
    if (place !== undefined && !isOfIssuer(issuer, place))
      throw new Error('the issuer sends people elsewhere')
  }
  return found
}

/** The code for whatever the library threw. */
function storingOf(error: unknown): OidcStoring {
  if (error instanceof AuthorizationResponseError) return 'uitgever-weigert'
  if (error instanceof ResponseBodyError) return 'antwoord-klopt-niet'
  const isAnswer = error instanceof ClientError && error.code !== undefined && error.code !== 'OAUTH_TIMEOUT'
  return isAnswer ? 'antwoord-klopt-niet' : 'uitgever-onbereikbaar'
}

/**
 * The client of one issuer. The issuer is asked only when somebody wants to sign in: the app starts and works without it. What
 * it says is kept for an hour; a question that failed is asked again the next time.
 *
 * @param now present moment in milliseconds
 */
export function makeOidcClient(issuer: OidcUitgever, now: () => number): OidcClient {
  let kept: { until: number; found: Promise<Configuration> } | null = null

  const configuration = async (): Promise<Configuration> => {
    if (kept === null || kept.until <= now()) {
      kept = { until: now() + KEPT_MILLISECONDS, found: discover(issuer) }
    }
    const mine = kept
    try {
      return await mine.found
    } catch (error) {
      if (kept === mine) kept = null
      throw new OidcError('uitgever-onbereikbaar', error)
    }
  }

  return {
    issuer,
    begin: async (redirectUri) => {
      const found = await configuration()
      const check = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() }
      const address = buildAuthorizationUrl(found, {
        response_type: 'code',
        redirect_uri: redirectUri,
        scope: issuer.scope,
        state: check.state,
        nonce: check.nonce,
        code_challenge: await calculatePKCECodeChallenge(check.verifier),
        code_challenge_method: 'S256',
        ...(issuer.acrWaarden === undefined ? {} : { acr_values: issuer.acrWaarden }),
        ...(issuer.claimsVraag === undefined ? {} : { claims: JSON.stringify(issuer.claimsVraag) }),
      })
      return { address, check }
    },
    finish: async (address, { state, nonce, verifier }) => {
      const found = await configuration()
      try {
        const tokens = await authorizationCodeGrant(found, address, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        })
        return tokens.claims()
      } catch (error) {
        throw new OidcError(storingOf(error), error)
      }
    },
    endSession: async (backTo) => {
      const found = await configuration()
      if (found.serverMetadata().end_session_endpoint === undefined) return null
      return buildEndSessionUrl(found, { post_logout_redirect_uri: backTo })
    },
    metadata: async () => {
      const said = (await configuration()).serverMetadata()
      return { issuer: said.issuer, keysAddress: said.jwks_uri ?? null }
    },
  }
}
