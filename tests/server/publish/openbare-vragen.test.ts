import { connect } from 'node:net'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeApp } from '../../../server/app.ts'
import { filesOf, hulpbestandenVan } from '../../../server/publish/edition.ts'
import { writeEdition, writePointer } from '../../../server/publish/write-files.ts'
import { PublicApp } from '../../../server/publish/public-app.ts'
import { publicFirst } from '../../../server/publish/public-listener.ts'
import { createWebServer } from '../../../server/web/http-server.ts'
import { PROEFBOUWSELS, publiekeUitgave } from '../../helpers/publieke-uitgave.ts'
import { makeTempDir } from '../../helpers/temp-dir.ts'
import { openTestInstallation, type TestInstallation } from '../../helpers/test-installation.ts'
import { runs } from '../../helpers/property-runs.ts'

const folder = makeTempDir('openbare-vragen')
let app: PublicApp
beforeAll(async () => {
  for (const nummer of [1, 2]) {
    const uitgave = publiekeUitgave({ nummer })
    await writeEdition(
      folder.path,
      uitgave,
      hulpbestandenVan(uitgave, PROEFBOUWSELS),
      filesOf(uitgave, PROEFBOUWSELS),
    )
  }
  writePointer(folder.path, { nummer: 2, ingetrokken: [1] })
  app = new PublicApp(folder.path, false)
})
afterAll(() => folder.remove())

/** What would tell somebody how the app is made, or where it stands. */
const inside = () =>
  new RegExp(
    `${folder.path}|node_modules|\\bat .*\\.[jt]s:\\d|sqlite|"nagekeken"|ENOENT|EACCES|TypeError|RangeError|undefined|\\[object`,
    'i',
  )

/** Parts of addresses: those that exist, those that nearly do, and those that only somebody with a plan would type. */
const pieces = [
  ...'straat wijk buurt uitgave a en tr ar pl zoek zoek.html nu-open dorpsweg.html dorpsweg onbekende-straat'.split(
    ' ',
  ),
  ...'1 99999999 index.html . .. %2e%2e %00 %E0%A4%A %ff <script>alert(1)</script> %3Cscript%3E'.split(' '),
  ...`' " \\ ; \u0627 constructor __proto__ momentopname.json inhoud.json sw.js uitgave.json %2f%2f ~`.split(
    ' ',
  ),
  '',
]
const questions = [
  ...'q= q q=veenlaan q=dorps q=9999XX q=1234 q=%3Cscript%3Ealert(1)%3C/script%3E q=%00 q=%E0%A4%A'.split(
    ' ',
  ),
  ...'q[]=x q=a&q=b __proto__=x q=constructor &&& = q=%2e%2e%2f q=%F0%9F%98%80 x=1;y=2'.split(' '),
]
const address = fc
  .tuple(
    fc.oneof(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 5 }), fc.constant(['zoek'])),
    fc.array(fc.oneof(fc.constantFrom(...questions), fc.string({ maxLength: 40 })), { maxLength: 4 }),
    fc.constantFrom(1, 1, 1, 150),
  )
  .map(
    ([path, query, times]) =>
      `/${path.join('/')}${query.length === 0 ? '' : `?${Array.from({ length: times }, () => query.join('&')).join('&')}`}`,
  )

describe('whatever is asked of the public side', () => {
  test('thousands of odd addresses: a page or a kind refusal, never an inside detail', () => {
    const seen = new Set<number>()
    const forbidden = inside()
    fc.assert(
      fc.property(
        address,
        fc.constantFrom('GET', 'HEAD'),
        fc.constantFrom(undefined, 'br', 'gzip;q=0, *;q=x', ',,,'),
        (url, method, acceptEncoding) => {
          const answer = app.answer({ method, url, acceptEncoding, ifNoneMatch: '"x", W/"' })
          // Null belongs to nobody here: the app for staff answers that it is not there.
          if (answer === null) return
          seen.add(answer.status)
          expect([200, 302, 303, 404]).toContain(answer.status)
          expect(answer.headers).not.toHaveProperty('set-cookie')
          expect(Object.values(answer.headers).join('\n')).not.toMatch(/[\r\n]{2}|[^\x20-\x7e\n]/)
          if (answer.body === null || answer.headers['content-encoding'] !== undefined) return
          expect(answer.headers['content-length']).toBe(String(answer.body.length))
          const text = new TextDecoder().decode(answer.body)
          expect(forbidden.exec(text)?.[0], url).toBeUndefined()
          expect(text, url).not.toContain('<script>alert')
          expect(answer.status !== 404 || text.includes('<h1>'), url).toBe(true)
        },
      ),
      runs(4_000),
    )
    expect([...seen].toSorted()).toEqual([200, 302, 303, 404])
  })
})

