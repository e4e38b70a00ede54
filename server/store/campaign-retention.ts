import { z } from 'zod'
import type { Bewaarsoort } from '../contract/bewaartermijnen.ts'
import { type Bezoekstand, bezoekstand } from '../contract/campagnes.ts'
import type { Db } from './open.ts'
import { statementOf } from './statements.ts'

/** Most campaigns in one transaction, so that no edit waits long; what is over goes in the next. */
const MOST_CAMPAIGNS = 5

const ENDED = "('afgerond', 'gestopt')"

/**
 * Campaigns with the moment from which their terms count. That is when they ended: the first version of the last row of versions that
 * say so, or the day after their last quarter where nobody said it. Who writes something down later, moves it on.
 */
const ENDS = `SELECT n.id AS campagne, max(
    CASE WHEN n.waarden ->> '$.staat' IN ${ENDED}
      THEN (SELECT min(e.tijd) FROM campagne e WHERE e.id = n.id AND e.versie > coalesce(
        (SELECT max(o.versie) FROM campagne o WHERE o.id = n.id AND o.waarden ->> '$.staat' NOT IN ${ENDED}), 0))
      ELSE date(printf('%s-%02d-01', substr(n.waarden ->> '$.tot', 1, 4), 3 * substr(n.waarden ->> '$.tot', 7, 1) - 2), '+3 months')
    END,
    coalesce((SELECT max(r.tijd) FROM bezoekronde r WHERE r.campagne = n.id), ''),
    coalesce((SELECT max(b.tijd) FROM bezoek b JOIN bezoekronde r ON r.id = b.ronde WHERE r.campagne = n.id), ''),
    coalesce((SELECT max(p.tijd) FROM persoonlijk_geinformeerd p WHERE p.campagne = n.id), ''),
    coalesce((SELECT max(a.tijd) FROM bezoekafspraak a WHERE a.campagne = n.id), '')
  ) AS einde
  FROM campagne n WHERE n.versie = (SELECT max(versie) FROM campagne WHERE id = n.id)`

/** Campaigns of which something is known per home. */
const WITH_HOMES = `FROM (${ENDS}) AS c WHERE (EXISTS (SELECT 1 FROM bezoekronde r WHERE r.campagne = c.campagne)
  OR EXISTS (SELECT 1 FROM persoonlijk_geinformeerd p WHERE p.campagne = c.campagne)
  OR EXISTS (SELECT 1 FROM bezoekafspraak a WHERE a.campagne = c.campagne))`

/**
 * Moment from which the term of a list of visitors counts: that of the list that took its place, or the end of the campaign. Never
 * before it was written, so that no older list can come to hold again.
 */
const LIST_ENDS = `coalesce(
  (SELECT min(n.tijd) FROM campagnebezoekers n WHERE n.campagne = l.campagne AND n.nummer > l.nummer),
  max(l.tijd, (SELECT c.einde FROM (${ENDS}) AS c WHERE c.campagne = l.campagne)))`

/** The lists of visitors that are over their term, in SQL. */
export const OLD_LISTS = {
  due: `SELECT count(*) FROM campagnebezoekers AS l WHERE ${LIST_ENDS} < :grens`,
  carryOut: `DELETE FROM campagnebezoekers WHERE nummer IN
    (SELECT l.nummer FROM campagnebezoekers AS l WHERE ${LIST_ENDS} < :grens)`,
  campaigns: `SELECT DISTINCT l.campagne FROM campagnebezoekers AS l WHERE ${LIST_ENDS} < :grens`,
  oldest: `SELECT min(${LIST_ENDS}) FROM campagnebezoekers AS l`,
} as const

/** When the oldest of what is known per home begins to count; null: nothing is. */
export const OLDEST_HOMES = `SELECT min(c.einde) ${WITH_HOMES}`

/** What a campaign still is once its homes are gone; asked inside the transaction that takes them away. */
export type CountsOf = (campaign: string) => Bezoekstand

/** Campaigns whose visits are over their term, as many as go in one transaction, and what of them goes. */
export interface DueHomes {
  campagnes: string[]
  aantallen: Partial<Record<Bewaarsoort, number>>
  meer: boolean
}

const ROWS: readonly (readonly [soort: Bewaarsoort, from: string])[] = [
  ['bezoek', 'bezoek WHERE ronde IN (SELECT id FROM bezoekronde WHERE campagne = ?)'],
  ['bezoekronde', 'bezoekronde WHERE campagne = ?'],
  ['persoonlijk-geinformeerd', 'persoonlijk_geinformeerd WHERE campagne = ?'],
  ['bezoekafspraak', 'bezoekafspraak WHERE campagne = ?'],
]

const texts = z.array(z.string())

/** The campaigns whose end lies before this moment. */
export function dueHomes(db: Db, before: string): DueHomes {
  const campagnes = texts.parse(
    db
      .prepare(`SELECT c.campagne ${WITH_HOMES} AND c.einde < ? ORDER BY c.einde LIMIT ${MOST_CAMPAIGNS}`)
      .pluck()
      .all(before),
  )
  const aantallen: DueHomes['aantallen'] = {}
  for (const [soort, from] of ROWS) {
    const count = db.prepare(`SELECT count(*) FROM ${from}`).pluck()
    const rows = campagnes.reduce((sum, campagne) => sum + Number(count.get(campagne)), 0)
    if (rows > 0) aantallen[soort] = rows
  }
  return { campagnes, aantallen, meer: campagnes.length === MOST_CAMPAIGNS }
}

/** Keeps the counts of a campaign and takes away what hangs on its homes. The database does so only after the row of this run. */
export function wipeHomes(db: Db, campaign: string, stand: Bezoekstand, moment: string, run: number): void {
  db.prepare('INSERT INTO campagne_geteld (campagne, stand, uitvoering, tijd) VALUES (?, ?, ?, ?)').run(
    campaign,
    JSON.stringify(bezoekstand.parse(stand)),
    run,
    moment,
  )
  for (const [, from] of ROWS) db.prepare(`DELETE FROM ${from}`).run(campaign)
  // The versions of visits and of what was agreed have the home in their name.
  for (const part of ['bezoek', 'afspraak']) {
    db.prepare("DELETE FROM objectversie WHERE object LIKE 'campagne/' || ? || '/' || ? || '/%'").run(
      campaign,
      part,
    )
  }
}

/** What was kept of a campaign, oldest first, each with the moment; a campaign that was taken up again can have more. */
export function keptCounts(db: Db, campaign: string): (Bezoekstand & { tijd: string })[] {
  return statementOf(db, 'SELECT stand, tijd FROM campagne_geteld WHERE campagne = ? ORDER BY nummer')
    .all(campaign)
    .map((row) => {
      const { stand, tijd } = keptRow.parse(row)
      return { ...bezoekstand.parse(JSON.parse(stand)), tijd }
    })
}

const keptRow = z.object({ stand: z.string(), tijd: z.string() })
