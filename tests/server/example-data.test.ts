import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestInstallation, type TestInstallation } from '../helpers/test-installation.ts'
import { walkAnswers } from '../helpers/walk-answers.ts'

let app: TestInstallation

beforeAll(async () => {
  app = await openTestInstallation()
})
afterAll(() => app.close())

/** Marks that only example data carry: keys, postcodes and street names that cannot exist. */
const TRACE =
  /VB\d{7}|0000\s?[A-Z]{2}|Voorbeeld[a-z]+ \d|voorbeeld[a-z]+-\d|"voorbeelddata":true|"dataset":"voorbeeld"/

/** Every answer of the app is asked four times: on a busy machine that takes longer than a test usually may. */
const WALKS_WITHIN_MILLISECONDS = 90_000

describe('example data', { timeout: WALKS_WITHIN_MILLISECONDS }, () => {
  it('is marked in every answer that holds any of it', async () => {
    const cookie = await app.signIn('programmabureau')
    const answers = await walkAnswers(app, cookie)
    const holding = answers.filter(
      (answer) =>
        answer.status === 200 && /VB\d{7}|"dataset":"voorbeeld"|voorbeeld[a-z]+-\d/.test(answer.text),
    )
    expect(holding.length).toBeGreaterThan(5)
    for (const answer of holding) {
      const marked =
        answer.text.includes('"voorbeelddata":true') || answer.headers.has('Wijkcyclus-Voorbeelddata')
      expect(marked, answer.path).toBe(true)
    }
  })

  it('can be removed by who may, and then leaves no trace in any answer', async () => {
    const staff = await app.signIn('programmabureau')
    const manager = await app.signIn('beheerder')
    const before = await walkAnswers(app, staff)
    expect(before.some((answer) => TRACE.test(answer.text))).toBe(true)

    expect((await app.ask('/api/v1/datasets/voorbeeld', { method: 'DELETE', cookie: staff })).status).toBe(
      403,
    )
    const removed = await app.ask('/api/v1/datasets/voorbeeld', { method: 'DELETE', cookie: manager })
    expect(await removed.json()).toEqual({ datasets: 1, wijkanalyses: 7 })

    const cycle = (await (await app.ask('/api/v1/cycli/2025', { cookie: staff })).json()) as {
      wijkanalyses: unknown[]
    }
    expect(cycle.wijkanalyses).toEqual([])
    const again = await app.ask('/api/v1/cycli/2025/wijkanalyses', { method: 'POST', cookie: staff })
    expect(again.status).toBe(202)
    await app.installation.app.tasks.idle()

    for (const role of ['programmabureau', 'beheerder', 'centrada'] as const) {
      for (const answer of await walkAnswers(app, await app.signIn(role))) {
        // The audit tells what was done and looked at, example data included, until its term is over.
        if (answer.path.startsWith('/logboek')) continue
        expect(TRACE.exec(answer.text)?.[0], `${role} ${answer.path}`).toBeUndefined()
        expect(answer.headers.has('Wijkcyclus-Voorbeelddata'), answer.path).toBe(false)
      }
    }
    const files = readdirSync(join(app.dataDir, 'datasets'))
    expect(files.some((file) => file.startsWith('voorbeeld'))).toBe(false)
    expect(existsSync(join(app.dataDir, 'main.sqlite'))).toBe(true)
  })
})
