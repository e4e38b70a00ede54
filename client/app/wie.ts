import type { Sessie } from '../../server/contract/sessie.ts'

/** Whose work is kept in this browser: of the account, or in a demo of the role; null when nobody is signed in. */
export function wieVan({ account, rol }: Pick<Sessie, 'account' | 'rol'>): string | null {
  if (rol === null) return null
  return account === null ? `rol:${rol}` : `account:${account.id}`
}
