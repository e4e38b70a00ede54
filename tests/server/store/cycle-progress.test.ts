import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cyclusstaat } from '../../../analyses/cyclus/cyclusgang-schema.ts'
import { APP } from '../../../server/auth/actor.ts'
import { withChange } from '../../../server/store/change.ts'
import {
  insertDateChange,
  insertMove,
  listDateChanges,
  listMoves,
} from '../../../server/store/cycle-progress.ts'
import { insertCycle } from '../../../server/store/cycles.ts'
import {
  insertSignal,
  listEnteredSignals,
  readEnteredSignal,
  withdrawSignal,
} from '../../../server/store/entered-signals.ts'
import { insertMeeting, listMeetings, withdrawMeeting } from '../../../server/store/meetings.ts'
import type { Db } from '../../../server/store/open.ts'
import { insertAnalysis } from '../../../server/store/wijkanalyses.ts'
import { openTestDatabase } from '../../helpers/open-test-database.ts'
import { makeTempDir, type TempDir } from '../../helpers/temp-dir.ts'

let folder: TempDir
let db: Db
const now = new Date('2026-01-02T03:04:05Z')

beforeEach(() => {
  folder = makeTempDir('cyclusgang')
  db = openTestDatabase(folder.path)
  const decision = { datum: '2026-01-02', rol: 'app' as const, reden: 'proef', standaard: true, wijken: [] }
  for (const id of ['2025', '2026']) {
    insertCycle(db, { id, naam: id, peildatum: `${id}-01-01` }, decision, now)
  }
})
afterEach(() => {
  db.close()
  folder.remove()
})

const states = cyclusstaat.options
const step = (cycle: string, at: number) =>
  insertMove(
    db,
    cycle,
    {
      van: states[at] ?? 'voorbereiding',
      naar: states[at + 1] ?? 'vastgesteld',
      datum: '2026-01-02',
      rol: 'programmabureau',
      reden: 'verder',
    },
    now,
  )
const adopt = (cycle: string) => {
  for (let at = 0; at < states.length - 1; at++) step(cycle, at)
}
const meeting = (id: string, cyclus = '2025') => ({
  id,
  cyclus,
  soort: 'bewoners' as const,
  wijk: 'waterwijk',
  stadsdeel: 'noordoost',
  datum: '2025-11-05',
  plaats: 'wijkcentrum',
  vorm: 'wijktafels',
  aantalMensen: 24,
  aantalOrganisaties: null,
  aantalBewoners: null,
  bereik: 'alle brievenbussen',
  volgorde: [{ thema: 'contact', toelichting: 'te weinig plekken', houding: null }],
  vastgelegdOp: now.toISOString(),
  rol: 'programmabureau',
})
const FIRST = '00000000-0000-4000-8000-000000000001'
const signal = {
  id: FIRST,
  thema: 'contact',
  pijler: 'buurtcontacten' as const,
  buurt: null,
  periodeVan: '2025-10-01',
  periodeTot: '2025-10-31',
  soortOrganisatie: 'welzijn',
  hoeVaak: 'vaker' as const,
  vraagt: '',
  houding: 'nieuw' as const,
  tekst: 'stiller dan vorig jaar',
}
const dateChange = {
  moment: 'conclusies' as const,
  datum: '2025-07-04',
  reden: 'later',
  rol: 'programmabureau',
  gewijzigdOp: '2026-01-02',
}

