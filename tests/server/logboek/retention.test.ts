import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { APP } from '../../../server/auth/actor.ts'
import { logsoort } from '../../../server/contract/bewaartermijnen.ts'
import {
  BEWAARTERMIJNEN,
  dagenVan,
  leesTermijnen,
  VOORGESTELD,
} from '../../../server/logboek/bewaartermijnen.ts'
import { verifyChain } from '../../../server/logboek/verify.ts'
import { recordEvent, versionOf, withChange } from '../../../server/store/change.ts'
import { insertSignal, listEnteredSignals, withdrawSignal } from '../../../server/store/entered-signals.ts'
import { listAccountNames, readLogPage } from '../../../server/store/log-query.ts'
import { openLog } from '../../../server/store/log-writer.ts'
import { writeMeta } from '../../../server/store/meta.ts'
import { MIGRATIONS } from '../../../server/store/migrations/list.ts'
import { migrate } from '../../../server/store/migrate.ts'
import { type Db, openMain, StoreError } from '../../../server/store/open.ts'
import { carryOutTerms } from '../../../server/store/retention.ts'
import { actorOf } from '../../helpers/actor-of.ts'
import { logInMemory } from '../../helpers/log-in-memory.ts'
import { noCampaigns } from '../../helpers/no-campaigns.ts'
import { openTestDatabase, TEST_LOG_KEY } from '../../helpers/open-test-database.ts'
import { makeTempDir, type TempDir } from '../../helpers/temp-dir.ts'

const BEGIN = new Date('2026-01-02T03:04:05Z')
const after = (days: number) => new Date(BEGIN.getTime() + days * 86_400_000)
const SECRET_TEXT = 'woning/0995010000000001/een-heel-eigen-object'

let folder: TempDir
let db: Db

beforeEach(() => {
  folder = makeTempDir('bewaartermijn')
  db = openTestDatabase(folder.path)
})
afterEach(() => {
  db.close()
  folder.remove()
})

const check = () => verifyChain(TEST_LOG_KEY, logInMemory(db, folder.path))
const look = (object: string, now = BEGIN) => {
  const centrada = actorOf('centrada', { via: 'wachtwoord', account: 'a-1', inzagedoel: 'renovatie-plannen' })
  recordEvent(db, centrada, now, { handeling: 'inzage', object, reden: 'gezien' })
}
const change = (object: string) =>
  withChange(db, APP, BEGIN, () => {
    writeMeta(db, 'demo', 'ja')
    return { resultaat: undefined, audit: { handeling: 'woning-wijzigen', object, voor: 1, na: 2 } }
  })
const bytesOnDisk = () =>
  ['main.sqlite', 'main.sqlite-wal']
    .map((name) => join(folder.path, name))
    .filter((path) => existsSync(path))
    .map((path) => readFileSync(path, 'latin1'))
    .join('')

