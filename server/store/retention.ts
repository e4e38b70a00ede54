import { z } from 'zod'
import type { Actor } from '../auth/actor.ts'
import { type Bewaarsoort, type Logsoort, logsoort } from '../contract/bewaartermijnen.ts'
import { metOmvattende } from '../contract/endpoint.ts'
import { BEWAARTERMIJNEN, dagenVan, type Termijnen } from '../logboek/bewaartermijnen.ts'
import { wipeSeal } from '../logboek/chain.ts'
import { type CountsOf, dueHomes, OLD_LISTS, OLDEST_HOMES, wipeHomes } from './campaign-retention.ts'
import { logOf } from './log-writer.ts'
import type { Db } from './open.ts'

/** Most rows of one kind in one transaction, so that no edit waits long; what is over goes in the next. */
const MOST_ROWS = 2000

const DAY_MILLISECONDS = 86_400_000

/** What one run did away with. */
export interface RetentionRun {
  /** Rows per kind; kinds of which nothing was over its term are left out. */
  aantallen: Partial<Record<Bewaarsoort, number>>
  /** Imports whose folder can go, and files of versions that can go: after the transaction is on disk. */
  invoer: string[]
  bestanden: string[]
  /** Whether there is more than went in one transaction. */
  meer: boolean
}

/** Imports nobody went on with, or that could not be read. */
const WAITING =
  "FROM invoer WHERE staat IN ('herkend', 'beproefd', 'gestopt', 'onleesbaar') AND ontvangen_op < :grens"

/**
 * Versions that were undone, or put aside by a newer visit to their source: not what an archived wijkanalyse was made of, and not
 * what an undo of a later import goes back to.
 */
const OLD_VERSIONS = `FROM dataset_versie AS v WHERE v.actueel = 0 AND v.geladen_op < :grens
  AND NOT EXISTS (SELECT 1 FROM invoer i WHERE i.dataset = v.dataset AND i.basis_versie = v.versie AND i.staat = 'toegepast')
  AND NOT EXISTS (SELECT 1 FROM analyse_archief a WHERE instr(a.versies, v.versie) > 0)`

/** Accounts that were lifted; the moment is that of the last change to them. */
const LIFTED = `FROM account AS a WHERE a.staat = 'opgeheven' AND a.naam <> '' AND coalesce(
  (SELECT l.tijd FROM objectversie o JOIN logboek l ON l.nummer = o.versie WHERE o.object = 'account/' || a.id),
  a.gemaakt_op) < :grens`

/** Kinds whose rows go by plain SQL. `:grens` is the moment before which a term is over. */
const PLAIN: Partial<Record<Bewaarsoort, { due: string; carryOut: readonly string[] }>> = {
  sessie: {
    due: 'SELECT count(*) FROM sessie WHERE verloopt < :grens',
    carryOut: ['DELETE FROM sessie WHERE verloopt < :grens'],
  },
  uitnodiging: {
    due: 'SELECT count(*) FROM uitnodiging WHERE verloopt < :grens',
    carryOut: ['DELETE FROM uitnodiging WHERE verloopt < :grens'],
  },
  'sleutel-ingetrokken': {
    due: 'SELECT count(*) FROM apisleutel WHERE coalesce(ingetrokken_op, verloopt) < :grens',
    carryOut: ['DELETE FROM apisleutel WHERE coalesce(ingetrokken_op, verloopt) < :grens'],
  },
  'account-opgeheven': {
    due: `SELECT count(*) ${LIFTED}`,
    carryOut: [
      `DELETE FROM herstelcode WHERE account IN (SELECT a.id ${LIFTED})`,
      `DELETE FROM uitnodiging WHERE account IN (SELECT a.id ${LIFTED})`,
      `UPDATE account SET naam = '', inlognaam = 'opgeheven-' || id, wachtwoord = NULL, tweede_factor = NULL,
         oidc_uitgever = NULL, oidc_onderwerp = NULL WHERE id IN (SELECT a.id ${LIFTED})`,
    ],
  },
  signaal: {
    due: 'SELECT count(*) FROM signaal WHERE tijd < :grens',
    carryOut: [
      'DELETE FROM signaal_intrekking WHERE signaal IN (SELECT id FROM signaal WHERE tijd < :grens)',
      'DELETE FROM signaal WHERE tijd < :grens',
    ],
  },
  bezoekerslijst: { due: OLD_LISTS.due, carryOut: [OLD_LISTS.carryOut] },
}

