import type { Rol } from '../../server/contract/sessie.ts'
import { jsonPost, type TestInstallation } from './test-installation.ts'

/** A request that its endpoint carries out: who asks, and with what. */
export interface ChangeExample {
  rol: Rol
  /** Somebody in particular instead of anybody in that role; empty: nobody is signed in. */
  cookie?: string
  params?: Record<string, string>
  query?: string
  body?: unknown
  /** A file instead of a body. */
  file?: string
  /** The status it is answered with, where that is not the one of the contract. */
  status?: number
  /** It changes no object that others see: the own session or account, a copy, a check. Its version need not move. */
  own?: true
  /** Whoever asked is not signed in, or no longer: there are no keys to find the answer by. */
  keyless?: true
}

/**
 * Makes what an example needs and gives the request; each call gives one that can still be carried out. Where somebody changes the own
 * account, it is one in the role `als`.
 */
export type MakeExample = (app: TestInstallation, als?: Rol) => Promise<ChangeExample> | ChangeExample

export const reden = 'zo afgesproken'

let count = 0
/** A short id that no earlier example had. */
export const fresh = (prefix: string) => `${prefix}-${(count += 1)}`

/** A cyclus of its own, in its first state. */
export async function newCycle(app: TestInstallation): Promise<string> {
  const id = fresh('c')
  const body = { id, naam: id, peildatum: '2025-05-01', besluit: { reden } }
  const cookie = await app.signIn('programmabureau')
  const answer = await app.ask('/api/v1/cycli', { ...jsonPost(body), cookie })
  if (answer.status !== 201) throw new Error(`a new cyclus gave ${answer.status}`)
  return id
}

/** A residents' session of Waterwijk. */
export const session = {
  soort: 'bewoners',
  wijk: 'waterwijk',
  stadsdeel: 'zuidoost',
  datum: '2026-10-01',
  plaats: 'wijkcentrum',
  vorm: 'wijktafels',
  aantalMensen: 24,
  aantalOrganisaties: null,
  aantalBewoners: null,
  bereik: 'uitnodiging in 1.200 brievenbussen',
  volgorde: [{ thema: 'contact', toelichting: 'te weinig plekken om elkaar te zien', houding: 'bevestigt' }],
}

/** Makes something as the programmabureau; gives its id. */
export async function made(app: TestInstallation, path: string, body: unknown): Promise<string> {
  const cookie = await app.signIn('programmabureau')
  const answer = await app.ask(`/api/v1${path}`, { ...jsonPost(body), cookie })
  if (answer.status !== 201) throw new Error(`${path} gave ${answer.status}`)
  return ((await answer.json()) as { id: string }).id
}
