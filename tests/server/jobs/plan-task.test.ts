import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import type { Workers } from '../../../server/jobs/pool.ts'
import { leesRenovatieplan, lijstRenovatieplannen } from '../../../server/contract/renovatieplannen.ts'
import { leesTaak } from '../../../server/contract/taken.ts'
import { PLAN_ASKED } from '../../helpers/campaign-examples.ts'
import { jsonPost, openTestInstallation, type TestInstallation } from '../../helpers/test-installation.ts'

let app: TestInstallation
let cookie: string
let workers: Workers

beforeAll(async () => {
  app = await openTestInstallation()
  cookie = await app.signIn('centrada')
  workers = app.installation.app.workers
})
afterEach(() => {
  app.installation.app.workers = workers
})
afterAll(() => app.close())

/** No wijk has so many dwellings. */
const MORE_THAN_THERE_ARE = 90_000

async function read<T extends z.ZodType>(schema: T, path: string) {
  const answer = await app.ask(`/api/v1${path}`, { cookie })
  if (answer.status !== 200) throw new Error(`${path} gave ${answer.status}: ${await answer.text()}`)
  return schema.parse(await answer.json())
}
const list = () => read(lijstRenovatieplannen.antwoord.schema, '/renovatieplannen')
const planOf = (id: string) => read(leesRenovatieplan.antwoord.schema, `/renovatieplannen/${id}`)
const idle = () => app.installation.app.tasks.idle()

/** Asks for a plan; gives the id that the plan will have. */
async function ask(over: { seconden?: number; keuzes?: object } = {}): Promise<string> {
  const body = { ...PLAN_ASKED, ...over, keuzes: { ...PLAN_ASKED.keuzes, ...over.keuzes } }
  const answer = await app.ask('/api/v1/renovatieplannen', { ...jsonPost(body), cookie })
  if (answer.status !== 202) throw new Error(`asking gave ${answer.status}: ${await answer.text()}`)
  return leesTaak.antwoord.schema.parse(await answer.json()).id
}

/** Stops a search; the answer comes before its best plan has been kept. */
async function stopSearch(id: string): Promise<void> {
  const answer = await app.ask(`/api/v1/taken/${id}`, {
    method: 'DELETE',
    headers: { 'if-match': '*' },
    cookie,
  })
  if (answer.status !== 200) throw new Error(`stopping gave ${answer.status}: ${await answer.text()}`)
}

/** Resolves when the worker says for the first time how good its best plan is. */
function firstPlan(): Promise<void> {
  return new Promise((resolve) => {
    app.installation.app.workers = {
      ...workers,
      plan: (order, progress, stop) =>
        workers.plan(
          order,
          (step) => {
            progress(step)
            resolve()
          },
          stop,
        ),
    }
  })
}

/** A solver that proves nothing in its time. */
function withoutBound(): void {
  app.installation.app.workers = { ...workers, plangrens: () => Promise.resolve(null) }
}

describe('a search for a plan', () => {
  it('keeps the best plan so far when somebody stops it, marked as not done', async () => {
    const found = firstPlan()
    const id = await ask({ seconden: 120 })
    await found
    await stopSearch(id)
    const { rondtAf, taak } = await list()
    expect([rondtAf, taak]).toEqual([true, null])
    await idle()
    expect((await read(leesTaak.antwoord.schema, `/taken/${id}`)).staat).toBe('gestopt')
    const { plannen, rondtAf: still } = await list()
    expect(still).toBe(false)
    expect(plannen.find((one) => one.id === id)).toMatchObject({ naam: 'Proefplan', einde: 'gestopt' })
    const { plan, slot } = await planOf(id)
    expect(slot).toMatchObject({ einde: 'gestopt', bewezenOnhaalbaar: false })
    expect(plan.blokken.some(({ kwartaal }) => kwartaal !== null)).toBe(true)
  })

  it('says the gap by the bound that was proven before it was stopped', async () => {
    const found = firstPlan()
    const { plan } = app.installation.app.workers
    app.installation.app.workers = {
      ...workers,
      plan,
      plangrens: (_, soon, stop) => {
        soon({ points: 1e9, form: 'ruim' })
        return new Promise((_resolve, reject) =>
          stop.addEventListener('abort', () => reject(new Error('aborted'))),
        )
      },
    }
    const id = await ask({ seconden: 120 })
    await found
    await stopSearch(id)
    await idle()
    expect((await planOf(id)).plan.grens).toMatchObject({ bekend: true, waarde: 1e9, soort: 'ruim' })
  })

  it('is marked when the solver had no time to prove a bound', async () => {
    withoutBound()
    const id = await ask()
    await idle()
    const { plan, slot } = await planOf(id)
    expect(slot.prijs).toBeNull()
    expect(plan.grens).toEqual({ bekend: false, reden: 'tijd-op' })
    expect(slot.einde).toBe('tijd-op')
  })

  it('fails with a sentence and keeps nothing when its worker breaks', async () => {
    app.installation.app.workers = { ...workers, plangrens: () => Promise.reject(new Error('broken')) }
    const id = await ask()
    await idle()
    const task = await read(leesTaak.antwoord.schema, `/taken/${id}`)
    expect(task).toMatchObject({ staat: 'mislukt', fout: expect.stringContaining('niets half') })
    expect((await list()).plannen.map((one) => one.id)).not.toContain(id)
  })

  it('says what a minimum per wijk costs', async () => {
    withoutBound()
    const keuzes = {
      wijken: ['boswijk', 'atolwijk'],
      minimumPerWijk: [{ wijk: 'atolwijk', woningen: 20 }],
    }
    const id = await ask({ keuzes })
    await idle()
    const { plan, slot } = await planOf(id)
    expect(plan.haalbaar).toBe(true)
    expect(slot.botsing).toBeNull()
    expect(slot.prijs?.punten).toBe(plan.punten)
    expect(slot.prijs?.puntenZonder).toBeGreaterThanOrEqual(plan.punten)
    expect(slot.prijs?.wijken.map(({ wijk }) => wijk).toSorted()).toEqual(['atolwijk', 'boswijk'])
  })

  it('names the demands that clash when nothing fits', async () => {
    withoutBound()
    const id = await ask({ keuzes: { minimumPerWijk: [{ wijk: 'boswijk', woningen: MORE_THAN_THERE_ARE }] } })
    await idle()
    const { plan, slot } = await planOf(id)
    expect(plan.haalbaar).toBe(false)
    expect(slot.prijs).toBeNull()
    expect(slot.botsing).toEqual({ regels: ['minimum-per-wijk'], blokken: [] })
  })

  it('keeps nothing when the app itself ends', async () => {
    const found = firstPlan()
    const id = await ask({ seconden: 120 })
    await found
    await app.installation.app.tasks.close()
    expect((await list()).plannen.map((one) => one.id)).not.toContain(id)
  })
})