/** Rows of a class, `:soort`; visits of before they had a class of their own stand under that of changes. */
const OF_CLASS = `FROM logboek l JOIN logboek_inhoud i ON i.nummer = l.nummer WHERE i.json IS NOT NULL
  AND CASE l.handeling WHEN 'bezoek-vastleggen' THEN 'bezoek' ELSE l.soort END = :soort`

/** Numbers of rows of a class whose content is over its term. */
function dueContents(db: Db, soort: Logsoort, grens: string): number[] {
  return db
    .prepare(`SELECT l.nummer ${OF_CLASS} AND l.tijd < :grens ORDER BY l.nummer LIMIT ${MOST_ROWS}`)
    .pluck()
    .all({ soort, grens })
    .map(Number)
}

/** Wipes contents with their salts and leaves the proof that the app did it. */
function wipe(db: Db, numbers: readonly number[], now: string, run: number): void {
  const { key } = logOf(db)
  const hashOf = db.prepare('SELECT inhoud_hash FROM logboek WHERE nummer = ?').pluck()
  const update = db.prepare(
    'UPDATE logboek_inhoud SET zout = NULL, json = NULL, gewist_op = ?, gewist_door = ?, zegel = ? WHERE nummer = ?',
  )
  for (const nummer of numbers) {
    const inhoudHash = z.instanceof(Uint8Array).parse(hashOf.get(nummer))
    update.run(now, run, wipeSeal(key, { nummer, inhoudHash }, now, run), nummer)
  }
}

const texts = z.array(z.string())

/**
 * Does away with what is over its term and writes that down, in one transaction: the row first, for the database wipes only after a row
 * that says so. Deleted bytes are overwritten with zeros, in the file and, by moving it over, in the journal (SQLite keeps them
 * otherwise: sqlite.org/pragma.html#pragma_secure_delete).
 *
 * @param countsOf what stays of a campaign whose homes go; asked before they do
 */
export function carryOutTerms(
  db: Db,
  actor: Actor,
  now: Date,
  terms: Termijnen,
  countsOf: CountsOf,
): RetentionRun {
  const moment = now.toISOString()
  const limits = new Map<Bewaarsoort, string>(
    BEWAARTERMIJNEN.filter(({ door }) => door === 'dagelijks').map(({ soort }) => [
      soort,
      new Date(now.getTime() - dagenVan(terms, soort) * DAY_MILLISECONDS).toISOString(),
    ]),
  )
  db.pragma('secure_delete = ON')
  try {
    const run = db.transaction(() => collectAndCarryOut(db, actor, moment, limits, countsOf)).immediate()
    // Another connection that reads may hold a part back; the next run takes it.
    if (Object.keys(run.aantallen).length > 0) db.pragma('wal_checkpoint(TRUNCATE)')
    return run
  } finally {
    db.pragma('secure_delete = OFF')
  }
}

