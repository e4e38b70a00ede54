import { z } from 'zod'
import { countAnswers, type Vraagtelling } from '../../analyses/enquete/tellingen.ts'
import { ENQUETEVRAGEN } from '../../geodata/catalog/enquetevragen.ts'
import { enqueteAntwoord, type EnqueteAntwoord } from '../../geodata/schema/enquete.ts'
import { enqueteVerantwoording, type EnqueteVerantwoording } from '../../geodata/schema/invoer.ts'
import { signaal, type Signaal } from '../../geodata/schema/signaal.ts'
import { readPart } from './dataset-read.ts'
import type { Db } from './open.ts'

/** Files made before signals and surveys could be brought in lack these tables. */
function has(db: Db, table: string): boolean {
  const found = db.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?").get(table)
  return found !== undefined
}

/** Signals of a version, newest period first. */
export function readSignals(db: Db): Signaal[] {
  if (!has(db, 'signaal')) return []
  const rows = db
    .prepare(
      `SELECT id, thema, pijler, buurt, periode_van AS periodeVan, periode_tot AS periodeTot,
         soort_organisatie AS soortOrganisatie, hoe_vaak AS hoeVaak, vraagt, houding, tekst, rij
       FROM signaal ORDER BY periode_tot DESC, id`,
    )
    .all()
  return z.array(signaal).parse(rows)
}

/** A survey of a version: how it was held and what was answered; null when it holds none. */
export function readSurvey(
  db: Db,
): { verantwoording: EnqueteVerantwoording; antwoorden: EnqueteAntwoord[] } | null {
  if (!has(db, 'enquete_antwoord')) return null
  const verantwoording = readPart(db, 'enquete', enqueteVerantwoording)[0]
  if (verantwoording === undefined) return null
  const rows = db.prepare('SELECT rij, gebied, vraag, antwoord, gewicht FROM enquete_antwoord').all()
  return { verantwoording, antwoorden: z.array(enqueteAntwoord).parse(rows) }
}

/** A survey as far as every request may need it: how it was held, and its answers to standard questions counted per area. */
export interface GeteldeEnquete {
  verantwoording: EnqueteVerantwoording
  tellingen: readonly Vraagtelling[]
}

/** The counted survey of a version; null when it holds none. Answers to other questions stay on disk. */
export function readSurveyCounts(db: Db): GeteldeEnquete | null {
  const verantwoording = readPart(db, 'enquete', enqueteVerantwoording)[0]
  if (verantwoording === undefined || !has(db, 'enquete_antwoord')) return null
  const rows = db
    .prepare(
      `SELECT rij, gebied, vraag, antwoord, gewicht FROM enquete_antwoord
         WHERE vraag IN (SELECT value FROM json_each(?)) ORDER BY vraag, rij`,
    )
    .all(JSON.stringify(ENQUETEVRAGEN.map(({ id }) => id))) as EnqueteAntwoord[] // STRICT table of our own
  if (rows[0] !== undefined) enqueteAntwoord.parse(rows[0])
  return { verantwoording, tellingen: countAnswers(rows, ENQUETEVRAGEN) }
}
