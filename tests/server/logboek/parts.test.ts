import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { appendAnchor, makeAnchor, readAnchors } from '../../../server/logboek/anchors.ts'
import { makeThrottle } from '../../../server/logboek/throttle.ts'
import { beginOfDay, endOfDay } from '../../../server/routes/dag.ts'
import { TEST_LOG_KEY } from '../../helpers/open-test-database.ts'
import { makeTempDir, type TempDir } from '../../helpers/temp-dir.ts'

const now = new Date('2026-01-02T03:04:05Z')
const anchorOf = (nummer: number) =>
  makeAnchor(TEST_LOG_KEY, { nummer, keten: new Uint8Array(32) }, 'start', now)

describe('anchors', () => {
  let folder: TempDir
  beforeEach(() => {
    folder = makeTempDir('ankers')
  })
  afterEach(() => {
    folder.remove()
  })

  it('are none before the first, and come back as they were written', () => {
    expect(readAnchors(folder.path)).toEqual([])
    for (const nummer of [3, 9]) appendAnchor(folder.path, anchorOf(nummer))
    expect(readAnchors(folder.path)).toEqual([anchorOf(3), anchorOf(9)])
  })

  it('leave out a line that a crash cut off, and show one that somebody broke', () => {
    const path = join(folder.path, 'logboek-ankers')
    appendAnchor(folder.path, anchorOf(3))
    appendFileSync(path, '{"tijd":"2026-01-0')
    expect(readAnchors(folder.path)).toEqual([anchorOf(3)])
    appendAnchor(folder.path, anchorOf(9))
    expect(readAnchors(folder.path)).toEqual([anchorOf(3), anchorOf(9)])
    appendFileSync(path, 'geen anker\n')
    expect(readAnchors(folder.path)).toEqual([anchorOf(3), anchorOf(9), null])
  })
})

describe('what is written down once in ten minutes', () => {
  it('is written down again after that, and for each key apart', () => {
    const isFirst = makeThrottle()
    const at = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
    expect([isFirst('a', at(0)), isFirst('a', at(9)), isFirst('b', at(9)), isFirst('a', at(10))]).toEqual([
      true,
      false,
      true,
      true,
    ])
    // A clock that was put back must not silence it.
    expect(isFirst('a', at(-60))).toBe(true)
  })
})

describe('a day in the Netherlands', () => {
  it('has 24 hours, and 23 or 25 when the clock moves', () => {
    const hours = (date: string) => (endOfDay(date).getTime() - beginOfDay(date).getTime()) / 3_600_000
    expect(beginOfDay('2026-01-15').toISOString()).toBe('2026-01-14T23:00:00.000Z')
    expect(beginOfDay('2026-07-15').toISOString()).toBe('2026-07-14T22:00:00.000Z')
    expect(['2026-07-15', '2026-03-29', '2026-10-25', '2026-12-31'].map(hours)).toEqual([24, 23, 25, 24])
  })
})