describe('retention', () => {
  it('keeps a content until its term and not a day longer; the row stays and the chain holds', () => {
    look(SECRET_TEXT)
    change('woning/2')
    const days = dagenVan(VOORGESTELD, 'logboek-inzage')
    expect(carryOutTerms(db, APP, after(days), VOORGESTELD, noCampaigns).aantallen).toEqual({})
    expect(bytesOnDisk()).toContain(SECRET_TEXT)
    expect(carryOutTerms(db, APP, after(days + 1), VOORGESTELD, noCampaigns).aantallen).toEqual({
      'logboek-inzage': 1,
    })
    expect(bytesOnDisk()).not.toContain(SECRET_TEXT)
    expect(db.prepare('SELECT * FROM audit WHERE nummer = 1').get()).toEqual({
      nummer: 1,
      tijd: '2026-01-02T03:04:05.000Z',
      rol: 'centrada',
      account: 'a-1',
      via: 'wachtwoord',
      doel: 'renovatie',
      inzagedoel: 'renovatie-plannen',
      handeling: 'inzage',
      object: 'woning',
      voor: null,
      na: null,
      reden: null,
    })
    expect(db.prepare('SELECT object, na FROM audit WHERE nummer = 2').get()).toEqual({
      object: 'woning/2',
      na: '2',
    })
    expect(check()).toMatchObject({ goed: true, gewist: 1, rijen: 4 })
  })

  it('writes one row per run, with what went and how many', () => {
    look('woning/1')
    look('woning/2')
    carryOutTerms(db, actorOf('beheerder'), after(400), VOORGESTELD, noCampaigns)
    expect(
      db.prepare('SELECT rol, handeling, object, na FROM audit ORDER BY nummer DESC LIMIT 1').get(),
    ).toEqual({
      rol: 'beheerder',
      handeling: 'bewaartermijn-uitvoeren',
      object: 'bewaartermijnen',
      na: '{"logboek-inzage":2}',
    })
  })

  it('names the key of a partner system as it is called now, and an account until it is lifted', () => {
    db.prepare(
      `INSERT INTO apisleutel (id, hash, naam, rol, wijken, handelingen, gemaakt_op, verloopt)
       VALUES ('k', 'k', 'Kaartsysteem', 'partner', '"alle"', '[]', 'nu', 'ooit')`,
    ).run()
    db.prepare(
      `INSERT INTO account (id, inlognaam, naam, rol, wijken, staat, gemaakt_op)
       VALUES ('a-1', 'a', 'Afdeling wonen', 'centrada', '"alle"', 'actief', 'nu')`,
    ).run()
    look('woning/1')
    const key = actorOf('partner', { via: 'sleutel', sessieId: 'k' })
    recordEvent(db, key, BEGIN, { handeling: 'uitvoer', object: 'laag/cijfers' })
    const names = () => readLogPage(db, {}, null, 10).rijen.map(({ account }) => account)
    const ofKey = { id: 'sleutel:k', naam: 'Kaartsysteem' }
    expect(names()).toEqual([ofKey, { id: 'a-1', naam: 'Afdeling wonen' }])
    expect(listAccountNames(db)).toEqual([{ id: 'a-1', naam: 'Afdeling wonen' }, ofKey])
    db.exec("UPDATE account SET staat = 'opgeheven'")
    expect(names()).toEqual([ofKey, { id: 'a-1', naam: null }])
  })

  it('is the only way to wipe: the database refuses every other', () => {
    look('woning/1')
    const wiping = (door: number) =>
      `UPDATE logboek_inhoud SET json = NULL, zout = NULL, gewist_op = 'nu', gewist_door = ${door}, zegel = x'00' WHERE nummer = 1`
    carryOutTerms(db, APP, after(1), VOORGESTELD, noCampaigns)
    look('woning/2')
    for (const sql of [
      'DELETE FROM logboek_inhoud',
      "UPDATE logboek_inhoud SET json = '{}' WHERE nummer = 1",
      'UPDATE logboek_inhoud SET zout = randomblob(32)',
      wiping(1),
      wiping(2),
      "UPDATE logboek SET rol = 'niemand'",
      'DELETE FROM logboek',
      'INSERT OR REPLACE INTO logboek SELECT * FROM logboek WHERE nummer = 1',
      'INSERT OR REPLACE INTO logboek_inhoud (nummer, zout, json) SELECT nummer, zout, json FROM logboek_inhoud',
      'UPDATE logboek_kop SET nummer = 1',
      'DELETE FROM logboek_kop',
    ]) {
      expect(() => db.exec(sql), sql).toThrow(/logboek/)
    }
    expect(check().goed).toBe(true)
  })

  it('does away with sessions, invitations, keys and accounts that are over, and leaves the others', () => {
    const moment = BEGIN.toISOString()
    const account = db.prepare(
      `INSERT INTO account (id, inlognaam, naam, rol, wijken, staat, wachtwoord, gemaakt_op)
       VALUES (?, ?, ?, 'partner', '"alle"', ?, 'hash', ?)`,
    )
    account.run('weg', 'weg@voorbeeld', 'Weg', 'opgeheven', moment)
    account.run('hier', 'hier@voorbeeld', 'Hier', 'actief', moment)
    db.prepare("INSERT INTO uitnodiging (hash, account, verloopt) VALUES ('u', 'hier', ?)").run(moment)
    db.prepare(
      `INSERT INTO sessie (id_hash, rol, via, account, wijken, begonnen, laatst_gezien, verloopt)
       VALUES ('s', 'partner', 'wachtwoord', 'hier', '"alle"', ?, ?, ?)`,
    ).run(moment, moment, after(1).toISOString())
    db.prepare(
      `INSERT INTO apisleutel (id, hash, naam, rol, wijken, handelingen, gemaakt_op, verloopt, ingetrokken_op)
       VALUES ('k', 'k', 'Kaartsysteem', 'partner', '"alle"', '[]', ?, ?, ?)`,
    ).run(moment, after(900).toISOString(), moment)
    expect(carryOutTerms(db, APP, after(0.5), VOORGESTELD, noCampaigns).aantallen).toEqual({})
    expect(carryOutTerms(db, APP, after(31), VOORGESTELD, noCampaigns).aantallen).toEqual({
      sessie: 1,
      uitnodiging: 1,
      'account-opgeheven': 1,
    })
    expect(db.prepare('SELECT id, inlognaam, naam, wachtwoord FROM account ORDER BY id').all()).toEqual([
      { id: 'hier', inlognaam: 'hier@voorbeeld', naam: 'Hier', wachtwoord: 'hash' },
      { id: 'weg', inlognaam: 'opgeheven-weg', naam: '', wachtwoord: null },
    ])
    expect(carryOutTerms(db, APP, after(360), VOORGESTELD, noCampaigns).aantallen).toEqual({})
    expect(carryOutTerms(db, APP, after(366), VOORGESTELD, noCampaigns).aantallen).toEqual({
      'sleutel-ingetrokken': 1,
    })
  })

  it('lets a signal go at the end of its term, and no sooner', () => {
    const signal = {
      id: 's-1',
      thema: 'ontmoeten',
      pijler: null,
      buurt: null,
      periodeVan: '2025-11-01',
      periodeTot: '2025-11-30',
      soortOrganisatie: 'welzijn',
      hoeVaak: 'vaker',
      vraagt: '',
      houding: 'nieuw',
      tekst: 'Er is weinig plek om elkaar te ontmoeten.',
    } as const
    insertSignal(db, signal, 'wijkteam', BEGIN)
    withdrawSignal(db, 's-1', { reden: 'dubbel', rol: 'wijkteam', datum: '2026-01-03' }, BEGIN)
    expect(() => db.exec('DELETE FROM signaal')).toThrow(/verdwijnt nooit/)
    carryOutTerms(db, APP, after(1800), VOORGESTELD, noCampaigns)
    expect(listEnteredSignals(db)).toHaveLength(1)
    expect(carryOutTerms(db, APP, after(1827), VOORGESTELD, noCampaigns).aantallen).toEqual({ signaal: 1 })
    expect(listEnteredSignals(db)).toHaveLength(0)
  })

  it('says which folders of imports can go that nobody went on with', () => {
    const insert = db.prepare(
      `INSERT INTO invoer (id, bestandsnaam, bytes, sha256, ontvangen_op, rol, staat)
       VALUES (?, 'x.csv', 1, 'x', ?, 'programmabureau', ?)`,
    )
    insert.run('wacht', BEGIN.toISOString(), 'beproefd')
    insert.run('toegepast', BEGIN.toISOString(), 'toegepast')
    insert.run('nieuw', after(20).toISOString(), 'herkend')
    expect(carryOutTerms(db, APP, after(31), VOORGESTELD, noCampaigns)).toMatchObject({
      aantallen: { 'invoer-wachtend': 1 },
      invoer: ['wacht'],
    })
    expect(db.prepare('SELECT id FROM invoer ORDER BY id').pluck().all()).toEqual(['nieuw', 'toegepast'])
  })

  it('holds terms a municipality set, and refuses a term that is too short or unknown', () => {
    look('woning/1')
    const terms = leesTermijnen('{"logboek-inzage": 730}')
    if (terms === null) throw new Error('refused')
    expect(carryOutTerms(db, APP, after(700), terms, noCampaigns).aantallen).toEqual({})
    expect(carryOutTerms(db, APP, after(731), terms, noCampaigns).aantallen).toEqual({ 'logboek-inzage': 1 })
    for (const wrong of ['{"logboek-inzage": 1}', '{"logboek-inzage": 1.5}', '{"iets": 400}', '[]', 'x']) {
      expect(leesTermijnen(wrong), wrong).toBeNull()
    }
    const kinds = BEWAARTERMIJNEN.map(({ soort }) => soort)
    for (const soort of logsoort.options) expect(kinds).toContain(`logboek-${soort}`)
  })
})

