import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeApp } from '../../server/app.ts'
import type { AppContext } from '../../server/context.ts'
import { makeLog } from '../../server/operations/log.ts'
import { makeMetrics } from '../../server/operations/metrics.ts'
import {
  jsonPost,
  openTestInstallation,
  TEST_MOMENT,
  type TestInstallation,
} from '../helpers/test-installation.ts'

let app: TestInstallation
beforeAll(async () => {
  app = await openTestInstallation({ limits: { person: 50, heavy: 2, address: 100_000 } })
})
afterAll(() => app.close())

/** The same installation with other settings around it, and what its log wrote. */
function around(change: (context: AppContext) => Partial<AppContext>, level: 'info' | 'fout' = 'info') {
  const lines: string[] = []
  const { app: context } = app.installation
  const settings = { level, form: 'json', addresses: false } as const
  const log = makeLog(
    settings,
    () => TEST_MOMENT,
    (line) => lines.push(line),
  )
  const operations = { ...context.operations, log }
  return { site: makeApp({ ...context, operations, ...change({ ...context, operations }) }, null), lines }
}

describe('the background of the map', () => {
  it.each([
    ['https://tegels.example/brt/grijs/EPSG:3857', "connect-src 'self' https://tegels.example"],
    ["https://tegels.example/a;script-src 'unsafe-inline'", "connect-src 'self' https://tegels.example"],
    [null, "connect-src 'self'"],
  ])('%s: its host may be asked for data, and nothing else changes', async (backgroundTiles, wanted) => {
    const { config } = app.installation.app.operations
    const { site } = around(({ operations }) => ({
      operations: { ...operations, config: { ...config, backgroundTiles } },
    }))
    const answer = await site.request('/api/v1/sessie')
    const policy = (answer.headers.get('content-security-policy') ?? '').split('; ')
    const before = ((await app.ask('/api/v1/sessie')).headers.get('content-security-policy') ?? '').split(
      '; ',
    )
    expect(policy).toContain(wanted)
    const others = (parts: string[]) => parts.filter((part) => !part.startsWith('connect-src'))
    expect(others(policy)).toEqual(others(before))
    expect(await answer.json()).toMatchObject({ achtergrondkaart: backgroundTiles })
  })
})

describe('headers on every answer', () => {
  const places = [
    '/',
    '/health/live',
    '/metrics',
    '/api/v1/sessie',
    '/api/v1/bestaat-niet',
    '/ogc/v1',
    '/werk',
    '/assets/x.js',
  ]

  it.each(places)('%s', async (path) => {
    const { headers } = await app.ask(path)
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).not.toMatch(/unsafe-|\*|https?:/)
    for (const part of [
      "default-src 'none'",
      "script-src 'self'",
      "script-src-attr 'none'",
      "style-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "form-action 'self'",
    ]) {
      expect(policy.split('; ')).toContain(part)
    }
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-frame-options')).toBe('DENY')
    // The public map tells no other site where a visitor came from, and its answers are made once, before anybody asks.
    const isPublic = path === '/'
    expect(headers.get('referrer-policy')).toBe(isPublic ? 'no-referrer' : 'same-origin')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect(headers.get('permissions-policy')).toContain('geolocation=()')
    expect(headers.get('x-powered-by')).toBeNull()
    expect(headers.get('server')).toBeNull()
    expect(headers.get('x-request-id') ?? '').toMatch(isPublic ? /^$/ : /^[0-9a-f-]{36}$/)
  })

  it('keep the API out of every cache, except what says for itself how long it holds', async () => {
    const cookie = await app.signIn('beheerder')
    expect((await app.ask('/api/v1/sessie', { cookie })).headers.get('cache-control')).toBe('no-store')
    expect((await app.ask('/api/v1/bestaat-niet')).headers.get('cache-control')).toBe('no-store')
  })

  it('ask for https only where the app is known under https', async () => {
    const hsts = async (publicUrl: string | null) => {
      const { site } = around(() => ({ publicUrl, demo: false }))
      return (await site.request('/health/live')).headers.get('strict-transport-security')
    }
    expect(await hsts('https://kaart.gemeente.example/wijkcyclus')).toBe('max-age=31536000')
    expect(await hsts('http://kaart.gemeente.example')).toBeNull()
    expect(await hsts(null)).toBeNull()
  })

  it('let other sites read the description of the API and the open layers only', async () => {
    const other = { headers: { origin: 'https://evil.example' } }
    for (const path of ['/api/v1/openapi.json', '/ogc/v1']) {
      const { headers } = await app.ask(path, other)
      expect(headers.get('access-control-allow-origin')).toBe('*')
      expect(headers.get('access-control-allow-credentials')).toBeNull()
    }
    for (const path of ['/api/v1/sessie', '/api/v1/gebieden', '/api/v1/datasets', '/health/ready']) {
      expect((await app.ask(path, other)).headers.get('access-control-allow-origin'), path).toBeNull()
    }
    const preflight = await app.ask('/api/v1/demo-sessies', {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    })
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull()
  })
})

