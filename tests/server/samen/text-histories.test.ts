import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seededRandom } from '../../../analyses/statistics/seeded-random.ts'
import type { Db } from '../../../server/store/open.ts'
import { TextHistory } from '../../helpers/text-history.ts'
import { openPlanDatabase } from '../../helpers/plan-database.ts'
import { scaled, testSeed } from '../../helpers/test-scale.ts'

/** Histories of an ordinary run, and in how many tests they are told. */
const HISTORIES = 2_000
const PARTS = 20
const STEPS = 60

let db: Db
let close: () => void

beforeAll(() => {
  ;({ db, close } = openPlanDatabase('text-histories'))
})
afterAll(() => close())

async function tell(number: number): Promise<{ wrong: string[]; acknowledged: number; standing: number }> {
  const random = seededRandom(testSeed, `text/${number}`)
  const history = new TextHistory(db, `wijk-${number}`, random)
  const wrong: string[] = []
  for (const browser of history.browsers) {
    await browser.copy.begin()
    history.connect(browser)
    wrong.push(...history.deliver(browser), ...history.deliver(browser))
  }
  for (let step = 0; step < STEPS; step++) {
    const browser = history.browsers[random.below(history.browsers.length)]
    if (browser === undefined) continue
    const chance = random.next()
    if (chance < 0.3) history.type(browser)
    else if (chance < 0.36) history.erase(browser)
    else if (chance < 0.48) browser.pass()
    else if (chance < 0.76) wrong.push(...history.deliver(browser))
    else if (chance < 0.84) history.connect(browser)
    else if (chance < 0.89) browser.cut()
    else if (chance < 0.92) await browser.reload()
    else if (chance < 0.94) history.restart()
    else if (chance < 0.98) wrong.push(...history.save())
    else history.editElsewhere()
    // What the browser keeps is kept before the next step, as it is between two touches of a key.
    await Promise.resolve()
  }
  wrong.push(...(await history.end()))
  const { acknowledged, standing } = history
  return { wrong: wrong.map((fault) => `history ${number}: ${fault}`), acknowledged, standing: standing.size }
}

describe('a text that three people write through cut lines, closed tabs and killed servers', () => {
  it.each(Array.from({ length: PARTS }, (_, part) => part))(
    'ends the same for everybody, with every sign once (part %i)',
    async (part) => {
      const count = Math.ceil(scaled(HISTORIES) / PARTS)
      const wrong: string[] = []
      let [acknowledged, standing] = [0, 0]
      // One write to disk for all: that each is on disk by itself is what the kill loop shows.
      db.exec('BEGIN')
      for (let number = part * count; number < (part + 1) * count; number++) {
        const told = await tell(number)
        wrong.push(...told.wrong)
        acknowledged += told.acknowledged
        standing += told.standing
      }
      db.exec('COMMIT')
      expect(wrong).toEqual([])
      expect(acknowledged).toBeGreaterThan(count)
      expect(standing).toBeGreaterThan(5 * count)
    },
  )
})
