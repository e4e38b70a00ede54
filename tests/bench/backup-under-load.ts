import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Taak } from '../../server/contract/taken.ts'
import { NEWEST_MIGRATION } from '../../server/store/migrate.ts'
import { openMain } from '../../server/store/open.ts'
import { type RunningServer, startServer } from '../helpers/server.ts'
import { makeTempDir } from '../helpers/temp-dir.ts'
import { type Benchmark, median, NotMeasurable } from './harness.ts'

const USERS = 50
/** Mean pause of a user between two requests, exponential, as in `staff-load`. */
const PAUSE_MILLISECONDS = 2_000
/** One request in five is a change. */
const CHANGES = 0.2
const BEFORE_MILLISECONDS = 20_000
/** Bytes of the least database that counts. */
const LEAST_BYTES = 2_000_000_000

/** Rows of the archive that fill the database: kept catalogues of a long life. */
const PAYLOAD_ROWS = 21_500
const PAYLOAD_CHARACTERS = 100_000

const READS = [
  '/api/v1/sessie',
  '/api/v1/cycli',
  '/api/v1/cycli/2025/wijkanalyses/zuiderzeewijk',
  '/api/v1/waarnemingen?indicator=rivm-moeite-met-rondkomen&gebied=BU09950112',
  '/api/v1/kaartgegevens',
  '/api/v1/signalen',
]

/** A first start fills the demo, also on a busy machine. */
const READY_MILLISECONDS = 300_000

const UNLIMITED = { LIMIET_PERSOON: '0', LIMIET_ADRES: '0', LIMIET_ZWAAR: '0', RESERVEKOPIE_UUR: 'nooit' }

/** Chance between 0 and 1, the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Fills the main database of a stopped installation to more than two gigabytes. */
function fillDatabase(path: string): void {
  const chance = seeded(2026)
  const text = Array.from({ length: 400_000 }, () => chance().toString(36).slice(2, 12)).join('')
  const db = openMain(path, NEWEST_MIGRATION)
  try {
    db.pragma('synchronous = OFF')
    const insert = db.prepare('INSERT INTO archief_catalogus (sha256, inhoud) VALUES (?, ?)')
    const some = db.transaction((from: number, to: number) => {
      for (let row = from; row < to; row += 1) {
        const at = Math.floor(chance() * (text.length - PAYLOAD_CHARACTERS))
        insert.run(String(row).padStart(64, '0'), text.slice(at, at + PAYLOAD_CHARACTERS))
      }
    })
    for (let row = 0; row < PAYLOAD_ROWS; row += 500) some(row, Math.min(PAYLOAD_ROWS, row + 500))
    const bytes = Number(db.pragma('page_count', { simple: true })) * 4096
    if (bytes < LEAST_BYTES) throw new NotMeasurable(`the database is ${bytes} bytes only`)
    db.pragma('wal_checkpoint(TRUNCATE)')
  } finally {
    db.close()
  }
}

async function signIn(url: string, rol: string): Promise<string> {
  const answer = await fetch(`${url}/api/v1/demo-sessies`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ rol }),
  })
  if (answer.status !== 201) throw new NotMeasurable(`signing in gave ${answer.status}`)
  return (answer.headers.get('set-cookie') ?? '').replace(/;.*$/, '')
}

const signal = JSON.stringify({
  thema: 'ontmoeten',
  pijler: null,
  buurt: null,
  periodeVan: '2026-10-01',
  periodeTot: '2026-10-31',
  soortOrganisatie: 'welzijn',
  hoeVaak: 'een-keer',
  vraagt: '',
  houding: 'nieuw',
  tekst: 'Bewoners vragen om een bankje bij het water',
})

/** One request of a user, to its last byte; milliseconds. */
async function ask(url: string, cookie: string, chance: () => number): Promise<number> {
  const isChange = chance() < CHANGES
  const path = isChange ? '/api/v1/signalen' : (READS[Math.floor(chance() * READS.length)] ?? '')
  const begin = performance.now()
  const answer = await fetch(`${url}${path}`, {
    headers: { Cookie: cookie, ...(isChange ? { 'Content-Type': 'application/json' } : {}) },
    ...(isChange ? { method: 'POST', body: signal } : {}),
  })
  await answer.arrayBuffer()
  if (!answer.ok) throw new NotMeasurable(`${path} gave ${answer.status}`)
  return performance.now() - begin
}

/** Median latency of all users until the promise is there. */
async function medianUntil(
  url: string,
  cookie: string,
  end: Promise<unknown>,
  seed: number,
): Promise<number> {
  const over = new AbortController()
  const stopped = end.finally(() => {
    over.abort()
  })
  const taken: number[] = []
  const user = async (chance: () => number): Promise<void> => {
    while (!over.signal.aborted) {
      await Promise.race([sleep(-Math.log(1 - chance()) * PAUSE_MILLISECONDS), stopped])
      if (!over.signal.aborted) taken.push(await ask(url, cookie, chance))
    }
  }
  await Promise.all([stopped, ...Array.from({ length: USERS }, (_, index) => user(seeded(seed + index)))])
  return median(taken)
}

/** Makes a backup and resolves when it is made and read again. */
async function backUp(url: string, cookie: string): Promise<void> {
  const answer = await fetch(`${url}/api/v1/reservekopieen`, { method: 'POST', headers: { Cookie: cookie } })
  if (answer.status !== 202) throw new NotMeasurable(`a backup gave ${answer.status}`)
  let task = (await answer.json()) as Taak
  while (task.staat === 'wacht' || task.staat === 'bezig') {
    await sleep(500)
    task = (await (
      await fetch(`${url}/api/v1/taken/${task.id}`, { headers: { Cookie: cookie } })
    ).json()) as Taak
  }
  if (task.staat !== 'klaar')
    throw new NotMeasurable(`the backup ended as ${task.staat}: ${String(task.fout)}`)
}

/**
 * Median latency of 50 users (80 % reads, 20 % changes) while a database of more than 2.0 GB is backed up and read again, divided
 * by that of the twenty seconds before. The server is another process on the same cores.
 */
export const backupUnderLoad: Benchmark = {
  name: 'backup-under-load',
  unit: 'ratio',
  goal: 1.25,
  runs: 3,
  prepare: async () => {
    const folder = makeTempDir('reservekopie')
    const first = await startServer({
      dataDir: folder.path,
      env: UNLIMITED,
      readyWithinMilliseconds: READY_MILLISECONDS,
    })
    await first.stop()
    fillDatabase(join(folder.path, 'main.sqlite'))
    const server: RunningServer = await startServer({
      dataDir: folder.path,
      env: UNLIMITED,
      readyWithinMilliseconds: READY_MILLISECONDS,
    })
    const { url } = server
    const office = await signIn(url, 'programmabureau')
    const admin = await signIn(url, 'beheerder')
    let seed = 1
    return {
      run: async () => {
        seed += 1000
        const peer = await medianUntil(url, office, sleep(BEFORE_MILLISECONDS), seed)
        const value = await medianUntil(url, office, backUp(url, admin), seed)
        rmSync(join(folder.path, 'backups'), { recursive: true, force: true })
        return { value, peer }
      },
      close: async () => {
        await server.stop()
        folder.remove()
      },
    }
  },
}
