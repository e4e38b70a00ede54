import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeApp } from '../../server/app.ts'
import { openInstallation } from '../../server/installation.ts'
import { testConfig } from '../helpers/test-config.ts'
import { makeTempDir } from '../helpers/temp-dir.ts'
import {
  jsonPost,
  openTestInstallation,
  TEST_MOMENT,
  type TestInstallation,
} from '../helpers/test-installation.ts'

let app: TestInstallation
beforeAll(async () => {
  app = await openTestInstallation()
})
afterAll(() => app.close())

const json = async (path: string, cookie: string) =>
  (await (await app.ask(`/api/v1${path}`, { cookie })).json()) as Record<string, unknown>

describe('what an attacker tries', () => {
  it('a body that never ends is cut off at 200 kB, counted in bytes while it comes', async () => {
    let sent = 0
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 65_536
        if (sent > 50_000_000) controller.close()
        else controller.enqueue(new Uint8Array(65_536).fill(97))
      },
    })
    const answer = await app.ask('/api/v1/demo-sessies', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'transfer-encoding': 'chunked' },
      body,
      duplex: 'half',
    } as RequestInit)
    expect(answer.status).toBe(413)
    expect(sent).toBeLessThan(5_000_000)
  })

  it('another name for this machine does not reach a demo', async () => {
    for (const host of ['evil.example', '127.0.0.1.evil.example', '10.0.0.1']) {
      const answer = await app.ask(`http://${host}/api/v1/sessie`)
      expect(`${host} ${answer.status}`).toBe(`${host} 403`)
    }
    for (const host of ['localhost:8320', '127.0.0.1', '[::1]:8320']) {
      expect((await app.ask(`http://${host}/api/v1/sessie`)).status).toBe(200)
    }
  })

  it('asking for the same analyses again and again gives one task', async () => {
    const cookie = await app.signIn('programmabureau')
    const ids = await Promise.all(
      Array.from({ length: 20 }, async () => {
        const answer = await app.ask('/api/v1/cycli/2025/wijkanalyses', { method: 'POST', cookie })
        return ((await answer.json()) as { id: string }).id
      }),
    )
    expect(new Set(ids).size).toBe(1)
    await app.installation.app.tasks.idle()
  })

  it('picking another role ends the session before it', async () => {
    const first = await app.signIn('beheerder')
    const second = await app.ask('/api/v1/demo-sessies', { ...jsonPost({ rol: 'partner' }), cookie: first })
    expect(second.status).toBe(201)
    expect((await json('/sessie', first))['rol']).toBeNull()
  })

  it.each([
    { naam: '   ' },
    { naam: 'Cyclus\u0000' },
    { naam: 'Cyclus \u202e6202' },
    { peildatum: '0001-01-01' },
    { peildatum: '9999-12-31' },
    { besluit: { reden: ' \n ' } },
  ])('a cyclus with %j is refused', async (part) => {
    const cookie = await app.signIn('programmabureau')
    const body = {
      id: '2044',
      naam: 'Cyclus 2044',
      peildatum: '2044-05-01',
      besluit: { reden: 'proef' },
      ...part,
    }
    expect((await app.ask('/api/v1/cycli', { ...jsonPost(body), cookie })).status).toBe(400)
    expect((await app.ask('/api/v1/cycli/2044', { cookie })).status).toBe(404)
  })

  it('whoever is not signed in reads nothing of the programme that is for staff', async () => {
    expect((await app.ask('/api/v1/programma')).status).toBe(401)
    expect((await app.ask('/api/v1/programma', { cookie: await app.signIn('partner') })).status).toBe(200)
  })

  it('a method that an address does not know names those it does', async () => {
    const answer = await app.ask('/api/v1/cycli', { method: 'DELETE' })
    expect(answer.status).toBe(405)
    expect(answer.headers.get('allow')).toBe('GET, POST, HEAD')
  })
})

