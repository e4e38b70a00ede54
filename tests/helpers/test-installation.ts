import { makeApp } from '../../server/app.ts'
import type { Config } from '../../server/config.ts'
import type { Inzagedoel, Rol, Sessie } from '../../server/contract/sessie.ts'
import { type Installation, openInstallation } from '../../server/installation.ts'
import { copyDemoTo } from './demo-folder.ts'
import { workerRoom } from './fresh-program.ts'
import { objectToName, presentTag } from './present-tag.ts'
import { testConfig } from './test-config.ts'
import { makeTempDir } from './temp-dir.ts'

/** An installation in a folder of its own, asked through the app itself without a network. */
export interface TestInstallation {
  installation: Installation
  dataDir: string
  /**
   * Asks as somebody who is not signed in, or with the cookie of `signIn`. A change says that it saw what stands there now,
   * unless the test says what it saw, or with `ifMatch: null` that it says nothing.
   */
  ask: (path: string, init?: RequestInit & { cookie?: string; ifMatch?: string | null }) => Promise<Response>
  /**
   * Signs in as a role and chooses its first purpose for data about single dwellings, if it has one; `zonder`: chooses none.
   * @returns the cookie
   */
  signIn: (rol: Rol, inzagedoel?: Inzagedoel | 'zonder') => Promise<string>
  close: () => Promise<void>
}

/** A Saturday afternoon in autumn: Zuiderzee is open, the others are not. */
export const TEST_MOMENT = new Date('2026-10-17T14:00:00Z')

/** What a test may choose; `nieuw` asks for a first start of its own where another test's copy would serve, `clock` for time that moves. */
export type TestOptions = Partial<Config> & { nieuw?: boolean; clock?: () => Date }

/** Opens a demo (or with `mode: 'productie'` none) of the built-in place or the one that is named. */
export async function openTestInstallation(
  { nieuw = false, clock = () => TEST_MOMENT, ...options }: TestOptions = {},
  report: (line: string) => void = () => {},
): Promise<TestInstallation> {
  const temporary = makeTempDir('installatie')
  const isPlainDemo = (['placeFile', 'dataDir', 'mode'] as const).every((name) => !(name in options))
  if (isPlainDemo && !nieuw) {
    await copyDemoTo('installatie', temporary.path, async (dataDir) => {
      const first = await openTestInstallation({ dataDir })
      await first.close()
    })
  }
  const config = testConfig({ dataDir: temporary.path, ...options })
  const installation = await openInstallation(config, clock, report, { workerRoom: workerRoom() })
  const app = makeApp(installation.app, null)
  const ask: TestInstallation['ask'] = async (path, { cookie, ifMatch, ...init } = {}) => {
    const headers = new Headers(init.headers)
    const object = objectToName(init.method ?? 'GET', path)
    const seen = ifMatch === undefined && object !== null ? presentTag(installation.app.db, object) : ifMatch
    if (typeof seen === 'string' && !headers.has('if-match')) headers.set('if-match', seen)
    if (cookie !== undefined) headers.set('cookie', cookie)
    return app.request(path, { ...init, headers })
  }
  return {
    installation,
    dataDir: config.dataDir,
    ask,
    signIn: async (rol, inzagedoel) => {
      const answer = await ask('/api/v1/demo-sessies', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ rol }),
      })
      if (answer.status !== 201) throw new Error(`signing in gave ${answer.status}`)
      const cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
      const { inzagedoelen } = (await answer.json()) as Sessie
      const doel = inzagedoel === undefined ? inzagedoelen[0] : inzagedoel
      if (doel === undefined || doel === 'zonder') return cookie
      const chosen = await ask('/api/v1/sessie/inzagedoel', { ...jsonPost({ doel }), method: 'PUT', cookie })
      if (chosen.status !== 200) throw new Error(`choosing a purpose gave ${chosen.status}`)
      return cookie
    },
    close: async () => {
      await installation.close()
      temporary.remove()
    },
  }
}

/** Posts JSON. */
export function jsonPost(body: unknown): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
}
