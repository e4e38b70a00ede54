import { firstStep } from '../accounts/first-step.ts'
import { useLink, ownerOfLink } from '../accounts/link.ts'
import { firstFactor, secondStep } from '../accounts/second-step.ts'
import type { AppContext } from '../context.ts'
import {
  beginAanmelding,
  bekijkUitnodiging,
  bevestigAanmelding,
  gebruikUitnodiging,
  stelTweedeFactorIn,
} from '../contract/aanmelding.ts'
import { route, type Route, slowRoute } from '../mount.ts'
import { describeSession } from './sessie.ts'

/** Signing in with a local account: two steps, and a link to choose a password. Open to everybody. */
export function signInRoutes(app: AppContext): Route[] {
  return [
    slowRoute(beginAanmelding, 'sessie-beginnen', ({ body, context }) =>
      firstStep(app, context, body.inlognaam, body.wachtwoord),
    ),
    route(bevestigAanmelding, 'sessie-beginnen', ({ body, context }) =>
      describeSession(app, secondStep(app, context, body.stap, body.code)),
    ),
    route(stelTweedeFactorIn, 'sessie-beginnen', ({ body, context }) => {
      const { actor, herstelcodes } = firstFactor(app, context, body.stap, body.code)
      return { sessie: describeSession(app, actor), herstelcodes }
    }),
    route(bekijkUitnodiging, 'sessie-beginnen', ({ body }) => {
      const { account, verloopt } = ownerOfLink(app, body.token)
      return { inlognaam: account.inlognaam, naam: account.naam, verloopt }
    }),
    slowRoute(gebruikUitnodiging, 'sessie-beginnen', async ({ body }) => ({
      volgende: 'instellen' as const,
      ...(await useLink(app, body.token, body.wachtwoord)),
    })),
  ]
}
