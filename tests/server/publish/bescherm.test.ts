import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { createProtector } from '../../../server/jobs/protect.ts'
import { questionOf, tableOf } from '../../../server/publish/bescherm.ts'
import { currentOfTwoWijken } from '../../helpers/twee-wijken.ts'
import { findProjectRoot } from '../../helpers/project-root.ts'

const protector = createProtector(
  fileURLToPath(new URL('dist/server/jobs/protect-worker.js', findProjectRoot())),
)
afterAll(() => protector.close())

const protect = (question: ReturnType<typeof questionOf>) =>
  protector.protect(question, 'k'.repeat(64), () => undefined, new AbortController().signal)

const current = currentOfTwoWijken()
const counts = new Map([
  ['BU09990101', 120],
  ['BU09990102', 3],
  ['BU09990103', 60],
  ['BU09990201', 80],
  ['BU09990202', 45],
])

describe('dwellings of an edition', () => {
  test('a buurt of few homes is withheld, and cannot be computed from its wijk; the next edition goes with the first', async () => {
    const first = questionOf(current, { nummer: 1, datum: '2026-10-05' }, counts, [])
    const outcome = await protect(first)
    if (!outcome.gelukt) throw new Error(`not protected: ${outcome.reden}`)
    const table = tableOf(outcome.openbaar)
    expect(table?.periode).toBe('2026-K4')
    const valueOf = new Map(table?.rijen.map(({ gebied, waarde }) => [gebied, waarde]))
    expect(valueOf.get('BU09990102')).toBeNull()
    // Else the small one is what is left.
    const parts = ['BU09990101', 'BU09990103', 'noord'].map((gebied) => valueOf.get(gebied) ?? null)
    expect(parts).toContain(null)
    expect([...valueOf.values()].filter((value) => value !== null).length).toBeGreaterThan(2)

    const later = new Map([...counts, ['BU09990201', 95]])
    const kept = [{ openbaar: outcome.openbaar, tabellen: first.tabellen }]
    const next = await protect(questionOf(current, { nummer: 2, datum: '2027-01-06' }, later, kept))
    if (!next.gelukt) throw new Error(`the next was not protected: ${next.reden}`)
    expect(tableOf(next.openbaar)?.periode).toBe('2027-K1')
    const then = tableOf(next.openbaar)?.rijen.find(({ gebied }) => gebied === 'BU09990102')
    expect(then?.waarde).toBeNull()
  })

  test('within a quarter of the first there is no next', async () => {
    const first = questionOf(current, { nummer: 1, datum: '2026-10-05' }, counts, [])
    const outcome = await protect(first)
    if (!outcome.gelukt) throw new Error(`not protected: ${outcome.reden}`)
    const kept = [{ openbaar: outcome.openbaar, tabellen: first.tabellen }]
    const soon = await protect(questionOf(current, { nummer: 2, datum: '2027-01-02' }, counts, kept))
    expect(soon).toEqual({ gelukt: false, reden: 'te-snel', vanaf: '2027-01-05' })
  })
})