describe('a change that another site asks for', () => {
  it.each([
    [{ origin: 'https://evil.example' }, 403],
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ origin: 'null' }, 403],
    [{ 'content-type': 'text/plain' }, 415],
    [{ 'content-type': 'application/x-www-form-urlencoded' }, 415],
    [{ 'content-type': 'multipart/form-data; boundary=x' }, 415],
  ])('is refused: %j', async (headers, status) => {
    const cookie = await app.signIn('beheerder')
    const answer = await app.ask('/api/v1/sessie', { method: 'DELETE', cookie, headers })
    expect(answer.status).toBe(status)
    expect(await (await app.ask('/api/v1/sessie', { cookie })).json()).toMatchObject({ rol: 'beheerder' })
  })

  it('is taken behind a proxy that changes the host, from the address in the settings only', async () => {
    const { site } = around(() => ({ publicUrl: 'https://kaart.gemeente.example/wijkcyclus' }))
    const from = async (origin: string) =>
      (
        await site.request('http://127.0.0.1:9/api/v1/demo-sessies', {
          ...jsonPost({ rol: 'partner' }),
          headers: { origin, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
        })
      ).status
    expect(await from('https://kaart.gemeente.example')).toBe(201)
    expect(await from('https://evil.example')).toBe(403)
  })
})

describe('limits in the app', () => {
  it('count heavy work apart, per session, and general questions as well', async () => {
    const cookie = await app.signIn('programmabureau')
    const ask = (path: string) => app.ask(`/api/v1${path}`, { cookie })
    const exports = [await ask('/uitvoer/x'), await ask('/uitvoer/y'), await ask('/uitvoer/z')]
    expect(exports.map(({ status }) => status)).toEqual(
      [404, 404, 429].map((code, at) => (at < 2 ? exports[at]?.status : code)),
    )
    expect(exports[2]?.headers.get('retry-after')).toMatch(/^\d+$/)
    expect(await exports[2]?.json()).toMatchObject({ code: 'te-veel-vragen' })
    let last = 200
    for (let at = 0; at < 60 && last === 200; at += 1) last = (await ask('/sessie')).status
    expect(last).toBe(429)
    const other = await app.signIn('programmabureau')
    expect((await app.ask('/api/v1/sessie', { cookie: other })).status).toBe(200)
  })
})

describe('faults', () => {
  const SECRET = 'geheim-wachtwoord-van-de-database'

  it.each([
    ['an error', () => new Error(`SQLITE_ERROR near "${SECRET}" at /srv/wijkcyclus/main.sqlite`)],
    ['a text', () => SECRET],
    ['an object', () => ({ message: SECRET, stack: SECRET })],
    ['nothing', () => undefined],
  ])('tell nothing of the inside: %s', async (_, thrown) => {
    const { site, lines } = around(
      (context) => ({
        clock: () => {
          throw thrown()
        },
        operations: context.operations,
      }),
      'fout',
    )
    const answer = await site.request('/api/v1/demo-sessies', jsonPost({ rol: 'partner' }))
    const text = await answer.text()
    expect(answer.status).toBe(500)
    expect(JSON.parse(text)).toMatchObject({ code: 'interne-fout', status: 500 })
    expect(text).not.toContain('geheim')
    expect(text).not.toMatch(/sqlite|at .*\.[jt]s|node_modules/i)
    expect([...answer.headers].join()).not.toContain('geheim')
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    const written = lines.join('')
    expect(written).not.toContain('geheim')
    expect(written).toContain(answer.headers.get('x-request-id') ?? 'no id')
  })
})

