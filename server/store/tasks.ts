import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { type Taak, taak } from '../contract/taken.ts'
import type { Db } from './open.ts'

const taskRow = z.object({
  id: z.string(),
  soort: z.string(),
  cyclus: z.string().nullable(),
  object: z.string(),
  staat: z.string(),
  gedaan: z.number(),
  totaal: z.number(),
  resultaat: z.string(),
  fout: z.string().nullable(),
})

/** One task; null when it does not exist. */
export function readTask(db: Db, id: string): Taak | null {
  const row = db
    .prepare(
      'SELECT id, soort, cyclus, object, staat, gedaan, totaal, resultaat, fout FROM taak WHERE id = ?',
    )
    .get(id)
  if (row === undefined) return null
  const found = taskRow.parse(row)
  return taak.parse({ ...found, resultaat: JSON.parse(found.resultaat) })
}

/** The task about an object that waits or runs; null when there is none. */
export function unfinishedTask(db: Db, object: string): Taak | null {
  const id = db
    .prepare("SELECT id FROM taak WHERE object = ? AND staat IN ('wacht', 'bezig')")
    .pluck()
    .get(object)
  return typeof id === 'string' ? readTask(db, id) : null
}

/** Writes a new task that waits; call it inside withChange. */
export function insertTask(
  db: Db,
  task: Pick<Taak, 'soort' | 'cyclus' | 'object' | 'totaal'>,
  now: Date,
): Taak {
  const id = randomUUID()
  db.prepare(
    `INSERT INTO taak (id, soort, cyclus, object, staat, gedaan, totaal, resultaat, gemaakt_op)
     VALUES (?, ?, ?, ?, 'wacht', 0, ?, '[]', ?)`,
  ).run(id, task.soort, task.cyclus, task.object, task.totaal, now.toISOString())
  return { id, ...task, staat: 'wacht', gedaan: 0, resultaat: [], fout: null }
}

/** Moves a task on. Progress is no change of anybody's work and has no audit row of its own. */
export function updateTask(db: Db, task: Taak): void {
  db.prepare('UPDATE taak SET staat = ?, gedaan = ?, totaal = ?, resultaat = ?, fout = ? WHERE id = ?').run(
    task.staat,
    task.gedaan,
    task.totaal,
    JSON.stringify(task.resultaat),
    task.fout,
    task.id,
  )
}

/** Marks what was running when the app stopped; called once at a start. Returns how many. */
export function markInterrupted(db: Db): number {
  return db.prepare("UPDATE taak SET staat = 'onderbroken' WHERE staat IN ('wacht', 'bezig')").run().changes
}
