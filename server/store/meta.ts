import type { Db } from './open.ts'

/**
 * Small facts about this installation: `demo` ("ja"/"nee") is decided at the first start and kept; `gevuld` ("ja") says that
 * the first start was carried out to its end; `ingebed` is the stamp
 * of the embedded data and the configuration that were last loaded, so that a start with nothing new is quick; `plaats` is the
 * place this folder belongs to, as gemeente code and id of the focus area.
 */
export type MetaSleutel = 'demo' | 'gevuld' | 'ingebed' | 'plaats'

/** Reads a fact; null when it was never written. */
export function readMeta(db: Db, key: MetaSleutel): string | null {
  const value = db.prepare('SELECT waarde FROM meta WHERE sleutel = ?').pluck().get(key)
  return typeof value === 'string' ? value : null
}

/** Writes a fact; call it inside withChange. */
export function writeMeta(db: Db, key: MetaSleutel, value: string): void {
  db.prepare(
    'INSERT INTO meta (sleutel, waarde) VALUES (?, ?) ON CONFLICT (sleutel) DO UPDATE SET waarde = excluded.waarde',
  ).run(key, value)
}
