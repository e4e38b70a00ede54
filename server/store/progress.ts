import { z } from 'zod'
import {
  kwartaalId,
  type ThemaAntwoord,
  themaAntwoord,
  voortgangsregel,
  type Voortgangsregel,
} from '../../geodata/schema/voortgang.ts'
import type { Db } from './open.ts'
import { statementOf } from './statements.ts'

/** Every row of progress, in the order in which they were written. */
export function listProgress(db: Db): Voortgangsregel[] {
  const rows = statementOf(
    db,
    'SELECT nummer, id, soort, ding, datum, stand, waarde, verwachting, bron, reden, rol, tijd FROM voortgang ORDER BY nummer',
  ).all()
  return z.array(voortgangsregel).parse(rows)
}

/** Writes a row of progress; call it inside withChange. */
export function insertProgress(db: Db, row: Omit<Voortgangsregel, 'nummer'>): Voortgangsregel {
  const { lastInsertRowid } = statementOf(
    db,
    `INSERT INTO voortgang (id, soort, ding, datum, stand, waarde, verwachting, bron, reden, rol, tijd)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    row.id,
    row.soort,
    row.ding,
    row.datum,
    row.stand,
    row.waarde,
    row.verwachting,
    row.bron,
    row.reden,
    row.rol,
    row.tijd,
  )
  return { ...row, nummer: Number(lastInsertRowid) }
}

/** Every answer to a theme, in the order in which they were given. */
export function listAnswers(db: Db): ThemaAntwoord[] {
  const rows = statementOf(
    db,
    'SELECT nummer, id, van, thema, wijk, antwoord, toelichting, datum, rol, tijd FROM terugkoppeling ORDER BY nummer',
  ).all()
  return z.array(themaAntwoord).parse(rows)
}

/** Writes an answer; call it inside withChange. */
export function insertAnswer(db: Db, row: Omit<ThemaAntwoord, 'nummer'>): ThemaAntwoord {
  const { lastInsertRowid } = statementOf(
    db,
    `INSERT INTO terugkoppeling (id, van, thema, wijk, antwoord, toelichting, datum, rol, tijd)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(row.id, row.van, row.thema, row.wijk, row.antwoord, row.toelichting, row.datum, row.rol, row.tijd)
  return { ...row, nummer: Number(lastInsertRowid) }
}

const keptReport = z.object({
  kwartaal: kwartaalId,
  sha256: z.string(),
  json: z.string(),
  datum: z.iso.date(),
  rol: z.string(),
  tijd: z.string(),
})
/** A report that was kept: its bytes, their fingerprint, the day and the role. */
export type Bewaardrapport = z.infer<typeof keptReport>

/** Reports that were kept, newest quarter first. */
export function listReports(db: Db): Bewaardrapport[] {
  return z
    .array(keptReport)
    .parse(
      statementOf(
        db,
        'SELECT kwartaal, sha256, json, datum, rol, tijd FROM kwartaalrapport ORDER BY kwartaal DESC',
      ).all(),
    )
}

/** Keeps a report; call it inside withChange. @throws Error when that quarter was kept before */
export function insertReport(db: Db, row: Bewaardrapport): void {
  statementOf(
    db,
    'INSERT INTO kwartaalrapport (kwartaal, sha256, json, datum, rol, tijd) VALUES (?, ?, ?, ?, ?, ?)',
  ).run(row.kwartaal, row.sha256, row.json, row.datum, row.rol, row.tijd)
}
