import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { APP } from '../../../server/auth/actor.ts'
import { appendAnchor, makeAnchor } from '../../../server/logboek/anchors.ts'
import { VOORGESTELD } from '../../../server/logboek/bewaartermijnen.ts'
import {
  contentHash,
  headSeal,
  linkOf,
  type LogContent,
  type LogRow,
  wipeSeal,
} from '../../../server/logboek/chain.ts'
import { verifyChain } from '../../../server/logboek/verify.ts'
import { recordEvent, withChange } from '../../../server/store/change.ts'
import { readHead } from '../../../server/store/log-writer.ts'
import { writeMeta } from '../../../server/store/meta.ts'
import { carryOutTerms } from '../../../server/store/retention.ts'
import { actorOf } from '../../helpers/actor-of.ts'
import { copyOf, logInMemory, type OpenLog } from '../../helpers/log-in-memory.ts'
import { noCampaigns } from '../../helpers/no-campaigns.ts'
import { openTestDatabase, TEST_LOG_KEY } from '../../helpers/open-test-database.ts'
import { makeTempDir, type TempDir } from '../../helpers/temp-dir.ts'
import { scaled, testSeed } from '../../helpers/test-scale.ts'

/** Planted changes in an ordinary run: what the issue asks for. */
const PLANTED = scaled(1000)
const ROWS_BEFORE = 24
const ROWS_AFTER = 24

let folder: TempDir
/** The log as it is, with contents that were lawfully wiped, and as it was at an earlier moment. */
let whole: OpenLog
let earlier: OpenLog

beforeAll(() => {
  folder = makeTempDir('logboek')
  const db = openTestDatabase(folder.path)
  const anchor = (now: Date) => {
    const head = readHead(db)
    if (head === null) throw new Error('no head')
    appendAnchor(folder.path, makeAnchor(TEST_LOG_KEY, head, 'start', now))
  }
  const fill = (count: number, year: number) => {
    for (let at = 0; at < count; at++) {
      const now = new Date(Date.UTC(year, 0, 1, at))
      if (at % 2 === 0) {
        recordEvent(db, actorOf('centrada', { account: 'a-1' }), now, {
          handeling: 'inzage',
          object: `woning/${at}`,
          reden: 'vraag-beantwoorden',
        })
      } else {
        withChange(db, APP, now, () => {
          writeMeta(db, 'demo', 'ja')
          return {
            resultaat: undefined,
            audit: { handeling: 'woning-wijzigen', object: `woning/${at}`, na: at },
          }
        })
      }
    }
  }
  fill(ROWS_BEFORE, 2020)
  anchor(new Date('2020-06-01'))
  earlier = logInMemory(db, folder.path)
  fill(ROWS_AFTER, 2026)
  carryOutTerms(db, APP, new Date('2026-02-01'), VOORGESTELD, noCampaigns)
  fill(2, 2027)
  anchor(new Date('2027-02-01'))
  whole = logInMemory(db, folder.path)
  db.close()
})
afterAll(() => {
  folder.remove()
})

