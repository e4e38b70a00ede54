import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { APP } from '../../../server/auth/actor.ts'
import { listBackups } from '../../../server/backup/layout.ts'
import { restoreBackup } from '../../../server/backup/restore.ts'
import { reservekopieen, type Reservekopieen } from '../../../server/contract/reservekopieen.ts'
import { taak, type Taak } from '../../../server/contract/taken.ts'
import { receiveFile } from '../../../server/imports/folder.ts'
import { openPublicSide } from '../../../server/publish/first-edition.ts'
import { editionFolder, readList as readEdition } from '../../../server/publish/files.ts'
import { publishEdition, withdraw } from '../../../server/publish/publish.ts'
import { storageState } from '../../../server/storage-state.ts'
import { makeLog } from '../../../server/operations/log.ts'
import { listEditions } from '../../../server/store/editions.ts'
import { openMainForReading } from '../../../server/store/open.ts'
import { given } from '../../helpers/import-flow.ts'
import { isOfLog, rowsOf, tablesOf } from '../../helpers/seeded-rows.ts'
import { testConfig } from '../../helpers/test-config.ts'
import { openTestInstallation, type TestInstallation } from '../../helpers/test-installation.ts'

let app: TestInstallation
let office: string
let admin: string
let moment = Date.parse('2026-11-26T09:00:00Z')

beforeAll(async () => {
  app = await openTestInstallation({ clock: () => new Date((moment += 1000)) })
  office = await app.signIn('programmabureau')
  admin = await app.signIn('beheerder')
})
afterAll(async () => {
  await app.close()
  rmSync(app.dataDir, { recursive: true, force: true })
})

/** A backup gives way to all other work, also to other tests. */
const PATIENCE = 120_000

const backupDir = () => join(app.dataDir, 'backups')
const running = () => app.installation.app

async function readList(): Promise<Reservekopieen> {
  const answer = await app.ask('/api/v1/reservekopieen', { cookie: admin })
  expect(answer.status).toBe(200)
  return reservekopieen.parse(await answer.json())
}

/** Enters a signal; a change as small as they come. */
async function change(text: string): Promise<Response> {
  return app.ask('/api/v1/signalen', {
    method: 'POST',
    cookie: office,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      thema: 'ontmoeten',
      pijler: null,
      buurt: null,
      periodeVan: '2026-10-01',
      periodeTot: '2026-10-31',
      soortOrganisatie: 'welzijn',
      hoeVaak: 'een-keer',
      vraagt: '',
      houding: 'nieuw',
      tekst: text,
    }),
  })
}

async function finished(id: string): Promise<Taak> {
  await running().tasks.idle()
  const answer = await app.ask(`/api/v1/taken/${id}`, { cookie: admin })
  return taak.parse(await answer.json())
}

async function startBackup(): Promise<Taak> {
  const answer = await app.ask('/api/v1/reservekopieen', { method: 'POST', cookie: admin })
  expect(answer.status).toBe(202)
  return taak.parse(await answer.json())
}

/** Rows of every table but those of the log and of sessions, which a restore moves on. */
function contentOf(path: string): Record<string, string[]> {
  const db = openMainForReading(path)
  try {
    const tables = tablesOf(db).filter(
      (name) => !isOfLog(name) && !['sessie', 'objectversie', 'taak'].includes(name),
    )
    return Object.fromEntries(tables.map((table) => [table, rowsOf(db, table)]))
  } finally {
    db.close()
  }
}

const ASKED = [
  '/api/v1/gebieden',
  '/api/v1/waarnemingen?indicator=rivm-moeite-met-rondkomen&gebied=BU09950112',
  '/api/v1/kaartgegevens',
  '/api/v1/datasets',
  '/api/v1/cycli',
  '/api/v1/cycli/2025/wijkanalyses/zuiderzeewijk',
  '/api/v1/signalen',
  '/api/v1/invoer',
  '/api/v1/programma',
]

/** A start as the program makes it: the first edition, or the ones that are known put right. */
async function startPublicSide(): Promise<void> {
  await openPublicSide(
    running(),
    makeLog(testConfig({ dataDir: app.dataDir }).log, () => new Date(moment)),
    () => {},
  )
}

/** What everybody gets of the public side, bytes and headers. */
function publicAnswers(): Record<string, string> {
  const found: Record<string, string> = {}
  const pads = readEdition(editionFolder(app.dataDir, 1))?.bestanden.map(({ pad }) => `/${pad}`) ?? []
  for (const url of [...pads, '/', '/zoek?q=voorbeelddr', '/uitgave/2', '/buurt/nergens']) {
    for (const acceptEncoding of [undefined, 'gzip', 'br']) {
      const answer = running().openbaar.answer({ method: 'GET', url, acceptEncoding, ifNoneMatch: undefined })
      const bytes = Buffer.from(answer?.body ?? []).toString('base64')
      found[`${acceptEncoding} ${url}`] = `${answer?.status} ${JSON.stringify(answer?.headers)} ${bytes}`
    }
  }
  return found
}