describe('the way of a cyclus in the store', () => {
  it('keeps moves and dates in their order, per cyclus', () => {
    step('2025', 0)
    step('2025', 1)
    insertDateChange(db, '2025', dateChange, now)
    expect(listMoves(db, '2025').map(({ naar }) => naar)).toEqual(['gegevens', 'terugkoppeling'])
    expect(listMoves(db, '2026')).toEqual([])
    expect(listDateChanges(db, '2025')).toEqual([dateChange])
  })

  it('leaves each state once', () => {
    step('2025', 0)
    expect(() => step('2025', 0)).toThrow(/UNIQUE/)
  })

  it('never changes or removes what stands', () => {
    step('2025', 0)
    insertDateChange(db, '2025', dateChange, now)
    insertMeeting(db, meeting(FIRST))
    withdrawMeeting(db, FIRST, 'dubbel', 'programmabureau', now)
    insertSignal(db, signal, 'wijkteam', now)
    withdrawSignal(db, FIRST, { reden: 'dubbel', rol: 'programmabureau', datum: '2026-01-02' }, now)
    const tables = [
      'kalenderwijziging',
      'cyclusovergang',
      'bijeenkomst',
      'bijeenkomst_intrekking',
      'signaal',
      'signaal_intrekking',
    ]
    for (const table of tables) {
      const column = table.endsWith('intrekking') ? 'reden' : table.startsWith('bijeenkomst') ? 'json' : 'rol'
      const thema = table === 'signaal' ? 'thema' : column
      expect(() => db.prepare(`UPDATE ${table} SET ${thema} = 'x'`).run(), table).toThrow(/verandert nooit/)
      expect(() => db.prepare(`DELETE FROM ${table}`).run(), table).toThrow(/verdwijnt nooit/)
    }
  })

  it('adds nothing to an adopted cyclus, and leaves the next one free', () => {
    insertMeeting(db, meeting(FIRST))
    adopt('2025')
    const analysis = {
      cyclus: '2025',
      wijk: 'waterwijk',
      invoerSha256: 'a',
      sha256: 'b',
      methode: 'm',
      voorbeelddata: false,
      json: '{}',
    }
    const refused = /vastgestelde cyclus verandert nooit/
    expect(() => insertAnalysis(db, analysis, now)).toThrow(refused)
    expect(() => insertAnalysis(db, analysis, now, 'wijkverdieping')).toThrow(refused)
    expect(() => insertMeeting(db, meeting('00000000-0000-4000-8000-000000000002'))).toThrow(refused)
    expect(() => withdrawMeeting(db, FIRST, 'fout', 'programmabureau', now)).toThrow(refused)
    expect(() => insertDateChange(db, '2025', dateChange, now)).toThrow(refused)
    expect(() => insertAnalysis(db, { ...analysis, cyclus: '2026' }, now)).not.toThrow()
  })

  it('lists the sessions that stand, newest first, and not the withdrawn ones', () => {
    const second = '00000000-0000-4000-8000-000000000002'
    insertMeeting(db, meeting(FIRST))
    insertMeeting(db, { ...meeting(second), datum: '2025-12-01' })
    expect(listMeetings(db, '2025').map(({ id }) => id)).toEqual([second, FIRST])
    withdrawMeeting(db, second, 'dubbel', 'programmabureau', now)
    expect(listMeetings(db, '2025')).toEqual([meeting(FIRST)])
  })

  it('marks a signal withdrawn with its reason, gives a role its own only, and withdraws once', () => {
    withChange(db, APP, now, () => {
      insertSignal(db, signal, 'wijkteam', now)
      return { resultaat: undefined, audit: { handeling: 'signaal-vastleggen', object: 'signaal' } }
    })
    expect(listEnteredSignals(db, 'partner')).toEqual([])
    expect(listEnteredSignals(db, 'wijkteam')).toEqual([
      { ...signal, rij: 1, ingevoerd: { rol: 'wijkteam', op: now.toISOString() }, ingetrokken: null },
    ])
    const withdrawal = { reden: 'dubbel', rol: 'programmabureau', datum: '2026-01-02' }
    withdrawSignal(db, FIRST, withdrawal, now)
    expect(readEnteredSignal(db, FIRST)?.ingetrokken).toEqual(withdrawal)
    expect(() => withdrawSignal(db, FIRST, withdrawal, now)).toThrow(/UNIQUE/)
    expect(readEnteredSignal(db, 'anders')).toBeNull()
  })
})
