import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ANONYMOUS } from '../../../server/auth/actor.ts'
import { readRegister, computeAnalysis } from '../../../server/jobs/analyse.ts'
import { readCycle } from '../../../server/store/cycles.ts'
import { insertTask, markInterrupted, readTask } from '../../../server/store/tasks.ts'
import { jsonPost, openTestInstallation, type TestInstallation } from '../../helpers/test-installation.ts'

let app: TestInstallation
let cookie: string

beforeAll(async () => {
  app = await openTestInstallation()
  cookie = await app.signIn('programmabureau')
})
afterAll(() => app.close())

/** Four wijken, the two stadsdelen they lie in, and the city. */
const AREAS = 7

const WIJKEN = ['atolwijk', 'boswijk', 'waterwijk', 'zuiderzeewijk']

async function stored(cycle: string, wijk: string): Promise<string> {
  const answer = await app.ask(`/api/v1/cycli/${cycle}/wijkanalyses/${wijk}`, { cookie })
  expect(answer.status).toBe(200)
  return answer.text()
}

async function run(cycle: string) {
  const accepted = await app.ask(`/api/v1/cycli/${cycle}/wijkanalyses`, { method: 'POST', cookie })
  expect(accepted.status).toBe(202)
  const { id } = (await accepted.json()) as { id: string }
  await app.installation.app.tasks.idle()
  const task = readTask(app.installation.app.db, id)
  if (task === null) throw new Error('no task')
  return task
}

describe('wijkanalyses in the background', () => {
  it('gives the same bytes a second time and stores nothing twice', async () => {
    const before = await Promise.all(WIJKEN.map((wijk) => stored('2025', wijk)))
    const task = await run('2025')
    expect(task).toMatchObject({ staat: 'klaar', gedaan: AREAS + 1, totaal: AREAS + 1 })
    expect(task.resultaat.map((row) => row.nieuw)).toEqual(Array<boolean>(AREAS).fill(false))
    expect(await Promise.all(WIJKEN.map((wijk) => stored('2025', wijk)))).toEqual(before)
  })

  it('gives the same bytes in another installation, and here on the main thread', async () => {
    const other = await openTestInstallation({ nieuw: true })
    try {
      const staff = await other.signIn('stuurgroep')
      for (const wijk of WIJKEN) {
        const answer = await other.ask(`/api/v1/cycli/2025/wijkanalyses/${wijk}`, { cookie: staff })
        expect(await answer.text()).toBe(await stored('2025', wijk))
      }
    } finally {
      await other.close()
    }
    const { db, dataDir, current } = app.installation.app
    const cycle = readCycle(db, '2025')
    if (cycle === null) throw new Error('no cyclus')
    const { id, naam, peildatum } = cycle
    const order = { cyclus: { id, naam, peildatum }, wijken: cycle.besluit.wijken, wijk: 'waterwijk' }
    const again = computeAnalysis(order, current(), readRegister(dataDir, current(), []))
    expect(again.json).toBe(await stored('2025', 'waterwijk'))
    expect(again.sha256).toBe(createHash('sha256').update(again.json).digest('hex'))
  })

  it('explains what changed in a second cyclus: another peildatum and another decision', async () => {
    const list = (await (await app.ask('/api/v1/gebieden')).json()) as {
      wijken: { id: string; buurten: string[] }[]
    }
    const wijken = list.wijken.map(({ id, buurten }) => ({
      id,
      buurten: id === 'zuiderzeewijk' ? buurten.filter((code) => code !== 'BU09950115') : buurten,
    }))
    const body = {
      id: '2018',
      naam: 'Cyclus 2018',
      peildatum: '2018-05-01',
      besluit: { reden: 'Groene Velden hoort er niet bij', wijken },
    }
    const made = await app.ask('/api/v1/cycli', { ...jsonPost(body), cookie })
    expect(made.status).toBe(201)
    expect(await made.json()).toMatchObject({
      besluit: { rol: 'programmabureau', standaard: false, datum: '2026-10-17' },
    })
    expect((await app.ask('/api/v1/cycli', { ...jsonPost(body), cookie })).status).toBe(409)
    expect(await run('2018')).toMatchObject({ staat: 'klaar' })

    const own = JSON.parse(await stored('2018', 'zuiderzeewijk')) as { eigenWijkcijfer: boolean }
    expect(own.eigenWijkcijfer).toBe(false)
    const answer = await app.ask('/api/v1/cycli/2025/wijkanalyses/zuiderzeewijk/verschil?met=2018', {
      cookie,
    })
    const { wijzigingen } = (await answer.json()) as {
      wijzigingen: { onderdeel: string; onderwerp: string; oorzaken: string[] }[]
    }
    expect(wijzigingen).toContainEqual(
      expect.objectContaining({ onderdeel: 'buurten', onderwerp: 'BU09950115', oorzaken: ['indeling'] }),
    )
    const income = wijzigingen.find((row) => row.onderwerp === 'rivm-moeite-met-rondkomen')
    expect(income?.oorzaken).toEqual(expect.arrayContaining(['indeling', 'ander-jaar']))
    const same = await app.ask('/api/v1/cycli/2025/wijkanalyses/boswijk/verschil?met=2025', { cookie })
    expect(await same.json()).toMatchObject({ wijzigingen: [] })
  })

  it('stops a waiting task and keeps what was finished', async () => {
    const first = (await (
      await app.ask('/api/v1/cycli/2025/wijkanalyses', { method: 'POST', cookie })
    ).json()) as { id: string }
    const second = (await (
      await app.ask('/api/v1/cycli/2018/wijkanalyses', { method: 'POST', cookie })
    ).json()) as { id: string }
    const stopped = await app.ask(`/api/v1/taken/${second.id}`, { method: 'DELETE', cookie })
    expect(await stopped.json()).toMatchObject({ staat: 'gestopt' })
    await app.installation.app.tasks.idle()
    const { db } = app.installation.app
    expect(readTask(db, first.id)).toMatchObject({ staat: 'klaar' })
    expect(readTask(db, second.id)).toMatchObject({ staat: 'gestopt', gedaan: 0 })
    expect((await app.ask(`/api/v1/taken/${second.id}`, { method: 'DELETE', cookie })).status).toBe(409)
  })

  it('says after a restart that a running task was interrupted', () => {
    const { db } = app.installation.app
    const task = insertTask(
      db,
      { soort: 'wijkanalyses', cyclus: '2025', object: 'cyclus/2025', totaal: 4 },
      new Date(0),
    )
    expect(markInterrupted(db)).toBe(1)
    expect(readTask(db, task.id)).toMatchObject({ staat: 'onderbroken' })
  })

  it('has an audit row for every analysis and knows who asked', () => {
    const { db } = app.installation.app
    const rows = db
      .prepare("SELECT rol, object FROM audit WHERE object LIKE 'cyclus/2018/wijkanalyse/%'")
      .all()
    expect(rows).toHaveLength(AREAS)
    expect(rows).toContainEqual({ rol: 'programmabureau', object: 'cyclus/2018/wijkanalyse/waterwijk' })
    expect(ANONYMOUS.rol).toBe('anoniem')
  })
})
