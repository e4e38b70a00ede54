import type { Db } from './open.ts'

/**
 * Sets the sealed secret of the second factor and the recovery codes that go with it; the codes before are worth nothing
 * any more. Call it inside withChange.
 *
 * @param step time step of the code that confirmed it, so that this code is not taken again
 */
export function setSecondFactor(
  db: Db,
  account: string,
  sealed: string,
  step: number,
  recoveryHashes: readonly string[],
): void {
  db.prepare('UPDATE account SET tweede_factor = ?, laatste_tijdstap = ? WHERE id = ?').run(
    sealed,
    step,
    account,
  )
  setRecoveryCodes(db, account, recoveryHashes)
}

/** Takes the second factor away, so that it is set up at the next sign-in; call it inside withChange. */
export function clearSecondFactor(db: Db, account: string): void {
  db.prepare('UPDATE account SET tweede_factor = NULL, laatste_tijdstap = NULL WHERE id = ?').run(account)
  db.prepare('DELETE FROM herstelcode WHERE account = ?').run(account)
}

/** Replaces the recovery codes; call it inside withChange. */
export function setRecoveryCodes(db: Db, account: string, hashes: readonly string[]): void {
  db.prepare('DELETE FROM herstelcode WHERE account = ?').run(account)
  const insert = db.prepare('INSERT INTO herstelcode (account, hash) VALUES (?, ?)')
  for (const hash of hashes) insert.run(account, hash)
}

/** Takes a time step: false when it or a later one was taken in the meantime. Call it inside withChange. */
export function takeTimeStep(db: Db, account: string, step: number): boolean {
  return (
    db
      .prepare(
        'UPDATE account SET laatste_tijdstap = ? WHERE id = ? AND (laatste_tijdstap IS NULL OR laatste_tijdstap < ?)',
      )
      .run(step, account, step).changes === 1
  )
}

/** Whether a recovery code is there and not used yet. */
export function isRecoveryCode(db: Db, account: string, hash: string): boolean {
  const find = db.prepare('SELECT 1 FROM herstelcode WHERE account = ? AND hash = ? AND gebruikt_op IS NULL')
  return find.get(account, hash) !== undefined
}

/** Uses a recovery code: false when it is not there or used. Call it inside withChange. */
export function takeRecoveryCode(db: Db, account: string, hash: string, now: Date): boolean {
  return (
    db
      .prepare(
        'UPDATE herstelcode SET gebruikt_op = ? WHERE account = ? AND hash = ? AND gebruikt_op IS NULL',
      )
      .run(now.toISOString(), account, hash).changes === 1
  )
}

/** How many recovery codes are left. */
export function recoveryCodesLeft(db: Db, account: string): number {
  const count = db.prepare('SELECT count(*) FROM herstelcode WHERE account = ? AND gebruikt_op IS NULL')
  return Number(count.pluck().get(account))
}
