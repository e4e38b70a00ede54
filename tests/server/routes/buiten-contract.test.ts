import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeApp } from '../../../server/app.ts'
import { KOLOMMEN } from '../../../server/auth/rechten.ts'
import { newPlan, type Planadres } from '../../helpers/plan-examples.ts'
import { OUTSIDE } from '../../helpers/route-outcomes.ts'
import { openTestInstallation, type TestInstallation } from '../../helpers/test-installation.ts'

let app: TestInstallation
let plan: Planadres

beforeAll(async () => {
  app = await openTestInstallation()
  plan = await newPlan(app)
})
afterAll(() => app.close())

const OUTCOME: Readonly<Record<number, string>> = { 302: '6', 401: '1', 403: '3', 404: '4', 405: '5' }

it('the table names every address of signing in elsewhere and of writing together, with a reason', () => {
  const mounted = makeApp(app.installation.app, null)
    .routes.filter(({ method, path }) => method !== 'ALL' && /^\/aanmelden\/oidc\/|\/samen$/.test(path))
    .map(({ method, path }) => `${method} ${path}`)
  expect([...new Set(mounted)].toSorted()).toEqual(Object.keys(OUTSIDE).toSorted())
  expect(Object.values(OUTSIDE).every(({ waarom }) => waarom.length > 40)).toBe(true)
})

it.each(Object.entries(OUTSIDE))('%s answers each role as the table says', async (name, { uitkomst }) => {
  const [method = '', path = ''] = name.split(' ')
  const address = path
    .replace(':uitgever', 'gemeente')
    .replace(':cyclus', plan.cyclus)
    .replace(':aanpak', plan.aanpak)
  const got: string[] = []
  for (const who of KOLOMMEN) {
    const cookie = who === 'anoniem' ? '' : await app.signIn(who)
    const { status } = await app.ask(address, { method, cookie })
    got.push(OUTCOME[status] ?? `[${status}]`)
  }
  expect(got.join('')).toBe(uitkomst)
})
