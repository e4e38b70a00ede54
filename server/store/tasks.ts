import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { type Taak, taak } from '../contract/cycli.ts'
import type { Db } from './open.ts'

const taskRow = z.object({
  id: z.string(),
  soort: z.string(),
  cyclus: z.string(),
  staat: z.string(),
  gedaan: z.number(),
  totaal: z.number(),
  resultaat: z.string(),
  fout: z.string().nullable(),
})

/** One task; null when it does not exist. */
export function readTask(db: Db, id: string): Taak | null {
  const row = db
    .prepare('SELECT id, soort, cyclus, staat, gedaan, totaal, resultaat, fout FROM taak WHERE id = ?')
    .get(id)
  if (row === undefined) return null
  const found = taskRow.parse(row)
  return taak.parse({ ...found, resultaat: JSON.parse(found.resultaat) })
}

/** The task of a cyclus that waits or runs; null when there is none. */
export function unfinishedTask(db: Db, cycle: string): Taak | null {
  const id = db
    .prepare("SELECT id FROM taak WHERE cyclus = ? AND staat IN ('wacht', 'bezig')")
    .pluck()
    .get(cycle)
  return typeof id === 'string' ? readTask(db, id) : null
}

/** Writes a new task that waits; call it inside withChange. */
export function insertTask(db: Db, cycle: string, total: number, now: Date): Taak {
  const id = randomUUID()
  db.prepare(
    `INSERT INTO taak (id, soort, cyclus, staat, gedaan, totaal, resultaat, gemaakt_op)
     VALUES (?, 'wijkanalyses', ?, 'wacht', 0, ?, '[]', ?)`,
  ).run(id, cycle, total, now.toISOString())
  return {
    id,
    soort: 'wijkanalyses',
    staat: 'wacht',
    cyclus: cycle,
    gedaan: 0,
    totaal: total,
    resultaat: [],
    fout: null,
  }
}

/** Moves a task on. Progress is no change of anybody's work and has no audit row of its own. */
export function updateTask(db: Db, task: Taak): void {
  db.prepare('UPDATE taak SET staat = ?, gedaan = ?, resultaat = ?, fout = ? WHERE id = ?').run(
    task.staat,
    task.gedaan,
    JSON.stringify(task.resultaat),
    task.fout,
    task.id,
  )
}

/** Marks what was running when the app stopped; called once at a start. Returns how many. */
export function markInterrupted(db: Db): number {
  return db.prepare("UPDATE taak SET staat = 'onderbroken' WHERE staat IN ('wacht', 'bezig')").run().changes
}
