import type { Db } from './open.ts'

/** Counts that a monitor watches; no data of anybody. */
export interface OperationFigures {
  sessions: number
  /** Tasks by state. */
  tasks: ReadonlyMap<string, number>
  /** Number of the last audit row; 0 when there is none. */
  auditHead: number
}

/** Makes the reader of these counts: prepared once, a few milliseconds at most. */
export function makeOperationFigures(db: Db): (now: Date) => OperationFigures {
  const sessions = db.prepare('SELECT count(*) FROM sessie WHERE verloopt > ?').pluck()
  const tasks = db.prepare('SELECT staat, count(*) FROM taak GROUP BY staat').raw()
  const head = db.prepare('SELECT max(nummer) FROM logboek').pluck()
  return (now) => ({
    sessions: Number(sessions.get(now.toISOString())),
    tasks: new Map(
      tasks.all().map((row) => {
        const [state, count] = row as [unknown, unknown] // two columns, as asked
        return [String(state), Number(count)]
      }),
    ),
    auditHead: Number(head.get() ?? 0),
  })
}
