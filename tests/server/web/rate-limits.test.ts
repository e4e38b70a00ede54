import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { type Actor, ANONYMOUS } from '../../../server/auth/actor.ts'
import type { RequestState } from '../../../server/mount.ts'
import { makeRateLimits } from '../../../server/web/rate-limits.ts'
import { actorOf } from '../../helpers/actor-of.ts'

/** An app with limits that answers for whoever the headers name. */
function limited(person: number, address: number, heavy: number) {
  const limits = makeRateLimits({ person, address, heavy }, (context) => context.req.header('x-van') ?? null)
  const app = new Hono<RequestState>()
  const actors = new Map<string, Actor>()
  app.use((context, next) => {
    context.set('actor', actors.get(context.req.header('x-wie') ?? '') ?? ANONYMOUS)
    return next()
  })
  app.use(limits.general)
  app.get('/zwaar', limits.heavy, (context) => context.text('gemaakt'))
  app.get('*', (context) => context.text('goed'))
  const ask = (path: string, who: string | null, from: string) =>
    app.request(path, { headers: { 'x-van': from, ...(who === null ? {} : { 'x-wie': who }) } })
  return { actors, ask }
}

const statuses = async (times: number, ask: () => Response | Promise<Response>) => {
  const found: number[] = []
  for (let at = 0; at < times; at += 1) found.push((await ask()).status)
  return found
}

describe('limits', () => {
  it('count who is not signed in by address, and an IPv6 network as one', async () => {
    const { ask } = limited(100, 3, 100)
    expect(await statuses(4, () => ask('/', null, '203.0.113.9'))).toEqual([200, 200, 200, 429])
    expect((await ask('/', null, '203.0.113.10')).status).toBe(200)
    await statuses(3, () => ask('/', null, '2001:db8::1'))
    expect((await ask('/', null, '2001:db8::ffff')).status).toBe(429)
    expect((await ask('/', null, '2001:db8:0:1::1')).status).toBe(200)
  })

  it("count people by themselves: two hundred behind one address do not stand in each other's way", async () => {
    const { actors, ask } = limited(5, 10, 100)
    for (let at = 0; at < 200; at += 1) {
      actors.set(`p${at}`, actorOf('programmabureau', { account: `account-${at}`, sessieId: `s${at}` }))
    }
    for (let at = 0; at < 200; at += 1) {
      expect(await statuses(5, () => ask('/', `p${at}`, '203.0.113.9'))).toEqual([200, 200, 200, 200, 200])
    }
    expect((await ask('/', 'p7', '203.0.113.9')).status).toBe(429)
    expect((await ask('/', null, '203.0.113.9')).status).toBe(200)
  })

  it('count one account over all of its sessions and addresses, and a demo role by its session', async () => {
    const { actors, ask } = limited(2, 100, 100)
    actors.set('hier', actorOf('partner', { account: 'a', sessieId: 'hier' }))
    actors.set('daar', actorOf('partner', { account: 'a', sessieId: 'daar' }))
    actors.set('demo', actorOf('partner', { sessieId: 'demo' }))
    await ask('/', 'hier', '203.0.113.1')
    await ask('/', 'daar', '203.0.113.2')
    expect((await ask('/', 'daar', '203.0.113.3')).status).toBe(429)
    expect((await ask('/', 'demo', '203.0.113.3')).status).toBe(200)
  })

  it('hold what takes long apart, and say when to come back', async () => {
    const { ask } = limited(100, 100, 1)
    const first = await ask('/zwaar', null, '203.0.113.9')
    expect(await first.text()).toBe('gemaakt')
    const second = await ask('/zwaar', null, '203.0.113.9')
    expect(second.status).toBe(429)
    expect(await second.json()).toMatchObject({ code: 'te-veel-vragen', status: 429 })
    const wait = Number(second.headers.get('retry-after'))
    expect(wait).toBeGreaterThanOrEqual(1)
    expect(wait).toBeLessThanOrEqual(60)
    const light = await ask('/', null, '203.0.113.9')
    expect(light.headers.get('ratelimit-policy')).toBe('"adres";q=100;w=60')
    expect(light.headers.get('ratelimit')).toMatch(/^"adres";r=97;t=\d+$/)
  })

  it('can be switched off', async () => {
    const { ask } = limited(0, 0, 0)
    expect(new Set(await statuses(500, () => ask('/zwaar', null, '203.0.113.9')))).toEqual(new Set([200]))
  })
})
