import { Agent, request as send } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Rol } from '../../server/contract/sessie.ts'
import { API_ROOT } from '../../server/contract/endpoint.ts'
import { seededRandom, type Random } from '../helpers/kill-loop/random.ts'
import { testSeed } from '../helpers/test-scale.ts'
import { signalBody } from '../helpers/signal-body.ts'

/** What a measured run says: 95th percentiles in ms, how many requests, and answers that were no success. */
export interface LoadReport {
  reads: { p95: number; count: number }
  writes: { p95: number; count: number }
  failed: Record<string, number>
}

const USERS = 200
const MEAN_PAUSE_MILLISECONDS = 2000
const WARM_UP_MILLISECONDS = 10_000
const MEASURED_MILLISECONDS = 60_000
/** Of ten requests eight read. */
const READS = 0.8

/** Who works: roles in the order of a list of a hundred. */
const STAFF: readonly [Rol, number][] = [
  ['programmabureau', 40],
  ['wijkteam', 15],
  ['partner', 15],
  ['centrada', 10],
  ['programmamanager', 10],
  ['stuurgroep', 10],
]

/** What everybody's screen asks for; answers with an ETag are asked for again with it, as a browser does. */
const EVERYBODY = [
  '/sessie',
  '/gebieden',
  '/grenzen',
  '/indicatoren',
  '/kaartgegevens',
  '/voorzieningen',
  '/waarnemingen?indicator=rivm-eenzaam',
  '/waarnemingen?indicator=rivm-ervaren-gezondheid&gebied=waterwijk',
  '/cycli',
  '/cycli/2025',
  '/cycli/2025/bijeenkomsten',
  '/cycli/2025/wijkanalyses/waterwijk',
  '/cycli/2025/wijkanalyses/boswijk/verdieping',
  '/datasets',
  '/programma',
]
const ALSO: Partial<Record<Rol, readonly string[]>> = {
  programmabureau: [
    '/signalen',
    '/woningen-kaart',
    '/meldingen',
    '/woningen/VB0000007',
    '/invoer',
    '/koppelingen',
  ],
  programmamanager: ['/signalen', '/woningen-kaart', '/woningen/VB0000007'],
  centrada: ['/woningen-kaart', '/woningen/VB0000007'],
  wijkteam: ['/eigen-signalen'],
}
const PURPOSE: Partial<Record<Rol, string>> = {
  programmabureau: 'wijkanalyse-maken',
  programmamanager: 'wijkanalyse-maken',
  centrada: 'renovatie-plannen',
}

const base = process.argv[2] ?? ''
const agent = new Agent({ keepAlive: true })

interface Reply {
  status: number
  etag: string | undefined
  cookie: string
  milliseconds: number
}

/** One request, read to its end without unpacking it. */
function ask(method: string, path: string, headers: Record<string, string>, json?: unknown): Promise<Reply> {
  const body = json === undefined ? undefined : JSON.stringify(json)
  const begin = performance.now()
  return new Promise((resolve, reject) => {
    const asked = send(
      `${base}/${API_ROOT}${path}`,
      {
        method,
        agent,
        headers: {
          'accept-encoding': 'gzip, br',
          ...headers,
          ...(body === undefined
            ? {}
            : { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) }),
        },
      },
      (answer) => {
        answer.on('data', () => {})
        answer.on('error', reject)
        answer.on('end', () => {
          const cookie = answer.headers['set-cookie']?.[0]?.split(';')[0] ?? ''
          const { etag } = answer.headers
          resolve({ status: answer.statusCode ?? 0, etag, cookie, milliseconds: performance.now() - begin })
        })
      },
    )
    asked.on('error', reject)
    asked.end(body)
  })
}