async function answersOf(where: TestInstallation['ask'], cookie: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const path of ASKED) {
    const answer = await where(path, { cookie })
    found[path] = `${answer.status} ${await answer.text()}`
  }
  return found
}

describe('a disk that takes nothing any more', () => {
  const db = () => running().db
  const atFull = async (work: () => Promise<void>): Promise<void> => {
    // What is free inside the file is taken first, so that the next row has no room.
    db().pragma(`max_page_count = ${String(db().pragma('page_count', { simple: true }))}`)
    try {
      await work()
    } finally {
      db().pragma('max_page_count = 1073741823')
    }
  }

  it('answers 507 to changes when it is full, goes on reading, and takes them again afterwards', async () => {
    const count = () => db().prepare('SELECT count(*) FROM signaal').pluck().get()
    let refused: Response | null = null
    let taken = 0
    const before = Number(count())
    await atFull(async () => {
      for (let row = 0; refused === null && row < 400; row += 1) {
        const answer = await change('Bewoners vragen om een bankje bij het water. '.repeat(6).trim())
        if (answer.status === 201) taken += 1
        else refused = answer
      }
      expect(refused?.status).toBe(507)
      expect(await refused?.json()).toMatchObject({ code: 'schijf-vol' })
      expect((await app.ask('/api/v1/gebieden', { cookie: office })).status).toBe(200)
      expect((await app.ask('/api/v1/signalen', { cookie: office })).status).toBe(200)
      expect(storageState(running()).staat).toBe('schijf-vol')
      expect((await app.ask('/health/ready')).status).toBe(503)
    })
    expect(count()).toBe(before + taken)
    expect(db().pragma('integrity_check', { simple: true })).toBe('ok')
    expect((await change('Er is weer ruimte voor een bankje')).status).toBe(201)
  })

  it('answers 503 to changes when it is read-only, and knows who asks', async () => {
    db().pragma('query_only = ON')
    try {
      const answer = await change('Dit kan nu niet worden bewaard')
      expect(answer.status).toBe(503)
      expect(await answer.json()).toMatchObject({ code: 'alleen-lezen' })
      for (const path of ASKED) expect((await app.ask(path, { cookie: office })).status, path).toBe(200)
      expect(await (await app.ask('/api/v1/sessie', { cookie: office })).json()).toMatchObject({
        rol: 'programmabureau',
      })
      expect((await app.ask('/api/v1/reservekopieen', { method: 'POST', cookie: admin })).status).toBe(503)
    } finally {
      db().pragma('query_only = OFF')
    }
    expect((await change('Nu kan het wel worden bewaard')).status).toBe(201)
  })

  it('ends a task as failed with the reason, also when that cannot be written at once', async () => {
    const order = {
      soort: 'ophalen',
      cyclus: null,
      object: 'bron/proef',
      totaal: 0,
      handeling: 'bron-ophalen',
    } as const
    let goOn = (): void => {}
    let begun = (): void => {}
    const wait = new Promise<void>((resolve) => {
      goOn = resolve
    })
    const hasBegun = new Promise<void>((resolve) => {
      begun = resolve
    })
    const tasks = running().tasks
    const { id } = tasks.start(APP, order, async (task) => {
      begun()
      await wait
      task.moveOn({ gedaan: 1, totaal: 2 })
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
    })
    await hasBegun
    db().pragma('query_only = ON')
    try {
      goOn()
      await tasks.idle()
      expect(tasks.read(id)).toMatchObject({ staat: 'mislukt', gedaan: 1, totaal: 2 })
      expect(tasks.read(id)?.fout).toMatch(/te weinig ruimte/)
      expect(tasks.isBusy('bron/proef')).toBe(false)
    } finally {
      db().pragma('query_only = OFF')
    }
    const again = tasks.start(APP, order, () => Promise.resolve())
    expect(again.id).not.toBe(id)
    await tasks.idle()
    expect(db().prepare('SELECT staat FROM taak WHERE id = ?').pluck().get(id)).toBe('mislukt')
  })

  it('leaves nothing of an upload that does not fit, on a real full disk', async ({ skip }) => {
    const folder = mkdtempSync(join(tmpdir(), 'wijkcyclus-vol-'))
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', folder])
    try {
      if (mounted.status !== 0) skip('mounting a small disk is not permitted here')
      const at = {
        path: join(folder, 'x'),
        file: join(folder, 'x', 'bestand'),
        version: join(folder, 'x', 'v'),
      }
      const large = new Blob([new Uint8Array(1_000_000)]).stream()
      await expect(receiveFile(at, large, 2_000_000)).rejects.toMatchObject({ code: 'ENOSPC' })
      expect(readdirSync(folder)).toEqual([])
      const small = new Blob([new Uint8Array(1000)]).stream()
      expect((await receiveFile(at, small, 2_000_000)).bytes).toBe(1000)
    } finally {
      if (mounted.status === 0) spawnSync('umount', [folder])
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

describe('the drill: fill, back up while people work, lose everything, put back', () => {
  it('is for the administrator only', async () => {
    expect((await app.ask('/api/v1/reservekopieen', { cookie: office })).status).toBe(403)
    expect((await app.ask('/api/v1/reservekopieen', { method: 'POST', cookie: office })).status).toBe(403)
    expect((await app.ask('/api/v1/reservekopieen')).status).toBe(401)
  })

  it(
    'makes a good backup while people go on working',
    async () => {
      await given(app, office, 'peiling.csv', 'buurtcode;schoon\nBU09950112;61,5\n')
      const task = await startBackup()
      for (let row = 1; row <= 10; row += 1) {
        const text = `Tijdens de reservekopie ${'bankje '.repeat(row).trim()}`
        expect((await change(text)).status).toBe(201)
      }
      expect(await finished(task.id)).toMatchObject({ staat: 'klaar', fout: null })
      const list = await readList()
      expect(list.kopieen[0]).toMatchObject({
        aanleiding: 'gevraagd',
        terugTeZetten: true,
        gebreken: [],
        bewaardAls: ['dag', 'week', 'maand'],
      })
      expect(list).toMatchObject({ laatsteMislukking: null, taak: null, opslag: { staat: 'schrijfbaar' } })
    },
    PATIENCE,
  )

  let naam = ''
  let rows: Record<string, string[]> = {}
  let answers: Record<string, string> = {}
  let shown: Record<string, string> = {}
  const mainPath = () => join(app.dataDir, 'main.sqlite')

  it(
    'gives back every row after everything is lost',
    async () => {
      await startPublicSide()
      await publishEdition(running(), APP, { reden: 'een nieuwe uitgave' })
      withdraw(running(), APP, 2, 'er stond een fout in')
      shown = publicAnswers()
      expect(Object.keys(shown).length).toBeGreaterThan(900)
      const task = await startBackup()
      expect(await finished(task.id)).toMatchObject({ staat: 'klaar' })
      naam = listBackups(backupDir())[0]?.naam ?? ''
      rows = contentOf(mainPath())
      answers = await answersOf(app.ask, office)
      expect(contentOf(join(backupDir(), naam, 'main.sqlite'))).toEqual(rows)
      await change('Na de reservekopie: dit gaat verloren')
      await app.installation.close()
      for (const name of [
        'main.sqlite',
        'main.sqlite-wal',
        'main.sqlite-shm',
        'datasets',
        'invoer',
        'editions',
      ]) {
        rmSync(join(app.dataDir, name), { recursive: true, force: true })
      }
      const config = testConfig({ dataDir: app.dataDir })
      restoreBackup({ config, naam, now: new Date(moment), report: () => {} })
      expect(contentOf(mainPath())).toEqual(rows)
    },
    PATIENCE,
  )

  it('gives back every answer, and asks everybody to sign in again', async () => {
    app = await openTestInstallation({ dataDir: app.dataDir, clock: () => new Date(moment) })
    const session = await (await app.ask('/api/v1/sessie', { cookie: admin })).json()
    expect(session).toMatchObject({ rol: null })
    const again = await answersOf(app.ask, await app.signIn('programmabureau'))
    expect(ASKED.filter((path) => again[path] !== answers[path])).toEqual([])
    // A second start: its connection still waits for the disk.
    expect(running().db.pragma('synchronous', { simple: true })).toBe(2)
  })

  it(
    'shows everybody the same edition, byte for byte; the one that was withdrawn stays withdrawn',
    async () => {
      expect(running().openbaar.nummer).toBeNull()
      await startPublicSide()
      expect(running().openbaar.nummer).toBe(1)
      const again = publicAnswers()
      expect(Object.keys(again)).toEqual(Object.keys(shown))
      expect(Object.keys(again).filter((asked) => again[asked] !== shown[asked])).toEqual([])
      expect(
        listEditions(running().db)
          .map(({ nummer, vingerafdruk }) => [nummer, vingerafdruk])
          .at(-1),
      ).toEqual([1, readEdition(editionFolder(app.dataDir, 1))?.vingerafdruk])
    },
    PATIENCE,
  )
})
