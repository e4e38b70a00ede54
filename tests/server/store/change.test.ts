import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { APP } from '../../../server/auth/actor.ts'
import { withChange } from '../../../server/store/change.ts'
import { insertCycle } from '../../../server/store/cycles.ts'
import { writeMeta } from '../../../server/store/meta.ts'
import type { Db } from '../../../server/store/open.ts'
import { DifferentBytesError, insertAnalysis } from '../../../server/store/wijkanalyses.ts'
import { openTestDatabase } from '../../helpers/open-test-database.ts'
import { makeTempDir, type TempDir } from '../../helpers/temp-dir.ts'

let folder: TempDir
let db: Db
const now = new Date('2026-01-02T03:04:05Z')

beforeEach(() => {
  folder = makeTempDir('change')
  db = openTestDatabase(folder.path)
})
afterEach(() => {
  db.close()
  folder.remove()
})

const count = (table: string) => Number(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get())

function cycle(id: string): void {
  const decision = { datum: '2026-01-02', rol: 'app' as const, reden: 'proef', standaard: true, wijken: [] }
  withChange(db, APP, now, () => {
    insertCycle(db, { id, naam: id, peildatum: '2025-05-01' }, decision, now)
    return {
      resultaat: undefined,
      audit: { handeling: 'cyclus-maken', object: `cyclus/${id}`, reden: 'proef' },
    }
  })
}

const analysis = {
  cyclus: '2025',
  wijk: 'boswijk',
  invoerSha256: 'a',
  sha256: 'b',
  methode: '1.0',
  voorbeelddata: false,
  json: '{}',
}

describe('changes', () => {
  it('writes who, when, what and why in the same transaction', () => {
    cycle('2025')
    expect(db.prepare('SELECT tijd, rol, doel, handeling, object, reden FROM audit').all()).toEqual([
      {
        tijd: '2026-01-02T03:04:05.000Z',
        rol: 'app',
        doel: 'beheer',
        handeling: 'cyclus-maken',
        object: 'cyclus/2025',
        reden: 'proef',
      },
    ])
  })

  it('keeps neither the change nor the audit row when either fails', () => {
    expect(() =>
      withChange(db, APP, now, () => {
        writeMeta(db, 'demo', 'ja')
        throw new Error('halverwege')
      }),
    ).toThrow('halverwege')
    expect([count('meta'), count('logboek')]).toEqual([0, 0])
    db.exec("CREATE TRIGGER vol BEFORE INSERT ON logboek_inhoud BEGIN SELECT RAISE(ABORT, 'schijf vol'); END")
    expect(() =>
      withChange(db, APP, now, () => {
        writeMeta(db, 'demo', 'ja')
        return { resultaat: undefined, audit: { handeling: 'database-maken', object: 'main' } }
      }),
    ).toThrow('schijf vol')
    expect([count('meta'), count('logboek')]).toEqual([0, 0])
  })

  it('never changes or deletes an audit row, a decision or an analysis', () => {
    cycle('2025')
    insertAnalysis(db, analysis, now)
    for (const sql of [
      "UPDATE logboek SET rol = 'niemand'",
      'DELETE FROM logboek',
      "UPDATE indelingsbesluit SET reden = 'anders'",
      "UPDATE wijkanalyse SET json = '[]'",
    ]) {
      expect(() => db.exec(sql), sql).toThrow(/verandert nooit/)
    }
  })

  it('stores an analysis once, and refuses other bytes for the same inputs', () => {
    cycle('2025')
    expect(insertAnalysis(db, analysis, now)).toBe(true)
    expect(insertAnalysis(db, analysis, now)).toBe(false)
    expect(() => insertAnalysis(db, { ...analysis, sha256: 'c' }, now)).toThrow(DifferentBytesError)
    expect(count('wijkanalyse')).toBe(1)
  })
})