/** A change this role makes in its daily work. */
function changeOf(
  rol: Rol,
  random: Random,
  mine: string,
): { method: string; path: string; seen?: string; json: unknown } {
  if (rol === 'centrada') {
    const woning = `VB${String(1 + random.below(14_000)).padStart(7, '0')}`
    const json = { waarde: `blok-${random.below(900)}`, datum: '2026-10-01', reden: 'gezien' }
    return { method: 'PUT', path: `/woningen/${woning}/velden/blok`, seen: `/woningen/${woning}`, json }
  }
  if (rol === 'programmabureau' && random.below(2) === 0) {
    const koppeling = {
      doel: 'cijfers',
      velden: { gebied: { kolom: 'buurtcode' } },
      reeks: [],
      stelsel: null,
    }
    const path = `/koppelingen/${mine}-${random.below(1_000_000)}`
    return { method: 'PUT', path, seen: '/koppelingen', json: koppeling }
  }
  if (rol === 'programmabureau' || rol === 'partner' || rol === 'wijkteam') {
    const json = signalBody()
    return { method: 'POST', path: '/signalen', json }
  }
  return { method: 'POST', path: '/demo-sessies', json: { rol } }
}

const reads: number[] = []
const writes: number[] = []
const failed = new Map<string, number>()

async function work(rol: Rol, user: number, isMeasured: () => boolean, isOver: () => boolean): Promise<void> {
  const random = seededRandom(testSeed + user)
  const pause = () => sleep(-Math.log(1 - random.next()) * MEAN_PAUSE_MILLISECONDS)
  await sleep(random.next() * MEAN_PAUSE_MILLISECONDS)
  const signIn = await ask('POST', '/demo-sessies', {}, { rol })
  let { cookie } = signIn
  const choosePurpose = async (): Promise<void> => {
    const doel = PURPOSE[rol]
    if (doel !== undefined) await ask('PUT', '/sessie/inzagedoel', { cookie }, { doel })
  }
  await choosePurpose()
  const paths = [...EVERYBODY, ...(ALSO[rol] ?? [])]
  const kept = new Map<string, string>()
  while (!isOver()) {
    await pause()
    const counts = isMeasured()
    const isRead = random.next() < READS
    let reply: Reply
    let path: string
    if (isRead) {
      path = random.of(paths)
      const etag = kept.get(path)
      reply = await ask('GET', path, { cookie, ...(etag === undefined ? {} : { 'if-none-match': etag }) })
      if (reply.etag !== undefined) kept.set(path, reply.etag)
    } else {
      const { method, seen, json, ...rest } = changeOf(rol, random, `w${user}`)
      path = rest.path
      const etag = seen === undefined ? undefined : (await ask('GET', seen, { cookie })).etag
      reply = await ask(method, path, { cookie, ...(etag === undefined ? {} : { 'if-match': etag }) }, json)
      if (path === '/demo-sessies' && reply.status === 201) {
        cookie = reply.cookie
        await choosePurpose()
      }
    }
    if (reply.status >= 400) {
      const key = `${reply.status} ${path.replace(/\d{4,}/g, '0')}`
      failed.set(key, (failed.get(key) ?? 0) + 1)
    }
    if (counts) (isRead ? reads : writes).push(reply.milliseconds)
  }
}

function p95(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? Number.NaN
}

const begin = performance.now()
const elapsed = () => performance.now() - begin
const isOver = () => elapsed() > WARM_UP_MILLISECONDS + MEASURED_MILLISECONDS
const isMeasured = () => elapsed() > WARM_UP_MILLISECONDS && !isOver()
const staff = STAFF.flatMap(([rol, share]) => Array.from({ length: (share * USERS) / 100 }, () => rol))
await Promise.all(staff.map((rol, user) => work(rol, user, isMeasured, isOver)))
const report: LoadReport = {
  reads: { p95: p95(reads), count: reads.length },
  writes: { p95: p95(writes), count: writes.length },
  failed: Object.fromEntries(failed),
}
process.stdout.write(JSON.stringify(report))
agent.destroy()