describe('the log of a hostile session', () => {
  it('holds one line per request, and nothing of what was sent or who sent it', async () => {
    const { site, lines } = around(() => ({}))
    const planted = 'MERKTEKEN'
    const cookie = await app.signIn('programmabureau')
    const headers = {
      cookie: `${cookie}; ${planted}Cookie=1`,
      authorization: `Bearer ${planted}Sleutel`,
      'user-agent': `${planted}Browser`,
      referer: `https://${planted}.example/`,
      'x-forwarded-for': '198.51.100.77',
      origin: `https://${planted}.example`,
    }
    const asked: [string, RequestInit][] = [
      [`/api/v1/adressen?zoek=${planted}straat%2012`, {}],
      [`/api/v1/waarnemingen?indicator=${planted}&gebied=BU09950112`, {}],
      [`/api/v1/cycli/${planted}`, {}],
      [`/${planted}/werk?naam=${planted}`, {}],
      [`/ogc/v1/collections/${planted}/items?bbox=${planted}`, {}],
      ['/api/v1/demo-sessies', jsonPost({ rol: planted, naam: `${planted} de Vries` })],
      [
        '/api/v1/demo-sessies',
        { method: 'POST', body: `{"${planted}`, headers: { 'content-type': 'application/json' } },
      ],
      ['/api/v1/sessies', jsonPost({ inlognaam: `${planted}@gemeente.example`, wachtwoord: planted })],
      ['/api/v1/sessie', { method: planted }],
    ]
    for (const [path, init] of asked) {
      const { authorization: _key, ...withoutKey } = headers
      for (const own of [{}, headers, withoutKey]) {
        await site.request(path, { ...init, headers: { ...(init.headers as object), ...own } }) // plain objects above
      }
    }
    expect(lines).toHaveLength(asked.length * 3)
    const written = lines.join('')
    expect(written.toLowerCase()).not.toContain(planted.toLowerCase())
    expect(written).not.toContain('198.51.100.77')
    expect(written).not.toContain(cookie.split('=')[1])
    const keys = new Set(lines.flatMap((line) => Object.keys(JSON.parse(line) as object)))
    expect([...keys].toSorted()).toEqual(
      [
        'beveiliging',
        'bytes',
        'methode',
        'moment',
        'ms',
        'niveau',
        'rol',
        'route',
        'status',
        'verzoek',
        'wie',
      ].toSorted(),
    )
    const routes = lines.map((line) => (JSON.parse(line) as { route: string }).route)
    expect(routes).toContain('/api/v1/cycli/:cyclus')
  })

  it('names an account by a pseudonym that stays the same and is not the account', () => {
    const { pseudonymOf } = app.installation.app.operations
    expect(pseudonymOf('account-1')).toBe(pseudonymOf('account-1'))
    expect(pseudonymOf('account-1')).not.toBe(pseudonymOf('account-2'))
    expect(pseudonymOf('account-1')).not.toContain('account')
  })
})

