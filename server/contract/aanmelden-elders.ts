import { z } from 'zod'
import { geen } from './delen.ts'
import { endpoint } from './endpoint.ts'

/** Why signing in elsewhere did not work; comes back in the address of the sign-in screen. */
export const aanmeldfout = z.enum([
  'onbekende-uitgever',
  'adres-niet-ingesteld',
  'uitgever-onbereikbaar',
  'uitgever-weigert',
  'antwoord-klopt-niet',
  'te-lang-geleden',
  'geen-tweede-factor',
  'te-veel-groepen',
  'geen-rol',
  'geen-toegang',
])
export type Aanmeldfout = z.infer<typeof aanmeldfout>

/** Where signing in with an account elsewhere begins, relative to the address of the app. */
export function oidcPad(id: string): string {
  return `aanmelden/oidc/${id}`
}

/** Name in the address of the sign-in screen that says that somebody just signed out, who signed in elsewhere. */
export const AFGEMELD_ELDERS = 'afgemeld'

export const aanmeldwijzen = z.object({
  aanmeldwijzen: z.array(z.object({ id: z.string(), naam: z.string() })),
})

export const lijstAanmeldwijzen = endpoint({
  methode: 'get',
  pad: '/aanmeldwijzen',
  operationId: 'lijstAanmeldwijzen',
  samenvatting: 'Bij welke organisaties men kan aanmelden',
  onderwerp: 'Sessie',
  params: geen,
  query: geen,
  body: null,
  antwoord: {
    status: 200,
    schema: aanmeldwijzen,
    mediatype: 'application/json',
    betekenis: 'Naam en kenmerk van elke organisatie',
  },
  problemen: [],
})