/** Whole numbers below a bound, always the same for the same seed (a linear congruential generator, Numerical Recipes). */
function chooser(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** One bit of some bytes, turned. */
function flipped(bytes: Uint8Array, at: number): Uint8Array {
  const copy = Uint8Array.from(bytes)
  const byte = at % copy.length
  copy[byte] = (copy[byte] ?? 0) ^ (1 << (at % 8))
  return copy
}

const OTHER_KEY = Buffer.alloc(32, 8)

/** Links every row anew from a place on, as somebody without the key would have to: with another. */
function relink(log: OpenLog, key: Uint8Array, from: number): void {
  for (let at = from; at < log.rows.length; at++) {
    const row = log.rows[at]
    if (row !== undefined) row.keten = linkOf(key, log.rows[at - 1]?.keten ?? new Uint8Array(32), row)
  }
  const last = log.rows.at(-1)
  if (last !== undefined) {
    log.head = { nummer: last.nummer, keten: last.keten, zegel: headSeal(key, last.nummer, last.keten) }
  }
}

const TEXT_COLUMNS = ['tijd', 'rol', 'via', 'doel', 'handeling', 'groep', 'soort'] as const

type Plant = (log: OpenLog, choose: (below: number) => number) => void

function pick<T>(list: readonly T[], choose: (below: number) => number): T {
  const found = list[choose(list.length)]
  if (found === undefined) throw new Error('nothing to pick from')
  return found
}
const kept = (log: OpenLog): LogContent[] => [...log.contents.values()].filter(({ json }) => json !== null)

/** Every way of tampering, each done to a copy of the log. */
const PLANTS: Record<string, Plant> = {
  'a column of a row': (log, choose) => {
    const row = pick(log.rows, choose)
    const column = pick(TEXT_COLUMNS, choose)
    row[column] = `${row[column]}x`
  },
  'who it was': (log, choose) => {
    const row = pick(log.rows, choose)
    row.account = row.account === null ? 'a-2' : null
  },
  'the purpose of a look': (log, choose) => {
    pick(log.rows, choose).inzagedoel = 'renovatie-plannen'
  },
  'the hash of a content': (log, choose) => {
    const row = pick(log.rows, choose)
    row.inhoudHash = flipped(row.inhoudHash, choose(256))
  },
  'the link of a row': (log, choose) => {
    const row = pick(log.rows, choose)
    row.keten = flipped(row.keten, choose(256))
  },
  'a content': (log, choose) => {
    const content = pick(kept(log), choose)
    content.json = `${content.json} `
  },
  'a content and its hash': (log, choose) => {
    const content = pick(kept(log), choose)
    const row = log.rows.find(({ nummer }) => nummer === content.nummer)
    if (row === undefined || content.zout === null) throw new Error('no row')
    content.json = '{"object":"iets-anders"}'
    row.inhoudHash = contentHash(content.zout, content.json)
  },
  'a salt': (log, choose) => {
    const content = pick(kept(log), choose)
    content.zout = flipped(content.zout ?? new Uint8Array(32), choose(256))
  },
  'a row taken out': (log, choose) => {
    const [row] = log.rows.splice(choose(log.rows.length), 1)
    if (choose(2) === 0 && row !== undefined) log.contents.delete(row.nummer)
  },
  'two rows swapped': (log, choose) => {
    const a = choose(log.rows.length - 1)
    const b = a + 1 + choose(log.rows.length - a - 1)
    const [one, two] = [log.rows[a], log.rows[b]]
    if (one === undefined || two === undefined) throw new Error('no rows')
    log.rows[a] = two
    log.rows[b] = one
  },
  'two rows swapped, numbers put right': (log, choose) => {
    const a = choose(log.rows.length - 1)
    const [one, two] = [log.rows[a], log.rows[a + 1]]
    if (one === undefined || two === undefined) throw new Error('no rows')
    log.rows[a] = { ...two, nummer: one.nummer }
    log.rows[a + 1] = { ...one, nummer: two.nummer }
  },
  'two contents swapped': (log, choose) => {
    const contents = kept(log)
    const a = choose(contents.length - 1)
    const [one, two] = [contents[a], contents[a + 1]]
    if (one === undefined || two === undefined) throw new Error('no contents')
    log.contents.set(one.nummer, { ...two, nummer: one.nummer })
    log.contents.set(two.nummer, { ...one, nummer: two.nummer })
  },
  'a row put in between': (log, choose) => {
    const at = choose(log.rows.length)
    const row = pick(log.rows, choose)
    log.rows.splice(at, 0, { ...row, rol: 'beheerder' })
  },
  'rows moved to the end': (log, choose) => {
    const moved = log.rows.splice(choose(log.rows.length - 4), 3)
    log.rows.push(...moved)
    log.rows.forEach((row, index) => {
      row.nummer = index + 1
    })
  },
  'a row added': (log, choose) => {
    const last = log.rows.at(-1)
    if (last === undefined) throw new Error('no row')
    const nummer = last.nummer + 1
    const zout = new Uint8Array(32)
    const json = JSON.stringify({ object: `woning/${choose(99)}` })
    const fields = { ...last, nummer, inhoudHash: contentHash(zout, json) }
    const row: LogRow = { ...fields, keten: linkOf(OTHER_KEY, last.keten, fields) }
    log.rows.push(row)
    log.contents.set(nummer, { nummer, zout, json, gewistOp: null, gewistDoor: null, zegel: null })
    log.head = { nummer, keten: row.keten, zegel: headSeal(OTHER_KEY, nummer, row.keten) }
  },
  'the tail cut off': (log, choose) => {
    for (const row of log.rows.splice(log.rows.length - 1 - choose(20))) log.contents.delete(row.nummer)
  },
  'the tail cut off, the head put right': (log, choose) => {
    for (const row of log.rows.splice(log.rows.length - 1 - choose(20))) log.contents.delete(row.nummer)
    const last = log.rows.at(-1)
    if (last === undefined || log.head === null) throw new Error('no row')
    log.head = { ...log.head, nummer: last.nummer, keten: last.keten }
  },
  'a content taken away': (log, choose) => {
    log.contents.delete(pick(kept(log), choose).nummer)
  },
  'a recent content wiped as if its term were over': (log, choose) => {
    const content = pick(kept(log), choose)
    const row = log.rows.find(({ nummer }) => nummer === content.nummer)
    const run = log.rows.find(({ handeling }) => handeling === 'bewaartermijn-uitvoeren')
    if (row === undefined || run === undefined) throw new Error('no row')
    const gewistOp = '2026-02-01T00:00:00.000Z'
    log.contents.set(row.nummer, {
      nummer: row.nummer,
      zout: null,
      json: null,
      gewistOp,
      gewistDoor: run.nummer,
      zegel: wipeSeal(OTHER_KEY, row, gewistOp, run.nummer),
    })
  },
  'the proof of another wiping used again': (log, choose) => {
    const proof = [...log.contents.values()].find(({ json }) => json === null)
    const content = pick(kept(log), choose)
    if (proof === undefined) throw new Error('nothing was wiped')
    log.contents.set(content.nummer, { ...proof, nummer: content.nummer })
  },
  'a wiped content filled in again': (log, choose) => {
    const wiped = pick(
      [...log.contents.values()].filter(({ json }) => json === null),
      choose,
    )
    wiped.zout = new Uint8Array(32)
    wiped.json = '{"object":"woning/1"}'
  },
  'the whole chain under another key': (log, choose) => {
    const at = choose(log.rows.length)
    const row = log.rows[at]
    if (row === undefined) throw new Error('no row')
    row.rol = 'wijkteam'
    relink(log, OTHER_KEY, choose(2) === 0 ? 0 : at)
  },
  'the head': (log, choose) => {
    if (log.head === null) throw new Error('no head')
    const part = choose(4)
    if (part === 0) log.head.nummer += 1 + choose(3)
    else if (part === 1) log.head.keten = flipped(log.head.keten, choose(256))
    else if (part === 2) log.head.zegel = flipped(log.head.zegel, choose(256))
    else log.head = null
  },
  'an older copy put back': (log) => {
    const old = copyOf(earlier)
    Object.assign(log, { ...old, anchors: log.anchors })
  },
  'a content without a row': (log, choose) => {
    const nummer = log.rows.length + 1 + choose(5)
    log.contents.set(nummer, { ...pick(kept(log), choose), nummer })
  },
  'an anchor': (log, choose) => {
    const at = choose(log.anchors.length)
    const anchor = log.anchors[at] ?? null
    log.anchors[at] = choose(2) === 0 || anchor === null ? null : { ...anchor, nummer: 1 }
  },
}

describe('the chain of the log', () => {
  it('finds each of a thousand planted changes, of every kind', () => {
    const choose = chooser(testSeed)
    const kinds = Object.entries(PLANTS)
    const missed: string[] = []
    for (let trial = 0; trial < PLANTED; trial++) {
      const [name, plant] = kinds[trial % kinds.length] ?? ['', () => {}]
      const log = copyOf(whole)
      plant(log, choose)
      const found = verifyChain(TEST_LOG_KEY, log)
      if (found.goed || found.breuken === 0 || found.genoemd.length === 0) missed.push(`${name} (${trial})`)
    }
    expect(missed).toEqual([])
    expect(PLANTED).toBeGreaterThanOrEqual(kinds.length)
  })

  it('raises no alarm over a log that nobody touched, also after contents were wiped', () => {
    const found = verifyChain(TEST_LOG_KEY, whole)
    expect(found).toMatchObject({ goed: true, breuken: 0, rijen: whole.rows.length, gewist: 12, ankers: 2 })
    for (let length = 1; length <= whole.rows.length; length++) {
      const log = copyOf(whole)
      log.rows = log.rows.slice(0, length)
      const numbers = new Set(log.rows.map(({ nummer }) => nummer))
      const last = log.rows.at(-1)
      if (last === undefined) throw new Error('no row')
      // As the log stood at that moment: nothing after it, and nothing wiped by a run that had not been.
      log.head = {
        nummer: last.nummer,
        keten: last.keten,
        zegel: headSeal(TEST_LOG_KEY, last.nummer, last.keten),
      }
      log.anchors = log.anchors.filter((anchor) => anchor !== null && numbers.has(anchor.nummer))
      log.contents = new Map(
        [...log.contents]
          .filter(([nummer]) => numbers.has(nummer))
          .map(([nummer, content]) => {
            const before = earlier.contents.get(nummer)
            return [
              nummer,
              content.gewistDoor !== null && !numbers.has(content.gewistDoor) && before !== undefined
                ? before
                : content,
            ]
          }),
      )
      expect(verifyChain(TEST_LOG_KEY, log).goed, `after ${length} rows`).toBe(true)
    }
  })

  it('names one break for one change, and where it is', () => {
    const log = copyOf(whole)
    const row = log.rows[30]
    if (row === undefined) throw new Error('no row')
    row.rol = 'niemand'
    expect(verifyChain(TEST_LOG_KEY, log)).toMatchObject({
      breuken: 1,
      genoemd: [{ soort: 'rij-veranderd', nummer: 31 }],
    })
  })

  it('takes a copy that was lawfully put back for what it is', () => {
    const log = copyOf(earlier)
    const { head } = log
    if (head === null) throw new Error('no head')
    log.anchors = [...whole.anchors, makeAnchor(TEST_LOG_KEY, head, 'terugzetten', new Date('2027-03-01'))]
    expect(verifyChain(TEST_LOG_KEY, log).goed).toBe(true)
    const forged = makeAnchor(OTHER_KEY, head, 'terugzetten', new Date('2027-03-01'))
    expect(verifyChain(TEST_LOG_KEY, { ...log, anchors: [...whole.anchors, forged] }).soorten).toEqual([
      'anker-vals',
      'ouder-dan-anker',
    ])
  })
})
