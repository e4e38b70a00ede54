import { expect } from 'vitest'
import { codeAt, cookiesOf, type TestAccount } from '../../../helpers/accounts.ts'
import {
  openTestInstallation,
  TEST_MOMENT,
  type TestInstallation,
} from '../../../helpers/test-installation.ts'

/** One installation for all flows, with a clock that only goes on when a test says so. */
export interface Kit extends TestInstallation {
  now: () => Date
  /** Time goes on; a minute is enough for a new code of the second factor. */
  pass: (seconds: number) => void
  post: (path: string, body: unknown, cookie?: string, version?: string) => Promise<Response>
  put: (path: string, body: unknown, cookie: string, version?: string) => Promise<Response>
  remove: (path: string, cookie: string, version?: string) => Promise<Response>
  read: <T>(path: string, cookie: string) => Promise<T>
  versionAt: (path: string, cookie: string) => Promise<string | undefined>
  roleOf: (cookie: string) => Promise<string | null>
  audit: () => { handeling: string; object: string; na: string | null }[]
  firstStep: (account: Pick<TestAccount, 'inlognaam'>, wachtwoord: string, cookie?: string) => Promise<string>
  signInAgain: (account: TestAccount, cookie?: string) => Promise<string>
}

/** Another password that passes the rules. */
export const OTHER_PASSWORD = 'acht groene tenten zonder stokken'

/** Why a beheerder does something with an account. */
export const WHY = { reden: 'nieuw in het team' } as const

/** Status and problem code of an answer, in one text. */
export async function codeOf(answer: Response): Promise<string> {
  return `${answer.status} ${((await answer.json()) as { code?: string }).code ?? ''}`
}

export async function openKit(): Promise<Kit> {
  let now = TEST_MOMENT
  const app = await openTestInstallation({ clock: () => now })
  const withVersion = (version: string | undefined): Record<string, string> =>
    version === undefined ? {} : { 'if-match': version }
  const post: Kit['post'] = (path, body, cookie, version) =>
    app.ask(`/api/v1${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...withVersion(version) },
      ...(cookie === undefined ? {} : { cookie }),
    })
  const read: Kit['read'] = async <T>(path: string, cookie: string) =>
    (await (await app.ask(`/api/v1${path}`, { cookie })).json()) as T
  const firstStep: Kit['firstStep'] = async ({ inlognaam }, wachtwoord, cookie) => {
    const answer = await post('/aanmeldingen', { inlognaam, wachtwoord }, cookie)
    expect(answer.status).toBe(200)
    expect(answer.headers.getSetCookie()).toEqual([])
    return ((await answer.json()) as { stap: string }).stap
  }
  return {
    ...app,
    now: () => now,
    pass: (seconds) => {
      now = new Date(now.getTime() + seconds * 1000)
    },
    post,
    put: (path, body, cookie, version) =>
      app.ask(`/api/v1${path}`, {
        method: 'PUT',
        cookie,
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json', ...withVersion(version) },
      }),
    remove: (path, cookie, version) =>
      app.ask(`/api/v1${path}`, { method: 'DELETE', cookie, headers: withVersion(version) }),
    read,
    versionAt: async (path, cookie) =>
      (await app.ask(`/api/v1${path}`, { cookie })).headers.get('etag') ?? undefined,
    roleOf: async (cookie) => (await read<{ rol: string | null }>('/sessie', cookie)).rol,
    audit: () =>
      app.installation.app.db.prepare('SELECT handeling, object, na FROM audit').all() as ReturnType<
        Kit['audit']
      >,
    firstStep,
    signInAgain: async (account, cookie) => {
      const stap = await firstStep(account, account.wachtwoord, cookie)
      const answer = await post('/aanmeldingen/code', { stap, code: codeAt(account.geheim, now) }, cookie)
      expect(answer.status).toBe(201)
      return cookiesOf(answer).join('; ')
    },
  }
}
