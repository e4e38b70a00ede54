import { type Signaalregel, signaalregel } from '../contract/signalen.ts'
import type { Db } from './open.ts'

const SELECT = `SELECT s.nummer AS rij, s.id, s.thema, s.pijler, s.buurt, s.periode_van AS periodeVan,
    s.periode_tot AS periodeTot, s.soort_organisatie AS soortOrganisatie, s.hoe_vaak AS hoeVaak, s.vraagt, s.houding,
    s.tekst, s.rol, s.tijd, i.reden AS waarom, i.rol AS door, i.datum
  FROM signaal s LEFT JOIN signaal_intrekking i ON i.signaal = s.id`

interface Row {
  rol: string
  tijd: string
  waarom: string | null
  door: string | null
  datum: string | null
}

function toSignal(raw: unknown): Signaalregel {
  const { rol, tijd, waarom, door, datum, ...rest } = raw as Row // STRICT table of our own
  return signaalregel.parse({
    ...rest,
    ingevoerd: { rol, op: tijd },
    ingetrokken: waarom === null ? null : { reden: waarom, rol: door, datum },
  })
}

/** Signals entered on a screen, those withdrawn included, newest period first; with a role: only what that role entered. */
export function listEnteredSignals(db: Db, role: string | null = null): Signaalregel[] {
  return db
    .prepare(`${SELECT} WHERE ? IS NULL OR s.rol = ? ORDER BY s.periode_tot DESC, s.nummer DESC`)
    .all(role, role)
    .map(toSignal)
}

/** One entered signal; null when there is none. */
export function readEnteredSignal(db: Db, id: string): Signaalregel | null {
  const row = db.prepare(`${SELECT} WHERE s.id = ?`).get(id)
  return row === undefined ? null : toSignal(row)
}

/** Writes a signal; call it inside withChange. */
export function insertSignal(
  db: Db,
  signal: Omit<Signaalregel, 'rij' | 'ingevoerd' | 'ingetrokken'>,
  role: string,
  now: Date,
): void {
  db.prepare(
    `INSERT INTO signaal (id, thema, pijler, buurt, periode_van, periode_tot, soort_organisatie, hoe_vaak, vraagt,
       houding, tekst, rol, tijd)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    signal.id,
    signal.thema,
    signal.pijler,
    signal.buurt,
    signal.periodeVan,
    signal.periodeTot,
    signal.soortOrganisatie,
    signal.hoeVaak,
    signal.vraagt,
    signal.houding,
    signal.tekst,
    role,
    now.toISOString(),
  )
}

/** Marks a signal withdrawn; call it inside withChange. It is never deleted. */
export function withdrawSignal(
  db: Db,
  id: string,
  withdrawal: NonNullable<Signaalregel['ingetrokken']>,
  now: Date,
): void {
  db.prepare('INSERT INTO signaal_intrekking (signaal, reden, rol, datum, tijd) VALUES (?, ?, ?, ?, ?)').run(
    id,
    withdrawal.reden,
    withdrawal.rol,
    withdrawal.datum,
    now.toISOString(),
  )
}
