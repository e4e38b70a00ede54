import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { seededRandom } from '../../../analyses/statistics/seeded-random.ts'
import type { Db } from '../../../server/store/open.ts'
import { PRESENT } from '../../../server/store/plan-changes.ts'
import { inOneTransaction } from '../../../server/store/transaction.ts'
import { FIELDS, PlanHistory } from '../../helpers/plan-history.ts'
import { openPlanDatabase } from '../../helpers/plan-database.ts'
import { scaled, testSeed } from '../../helpers/test-scale.ts'

/** Histories of an ordinary run, and in how many tests they are told. */
const HISTORIES = 10_000
const PARTS = 25
const STEPS = 8

let db: Db
let close: () => void

beforeAll(() => {
  ;({ db, close } = openPlanDatabase('plan-histories'))
})
afterAll(() => close())

/** One history of some steps, each by one of three people; gives what went other than it must. */
function tell(seed: number, number: number): { history: PlanHistory; wrong: string[] } {
  const random = seededRandom(seed, `history/${number}`)
  const history = new PlanHistory(db, `wijk-${seed}-${number}`)
  const pick = <T>(list: readonly T[]): T | undefined => list[random.below(list.length)]
  const wrong: string[] = []
  for (let step = 0; step < STEPS; step++) {
    const person = pick(history.people)
    if (person === undefined) continue
    const chance = random.next()
    const refusals = history.accepted.length
    const object = pick(history.objects.filter((id) => history.present(id) === 'true'))
    if (step === 0 || chance < 0.12 || object === undefined) history.add(person, `titel ${step}`)
    else if (chance < 0.25) history.look(person, object)
    else if (chance < 0.6) {
      const fields = FIELDS.filter(() => random.next() < 0.5)
      const velden = Object.fromEntries(fields.map((veld) => [veld, `tekst ${random.below(4)}`]))
      wrong.push(...history.edit(person, object, velden))
    } else if (chance < 0.66) history.setPresent(person, object, false)
    else if (chance < 0.72) {
      const gone = pick(history.objects.filter((id) => history.present(id) === 'false'))
      if (gone !== undefined) history.setPresent(person, gone, true)
    } else if (chance < 0.85) wrong.push(...history.back(person, 'ongedaan'))
    else if (chance < 0.95) wrong.push(...history.back(person, 'opnieuw'))
    else wrong.push(...history.restore(person, 1 + random.below(history.versions.length)))
    // What was refused left nothing, and what was accepted stands: looked at after each step in each fourth history, and at the end.
    const isLooked = number % 4 === 0 || step === STEPS - 1
    if (isLooked)
      wrong.push(...history.differences().map((fault) => `step ${step}, ${refusals} before: ${fault}`))
  }
  return { history, wrong }
}

const written = z.array(z.tuple([z.string(), z.string(), z.string().nullable()]))

/** All that is in the history of a plan, as `object/veld`, with its value. */
function writingsOf(history: PlanHistory): { plek: string; waarde: string }[] {
  const rows = db
    .prepare(
      `SELECT o.id, w.veld, w.waarde FROM planwijziging w JOIN planobject o ON o.nummer = w.object
       JOIN wijkaanpak a ON a.nummer = w.aanpak WHERE a.cyclus = '2025' AND a.id = ? AND o.soort = 'ambitie' ORDER BY w.nummer`,
    )
    .raw()
    .all(history.id)
  return written.parse(rows).map(([id, veld, json]) => ({
    plek: `${id}/${veld}`,
    waarde:
      json === null ? (veld === PRESENT ? 'nooit' : '') : veld === PRESENT ? json : String(JSON.parse(json)),
  }))
}

const sorted = (writings: readonly { plek: string; waarde: string }[]) =>
  writings.map(({ plek, waarde }) => `${plek} ${waarde}`).toSorted()

describe('10,000 histories of three people in one plan', () => {
  it.each(Array.from({ length: PARTS }, (_, part) => part))(
    'part %i: no accepted edit is missing, what stands is their fold, what was refused left nothing',
    (part) => {
      const count = Math.ceil(scaled(HISTORIES) / PARTS)
      // One transaction around many histories: each save is a savepoint in it, and nothing waits for the disk.
      inOneTransaction(db, () => {
        for (let number = 0; number < count; number++) {
          const { history, wrong } = tell(testSeed + part, number)
          expect({ part, number, wrong }).toEqual({ part, number, wrong: [] })
          expect(sorted(writingsOf(history))).toEqual(sorted(history.accepted))
          // Every save can be looked at again: all versions, one by one, in each tenth history.
          const versions = number % 10 === 0 ? [...history.versions.keys()] : []
          expect(versions.flatMap((at) => history.differences(at + 1))).toEqual([])
        }
      })
    },
  )

  it('would be told apart from a store that loses one', () => {
    const { history } = tell(testSeed, 1_000_000)
    history.accepted.push({ plek: 'x/titel', waarde: 'verloren' })
    expect(sorted(writingsOf(history))).not.toEqual(sorted(history.accepted))
  })
})