describe('the log of a database', () => {
  it('takes rows of before the chain into it once, and goes on after them', () => {
    db.close()
    const path = join(folder.path, 'oud.sqlite')
    db = openMain(path, MIGRATIONS.length)
    for (const sql of MIGRATIONS.slice(0, 5)) db.exec(sql)
    db.pragma('user_version = 5')
    const old = db.prepare(
      'INSERT INTO audit (tijd, rol, doel, handeling, object, voor, na, reden) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    )
    old.run('2025-01-01T00:00:00.000Z', 'app', 'beheer', 'database-maken', 'demo', null, '"ja"', null)
    old.run(
      '2025-01-02T00:00:00.000Z',
      'stuurgroep',
      'wijkanalyse',
      'cyclus-vaststellen',
      'cyclus/2025',
      '{"a":1}',
      null,
      'goed',
    )
    migrate(db)
    openLog(db, TEST_LOG_KEY)
    change('woning/1')
    openLog(db, TEST_LOG_KEY)
    expect(
      db.prepare('SELECT nummer, tijd, rol, via, handeling, object, voor, na, reden FROM audit').raw().all(),
    ).toEqual([
      [1, '2025-01-01T00:00:00.000Z', 'app', 'app', 'database-maken', 'demo', null, '"ja"', null],
      [
        2,
        '2025-01-02T00:00:00.000Z',
        'stuurgroep',
        'demo',
        'cyclus-vaststellen',
        'cyclus/2025',
        '{"a":1}',
        null,
        'goed',
      ],
      [3, BEGIN.toISOString(), 'app', 'app', 'woning-wijzigen', 'woning/1', '1', '2', null],
    ])
    expect(versionOf(db, 'woning/1')).toBe(3)
    expect(check()).toMatchObject({ goed: true, rijen: 3 })
  })

  it('refuses to go on with another key, without a head, or without a key at all', () => {
    look('woning/1')
    expect(() => openLog(db, Buffer.alloc(32, 9))).toThrow(/past niet bij het geheim/)
    const bare = openMain(join(folder.path, 'kaal.sqlite'), MIGRATIONS.length)
    migrate(bare)
    expect(() => recordEvent(bare, APP, BEGIN, { handeling: 'uitvoer', object: 'x' })).toThrow(/openLog/)
    bare.close()
    db.exec('DROP TRIGGER logboek_kop_blijft; DELETE FROM logboek_kop')
    expect(() => openLog(db, TEST_LOG_KEY)).toThrow(StoreError)
  })
})
