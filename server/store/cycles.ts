import { z } from 'zod'
import { programmawijk, type Programmawijk } from '../../geodata/schema/focusgebied.ts'
import { type Cyclusinhoud, cyclusinhoud, type Indelingsbesluit } from '../contract/cycli.ts'
import type { Db } from './open.ts'

const cycleRow = z.object({
  id: z.string(),
  naam: z.string(),
  peildatum: z.string(),
  datum: z.string(),
  rol: z.string(),
  reden: z.string(),
  standaard: z.number(),
  wijken: z.string(),
})

const analysisRow = z.object({
  wijk: z.string(),
  sha256: z.string(),
  invoer_sha256: z.string(),
  methode: z.string(),
  gemaakt_op: z.string(),
  voorbeelddata: z.number(),
})

const SELECT_CYCLE = `SELECT c.id, c.naam, c.peildatum, b.datum, b.rol, b.reden, b.standaard, b.wijken
  FROM cyclus c JOIN indelingsbesluit b ON b.cyclus = c.id`

function toCycle(db: Db, raw: unknown): Cyclusinhoud {
  const row = cycleRow.parse(raw)
  // The newest result per wijk; older ones stay stored and can be asked for by their fingerprint.
  const analyses = db
    .prepare(
      `SELECT wijk, sha256, invoer_sha256, methode, gemaakt_op, voorbeelddata FROM wijkanalyse a WHERE cyclus = ?
       AND volgnummer = (SELECT max(volgnummer) FROM wijkanalyse WHERE cyclus = a.cyclus AND wijk = a.wijk)
       ORDER BY wijk`,
    )
    .all(row.id)
  return cyclusinhoud.parse({
    id: row.id,
    naam: row.naam,
    peildatum: row.peildatum,
    besluit: {
      datum: row.datum,
      rol: row.rol,
      reden: row.reden,
      standaard: row.standaard === 1,
      wijken: z.array(programmawijk).parse(JSON.parse(row.wijken)),
    },
    wijkanalyses: analyses.map((analysis) => {
      const found = analysisRow.parse(analysis)
      return {
        wijk: found.wijk,
        sha256: found.sha256,
        invoerSha256: found.invoer_sha256,
        methode: found.methode,
        gemaaktOp: found.gemaakt_op,
        voorbeelddata: found.voorbeelddata === 1,
      }
    }),
  })
}

/** All cycli, newest peildatum first. */
export function listCycles(db: Db): Cyclusinhoud[] {
  return db
    .prepare(`${SELECT_CYCLE} ORDER BY c.peildatum DESC, c.id DESC`)
    .all()
    .map((row) => toCycle(db, row))
}

/** One cyclus; null when it does not exist. */
export function readCycle(db: Db, id: string): Cyclusinhoud | null {
  const row = db.prepare(`${SELECT_CYCLE} WHERE c.id = ?`).get(id)
  return row === undefined ? null : toCycle(db, row)
}

/** Writes a cyclus with its decision; call it inside withChange. */
export function insertCycle(
  db: Db,
  cycle: { id: string; naam: string; peildatum: string },
  decision: Omit<Indelingsbesluit, 'wijken'> & { wijken: Programmawijk[] },
  now: Date,
): void {
  db.prepare('INSERT INTO cyclus (id, naam, peildatum, gemaakt_op) VALUES (?, ?, ?, ?)').run(
    cycle.id,
    cycle.naam,
    cycle.peildatum,
    now.toISOString(),
  )
  db.prepare(
    'INSERT INTO indelingsbesluit (cyclus, datum, rol, reden, standaard, wijken) VALUES (?, ?, ?, ?, ?, ?)',
  ).run(
    cycle.id,
    decision.datum,
    decision.rol,
    decision.reden,
    decision.standaard ? 1 : 0,
    JSON.stringify(decision.wijken),
  )
}