describe('over the line', () => {
  let staff: TestInstallation
  let url: string
  let server: ReturnType<typeof createWebServer>
  beforeAll(async () => {
    staff = await openTestInstallation({ limits: { person: 0, heavy: 0, address: 5 } })
    const answer = getRequestListener(makeApp(staff.installation.app, null).fetch)
    server = createWebServer(publicFirst(app, (incoming, outgoing) => void answer(incoming, outgoing)))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    // A server that listens on a port has an address with it.
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(async () => {
    server.closeAllConnections()
    server.close()
    await staff.close()
  })

  const raw = (text: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(text))
      let got = ''
      socket.on('data', (part) => (got += part.toString()))
      socket.on('close', () => {
        resolve(got)
      })
      socket.on('error', reject)
    })

  test('one address asks a thousand pages: every one comes, also when it may ask nothing else any more', async () => {
    const before = await Promise.all(Array.from({ length: 8 }, () => fetch(`${url}/api/v1/sessie`)))
    expect(before.map(({ status }) => status).filter((status) => status === 429).length).toBe(3)
    const pages = ['/', '/straat/dorpsweg', '/ar/nu-open.html', '/zoek?q=dorps', '/uitgave/1']
    const counts = new Map<number, number>()
    for (let round = 0; round < 20; round += 1) {
      const answers = await Promise.all(
        Array.from({ length: 50 }, async (_, at) => {
          const answer = await fetch(`${url}${pages[at % pages.length] ?? '/'}`)
          await answer.arrayBuffer()
          return answer.status
        }),
      )
      for (const status of answers) counts.set(status, (counts.get(status) ?? 0) + 1)
    }
    expect(Object.fromEntries(counts)).toEqual({ 200: 800, 404: 200 })
    expect((await fetch(`${url}/api/v1/sessie`)).status).toBe(429)
  })

  test('a range that cannot be gets the whole page', async () => {
    const whole = await (await fetch(`${url}/nu-open.html`)).text()
    for (const range of ['bytes=9-1', 'bytes=-', 'bytes=999999999-', 'bytes=0-0,1-1,2-2', 'pages=1-2', 'x']) {
      const answer = await fetch(`${url}/nu-open.html`, { headers: { range } })
      expect(answer.status, range).toBe(200)
      expect(await answer.text(), range).toBe(whole)
    }
  })

  test('a question too long to read, and one that is no question, are refused with the reason', async () => {
    const long = await fetch(`${url}/zoek?q=${'a'.repeat(9_000)}`)
    expect(long.status).toBe(414)
    expect(await long.json()).toMatchObject({ code: 'adres-te-lang' })
    const huge = await raw(`GET /?q=${'a'.repeat(40_000)} HTTP/1.1\r\nHost: x\r\n\r\n`)
    expect(huge).toMatch(/^HTTP\/1\.1 431 /)
    expect(huge).toContain('koppen-te-groot')
    for (const words of [
      'GET\r\n\r\n',
      '\0\0\0\r\n\r\n',
      'GET / HTTP/9.9\r\n\r\n',
      'GET /\u0001 HTTP/1.1\r\n\r\n',
    ]) {
      const answer = await raw(words)
      expect(answer, words).toMatch(/^HTTP\/1\.1 400 /)
      expect(inside().exec(answer)?.[0], words).toBeUndefined()
    }
  })
})