describe('Waterwijk with Landerijen', () => {
  it('still never gets the figure of WK099504, though the decision names the same buurten', async () => {
    const cookie = await app.signIn('programmabureau')
    const list = (await json('/gebieden', cookie)) as { wijken?: { id: string; buurten: string[] }[] }
    const wijken = (list.wijken ?? []).map(({ id, buurten }) => ({
      id,
      buurten:
        id === 'waterwijk' ? [...buurten, 'BU09950431', 'BU09950432', 'BU09950433', 'BU09950434'] : buurten,
    }))
    const body = {
      id: '2030',
      naam: 'Met Landerijen',
      peildatum: '2030-05-01',
      besluit: { reden: 'proef', wijken },
    }
    expect((await app.ask('/api/v1/cycli', { ...jsonPost(body), cookie })).status).toBe(201)
    await app.ask('/api/v1/cycli/2030/wijkanalyses', { method: 'POST', cookie })
    await app.installation.app.tasks.idle()
    const analysis = await json('/cycli/2030/wijkanalyses/waterwijk', cookie)
    expect(analysis['eigenWijkcijfer']).toBe(false)
    const query = 'indicator=rivm-moeite-met-rondkomen&gebied=waterwijk&jaar=2020&leeftijd=18plus&cyclus=2030'
    const found = (await json(`/waarnemingen?${query}`, cookie)) as {
      waarnemingen?: { waarde: number | null }[]
    }
    expect(found.waarnemingen?.map((row) => row.waarde)).toEqual([null])
    expect((await app.ask(`/api/v1/waarnemingen?${query}`)).status).toBe(401)
  })
})

describe('starting again', () => {
  const open = (
    dataDir: string,
    mode: 'auto' | 'productie' = 'auto',
    report: (line: string) => void = () => {},
  ) => openInstallation(testConfig({ dataDir, mode }), () => TEST_MOMENT, report)

  it('as production ends every session of the demo', async () => {
    const folder = makeTempDir('productie')
    const demo = await open(folder.path)
    const answer = await makeApp(demo.app, null).request(
      '/api/v1/demo-sessies',
      jsonPost({ rol: 'beheerder' }),
    )
    const cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
    await demo.close()
    const real = await open(folder.path, 'productie')
    const session = await makeApp(real.app, null).request('/api/v1/sessie', { headers: { cookie } })
    expect(await session.json()).toMatchObject({ rol: null, demo: false })
    await real.close()
    folder.remove()
  })

  it('finishes a first start that was broken off half-way', async () => {
    const folder = makeTempDir('half')
    const broken = open(folder.path, 'auto', (line) => {
      if (line.includes('Kerncijfers')) throw new Error('stroom weg')
    })
    await expect(broken).rejects.toThrow('stroom weg')
    const again = await open(folder.path)
    const { db, current, demo } = again.app
    expect(demo).toBe(true)
    expect(current().versies.some((version) => version.voorbeelddata)).toBe(true)
    expect(db.prepare('SELECT count(*) FROM wijkanalyse').pluck().get()).toBe(7)
    await again.close()
    folder.remove()
  })
})

describe('the screens', () => {
  it('answer an address that does not exist with a page that says so, and make no page without end', async () => {
    const site = mkdtempSync(join(tmpdir(), 'wijkcyclus-site-'))
    writeFileSync(join(site, 'index.html'), '<meta name="wijkcyclus-root" content="./">')
    const screens = makeApp(app.installation.app, site)
    const ask = (path: string) => screens.request(path, { headers: { accept: 'text/html' } })
    expect((await ask('/werk/kaart')).status).toBe(200)
    const unknown = await ask('/bestaat/niet')
    expect(unknown.status).toBe(404)
    expect(await unknown.text()).toContain('content="../"')
    expect((await ask(`/werk${'/a'.repeat(500)}`)).headers.get('content-type')).toBe(
      'application/problem+json',
    )
    expect((await ask('/assets/nergens.js')).status).toBe(404)
    expect((await ask('/assets/..%2f..%2fpackage.json')).status).toBe(404)
  })
})
