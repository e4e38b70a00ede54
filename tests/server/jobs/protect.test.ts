import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { protectEdition } from '../../../analyses/onthulling/bescherming.ts'
import { openHighsSolver } from '../../../server/jobs/highs-disclosure.ts'
import { keyedChance } from '../../../server/jobs/keyed-chance.ts'
import { createProtector } from '../../../server/jobs/protect.ts'
import { trialQuestion } from '../../helpers/onthulling/proefuitgave.ts'
import { findProjectRoot } from '../../helpers/project-root.ts'

const KEY = 'a key that is only used in this test file'
const workerFile = fileURLToPath(new URL('dist/server/jobs/protect-worker.js', findProjectRoot()))
const protector = createProtector(workerFile)
afterAll(() => protector.close())

const size = { seed: 7, buurten: 6, wijken: 2, stadsdelen: 1, tabellen: 3, categorieen: 3, perioden: 2 }
const question = trialQuestion(size)
const { signal } = new AbortController()

test('workers give what one thread gives, and say how far they are', async () => {
  expect(existsSync(workerFile)).toBe(true)
  const steps: number[] = []
  const made = await protector.protect(question, KEY, (done) => void steps.push(done), signal)
  expect(steps).toEqual([1, 2, 3])
  expect(made).toEqual(
    protectEdition(question, { solver: await openHighsSolver(), chance: keyedChance(KEY) }),
  )
})

test('what cannot be is refused before any work: too soon, or contradicting itself', async () => {
  const made = await protector.protect(question, KEY, () => {}, signal)
  if (!made.gelukt) throw new Error(made.reden)
  const more = trialQuestion({ ...size, perioden: 3 })
  const soon = { ...more, nummer: 2, datum: '2027-01-31', eerder: [made.openbaar] }
  expect(await protector.protect(soon, KEY, () => {}, signal)).toEqual({
    gelukt: false,
    reden: 'te-snel',
    vanaf: '2027-02-01',
  })
  const wrong = { ...question, atomen: [...question.atomen, 'nergens'] }
  expect(await protector.protect(wrong, KEY, () => {}, signal)).toMatchObject({ reden: 'vraagfout' })
})

test('stopping ends the work', async () => {
  const stop = new AbortController()
  const work = protector.protect(question, KEY, () => {}, stop.signal)
  stop.abort()
  await expect(work).rejects.toThrow('abort')
})
