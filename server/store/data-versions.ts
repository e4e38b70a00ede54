import { createHash } from 'node:crypto'
import { z } from 'zod'
import { canonicalJson } from '../../analyses/canonical-json.ts'
import type { Gegevensversie } from '../contract/delen.ts'
import { type DatasetVersie, readVersionRow } from './datasets.ts'
import type { Db } from './open.ts'
import { inImportOrder } from './register-files.ts'
import { inOneTransaction } from './transaction.ts'

/** Hexadecimal digits of a name: 64 bits, so that two sets of one installation never share one. */
const NAME_DIGITS = 16

/** Name of a set of versions: the same versions, brought in in the same order, have the same name on every installation. */
export function dataVersionName(versions: readonly DatasetVersie[]): string {
  const members = inImportOrder(versions).map(({ dataset, versie }) => [dataset, versie])
  return createHash('sha256').update(canonicalJson(members)).digest('hex').slice(0, NAME_DIGITS)
}

/** When a set was first current; null when nobody ever read it. */
function sinceWhen(db: Db, name: string): string | null {
  const found = db.prepare('SELECT sinds FROM gegevensversie WHERE naam = ?').pluck().get(name)
  return typeof found === 'string' ? found : null
}

/**
 * Writes down what a name stands for, before it is given out for the first time. It is no change by anybody: the change was the
 * import, undo or removal that made these versions current, and the audit has that.
 */
export function keepDataVersion(db: Db, versions: readonly DatasetVersie[], now: Date): Gegevensversie {
  const naam = dataVersionName(versions)
  const before = sinceWhen(db, naam)
  if (before !== null) return { naam, sinds: before }
  const sinds = now.toISOString()
  inOneTransaction(db, () => {
    db.prepare('INSERT INTO gegevensversie (naam, sinds) VALUES (?, ?)').run(naam, sinds)
    const add = db.prepare(
      'INSERT INTO gegevensversie_deel (naam, dataset, versie, geladen_op) VALUES (?, ?, ?, ?)',
    )
    for (const { dataset, versie, geladenOp } of versions) add.run(naam, dataset, versie, geladenOp)
  })
  return { naam, sinds }
}

const member = z.object({ dataset: z.string(), versie: z.string(), geladen_op: z.string() })

/**
 * The versions a name stands for, as they were brought in then, in the order in which current versions are read.
 *
 * @returns null when the name was never given out, or one of its versions has been removed since
 */
export function readDataVersion(
  db: Db,
  name: string,
): { versie: Gegevensversie; versies: DatasetVersie[] } | null {
  const sinds = sinceWhen(db, name)
  if (sinds === null) return null
  const members = z
    .array(member)
    .parse(
      db
        .prepare(
          'SELECT dataset, versie, geladen_op FROM gegevensversie_deel WHERE naam = ? ORDER BY dataset',
        )
        .all(name),
    )
  const versies = members.flatMap(({ dataset, versie, geladen_op: geladenOp }) => {
    const row = readVersionRow(db, dataset, versie)
    return row === null ? [] : [{ ...row, geladenOp }]
  })
  return versies.length < members.length ? null : { versie: { naam: name, sinds }, versies }
}