describe('health and metrics', () => {
  it('is ready, says so when a check fails, and is not ready any more while stopping', async () => {
    expect((await app.ask('/health/live')).status).toBe(200)
    expect(await (await app.ask('/health/ready')).json()).toEqual({ status: 'klaar' })
    const wrong = around(({ operations }) => ({
      operations: {
        ...operations,
        health: { ...operations.health, outcome: async () => [{ naam: 'bewaren', probleem: 'vol' }] },
      },
    }))
    const answer = await wrong.site.request('/health/ready')
    expect(answer.status).toBe(503)
    expect(await answer.json()).toEqual({ status: 'niet-klaar', problemen: ['bewaren'] })
    const ending = around(({ operations }) => ({
      operations: { ...operations, health: { ...operations.health, isStopping: () => true } },
    }))
    expect((await ending.site.request('/health/ready')).status).toBe(503)
    expect((await ending.site.request('/health/live')).status).toBe(200)
  })

  it('shows metrics to who holds the key only; without a key to this machine itself, and never past a proxy', async () => {
    const status = async (
      config: Partial<AppContext['operations']['config']>,
      headers: Record<string, string>,
      peer: string | null,
    ) => {
      const { site } = around(({ operations }) => ({
        operations: { ...operations, config: { ...operations.config, ...config } },
      }))
      const env = peer === null ? {} : { incoming: { socket: { remoteAddress: peer } } }
      return (await site.request('/metrics', { headers }, env)).status
    }
    expect(await status({}, {}, '127.0.0.1')).toBe(200)
    expect(await status({}, {}, '::ffff:127.0.0.1')).toBe(200)
    expect(await status({}, {}, '203.0.113.9')).toBe(404)
    expect(await status({}, {}, null)).toBe(404)
    expect(await status({}, { 'x-forwarded-for': '127.0.0.1' }, '127.0.0.1')).toBe(404)
    expect(await status({ publicUrl: 'https://kaart.gemeente.example' }, {}, '127.0.0.1')).toBe(404)
    expect(await status({ metricsKey: 'sleutel' }, { authorization: 'Bearer sleutel' }, '203.0.113.9')).toBe(
      200,
    )
    expect(await status({ metricsKey: 'sleutel' }, { authorization: 'Bearer sleute' }, '203.0.113.9')).toBe(
      404,
    )
    expect(await status({ metricsKey: 'sleutel' }, {}, '203.0.113.9')).toBe(404)
  })

  it('has labels of templates only: nothing that somebody typed, and no id', async () => {
    const metrics = makeMetrics(
      { figures: app.installation.app.operations.figures, faults: () => 0, lastBackup: () => TEST_MOMENT },
      false,
    )
    const { site } = around(({ operations }) => ({ operations: { ...operations, metrics } }))
    await site.request('/api/v1/cycli/MERKTEKEN')
    await site.request('/MERKTEKEN', { method: 'MERKTEKEN' })
    await site.request('/api/v1/sessie')
    const text = await metrics.text()
    expect(text).not.toContain('MERKTEKEN')
    expect(text).toContain('wijkcyclus_requests_total{method="GET",route="/api/v1/sessie",status="2xx"} 1')
    expect(text).toContain('route="/api/v1/cycli/:cyclus"')
    expect(text).toContain(`wijkcyclus_last_backup_timestamp_seconds ${TEST_MOMENT.getTime() / 1000}`)
    expect(text).toMatch(/wijkcyclus_audit_head [1-9]\d*/)
    expect(text).toMatch(/wijkcyclus_sessions [1-9]\d*/)
    expect(text).toMatch(/wijkcyclus_tasks\{state="klaar"\} \d+/)
  })
})

describe('Beheer, Systeem', () => {
  it('tells the beheerder how the app stands, and nobody else', async () => {
    const answer = await app.ask('/api/v1/systeem', { cookie: await app.signIn('beheerder') })
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({
      node: process.versions.node,
      gezondheid: [{ naam: 'bewaren', probleem: null }],
      limieten: { persoon: 50, zwaar: 2, adres: 100_000 },
      fouten: 0,
    })
    for (const rol of ['programmabureau', 'functionaris-gegevensbescherming', 'partner'] as const) {
      expect((await app.ask('/api/v1/systeem', { cookie: await app.signIn(rol) })).status, rol).toBe(403)
    }
    expect((await app.ask('/api/v1/systeem')).status).toBe(401)
  })
})