function collectAndCarryOut(
  db: Db,
  actor: Actor,
  moment: string,
  limits: ReadonlyMap<Bewaarsoort, string>,
  countsOf: CountsOf,
): RetentionRun {
  const aantallen: RetentionRun['aantallen'] = {}
  const count = (soort: Bewaarsoort, rows: number): void => {
    if (rows > 0) aantallen[soort] = rows
  }
  const limit = (soort: Bewaarsoort): { grens: string } => ({ grens: limits.get(soort) ?? '' })

  const contents = logsoort.options.map((soort) => dueContents(db, soort, limit(`logboek-${soort}`).grens))
  for (const [index, soort] of logsoort.options.entries())
    count(`logboek-${soort}`, contents[index]?.length ?? 0)
  const plain = [...limits.keys()].flatMap((soort) => {
    const step = PLAIN[soort]
    if (step === undefined) return []
    count(soort, Number(db.prepare(step.due).pluck().get(limit(soort))))
    return aantallen[soort] === undefined ? [] : [{ soort, step }]
  })
  const invoer = texts.parse(db.prepare(`SELECT id ${WAITING}`).pluck().all(limit('invoer-wachtend')))
  count('invoer-wachtend', invoer.length)
  const bestanden = texts.parse(
    db.prepare(`SELECT v.bestand ${OLD_VERSIONS}`).pluck().all(limit('versie-oud')),
  )
  count('versie-oud', bestanden.length)
  const homes = dueHomes(db, limit('bezoek').grens)
  Object.assign(aantallen, homes.aantallen)
  const kept = homes.campagnes.map((campaign) => ({ campaign, stand: countsOf(campaign) }))
  const seenChanged = new Set([
    ...homes.campagnes,
    ...texts.parse(db.prepare(OLD_LISTS.campaigns).pluck().all(limit('bezoekerslijst'))),
  ])

  const number = logOf(db).append(actor, moment, {
    handeling: 'bewaartermijn-uitvoeren',
    object: 'bewaartermijnen',
    na: aantallen,
  })
  for (const numbers of contents) wipe(db, numbers, moment, number)
  for (const { soort, step } of plain) for (const sql of step.carryOut) db.prepare(sql).run(limit(soort))
  if (invoer.length > 0) db.prepare(`DELETE ${WAITING}`).run(limit('invoer-wachtend'))
  if (bestanden.length > 0) db.prepare(`DELETE ${OLD_VERSIONS}`).run(limit('versie-oud'))
  for (const { campaign, stand } of kept) wipeHomes(db, campaign, stand, moment, number)
  for (const campaign of seenChanged) {
    for (const object of metOmvattende(`campagne/${campaign}/bezoekers`)) logOf(db).touch(object, number)
  }
  const meer = homes.meer || contents.some(({ length }) => length === MOST_ROWS)
  return { aantallen, invoer, bestanden, meer }
}

/** Moment at which a kind's oldest begins to count; null when there is none. */
const OLDEST: Partial<Record<Bewaarsoort, string>> = {
  sessie: 'SELECT min(verloopt) FROM sessie',
  uitnodiging: 'SELECT min(verloopt) FROM uitnodiging',
  'sleutel-ingetrokken': 'SELECT min(coalesce(ingetrokken_op, verloopt)) FROM apisleutel',
  'invoer-wachtend': WAITING.replace('FROM', 'SELECT min(ontvangen_op) FROM'),
  'versie-oud': `SELECT min(v.geladen_op) ${OLD_VERSIONS}`,
  signaal: 'SELECT min(tijd) FROM signaal',
  bezoek: OLDEST_HOMES,
  bezoekronde: OLDEST_HOMES,
  'persoonlijk-geinformeerd': OLDEST_HOMES,
  bezoekafspraak: OLDEST_HOMES,
  bezoekerslijst: OLD_LISTS.oldest,
}

const OLDEST_CONTENT = `SELECT l.tijd ${OF_CLASS} ORDER BY l.nummer LIMIT 1`

/** When the oldest of a kind is over its term; null when there is none, or when its moment is not known beforehand. */
export function nextEnd(db: Db, soort: Bewaarsoort, terms: Termijnen): string | null {
  const ofLog = logsoort.options.find((one) => `logboek-${one}` === soort)
  const sql = OLDEST[soort]
  // Every moment there is comes before this one: the terms of these questions ask for the oldest of all.
  const all = { grens: '9999' }
  const oldest: unknown =
    ofLog !== undefined
      ? db.prepare(OLDEST_CONTENT).pluck().get({ soort: ofLog })
      : sql === undefined
        ? null
        : sql.includes(':grens')
          ? db.prepare(sql).pluck().get(all)
          : db.prepare(sql).pluck().get()
  if (typeof oldest !== 'string') return null
  return new Date(new Date(oldest).getTime() + dagenVan(terms, soort) * DAY_MILLISECONDS).toISOString()
}
