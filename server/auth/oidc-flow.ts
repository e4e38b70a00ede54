import { z } from 'zod'
import { openSealed, sealText } from './seal-text.ts'

/** How long somebody may take at the issuer, in minutes. */
export const FLOW_MINUTES = 10

/** What must be the same when somebody comes back from the issuer. */
const flow = z.strictObject({
  /** Id of the issuer: an answer of another one is not taken. */
  uitgever: z.string(),
  state: z.string(),
  nonce: z.string(),
  /** PKCE: shows that who trades the code in is who asked for it. */
  verifier: z.string(),
  naar: z.string(),
  /** Moment after which it is worth nothing, in milliseconds since 1970. */
  tot: z.number(),
})
export type OidcFlow = z.infer<typeof flow>

/** Only a path of our own staff screens is followed after signing in, never another address. */
export function ownTarget(wanted: string | undefined): string {
  const fits = wanted !== undefined && wanted.length <= 500 && /^\/werk\/[a-z][\w\-./?=&%+,:;]*$/.test(wanted)
  return fits && !/(^|\/)\.\.?(\/|$)/.test(wanted) ? wanted : '/werk/kaart'
}

/** Keeps what was asked of the issuer in a closed cookie, and makes sure that it is used once. */
export interface FlowKeeper {
  close: (parts: Omit<OidcFlow, 'tot'>, now: Date) => string
  /** The flow, once; null when it is not ours, too old, of another issuer, or used before. */
  open: (sealed: string, issuer: string, now: Date) => OidcFlow | null
}

/**
 * @param key 32 bytes of this installation
 *
 * What was used is remembered until it would have run out. A restart forgets it; the issuer then still refuses a code that
 * was traded in before.
 */
export function makeFlowKeeper(key: Buffer): FlowKeeper {
  const used = new Map<string, number>()
  const forget = (now: number): void => {
    for (const [state, until] of used) if (until <= now) used.delete(state)
  }
  return {
    close: (parts, now) =>
      sealText(
        key,
        JSON.stringify({ ...parts, tot: now.getTime() + FLOW_MINUTES * 60_000 } satisfies OidcFlow),
      ),
    open: (sealed, issuer, now) => {
      const text = openSealed(key, sealed)
      if (text === null) return null
      const known = flow.parse(JSON.parse(text))
      forget(now.getTime())
      if (known.tot <= now.getTime() || known.uitgever !== issuer || used.has(known.state)) return null
      used.set(known.state, known.tot)
      return known
    },
  }
}
